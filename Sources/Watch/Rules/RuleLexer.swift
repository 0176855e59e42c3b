/// A piece of a rule.
struct RuleToken {
    enum Kind: Equatable {
        /// A word, with letters of any script, digits, and the marks of terms: * = - _ '.
        case word(String)
        case quoted(String)
        case open, close, comma
        case comparison(RuleExpression.Comparison)
        case end
    }

    var kind: Kind
    /// UTF-8 offset.
    var offset: Int
}

/// What does not hold in a rule, with its place.
struct RuleError: Error {
    var message: String
    var hint: String?
    /// UTF-8 offset.
    var offset: Int
}

/// Cuts a rule into its pieces.
enum RuleLexer {
    static func tokens(_ text: String) throws(RuleError) -> [RuleToken] {
        var tokens: [RuleToken] = []
        let scalars = Array(text.unicodeScalars)
        var offsets: [Int] = [0]
        for scalar in scalars { offsets.append(offsets[offsets.count - 1] + String(scalar).utf8.count) }
        var at = 0
        while at < scalars.count {
            let start = at
            let scalar = scalars[at]
            at += 1
            switch scalar {
            case " ", "\t", "\n", "\r", "\u{200E}", "\u{200F}", "\u{A0}": continue
            case "(": tokens.append(RuleToken(kind: .open, offset: offsets[start]))
            case ")": tokens.append(RuleToken(kind: .close, offset: offsets[start]))
            case ",", "،": tokens.append(RuleToken(kind: .comma, offset: offsets[start]))
            case _ where ">=<".unicodeScalars.contains(scalar) && !startsSpelling(scalars, start):
                var sign = String(scalar)
                if at < scalars.count, scalars[at] == "=" {
                    if scalar != "=" { sign += "=" }
                    at += 1
                }
                if let comparison = RuleExpression.Comparison(rawValue: sign) {
                    tokens.append(RuleToken(kind: .comparison(comparison), offset: offsets[start]))
                }
            case "\"", "“", "”", "«":
                guard let end = scalars[at...].firstIndex(where: { ["\"", "”", "“", "»"].contains($0) }) else {
                    throw RuleError(
                        message: "a quotation mark is opened and not closed", hint: "close it with \"",
                        offset: offsets[start])
                }
                tokens.append(RuleToken(kind: .quoted(string(scalars[at..<end])), offset: offsets[start]))
                at = end + 1
            case _ where isWord(scalar):
                while at < scalars.count, isWord(scalars[at]) { at += 1 }
                tokens.append(RuleToken(kind: .word(string(scalars[start..<at])), offset: offsets[start]))
            default:
                throw RuleError(
                    message: "\"\(scalar)\" has no meaning here", hint: "write a phrase in quotation marks",
                    offset: offsets[start])
            }
        }
        tokens.append(RuleToken(kind: .end, offset: offsets[scalars.count]))
        return tokens
    }

    /// `=NATO`, and not `count(x) = 3`.
    private static func startsSpelling(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
        guard scalars[at] == "=", at + 1 < scalars.count else { return false }
        return scalars[at + 1].properties.isAlphabetic
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
            || ["*", "=", "-", "_", "'", "’", "\u{200C}", "\u{200D}", ".", "&", "/", "+"].contains(scalar)
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}
