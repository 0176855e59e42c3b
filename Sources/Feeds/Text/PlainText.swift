import Foundation

/// What a reader sees of HTML: markup gone, blocks apart, entities resolved, white space folded.
///
/// Scripts, styles, forms and the credits of pictures are left out, soft hyphens and bidi controls dropped. Linear.
public func plainText(fromHTML html: String) -> String {
    var html = html
    return html.withUTF8 { bytes in
        // Some feeds escape their HTML twice.
        let once = plainBytes(ofHTML: bytes)
        guard !once.hadTags, once.bytes.contains(0x3C) else { return string(once.bytes) }
        return string(
            once.bytes.withUnsafeBufferPointer { holdsClosingTag($0) ? plainBytes(ofHTML: $0).bytes : once.bytes })
    }
}

/// A title as plain text, whether it came as text, as HTML or as HTML that was escaped twice.
func titleText(ofHTML bytes: UnsafeBufferPointer<UInt8>) -> String {
    var text = plainBytes(ofHTML: bytes, keepsHints: true).bytes
    let isTwice = text.withUnsafeBufferPointer { holdsReference($0) || holdsClosingTag($0) }
    if isTwice { text = text.withUnsafeBufferPointer { plainBytes(ofHTML: $0, keepsHints: true).bytes } }
    // A title is one line.
    for index in text.indices where text[index] == 0x0A { text[index] = 0x20 }
    return string(text)
}

private func string(_ bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer(makeString) }

/// - Parameter keepsHints: whether soft hyphens and marks of direction stay, as titles are shown with them.
private func plainBytes(
    ofHTML bytes: UnsafeBufferPointer<UInt8>, keepsHints: Bool = false
) -> (bytes: [UInt8], hadTags: Bool) {
    var reader = PlainTextReader(bytes, keepsHints: keepsHints)
    reader.read()
    return (reader.result, reader.hadTags)
}

/// Whether a reference by name or number stands in a text that should have none any more.
private func holdsReference(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.contains(0x26) else { return false }
    var resolved: [UInt8] = []
    for at in bytes.indices where bytes[at] == 0x26 {
        resolved.removeAll(keepingCapacity: true)
        let read = appendReference(UnsafeBufferPointer(rebasing: bytes[at...]), to: &resolved)
        if read > 1, bytes[at + read - 1] == 0x3B { return true }
    }
    return false
}

/// Whether a text holds the end tag of an element of HTML, or a line break: no prose does.
private func holdsClosingTag(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for at in bytes.indices where bytes[at] == 0x3C && at + 3 < bytes.count {
        let isEnd = bytes[at + 1] == 0x2F
        var end = at + (isEnd ? 2 : 1)
        let start = end
        while end < bytes.count, end - start < 16, isElementNameByte(bytes[end]) { end += 1 }
        guard end > start, end < bytes.count else { continue }
        let name = NameKey(UnsafeBufferPointer(rebasing: bytes[start..<end])).flatMap { HTMLElement.table[$0] }
        if isEnd, bytes[end] == 0x3E, name != nil { return true }
        if !isEnd, name == .lineBreak, bytes[end] == 0x3E || bytes[end] == 0x2F || bytes[end] == 0x20 { return true }
    }
    return false
}
