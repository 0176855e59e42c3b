import Foundation

/// What a robots.txt says to one crawler (RFC 9309).
public struct RobotsRules: Sendable, Equatable {
    struct Rule: Sendable, Equatable {
        var allows: Bool
        /// Normalised; `*` stands for anything, a final `$` for the end.
        var pattern: [UInt8]
    }

    private(set) var rules: [Rule] = []
    /// Seconds between two requests, where the file wishes for some (no part of the RFC, but widely written).
    public private(set) var crawlDelay: Double?

    /// RFC 9309 §2.5: at least 500 KiB are to be read.
    public static let mostBytes = 512_000

    /// No rules: everything is allowed.
    public init() {}

    /// - Parameter agent: the crawler's product token, such as `Marsad`.
    public init(_ file: [UInt8], agent: String) {
        let agent = agent.lowercased()
        var own = RobotsRules()
        var others = RobotsRules()
        var hasOwn = false
        // Whom the group at hand speaks to, and whether its list of agents has ended.
        var isOwn = false
        var isForAll = false
        var inRules = true
        for line in Self.lines(file) {
            switch line.key {
            case "user-agent":
                if inRules { (isOwn, isForAll, inRules) = (false, false, false) }
                let token = Self.productToken(line.value)
                isForAll = isForAll || line.value.first == UInt8(ascii: "*")
                if token == agent { (isOwn, hasOwn) = (true, true) }
            case "allow", "disallow":
                inRules = true
                guard !line.value.isEmpty else { continue }
                let rule = Rule(allows: line.key == "allow", pattern: Self.normalised(line.value, keepsMarks: true))
                if isOwn { own.rules.append(rule) }
                if isForAll { others.rules.append(rule) }
            case "crawl-delay":
                inRules = true
                guard let seconds = Double(String(decoding: line.value, as: UTF8.self)), seconds >= 0 else { continue }
                if isOwn { own.crawlDelay = seconds }
                if isForAll { others.crawlDelay = seconds }
            default: break
            }
        }
        self = hasOwn ? own : others
    }

    /// Whether an address may be asked for.
    ///
    /// The longest matching pattern decides, an allowing one before a forbidding one of the same length.
    public func allows(_ url: String) -> Bool {
        let path = Self.normalised(Self.pathAndQuery(url), keepsMarks: false)
        if path == Array("/robots.txt".utf8) { return true }
        var longest = -1
        var allowed = true
        for rule in rules where rule.pattern.count > longest || rule.pattern.count == longest && rule.allows {
            guard Self.matches(rule.pattern, path) else { continue }
            longest = rule.pattern.count
            allowed = rule.allows
        }
        return allowed
    }

    /// Bytes that the rules take.
    var size: Int { rules.reduce(0) { $0 + $1.pattern.count + 32 } }

    // MARK: - Lines

    private static func lines(_ file: [UInt8]) -> [(key: String, value: ArraySlice<UInt8>)] {
        var bytes = file.prefix(mostBytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        return bytes.split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
            let text = line.prefix { $0 != UInt8(ascii: "#") }
            guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon - text.startIndex < 40 else { return nil }
            let key = String(decoding: trimmed(text[..<colon]), as: UTF8.self).lowercased()
            return (key, trimmed(text[(colon + 1)...]))
        }
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = bytes.drop { $0 <= 0x20 }
        guard let last = start.lastIndex(where: { $0 > 0x20 }) else { return [] }
        return start[...last]
    }

    /// The token that a line names, without version: letters, `-` and `_` (RFC 9309 §2.2.1).
    private static func productToken(_ value: ArraySlice<UInt8>) -> String {
        String(decoding: value.prefix { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D || $0 == 0x5F }, as: UTF8.self)
            .lowercased()
    }

    // MARK: - Matching

    private static func pathAndQuery(_ url: String) -> ArraySlice<UInt8> {
        let bytes = Array(url.utf8)
        var start = 0
        if let mark = url.range(of: "://") { start = url.utf8.distance(from: url.startIndex, to: mark.upperBound) }
        let ends: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")]
        let rest = bytes[start...].drop { !ends.contains($0) }.prefix { $0 != UInt8(ascii: "#") }
        return rest.first == UInt8(ascii: "/") ? rest : ArraySlice([UInt8(ascii: "/")] + rest)
    }

    /// Escapes of unreserved characters resolved, other escapes in capitals, bytes beyond ASCII escaped (§2.2.2).
    private static func normalised(_ bytes: ArraySlice<UInt8>, keepsMarks: Bool) -> [UInt8] {
        var result: [UInt8] = []
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let byte = bytes[at]
            if byte == UInt8(ascii: "%"), at + 2 < bytes.endIndex, let high = hex(bytes[at + 1]),
                let low = hex(bytes[at + 2])
            {
                let value = high << 4 | low
                if isUnreserved(value) { result.append(value) } else { escape(value, into: &result) }
                at += 3
                continue
            }
            let isMark = byte == UInt8(ascii: "*") || byte == UInt8(ascii: "$") && at + 1 == bytes.endIndex
            if byte >= 0x80 || isMark && !keepsMarks { escape(byte, into: &result) } else { result.append(byte) }
            at += 1
        }
        return result
    }

    private static func escape(_ byte: UInt8, into result: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2E || byte == 0x5F || byte == 0x7E
    }

    /// Whether a pattern matches a beginning of the path; goes back to the last `*` only, so without blow-up.
    static func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
        let isAnchored = pattern.last == UInt8(ascii: "$")
        let pattern = isAnchored ? pattern.dropLast() : pattern[...]
        var at = 0
        var next = 0
        var star: (pattern: Int, path: Int)?
        while true {
            if next == pattern.count, !isAnchored || at == path.count { return true }
            if next < pattern.count, pattern[next] == UInt8(ascii: "*") {
                star = (next, at)
                next += 1
            } else if next < pattern.count, at < path.count, pattern[next] == path[at] {
                next += 1
                at += 1
            } else if let last = star, last.path < path.count {
                star = (last.pattern, last.path + 1)
                next = last.pattern + 1
                at = last.path + 1
            } else {
                return false
            }
        }
    }
}
