import Foundation

/// A document in UTF-8, with the encoding it came in.
struct DecodedDocument {
    var utf8: [UInt8]
    /// Lower case.
    var name: String
    /// Whether the declared encoding does not hold for the bytes.
    var isRepaired = false
}

/// Brings a document to UTF-8: byte order mark, then the HTTP charset, then the XML declaration, then UTF-8 where
/// the bytes are UTF-8, else windows-1252 or, where most letters would be Arabic, windows-1256 (RFC 7303).
func decodeDocument(_ bytes: [UInt8], contentType: String?) -> DecodedDocument {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        return DecodedDocument(utf8: Array(bytes.dropFirst(3)), name: "utf-8")
    }
    if let wide = wideEncoding(bytes), let text = convert(bytes, from: wide.iconv) {
        return DecodedDocument(utf8: text, name: wide.name)
    }
    let declared = [charset(ofContentType: contentType), charset(ofDeclaration: bytes)].compactMap { $0 }
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    if isTextXML(contentType), charset(ofContentType: contentType) == nil, bytes.allSatisfy({ $0 < 0x80 }) {
        return DecodedDocument(utf8: bytes, name: "us-ascii")
    }
    for name in declared {
        let canonical = canonicalName(name)
        if canonical == "utf-8", isUTF8 { return DecodedDocument(utf8: bytes, name: "utf-8") }
        // Legacy text is never UTF-8 by chance: where the bytes are, the declaration is wrong.
        if canonical != "utf-8", isUTF8, !isSevenBit(canonical), bytes.contains(where: { $0 >= 0x80 }) {
            return DecodedDocument(utf8: bytes, name: "utf-8", isRepaired: true)
        }
        if canonical != "utf-8", let text = convert(bytes, from: canonical) {
            return DecodedDocument(utf8: text, name: canonical)
        }
    }
    if isUTF8 { return DecodedDocument(utf8: bytes, name: "utf-8", isRepaired: !declared.isEmpty) }
    let guess = legacyEncoding(of: bytes)
    if !isMostlyUTF8(bytes), let text = convert(bytes, from: guess) {
        return DecodedDocument(utf8: text, name: guess, isRepaired: true)
    }
    return DecodedDocument(utf8: Array(String(decoding: bytes, as: UTF8.self).utf8), name: "utf-8", isRepaired: true)
}

private func wideEncoding(_ bytes: [UInt8]) -> (name: String, iconv: String)? {
    let start = Array(bytes.prefix(4))
    guard start.count == 4 else { return nil }
    switch (start[0], start[1], start[2], start[3]) {
    case (0, 0, 0xFE, 0xFF): return ("utf-32be", "UTF-32")
    case (0xFF, 0xFE, 0, 0): return ("utf-32le", "UTF-32")
    case (0xFE, 0xFF, _, _): return ("utf-16be", "UTF-16")
    case (0xFF, 0xFE, _, _): return ("utf-16le", "UTF-16")
    case (0, 0, 0, 0x3C): return ("utf-32be", "UTF-32BE")
    case (0x3C, 0, 0, 0): return ("utf-32le", "UTF-32LE")
    case (0, 0x3C, 0, _): return ("utf-16be", "UTF-16BE")
    case (0x3C, 0, _, 0): return ("utf-16le", "UTF-16LE")
    default: return nil
    }
}

private func charset(ofContentType header: String?) -> String? {
    guard let header else { return nil }
    for parameter in header.lowercased().split(separator: ";").dropFirst() {
        let parts = parameter.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, parts[0].trimmingCharacters(in: .whitespaces) == "charset" else { continue }
        let name = parts[1].trimmingCharacters(in: CharacterSet(charactersIn: " \t\"'"))
        return name.isEmpty ? nil : name
    }
    return nil
}

/// By the letter of RFC 3023 such a document without a charset is US-ASCII; it is called so where it is.
private func isTextXML(_ header: String?) -> Bool {
    guard let type = header?.lowercased().split(separator: ";").first else { return false }
    return type.hasPrefix("text/") && type.contains("xml")
}

private func charset(ofDeclaration bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(400), as: UTF8.self)
    guard let start = head.range(of: "<?xml"), let end = head.range(of: "?>", range: start.upperBound..<head.endIndex),
        let key = head.range(of: "encoding", range: start.upperBound..<end.lowerBound)
    else { return nil }
    let value = head[key.upperBound..<end.lowerBound].drop { " \t\r\n=".contains($0) }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    return value.dropFirst().prefix { $0 != quote }.lowercased()
}

private func canonicalName(_ name: String) -> String {
    switch name {
    case "utf8", "utf-8": "utf-8"
    case "gb2312", "gbk", "gb_2312-80": "gb18030"
    case "ascii", "us-ascii": "us-ascii"
    case "latin1", "latin-1", "iso8859-1": "iso-8859-1"
    default: name
    }
}

/// Whether an encoding writes other scripts in ASCII bytes, with escapes.
private func isSevenBit(_ name: String) -> Bool {
    name.hasPrefix("iso-2022") || name == "hz-gb-2312" || name == "utf-7"
}

/// Whether the bytes are UTF-8 but for a few: then one bad byte does not garble the rest.
private func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var good = 0
    var bad = 0
    var at = 0
    while at < bytes.count {
        let byte = bytes[at]
        let length =
            byte < 0x80
            ? 1
            : byte >= 0xC2 && byte < 0xE0 ? 2 : byte >= 0xE0 && byte < 0xF0 ? 3 : byte >= 0xF0 && byte < 0xF5 ? 4 : 0
        let isWhole =
            length > 0 && at + length <= bytes.count && bytes[(at + 1)..<(at + length)].allSatisfy { $0 & 0xC0 == 0x80 }
        if length > 1, isWhole { good += 1 }
        if !isWhole { bad += 1 }
        at += isWhole ? length : 1
    }
    return good > bad * 4
}

/// The commonest letters of a language in each single-byte encoding of its script.
private let legacyLetters: [(encoding: String, letters: Set<UInt8>)] = [
    ("windows-1256", [0xC7, 0xE1, 0xE3, 0xE4, 0xED, 0xE6, 0xCA, 0xD1, 0xC8, 0xCF, 0xDA, 0xC9]),
    ("iso-8859-6", [0xC7, 0xE4, 0xE5, 0xE6, 0xEA, 0xE8, 0xCA, 0xD1, 0xC8, 0xCF, 0xD9, 0xC9]),
    ("windows-1251", [0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xF1, 0xF0, 0xE2, 0xEB, 0xEA, 0xEC]),
    ("koi8-r", [0xCF, 0xC5, 0xC1, 0xC9, 0xCE, 0xD4, 0xD3, 0xD2, 0xD7, 0xCC, 0xCB, 0xCD]),
]

/// The encoding in which the bytes read as a language; windows-1252 where none does.
private func legacyEncoding(of bytes: [UInt8]) -> String {
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes { counts[Int(byte)] += 1 }
    let high = counts[0x80...].reduce(0, +)
    // Words of Latin letters have few bytes above ASCII; those of other scripts nothing else, in runs.
    var runs = 0
    var previous: UInt8 = 0
    for byte in bytes {
        if byte >= 0x80, previous >= 0x80 { runs += 1 }
        previous = byte
    }
    guard high > 8, runs * 2 > high else { return "windows-1252" }
    let scored = legacyLetters.map { candidate in
        (candidate.encoding, candidate.letters.reduce(0) { $0 + counts[Int($1)] })
    }
    guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 * 2 > high else { return "windows-1252" }
    return best.0
}

/// UTF-8 from another encoding by iconv; what does not convert becomes U+FFFD.
///
/// Nil where the name is unknown.
private func convert(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    // Latin-1 on the web is windows-1252 (WHATWG Encoding).
    let source = name == "iso-8859-1" || name == "us-ascii" ? "windows-1252" : name
    guard let descriptor = iconv_open("UTF-8", source), descriptor != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(descriptor) }
    var input = bytes
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 2)
    var buffer = [CChar](repeating: 0, count: 1 << 16)
    input.withUnsafeMutableBytes { raw in
        var next = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = raw.count
        while left > 0 {
            let (code, room) = buffer.withUnsafeMutableBufferPointer { target in
                var place = target.baseAddress
                var room = target.count
                let code = iconv(descriptor, &next, &left, &place, &room)
                return (code == -1 ? errno : 0, room)
            }
            result += buffer[..<(buffer.count - room)].map { UInt8(bitPattern: $0) }
            guard code != 0, code != E2BIG else { continue }
            guard left > 0 else { break }
            result += [0xEF, 0xBF, 0xBD]
            next = next?.advanced(by: 1)
            left -= 1
        }
    }
    return result
}
