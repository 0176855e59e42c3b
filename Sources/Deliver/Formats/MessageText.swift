import Foundation

/// What a text must go through before it stands in a message of some service.
struct Markup: Sendable {
    /// What stands for a scalar; nil for itself.
    let escape: @Sendable (Unicode.Scalar) -> String?

    static let none = Markup { _ in nil }

    /// For plain text where an @ would call somebody.
    static let uncalled = Markup { $0 == "@" ? "@\u{200B}" : nil }

    /// For Slack's mrkdwn: the three characters of its markup; marks and @ that a zero-width space disarms.
    static let slack = Markup { scalar in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "*", "_", "~", "`", "@": "\(scalar)\u{200B}"
        default: nil
        }
    }

    /// For Markdown: its marks escaped, and an @ that calls nobody.
    static let markdown = Markup { scalar in
        switch scalar {
        case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "#", "|", "~", "<", ">": "\\\(scalar)"
        case "@": "@\u{200B}"
        default: nil
        }
    }

    /// For HTML, in text and in quoted attributes; an @ calls nobody.
    static let html = Markup { scalar in
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "@": "@\u{200B}"
        default: nil
        }
    }

    func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let stand = escape(scalar) { result += stand } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}

/// In what a service counts its limits.
enum Measure: Sendable {
    /// Never less than characters or code points, whichever the service means.
    case utf16
    case bytes

    func callAsFunction(_ text: String) -> Int { self == .utf16 ? text.utf16.count : text.utf8.count }
}

/// Text of others made harmless for messages.
enum MessageText {
    /// Without control and bidi control characters, on one line.
    ///
    /// - Parameter most: scalars after which it ends, as the rest will be cut anyway.
    static func bare(_ text: String, most: Int = .max) -> String {
        var result = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            if count >= most { break }
            count += 1
            switch scalar.value {
            case 0x09...0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
            case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB,
                0xFEFF:
                count -= 1
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Bare, line by line.
    static func bareLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { bare(String($0)) }.joined(separator: "\n")
    }

    /// Bare, and isolated, so that its direction stays its own.
    static func plain(_ text: String) -> String { "\u{2068}" + bare(text) + "\u{2069}" }

    /// Plain and escaped, cut between characters so that it measures no more than the limit.
    static func fit(
        _ text: String, _ limit: Int, _ markup: Markup = .none, _ measure: Measure = .utf16
    ) -> String {
        let ellipsis = "…"
        let frame = measure("\u{2068}\u{2069}")
        guard limit > frame + measure(ellipsis) else { return "" }
        var result = "\u{2068}"
        var length = frame
        var whole = result.utf8.count
        // What lies far beyond the limit need not be looked at.
        for character in bare(text, most: 4 * limit + 256) {
            let piece = markup.escaped(String(character))
            length += measure(piece)
            guard length <= limit else {
                return String(decoding: result.utf8.prefix(whole), as: UTF8.self) + ellipsis + "\u{2069}"
            }
            result += piece
            if length + measure(ellipsis) <= limit { whole = result.utf8.count }
        }
        return result + "\u{2069}"
    }

    /// At most so many UTF-16 units of a text that is no markup, cut between characters.
    static func cut(_ text: String, _ limit: Int) -> String {
        guard text.utf16.count > limit else { return text }
        var length = 1
        var end = text.startIndex
        while end < text.endIndex {
            let next = text.index(after: end)
            length += text[end..<next].utf16.count
            if length > limit { break }
            end = next
        }
        return text[..<end] + "…"
    }

    /// As many lines as fit into the limit, and how many were left out.
    static func lines(_ lines: [String], limit: Int, _ measure: Measure = .utf16) -> String {
        var kept: [String] = []
        var length = 0
        for (index, line) in lines.enumerated() {
            let isLast = index == lines.count - 1
            guard length + measure(line) + 1 <= limit - (isLast ? 0 : 16) else {
                kept.append("… +\(lines.count - index)")
                break
            }
            kept.append(line)
            length += measure(line) + 1
        }
        return kept.joined(separator: "\n")
    }

    /// The address with its host in ASCII (IDNA), as services ask for; unchanged where it has none.
    private static func withPlainHost(_ url: String) -> String {
        guard let scheme = url.firstRange(of: "://") else { return url }
        let end = url[scheme.upperBound...].firstIndex { "/?#".contains($0) } ?? url.endIndex
        let front = String(url[..<end])
        guard front.utf8.contains(where: { $0 >= 0x80 }), let plain = URL(string: front)?.absoluteString else {
            return url
        }
        return plain + url[end...]
    }

    /// A link that cannot leave its place in markup, percent-encoded where it must be; nil for anything but http and
    /// https, and beyond 2,000 bytes.
    static func link(_ url: String?) -> String? {
        guard let url, url.lowercased().hasPrefix("http://") || url.lowercased().hasPrefix("https://") else {
            return nil
        }
        var result = ""
        for byte in withPlainHost(url).utf8 {
            switch byte {
            case 0x21, 0x23...0x27, 0x2A...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                result += hex.utf8.count == 1 ? "%0\(hex)" : "%\(hex)"
            }
        }
        return result.utf8.count <= 2_000 ? result : nil
    }
}
