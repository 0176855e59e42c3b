import Foundation

/// Cuts a page into tags and text (HTML §13.2.5), and hands them to the tree's builder.
///
/// Linear in the bytes, whatever they are.
struct HTMLReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var builder: HTMLBuilder
    private var at = 0

    /// Attributes of one tag that are kept; the rest is passed over.
    private static let mostAttributes = 48

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Int(Int32.max) - 1))
        builder = HTMLBuilder(self.bytes)
    }

    mutating func read() -> (nodes: [HTMLTree.Node], attributes: [HTMLTree.Attribute]) {
        var textStart = 0
        while let open = find(0x3C, from: at), open + 1 < bytes.count, !builder.isFull {
            let next = bytes[open + 1]
            if next | 0x20 &- 0x61 < 26 {
                builder.text(textStart, open)
                at = open + 1
                readStartTag()
            } else if next == 0x2F {
                builder.text(textStart, open)
                at = open + 2
                readEndTag()
            } else if next == 0x21 || next == 0x3F {
                builder.text(textStart, open)
                at = pastComment(open)
            } else {
                // A bare less-than sign is text.
                at = open + 1
                continue
            }
            textStart = at
        }
        builder.text(textStart, bytes.count)
        return builder.finish()
    }

    // MARK: - Tags

    private mutating func readStartTag() {
        let start = at
        let stop = skipName()
        let tag = HTMLTag(UnsafeBufferPointer(rebasing: bytes[start..<stop]))
        let first = builder.attributes.count
        guard let closesItself = readAttributes() else { return }
        builder.start(tag, name: start..<stop, firstAttribute: first, closesItself: closesItself)
        if TagSet.rawText.contains(tag) { readRawText(tag, name: start..<stop) }
    }

    private mutating func readEndTag() {
        guard at < bytes.count, bytes[at] | 0x20 &- 0x61 < 26 else {
            at = find(0x3E, from: at).map { $0 + 1 } ?? bytes.count
            return
        }
        let start = at
        let stop = skipName()
        let tag = HTMLTag(UnsafeBufferPointer(rebasing: bytes[start..<stop]))
        let first = builder.attributes.count
        guard readAttributes() != nil else { return }
        builder.attributes.removeSubrange(first...)
        builder.end(tag, name: start..<stop)
    }

    /// To the end of a tag's name.
    private mutating func skipName() -> Int {
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x2F, bytes[at] != 0x3E { at += 1 }
        return at
    }

    /// Past the end of a tag; answers whether it ends in `/>`, or nil where the page ends within it.
    private mutating func readAttributes() -> Bool? {
        let first = builder.attributes.count
        var closesItself = false
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x3E {
                at += 1
                return closesItself
            }
            if byte <= 0x20 || byte == 0x2F {
                closesItself = byte == 0x2F
                at += 1
                continue
            }
            closesItself = false
            let attribute = readAttribute()
            if builder.attributes.count - first < Self.mostAttributes { builder.attributes.append(attribute) }
        }
        builder.attributes.removeSubrange(first...)
        return nil
    }

    private mutating func readAttribute() -> HTMLTree.Attribute {
        let start = at
        at += 1
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x2F, bytes[at] != 0x3E, bytes[at] != 0x3D { at += 1 }
        let stop = at
        var value = at
        while value < bytes.count, bytes[value] <= 0x20 { value += 1 }
        guard value < bytes.count, bytes[value] == 0x3D else { return attribute(start, stop, stop, stop) }
        value += 1
        while value < bytes.count, bytes[value] <= 0x20 { value += 1 }
        at = value
        guard at < bytes.count else { return attribute(start, stop, at, at) }
        if bytes[at] == 0x22 || bytes[at] == 0x27 {
            let end = find(bytes[at], from: at + 1) ?? bytes.count
            at = min(end + 1, bytes.count)
            return attribute(start, stop, value + 1, end)
        }
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != 0x3E { at += 1 }
        return attribute(start, stop, value, at)
    }

    private func attribute(_ nameStart: Int, _ nameEnd: Int, _ start: Int, _ end: Int) -> HTMLTree.Attribute {
        HTMLTree.Attribute(
            nameStart: Int32(nameStart), nameEnd: Int32(nameEnd), valueStart: Int32(start), valueEnd: Int32(end))
    }

    // MARK: - Other content

    /// To the end tag of the element that has just begun, or to the end of the page.
    private mutating func readRawText(_ tag: HTMLTag, name: Range<Int>) {
        let start = at
        var next = at
        while let open = find(0x3C, from: next) {
            next = open + 1
            let end = open + 2 + name.count
            guard end <= bytes.count, bytes[open + 1] == 0x2F else { continue }
            guard (0..<name.count).allSatisfy({ lower(bytes[open + 2 + $0]) == lower(bytes[name.lowerBound + $0]) })
            else { continue }
            guard end == bytes.count || bytes[end] <= 0x20 || bytes[end] == 0x2F || bytes[end] == 0x3E else { continue }
            builder.rawText(tag, start, open)
            at = find(0x3E, from: end).map { $0 + 1 } ?? bytes.count
            builder.end(tag, name: name)
            return
        }
        // A title or a text area that never ends has forgotten its end tag; so has nothing else.
        if tag == .title || tag == .textarea { return builder.end(tag, name: name) }
        builder.rawText(tag, start, bytes.count)
        at = bytes.count
    }

    /// Past a comment, a declaration or an instruction.
    private func pastComment(_ open: Int) -> Int {
        guard open + 3 < bytes.count, bytes[open + 2] == 0x2D, bytes[open + 3] == 0x2D, bytes[open + 1] == 0x21 else {
            return find(0x3E, from: open).map { $0 + 1 } ?? bytes.count
        }
        var next = open + 4
        if next < bytes.count, bytes[next] == 0x3E { return next + 1 }
        while let close = find(0x3E, from: next) {
            let isEnd =
                close >= open + 6 && bytes[close - 1] == 0x2D && bytes[close - 2] == 0x2D
                || close >= open + 7 && bytes[close - 1] == 0x21 && bytes[close - 2] == 0x2D && bytes[close - 3] == 0x2D
            if isEnd { return close + 1 }
            next = close + 1
        }
        return bytes.count
    }

    private func find(_ byte: UInt8, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress else { return nil }
        guard let found = memchr(base + start, Int32(byte), bytes.count - start) else { return nil }
        return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
    }
}
