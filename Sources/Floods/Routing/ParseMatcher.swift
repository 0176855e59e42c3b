import Foundation

/// Why a text is no matcher, and what to write.
public struct MatcherError: Error, Sendable, Equatable, CustomStringConvertible {
    public let message: String
    public let hint: String

    public var description: String { "\(message); \(hint)" }
}

/// Reads `label OPERATOR value` with one of `=`, `!=`, `=~`, `!~`, `>=`, `<=`; the value may stand in double quotes.
public func parseMatcher(_ text: String) throws(MatcherError) -> Matcher {
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    let name = trimmed.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "." }
    let rest = trimmed.dropFirst(name.count).drop { $0 == " " }
    guard !name.isEmpty, let operation = ["=~", "!~", "!=", ">=", "<=", "="].first(where: rest.hasPrefix) else {
        throw MatcherError(
            message: "\"\(text)\" is no matcher",
            hint: "write it as rule=NAME, severity>=high, tag!=sport or feed=~\"BBC.*\"")
    }
    let label = AlertLabels.singular(String(name))
    let value = unquoted(rest.dropFirst(operation.count).trimmingCharacters(in: .whitespaces))
    let test: Matcher.Test
    switch operation {
    case "=": test = .among([value])
    case "!=": test = .notAmong([value])
    case ">=", "<=":
        guard label == "severity", let rank = severityRank(value) else {
            throw MatcherError(
                message: "\"\(text)\": \(operation) compares severities only",
                hint: "write severity\(operation)high; severities are \(severities.joined(separator: ", "))")
        }
        test = operation == ">=" ? .atLeast(rank) : .atMost(rank)
    default:
        guard let pattern = try? Pattern(value) else {
            throw MatcherError(
                message: "\"\(value)\" is no regular expression",
                hint: "check its brackets; a dot stands for any character, \\. for a dot")
        }
        test = operation == "=~" ? .like(pattern) : .unlike(pattern)
    }
    if label == "severity", ["=", "!="].contains(operation), severityRank(value) == nil {
        throw MatcherError(
            message: "unknown severity \"\(value)\"", hint: "one of: \(severities.joined(separator: ", "))")
    }
    return Matcher(label: label, operation: operation, value: value, test: test)
}

private func unquoted(_ text: String) -> String {
    guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
    var result = ""
    var isEscaped = false
    for character in text.dropFirst().dropLast() {
        if character == "\\", !isEscaped {
            isEscaped = true
        } else {
            result.append(character)
            isEscaped = false
        }
    }
    return result
}
