/// One pass over HTML, folding as it writes.
struct PlainTextReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let keepsHints: Bool
    private var at = 0
    private(set) var result: [UInt8] = []
    private(set) var hadTags = false
    /// White space that is due before the next letter; 0 where none is.
    private var space: UInt8 = 0
    private var resolved: [UInt8] = []
    /// The hidden element that is open, and how many of its name are open in it.
    private var hidden: (name: NameKey, depth: Int)?
    /// Where the open caption's text begins in the result.
    private var caption: Int?
    /// Quotation marks that the rest of the text has none of.
    private var missing: (double: Bool, single: Bool) = (false, false)

    init(_ bytes: UnsafeBufferPointer<UInt8>, keepsHints: Bool) {
        self.bytes = bytes
        self.keepsHints = keepsHints
        result.reserveCapacity(bytes.count)
    }

    mutating func read() {
        while at < bytes.count {
            let start = at
            while at < bytes.count, bytes[at] != 0x3C, bytes[at] != 0x26 { at += 1 }
            if hidden == nil { write(UnsafeBufferPointer(rebasing: bytes[start..<at])) }
            guard at < bytes.count else { break }
            if bytes[at] == 0x26 {
                resolved.removeAll(keepingCapacity: true)
                at += appendReference(UnsafeBufferPointer(rebasing: bytes[at...]), to: &resolved)
                if hidden == nil { resolved.withUnsafeBufferPointer { write($0) } }
            } else {
                readMarkup()
            }
        }
    }

    // MARK: - Text

    private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        var next = 0
        while next < text.count {
            let byte = text[next]
            if byte <= 0x20 {
                if byte == 0x0A || byte == 0x0D { space = 0x0A } else if space == 0 { space = 0x20 }
                next += 1
            } else if byte < 0x80 {
                separate()
                result.append(byte)
                next += 1
            } else {
                next = writeScalar(text, next)
            }
        }
    }

    /// Writes a scalar beyond ASCII, or drops it where a reader does not see it.
    private mutating func writeScalar(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        let first = text[start]
        if first == 0xC2 || first == 0xD8 || first == 0xE2 || first == 0xEF || first == 0xE3 {
            let dropped = invisible(text, start)
            if dropped > 0 { return start + dropped }
            if first != 0xE3, case let width = spaceWidth(text, start, text.count), width > 0 {
                if text[start + 1] == 0x80, text[start + 2] & 0xFE == 0xA8 { space = 0x0A }
                if space == 0 { space = 0x20 }
                return start + width
            }
        }
        separate()
        result.append(first)
        var next = start + 1
        while next < text.count, text[next] & 0xC0 == 0x80 {
            result.append(text[next])
            next += 1
        }
        return next
    }

    /// The bytes of a soft hyphen, a bidi control, a zero-width space or a mark of byte order; 0 where none stands.
    private func invisible(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        guard at + 1 < text.count else { return 0 }
        if text[at] == 0xC2, text[at + 1] == 0xAD { return keepsHints ? 0 : 2 }
        if text[at] == 0xD8, text[at + 1] == 0x9C { return keepsHints ? 0 : 2 }
        guard at + 2 < text.count else { return 0 }
        switch (text[at], text[at + 1], text[at + 2]) {
        case (0xE2, 0x80, 0x8E...0x8F): return keepsHints ? 0 : 3
        // U+200B, U+202A–U+202E, U+2060, U+2066–U+2069, U+FEFF.
        case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0), (0xE2, 0x81, 0xA6...0xA9),
            (0xEF, 0xBB, 0xBF):
            return 3
        default: return 0
        }
    }

    private mutating func separate() {
        guard space != 0 else { return }
        if !result.isEmpty { result.append(space) }
        space = 0
    }

    // MARK: - Markup

    private mutating func readMarkup() {
        let start = at
        let next = at + 1 < bytes.count ? bytes[at + 1] : 0
        if next == 0x21 || next == 0x3F {
            skipDeclaration()
            return
        }
        let isEnd = next == 0x2F
        at += isEnd ? 2 : 1
        let nameStart = at
        while at < bytes.count, isElementNameByte(bytes[at]) || at > nameStart && bytes[at] == 0x3A { at += 1 }
        guard at > nameStart, (bytes[nameStart] | 0x20) &- 0x61 < 26 else {
            at = start + 1
            if hidden == nil { write(UnsafeBufferPointer(rebasing: bytes[start..<at])) }
            return
        }
        hadTags = true
        let key = NameKey(UnsafeBufferPointer(rebasing: bytes[nameStart..<at]))
        let attributes = at
        let isEmpty = skipTag()
        guard let key else { return lineFeed() }
        take(key, isEnd: isEnd, isEmpty: isEmpty, attributes: attributes..<at)
    }

    private mutating func take(_ key: NameKey, isEnd: Bool, isEmpty: Bool, attributes: Range<Int>) {
        if let open = hidden {
            guard key == open.name, !isEmpty else { return }
            hidden = isEnd && open.depth == 0 ? nil : (open.name, open.depth + (isEnd ? -1 : 1))
            return
        }
        switch HTMLElement.table[key] {
        case .inline:
            // Pages hide what is for machines in a span that says so.
            if !isEnd, !isEmpty, caption != nil, isCredit(attributes) { hidden = (key, 0) }
        case .raw:
            lineFeed()
            if !isEnd, !isEmpty { skipRaw(key) }
        case .hidden:
            lineFeed()
            if !isEnd, !isEmpty { hidden = (key, 0) }
        case .caption:
            lineFeed()
            if isEnd { endCaption() } else { caption = result.count }
        case .block, .lineBreak, nil: lineFeed()
        }
    }

    private mutating func lineFeed() { space = 0x0A }

    /// Passes over a tag to its `>`; one in quotation marks does not end it.
    ///
    /// - Returns: whether the tag closes itself.
    private mutating func skipTag() -> Bool {
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == 0x3E { return bytes[at - 2] == 0x2F }
            guard byte == 0x22 || byte == 0x27, bytes[at - 2] == 0x3D else { continue }
            if byte == 0x22 ? missing.double : missing.single { continue }
            if let end = bytes[at...].firstIndex(of: byte) {
                at = end + 1
            } else if byte == 0x22 {
                missing.double = true
            } else {
                missing.single = true
            }
        }
        return false
    }

    private mutating func skipDeclaration() {
        let isComment = at + 3 < bytes.count && bytes[at + 2] == 0x2D && bytes[at + 3] == 0x2D
        guard isComment else {
            while at < bytes.count, bytes[at] != 0x3E { at += 1 }
            at = min(at + 1, bytes.count)
            return
        }
        at += 4
        while at < bytes.count {
            if bytes[at] == 0x3E, bytes[at - 1] == 0x2D, bytes[at - 2] == 0x2D {
                at += 1
                return
            }
            at += 1
        }
    }

    /// Passes over the content of a script or the like, to its end tag.
    private mutating func skipRaw(_ name: NameKey) {
        while at < bytes.count {
            guard bytes[at] == 0x3C, at + 1 < bytes.count, bytes[at + 1] == 0x2F else {
                at += 1
                continue
            }
            let start = at + 2
            at = start
            while at < bytes.count, at - start < 16, isElementNameByte(bytes[at]) { at += 1 }
            if NameKey(UnsafeBufferPointer(rebasing: bytes[start..<at])) == name {
                _ = skipTag()
                return
            }
        }
    }

    // MARK: - Captions

    /// Drops a picture's caption that only says whose it is.
    private mutating func endCaption() {
        guard let start = caption else { return }
        caption = nil
        guard start < result.count else { return }
        let text = result[start...].withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        let line = trim(text).lowercased()
        let words = line.split(whereSeparator: \.isWhitespace).count
        if words <= 2 || words <= 12 && Self.credits.contains(where: line.hasPrefix) {
            result.removeLast(result.count - start)
        }
    }

    private func isCredit(_ attributes: Range<Int>) -> Bool {
        guard attributes.count < 1_000 else { return false }
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[attributes]), as: UTF8.self).lowercased()
        return text.contains("credit") || text.contains("copyright") || text.contains("attribution")
    }

    private static let credits = [
        "photo", "image", "picture", "credit", "source", "file photo", "(photo", "©", "getty", "reuters", "ap photo",
        "صورة", "الصورة", "تصوير", "مصدر الصورة", "عکس", "تصویر", "منبع عکس", "фото", "источник фото", "foto", "bild",
        "crédit", "crédito", "fotoğraf", "图", "图片", "写真", "사진",
    ]
}
