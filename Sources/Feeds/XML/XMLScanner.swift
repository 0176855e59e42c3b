import Foundation

/// Walks over XML as it comes, well-formed or not, and never fails: what cannot be read is passed over.
///
/// Linear in the input, and without an allocation a token: it hands on ranges of the document. The five XML entities,
/// HTML's named ones, character references and short texts that the document type declares are resolved, once: no
/// entity can grow or reach a file.
struct XMLScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let limits: FeedLimits
    private var at = 0
    private var tag = XMLTag()
    /// Marks that do not stand in the rest of the document, so that nobody looks for them again.
    private var missing: [UInt8] = []
    /// Whether a comment or a CDATA section has begun that does not end.
    private var unclosed = (comment: false, section: false)
    /// Whether the document breaks the rules of XML.
    private(set) var isBroken = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: FeedLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func scan(into builder: inout FeedBuilder) {
        while at < bytes.count {
            guard bytes[at] == 0x3C else {
                readText(into: &builder)
                continue
            }
            switch at + 1 < bytes.count ? bytes[at + 1] : 0 {
            case 0x2F: readEndTag(into: &builder)
            case 0x21: readMarkupDeclaration(into: &builder)
            case 0x3F:
                if at > 0, starts("<?xml ", at) { isBroken = true }
                skip(past: "?>")
            case let byte where Self.isNameStart(byte): readStartTag(into: &builder)
            default:
                isBroken = true
                builder.text(at..<(at + 1), isRaw: true)
                at += 1
            }
        }
        if builder.depth > 0 { isBroken = true }
    }

    private mutating func readText(into builder: inout FeedBuilder) {
        let start = at
        at = find(0x3C, from: at) ?? bytes.count
        builder.text(start..<at, isRaw: false)
    }

    // MARK: - Tags

    private mutating func readEndTag(into builder: inout FeedBuilder) {
        let start = at
        at += 2
        let name = readName()
        // An end tag that is cut off does not swallow the next one.
        while at < bytes.count, bytes[at] != 0x3E, bytes[at] != 0x3C { at += 1 }
        if at < bytes.count, bytes[at] == 0x3E { at += 1 } else { isBroken = true }
        if !builder.end(name, tagStart: start) { isBroken = true }
    }

    private mutating func readStartTag(into builder: inout FeedBuilder) {
        let start = at
        at += 1
        tag.reset(name: readName())
        var isEmpty = false
        var isWhole = false
        var isFirst = true
        while at < bytes.count {
            skipSpace()
            guard at < bytes.count else { break }
            let byte = bytes[at]
            if byte == 0x3E {
                at += 1
                isWhole = true
                break
            }
            if byte == 0x3C { break }
            if byte == 0x2F {
                isEmpty = true
                at += 1
                continue
            }
            isEmpty = false
            let name = readName()
            guard !name.isEmpty else {
                // `a <b,c` is text, no tag.
                if isFirst, byte >= 0x21, byte != 0x22, byte != 0x27, byte != 0x3D {
                    at = start + 1
                    isBroken = true
                    builder.text(start..<at, isRaw: true)
                    return
                }
                isBroken = true
                at += 1
                continue
            }
            isFirst = false
            take(name, readAttributeValue())
        }
        if !isWhole { isBroken = true }
        tag.end = at
        builder.start(tag, tagStart: start)
        if isEmpty { _ = builder.end(tag.name, tagStart: at) }
    }

    private mutating func take(_ name: Range<Int>, _ value: Range<Int>) {
        if name.count >= 5, bytes[name.lowerBound] == 0x78, starts("xmlns", name.lowerBound) {
            guard tag.namespaces.count < 64 else { return }
            if name.count == 5 {
                tag.namespaces.append((prefix: 0..<0, uri: value))
                return
            }
            if bytes[name.lowerBound + 5] == 0x3A {
                tag.namespaces.append((prefix: (name.lowerBound + 6)..<name.upperBound, uri: value))
                return
            }
        }
        guard tag.attributes.count < limits.maxAttributes,
            let key = NameKey(UnsafeBufferPointer(rebasing: bytes[name])), let known = AttributeName.table[key]
        else { return }
        tag.attributes.append(Attribute(name: known, value: value))
    }

    private mutating func readAttributeValue() -> Range<Int> {
        skipSpace()
        guard at < bytes.count, bytes[at] == 0x3D else {
            isBroken = true
            return at..<at
        }
        at += 1
        skipSpace()
        guard at < bytes.count else { return at..<at }
        let quote = bytes[at]
        guard quote == 0x22 || quote == 0x27 else { return readBareValue() }
        // Where the closing mark is missing from the rest of the document, the value ends with its tag.
        guard let end = find(quote, from: at + 1) else {
            isBroken = true
            at += 1
            return readBareValue()
        }
        let start = at + 1
        // The mark that was found opens another tag's value, where a tag ends and one begins before it.
        let value = bytes[start..<end]
        if let open = value.firstIndex(of: 0x3C), value[..<open].contains(0x3E) {
            at = start
            return readBareValue()
        }
        at = end + 1
        return start..<min(end, start + limits.maxTextBytes)
    }

    private mutating func readBareValue() -> Range<Int> {
        isBroken = true
        let start = at
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x3E, bytes[at] != 0x3C { at += 1 }
        return start..<min(at, start + limits.maxTextBytes)
    }

    private mutating func readName() -> Range<Int> {
        let start = at
        while at < bytes.count, Self.isNamePart(bytes[at]) { at += 1 }
        return start..<at
    }

    // MARK: - Comments, CDATA and the document type

    private mutating func readMarkupDeclaration(into builder: inout FeedBuilder) {
        if starts("<!--", at) {
            readComment()
        } else if starts("<![CDATA[", at) {
            let start = at + 9
            // A section without an end is read as if it had not begun: it would swallow the entries behind it.
            guard let end = unclosed.section ? nil : position(of: "]]>", from: start) else {
                unclosed.section = true
                isBroken = true
                at = start
                return
            }
            builder.text(start..<end, isRaw: true)
            at = end + 3
        } else {
            readDocumentType(into: &builder)
        }
    }

    private mutating func readComment() {
        at += 4
        guard !unclosed.comment, let end = position(of: "-->", from: at) else {
            unclosed.comment = true
            isBroken = true
            return
        }
        // XML allows no other pair of hyphens in a comment.
        if let pair = position(of: "--", from: at), pair < end { isBroken = true }
        at = end + 3
    }

    /// Where a mark stands next; nil where it does not.
    private mutating func position(of mark: StaticString, from start: Int) -> Int? {
        var place = start
        while let found = find(mark.utf8Start[0], from: place) {
            if starts(mark, found) { return found }
            place = found + 1
        }
        return nil
    }

    /// `<!DOCTYPE …>` with its internal subset.
    ///
    /// Of that, entities that stand for a short text are kept; a text is never expanded again, and no file is read.
    private mutating func readDocumentType(into builder: inout FeedBuilder) {
        let start = at
        var brackets = 0
        while at < bytes.count {
            if brackets > 0, bytes[at] == 0x3C, starts("<!ENTITY", at) {
                readEntityDeclaration(into: &builder)
                continue
            }
            let byte = bytes[at]
            at += 1
            if byte == 0x5B { brackets += 1 }
            if byte == 0x5D { brackets -= 1 }
            if byte == 0x3E, brackets <= 0 { break }
        }
        builder.documentType(start..<min(at, start + 400))
    }

    private mutating func readEntityDeclaration(into builder: inout FeedBuilder) {
        at += 8
        skipSpace()
        let name = readName()
        skipSpace()
        if at < bytes.count, !name.isEmpty, bytes[at] == 0x22 || bytes[at] == 0x27 {
            let quote = bytes[at]
            let start = at + 1
            at = find(quote, from: start) ?? bytes.count
            if at - start <= 1_000 { builder.declare(entity: name, start..<at) }
        }
        while at < bytes.count, bytes[at] != 0x3E { at += 1 }
        at = min(at + 1, bytes.count)
    }

    // MARK: - Bytes

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    }

    /// Goes on after the mark, or to the end where it is missing.
    private mutating func skip(past mark: StaticString) {
        if let found = position(of: mark, from: at) {
            at = found + mark.utf8CodeUnitCount
        } else {
            at = bytes.count
            isBroken = true
        }
    }

    /// Where a byte stands next; nil where it does not.
    private mutating func find(_ byte: UInt8, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress, !missing.contains(byte) else { return nil }
        guard let found = memchr(base + start, Int32(byte), bytes.count - start) else {
            missing.append(byte)
            return nil
        }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private func starts(_ mark: StaticString, _ place: Int) -> Bool {
        let length = mark.utf8CodeUnitCount
        guard place + length <= bytes.count else { return false }
        for offset in 0..<length where bytes[place + offset] != mark.utf8Start[offset] { return false }
        return true
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte >= 0x80
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        isNameStart(byte) || byte &- 0x2D < 2 || byte &- 0x30 < 11
    }
}
