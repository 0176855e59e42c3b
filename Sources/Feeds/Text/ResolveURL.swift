/// An absolute URL from a reference (RFC 3986 §5); the reference itself where there is no base.
///
/// Nil where it is empty, or no address but a script or the data itself.
public func resolveURL(_ reference: String?, against base: String?) -> String? {
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
        let afterScheme = text.utf8.index(after: colon)
        scheme = text[..<afterScheme]
        let end = Self.first(of: "#", in: text[afterScheme...])
        let rest = text[afterScheme..<end]
        guard rest.utf8.first == UInt8(ascii: "/") else { return nil }
        let pathEnd = Self.first(of: "?", in: rest)
        query = rest[pathEnd...]
        let second = rest.utf8.index(after: rest.startIndex)
        guard second < pathEnd, rest.utf8[second] == UInt8(ascii: "/") else {
            authority = ""
            path = rest[..<pathEnd]
            return
        }
        let hostEnd = Self.first(of: "/", in: rest[rest.utf8.index(after: second)..<pathEnd])
        authority = rest[..<hostEnd]
        path = rest[hostEnd..<pathEnd]
    }

    private static func first(of mark: Unicode.Scalar, in text: Substring) -> String.Index {
        text.utf8.firstIndex(of: UInt8(ascii: mark)) ?? text.endIndex
    }

    func resolve(_ reference: String) -> String {
        if reference.hasPrefix("//") { return scheme + reference }
        let root = String(scheme + authority)
        switch reference.utf8.first {
        case UInt8(ascii: "#"): return root + (path.isEmpty ? "/" : path) + query + reference
        case UInt8(ascii: "?"): return root + (path.isEmpty ? "/" : path) + reference
        case UInt8(ascii: "/"): return root + Self.withoutDots(reference)
        default:
            let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? "/"
            return root + Self.withoutDots(folder + reference)
        }
    }

    /// A path without `.` and `..` (RFC 3986 §5.2.4), and what follows it as it is.
    private static func withoutDots(_ reference: String) -> String {
        let bytes = reference.utf8
        guard zip(bytes, bytes.dropFirst()).contains(where: { $0 == UInt8(ascii: "/") && $1 == UInt8(ascii: ".") })
        else {
            return reference
        }
        let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? reference.endIndex
        let parts = bytes[..<end].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
        var kept: [Substring] = []
        var endsInDots = false
        for part in parts.map(Substring.init) {
            endsInDots = part == "." || part == ".."
            if part == ".." { _ = kept.popLast() } else if part != "." { kept.append(part) }
        }
        if endsInDots { kept.append("") }
        return "/" + kept.joined(separator: "/") + reference[end...]
    }
}
