/// Text of others made harmless for messages.
enum MessageText {
    /// Without control characters, and isolated, so that its direction stays its own.
    static func plain(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x09: result.append(" ")
            case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: continue
            default: result.append(scalar)
            }
        }
        return "\u{2068}" + String(result) + "\u{2069}"
    }

    /// At most so many UTF-16 units, cut between characters.
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
        let kept = text[..<end]
        // An isolate that was opened is closed.
        let isOpen = kept.unicodeScalars.count { $0 == "\u{2068}" } > kept.unicodeScalars.count { $0 == "\u{2069}" }
        return isOpen ? String(kept.dropLast()) + "…\u{2069}" : kept + "…"
    }

    /// Reasons as a list, as many as fit.
    static func list(_ reasons: [String], limit: Int, _ escape: (String) -> String) -> String {
        var text = ""
        for (index, reason) in reasons.enumerated() {
            let line = "• " + escape(cut(plain(reason), 500)) + "\n"
            guard text.utf16.count + line.utf16.count < limit - 20 else {
                text += "… +\(reasons.count - index)"
                break
            }
            text += line
        }
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    /// For Slack: the three characters of its markup, and no link or mention.
    static func slack(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    /// For Markdown: its marks escaped, and an @ that calls nobody.
    static func markdown(_ text: String) -> String {
        var result = ""
        for character in text {
            if "\\`*_{}[]()#+-.!|~>".contains(character) { result.append("\\") }
            result.append(character)
            if character == "@" { result.append("\u{200B}") }
        }
        return result
    }

    static func html(_ text: String) -> String { slack(text).replacing("\"", with: "&quot;") }

    /// A link that cannot leave its place in markup; nil for anything but http and https.
    static func link(_ url: String?) -> String? {
        guard let url, url.hasPrefix("http://") || url.hasPrefix("https://"), url.utf8.count <= 2_000 else {
            return nil
        }
        return url.replacing(" ", with: "%20").replacing("|", with: "%7C").replacing(">", with: "%3E")
            .replacing("<", with: "%3C").replacing("\"", with: "%22").replacing(")", with: "%29").replacing(
                "(", with: "%28")
    }
}
