import Feeds

/// Walks over the outlines of an OPML file, well-formed or not, and never fails.
///
/// Files from other readers hold bare ampersands in addresses, HTML's entities, control characters, values without
/// quotation marks, and encodings other than they say. Linear in the bytes.
struct OutlineScanner {
    struct Tag {
        /// Lower-case names, the first of each; references in the values are resolved.
        var attributes: [String: String] = [:]
        /// Whether nothing stands in it.
        var isEmpty = false
        /// From 1.
        var line: Int
        /// In bytes, from 1.
        var column: Int
    }

    enum Token {
        case start(Tag)
        case end
    }

    private let bytes: [UInt8]
    private var at = 0
    private var line = 1
    private var lineStart = 0
    /// Whether the file calls itself OPML.
    private(set) var isOutline = false
    /// Whether it ends as such a file should.
    private(set) var isWhole = false

    init(_ file: [UInt8]) { bytes = decodedText(file) }

    mutating func next() -> Token? {
        while at < bytes.count {
            guard bytes[at] == 0x3C else {
                step()
                continue
            }
            if starts("<!--") {
                skip(past: "-->")
            } else if starts("<![cdata[") {
                skip(past: "]]>")
            } else if starts("<outline") {
                return .start(readTag())
            } else if starts("</outline") {
                at += 9
                return .end
            } else {
                isOutline = isOutline || starts("<opml")
                isWhole = isWhole || starts("</opml")
                step()
            }
        }
        return nil
    }

    private mutating func readTag() -> Tag {
        var tag = Tag(line: line, column: at - lineStart + 1)
        at += 8
        while at < bytes.count, bytes[at] != 0x3E {
            // A tag that does not end before the next one begins.
            if bytes[at] == 0x3C { return tag }
            guard isLetter(bytes[at]) else {
                tag.isEmpty = bytes[at] == 0x2F
                step()
                continue
            }
            tag.isEmpty = false
            let start = at
            while at < bytes.count, !" =/>\t\r\n".utf8.contains(bytes[at]) { at += 1 }
            let name = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
            let value = readValue()
            if tag.attributes[name] == nil { tag.attributes[name] = value }
        }
        if at < bytes.count { at += 1 }
        return tag
    }

    private mutating func readValue() -> String {
        skipSpace()
        guard at < bytes.count, bytes[at] == 0x3D else { return "" }
        at += 1
        skipSpace()
        guard at < bytes.count else { return "" }
        let quote = bytes[at]
        let isQuoted = quote == 0x22 || quote == 0x27
        if isQuoted { at += 1 }
        let start = at
        while at < bytes.count, isQuoted ? bytes[at] != quote : bytes[at] > 0x20 && bytes[at] != 0x3E { step() }
        let value = resolvedReferences(bytes[start..<at])
        if isQuoted, at < bytes.count { at += 1 }
        return String(value.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" })
    }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] <= 0x20 { step() }
    }

    private mutating func skip(past mark: String) {
        while at < bytes.count, !starts(mark) { step() }
        at = min(at + mark.utf8.count, bytes.count)
    }

    private mutating func step() {
        if bytes[at] == 0x0A {
            line += 1
            lineStart = at + 1
        }
        at += 1
    }

    /// Whether an ASCII word in lower case stands here, in whatever case.
    private func starts(_ word: String) -> Bool {
        guard at + word.utf8.count <= bytes.count else { return false }
        return zip(word.utf8, bytes[at...]).allSatisfy { $0 == $1 || ($0 == $1 | 0x20 && isLetter($1)) }
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
