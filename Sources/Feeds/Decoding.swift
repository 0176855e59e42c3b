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
        if canonical != "utf-8", let text = convert(bytes, from: canonical) {
            return DecodedDocument(utf8: text, name: canonical)
        }
    }
    if isUTF8 { return DecodedDocument(utf8: bytes, name: "utf-8", isRepaired: !declared.isEmpty) }
    let guess = looksArabic(bytes) ? "windows-1256" : "windows-1252"
    let isMostlyUTF8 =
        String(decoding: bytes, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" } * 50 < bytes.count
    if !isMostlyUTF8, let text = convert(bytes, from: guess) {
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

/// Whether the bytes above ASCII read as words of the Arabic alphabet in windows-1256.
private func looksArabic(_ bytes: [UInt8]) -> Bool {
    let high = bytes.filter { $0 >= 0x80 }
    // In windows-1256, lam, alef, meem, noon and yeh are the bulk of any text.
    let frequent = high.count { [0xC7, 0xE1, 0xE3, 0xE4, 0xED, 0xE6, 0xCA, 0xD1].contains($0) }
    return high.count > 20 && frequent * 2 > high.count
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
