import Foundation

/// The path of a page without what dresses it.
enum CanonicalPath {
    static func path(_ path: String) -> String {
        var parts: [String] = []
        let cut = path.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
        for part in cut.map({ Substring($0) }) {
            switch part {
            case ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(PercentEncoding.normal(withoutSession(String(part))))
            }
        }
        parts.removeAll { $0.isEmpty || isSession($0) }
        if parts.count > 1, let first = parts.first, first.utf8.count == 3, first.lowercased() == "amp" {
            parts.removeFirst()
        }
        if parts.count > 1, let last = parts.last, last.utf8.count <= 8,
            ["amp", "amp.html", "amphtml"].contains(last.lowercased())
        {
            parts.removeLast()
        }
        if let last = parts.last, last.utf8.contains(UInt8(ascii: ".")) {
            let plain = withoutAMP(last)
            if indexFiles.contains(plain.lowercased()) { parts.removeLast() } else { parts[parts.count - 1] = plain }
        }
        return parts.isEmpty ? "" : "/" + parts.joined(separator: "/")
    }

    private static let indexFiles: Set<String> = {
        let endings = ["html", "htm", "php", "asp", "aspx", "jsp", "shtml", "xhtml", "cfm", "php5"]
        return Set(["index", "default"].flatMap { name in endings.map { "\(name).\($0)" } })
    }()

    /// `story.amp.html` is `story.html`, `story.amp` is `story`.
    private static func withoutAMP(_ part: String) -> String {
        let lower = part.lowercased()
        for ending in [".amp.html", ".amp.htm", ".amp.php"] where lower.hasSuffix(ending) {
            return String(part.dropLast(ending.count)) + ending.dropFirst(4)
        }
        return lower.hasSuffix(".amp") && part.count > 4 ? String(part.dropLast(4)) : part
    }

    /// `page;jsessionid=…` is `page`.
    private static func withoutSession(_ part: String) -> String {
        guard let semicolon = part.utf8.firstIndex(of: UInt8(ascii: ";")) else { return part }
        let name = part[part.index(after: semicolon)...].prefix { $0 != "=" }.lowercased()
        return ["jsessionid", "phpsessid", "sid", "sessionid"].contains(name) ? String(part[..<semicolon]) : part
    }

    /// The sessions that ASP.NET writes into paths: `(S(lit3py55t21z5v55vlm25s55))`.
    private static func isSession(_ part: String) -> Bool {
        part.hasPrefix("(S(") && part.hasSuffix("))")
    }
}

/// The one form of percent encoding (RFC 3986 §6.2.2): what need not be encoded is not, the rest in capitals; what is
/// no ASCII is encoded, in the composed form that the web uses.
enum PercentEncoding {
    static func normal(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x80 && $0 != 0x25 }) { return text }
        let source = Array(text.precomposedStringWithCanonicalMapping.utf8)
        var at = 0
        var output = ""
        while at < source.count {
            if source[at] == 0x25, at + 2 < source.count, let high = hex(source[at + 1]), let low = hex(source[at + 2])
            {
                // An encoded delimiter is not the delimiter.
                let byte = high << 4 | low
                output += isUnreserved(byte) ? String(UnicodeScalar(byte)) : encoded(byte)
                at += 3
            } else {
                output +=
                    source[at] < 0x80 && source[at] > 0x20 ? String(UnicodeScalar(source[at])) : encoded(source[at])
                at += 1
            }
        }
        return output
    }

    private static func encoded(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
