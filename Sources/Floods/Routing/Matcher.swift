/// A condition on one label: `rule="Visits"`, `feed=~"BBC.*"`, `severity>=high`.
///
/// Operators as in Alertmanager, and two more for severities. A label with several values fulfils `=` and `=~` where
/// one of them does, `!=` and `!~` where none does the opposite.
public struct Matcher: Sendable, CustomStringConvertible {
    enum Test: Sendable {
        case among([String])
        case notAmong([String])
        case like(Pattern)
        case unlike(Pattern)
        case atLeast(Int)
        case atMost(Int)
    }

    public let label: String
    /// As written, in one spelling; reads back as the same matcher.
    public let description: String
    let test: Test

    /// One of several values, for `match:` mappings.
    public init(label: String, among values: [String]) {
        self.label = AlertLabels.singular(label)
        description = "\(self.label)=\(values.joined(separator: "|"))"
        test = .among(values)
    }

    init(label: String, operation: String, value: String, test: Test) {
        self.label = label
        description = "\(label)\(operation)\"\(value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        self.test = test
    }

    public func matches(_ labels: AlertLabels) -> Bool {
        let values = labels[label]
        return switch test {
        case .among(let wanted): values.contains(where: wanted.contains) || (values.isEmpty && wanted.contains(""))
        case .notAmong(let unwanted):
            !values.contains(where: unwanted.contains) && !(values.isEmpty && unwanted.contains(""))
        case .like(let pattern): values.isEmpty ? pattern.matches("") : values.contains(where: pattern.matches)
        case .unlike(let pattern): values.isEmpty ? !pattern.matches("") : !values.contains(where: pattern.matches)
        case .atLeast(let rank): values.contains { (severityRank($0) ?? -1) >= rank }
        case .atMost(let rank): values.contains { (severityRank($0) ?? .max) <= rank }
        }
    }

    /// The values that `=` and `!=` name, for checks against what the configuration knows.
    public var namedValues: [String] {
        switch test {
        case .among(let values), .notAmong(let values): values
        default: []
        }
    }
}

/// A regular expression that a whole value must match.
struct Pattern: @unchecked Sendable {
    // Read-only after it was made from a text, and without closures of ours: safe to share.
    private let regex: Regex<AnyRegexOutput>

    init(_ text: String) throws {
        regex = try Regex(text)
    }

    func matches(_ value: String) -> Bool {
        (try? regex.wholeMatch(in: value)) != nil
    }
}

extension [Matcher] {
    /// Whether all hold; none hold of everything.
    public func match(_ labels: AlertLabels) -> Bool { allSatisfy { $0.matches(labels) } }
}
