import Foundation

/// A start tag's attributes, names as written.
struct XMLAttributes {
    var list: [(name: String, value: String)] = []

    subscript(_ name: String) -> String? {
        list.first { $0.name == name }?.value
    }
}

/// Walks over XML as it comes, well-formed or not, and never fails: what cannot be read is passed over.
///
/// Linear in the input. The five XML entities, HTML's named ones, character references and short texts that the
/// document type declares are resolved, once: no entity can grow or reach a file.
struct XMLScanner {
    private let bytes: [UInt8]
    private let limits: FeedLimits
    private var at = 0
    /// Whether the document breaks the rules of XML.
    private(set) var isBroken = false

    init(_ bytes: [UInt8], limits: FeedLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func scan(into builder: inout FeedBuilder) {
        while at < bytes.count {
            if bytes[at] != UInt8(ascii: "<") {
                readText(into: &builder)
            } else if starts("<!--") {
                skip(past: "-->")
            } else if starts("<![CDATA[") {
                let start = at + 9
                skip(past: "]]>")
                let end = bytes[..<at].suffix(3).elementsEqual("]]>".utf8) && at - 3 >= start ? at - 3 : at
                builder.text(String(decoding: bytes[start..<end], as: UTF8.self))
            } else if starts("<?") {
                skip(past: "?>")
            } else if starts("<!") {
                readDeclaration(into: &builder)
            } else if starts("</") {
                readEndTag(into: &builder)
            } else if at + 1 < bytes.count, Self.isNameStart(bytes[at + 1]) {
                readStartTag(into: &builder)
            } else {
                isBroken = true
                builder.text("<")
                at += 1
            }
        }
        if builder.depth > 0 { isBroken = true }
    }

    private mutating func readText(into builder: inout FeedBuilder) {
        let start = at
        at = Self.nextTag(bytes, start)
        if builder.wantsText { builder.text(resolveEntities(bytes[start..<at], builder.entities)) }
    }

    /// Where the next `<` stands, or the end.
    private static func nextTag(_ bytes: [UInt8], _ start: Int) -> Int {
        bytes.withUnsafeBytes { all -> Int in
            guard let base = all.baseAddress, let found = memchr(base + start, 0x3C, all.count - start) else {
                return all.count
            }
            return UnsafeRawPointer(found) - base
        }
    }

    private mutating func readEndTag(into builder: inout FeedBuilder) {
        let tagStart = at
        at += 2
        let name = readName()
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
        at += 1
        if !builder.end(name, source: bytes, tagStart: tagStart) { isBroken = true }
    }

    private mutating func readStartTag(into builder: inout FeedBuilder) {
        at += 1
        let name = readName()
        var attributes = XMLAttributes()
        var isEmpty = false
        while at < bytes.count {
            skipSpace()
            guard at < bytes.count else { break }
            if bytes[at] == UInt8(ascii: ">") {
                at += 1
                break
            }
            if bytes[at] == UInt8(ascii: "/") {
                isEmpty = true
                at += 1
                continue
            }
            if bytes[at] == UInt8(ascii: "<") {
                isBroken = true
                break
            }
            isEmpty = false
            let attribute = readName()
            guard !attribute.isEmpty else {
                isBroken = true
                at += 1
                continue
            }
            let value = readAttributeValue()
            if attributes.list.count < limits.maxAttributes { attributes.list.append((attribute, value)) }
        }
        builder.start(name, attributes, contentStart: at)
        if isEmpty { _ = builder.end(name, source: bytes, tagStart: at) }
    }

    private mutating func readAttributeValue() -> String {
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return "" }
        at += 1
        skipSpace()
        guard at < bytes.count else { return "" }
        let quote = bytes[at]
        let start: Int
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            isBroken = true
            start = at
            while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: ">") { at += 1 }
            return resolveEntities(bytes[start..<at])
        }
        at += 1
        start = at
        while at < bytes.count, bytes[at] != quote { at += 1 }
        defer { at += 1 }
        return resolveEntities(bytes[start..<min(at, start + limits.maxTextBytes)])
    }

    private mutating func readName() -> String {
        let start = at
        while at < bytes.count, Self.isNamePart(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    }

    private mutating func skip(past mark: StaticString) {
        let length = mark.utf8CodeUnitCount
        while at < bytes.count {
            if starts(mark) {
                at += length
                return
            }
            at += 1
        }
        isBroken = true
    }

    /// `<!DOCTYPE …>` with its internal subset.
    ///
    /// Of that, entities that stand for a short text are kept; a text is never expanded again, and no file is read.
    private mutating func readDeclaration(into builder: inout FeedBuilder) {
        var brackets = 0
        while at < bytes.count {
            if brackets > 0, starts("<!ENTITY") {
                readEntityDeclaration(into: &builder)
                continue
            }
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "[") { brackets += 1 }
            if byte == UInt8(ascii: "]") { brackets -= 1 }
            if byte == UInt8(ascii: ">"), brackets <= 0 { return }
        }
    }

    private mutating func readEntityDeclaration(into builder: inout FeedBuilder) {
        at += 8
        skipSpace()
        let name = readName()
        skipSpace()
        guard at < bytes.count, !name.isEmpty else { return }
        let quote = bytes[at]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            at += 1
            let start = at
            while at < bytes.count, bytes[at] != quote { at += 1 }
            if at - start <= 1_000 { builder.declare(entity: name, resolveEntities(bytes[start..<at])) }
        }
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
        at = min(at + 1, bytes.count)
    }

    private func starts(_ mark: StaticString) -> Bool {
        let length = mark.utf8CodeUnitCount
        guard at + length <= bytes.count else { return false }
        for offset in 0..<length where bytes[at + offset] != mark.utf8Start[offset] { return false }
        return true
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte == 0x5F || byte >= 0x80
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        isNameStart(byte) || byte >= 0x2D && byte <= 0x2E || byte >= 0x30 && byte <= 0x3A
    }
}
