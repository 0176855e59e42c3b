/// An absolute URL from a reference (RFC 3986 §5); the reference itself where there is no base.
///
/// Nil where it is empty, or no address but a script or the data itself.
func resolveURL(_ reference: String?, against base: String?) -> String? {
    guard let reference else { return nil }
    var text = trim(reference)
    guard !text.isEmpty else { return nil }
    if text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) {
        text.unicodeScalars.removeAll { $0 == "\t" || $0 == "\n" || $0 == "\r" }
    }
    if let scheme = schemeEnd(text) {
        switch text.utf8.distance(from: text.startIndex, to: scheme) {
        case 4 where text[..<scheme].lowercased() == "feed":
            let rest = text[text.index(after: scheme)...]
            return rest.hasPrefix("//") ? "http:" + rest : String(rest)
        case 4 where text[..<scheme].lowercased() == "data": return nil
        case 8, 10: return ["javascript", "vbscript"].contains(text[..<scheme].lowercased()) ? nil : text
        default: return text
        }
    }
    guard let base, let root = BaseAddress(base) else { return text }
    return root.resolve(text)
}

/// Where the colon after a scheme stands.
private func schemeEnd(_ text: String) -> String.Index? {
    let bytes = text.utf8
    guard let first = bytes.first, (first | 0x20) &- 0x61 < 26,
        let colon = bytes.firstIndex(where: { !isSchemePart($0) }), bytes[colon] == UInt8(ascii: ":")
    else { return nil }
    return colon
}

private func isSchemePart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2B || byte == 0x2D || byte == 0x2E
}

/// The parts of an address that relative ones count from.
private struct BaseAddress {
    /// With its colon.
    let scheme: Substring
    /// The slashes and the host, or nothing.
    let authority: Substring
    let path: Substring
    let query: Substring

    init?(_ text: String) {
        guard let colon = schemeEnd(text) else { return nil }
        scheme = text[...colon]
        var rest = text[text.index(after: colon)...]
        guard rest.hasPrefix("/") else { return nil }
        rest = rest.prefix { $0 != "#" }
        let withoutQuery = rest.prefix { $0 != "?" }
        query = rest[withoutQuery.endIndex...]
        guard withoutQuery.hasPrefix("//") else {
            authority = ""
            path = withoutQuery
            return
        }
        let hostEnd = withoutQuery.dropFirst(2).firstIndex(of: "/") ?? withoutQuery.endIndex
        authority = withoutQuery[..<hostEnd]
        path = withoutQuery[hostEnd...]
    }

    func resolve(_ reference: String) -> String {
        if reference.hasPrefix("//") { return scheme + reference }
        let root = String(scheme + authority)
        switch reference.utf8.first {
        case UInt8(ascii: "#"): return root + (path.isEmpty ? "/" : path) + query + reference
        case UInt8(ascii: "?"): return root + (path.isEmpty ? "/" : path) + reference
        case UInt8(ascii: "/"): return root + Self.withoutDots(reference)
        default:
            let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
            return root + Self.withoutDots(folder + reference)
        }
    }

    /// A path without `.` and `..` (RFC 3986 §5.2.4), and what follows it as it is.
    private static func withoutDots(_ reference: String) -> String {
        let path = reference.prefix { $0 != "?" && $0 != "#" }
        guard path.contains("/.") else { return reference }
        var kept: [Substring] = []
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for part in parts {
            switch part {
            case ".": continue
            case "..": _ = kept.popLast()
            default: kept.append(part)
            }
        }
        if parts.last == "." || parts.last == ".." { kept.append("") }
        return "/" + kept.joined(separator: "/") + reference[path.endIndex...]
    }
}
