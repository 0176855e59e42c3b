/// A document in UTF-8, with the encoding it came in.
struct DecodedDocument {
    /// Valid UTF-8.
    var utf8: [UInt8]
    /// Lower case.
    var name: String
    /// Whether the declared encoding does not hold for the bytes, or some bytes hold in none.
    var isRepaired = false
}

/// Brings a document to UTF-8: byte order mark, then the HTTP charset, then the XML declaration (RFC 7303), unless the
/// bytes say otherwise.
///
/// Bytes that are UTF-8, or are but for a few, are read as such whatever is declared: no other encoding looks like it.
/// A single-byte encoding is told from its relatives by the letters it would make, so that windows-1256 declared as
/// Latin-1, or not at all, still reads as Arabic.
func decodeDocument(_ bytes: [UInt8], contentType: String?) -> DecodedDocument {
    if let wide = decodeWide(bytes) { return wide }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decodeUTF8(Array(bytes.dropFirst(3))) }
    let header = contentType.flatMap(charset(ofContentType:))
    let declaration = charset(ofDeclaration: bytes)
    let declared = [header, declaration].compactMap { $0 }
    let shape = UTF8Shape(bytes)
    if shape.isASCII, header == nil, isTextXML(contentType) {
        return DecodedDocument(utf8: bytes, name: "us-ascii")
    }
    let charsets = declared.compactMap(Charset.init(label:))
    let isSevenBit = charsets.first?.isSevenBit ?? false
    // A few pairs of bytes of Chinese or Korean may look like UTF-8 by chance; more do not.
    let isByChance = shape.isScant && charsets.first?.isMultiByte ?? false
    if shape.isValid, !shape.isASCII, !isByChance {
        return DecodedDocument(utf8: bytes, name: "utf-8", isRepaired: declared.first.map { $0 != "utf-8" } ?? false)
    }
    if !shape.isValid, shape.isMostlyUTF8, !isByChance { return repairedUTF8(bytes) }
    for charset in charsets where !charset.isUTF8 {
        let (chosen, isLie) = isSevenBit ? (charset, false) : trusted(charset, bytes, shape)
        if let text = convert(bytes, from: chosen) {
            return DecodedDocument(utf8: text.utf8, name: chosen.name, isRepaired: isLie || text.isRepaired)
        }
    }
    if shape.isValid {
        let isUnknown = !declared.isEmpty && !charsets.contains { $0.isUTF8 }
        return DecodedDocument(utf8: bytes, name: "utf-8", isRepaired: isUnknown)
    }
    if let text = convert(bytes, from: guessCharset(bytes)) {
        return DecodedDocument(utf8: text.utf8, name: guessCharset(bytes).name, isRepaired: true)
    }
    return repairedUTF8(bytes)
}

func isUTF8(_ bytes: [UInt8]) -> Bool { utf8Kind(bytes).isValid }

private func utf8Kind(_ bytes: [UInt8]) -> (isValid: Bool, isASCII: Bool) {
    bytes.withUnsafeBufferPointer { buffer in
        guard let span = unsafe try? UTF8Span(validating: Span(_unsafeElements: buffer)) else { return (false, false) }
        return (true, span.isKnownASCII)
    }
}

private func decodeUTF8(_ bytes: [UInt8]) -> DecodedDocument {
    UTF8Shape(bytes).isValid ? DecodedDocument(utf8: bytes, name: "utf-8") : repairedUTF8(bytes)
}

/// What is no UTF-8 becomes U+FFFD.
private func repairedUTF8(_ bytes: [UInt8]) -> DecodedDocument {
    DecodedDocument(utf8: Array(String(decoding: bytes, as: UTF8.self).utf8), name: "utf-8", isRepaired: true)
}

/// The declared encoding, or its relative that the letters speak for.
private func trusted(_ charset: Charset, _ bytes: [UInt8], _ shape: UTF8Shape) -> (Charset, isLie: Bool) {
    guard !shape.isASCII, let family = charset.family else { return (charset, false) }
    let guess = guessCharset(bytes)
    // Latin-1 is what servers say that were told nothing.
    guard guess.name != charset.name, family == .latin ? guess.family != .latin : guess.family == family else {
        return (charset, false)
    }
    return (guess, true)
}

// MARK: - UTF-8

/// How far bytes are UTF-8.
private struct UTF8Shape {
    private(set) var isASCII = true
    private(set) var isValid = true
    private var good = 0
    private var bad = 0
    private var hasLongSequence = false

    init(_ bytes: [UInt8]) {
        (isValid, isASCII) = utf8Kind(bytes)
        guard !isASCII, let first = bytes.firstIndex(where: { $0 >= 0x80 }) else {
            isASCII = true
            return
        }
        count(bytes, from: first)
    }

    /// Whether there is little that is peculiar to UTF-8.
    var isScant: Bool { !hasLongSequence && good < 6 }

    /// Whether the bytes are UTF-8 but for a few: then one bad byte does not garble the rest.
    var isMostlyUTF8: Bool { good > 1 && good > bad }

    /// Looks at no more than it takes where the bytes hold.
    private mutating func count(_ bytes: [UInt8], from start: Int) {
        var at = start
        while at < bytes.count, !isValid || isScant {
            let byte = bytes[at]
            if byte < 0x80 {
                at += 1
                continue
            }
            let length = byte >= 0xC2 && byte < 0xE0 ? 2 : byte & 0xF0 == 0xE0 ? 3 : byte & 0xF8 == 0xF0 ? 4 : 0
            var end = at + 1
            while end < min(at + length, bytes.count), bytes[end] & 0xC0 == 0x80 { end += 1 }
            if length > 0, end - at == length {
                good += 1
                if length > 2 { hasLongSequence = true }
            } else {
                bad += 1
            }
            at = end
        }
    }
}
