import Foundation

/// An absolute URL from a reference (RFC 3986 §5); the reference itself where there is no base.
func resolveURL(_ reference: String?, against base: String?) -> String? {
    guard let reference else { return nil }
    let text = trim(reference)
    guard !text.isEmpty else { return nil }
    let bytes = text.utf8
    if let colon = bytes.firstIndex(where: { !isSchemePart($0) }), bytes[colon] == UInt8(ascii: ":"),
        colon > bytes.startIndex
    {
        return text
    }
    guard let base, let root = URL(string: base), let url = URL(string: text, relativeTo: root) else { return text }
    return url.absoluteURL.absoluteString
}

private func isSchemePart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2B || byte == 0x2D || byte == 0x2E
}
