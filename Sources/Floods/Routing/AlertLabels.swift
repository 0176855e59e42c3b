/// What routes, silences and inhibitions look at of an alert; a label has no, one or several values.
///
/// The values stand with the weightiest first: that one stands for the alert where alerts are grouped.
public struct AlertLabels: Sendable, Equatable, Codable {
    private var values: [String: [String]]

    public init(_ values: [String: [String]] = [:]) {
        self.values = values
    }

    public subscript(_ name: String) -> [String] {
        get { values[name] ?? [] }
        set { values[name] = newValue }
    }

    /// 0 for `info` to 4 for `critical`.
    public var rank: Int { severityRank(self["severity"].first ?? "low") ?? 1 }

    /// The labels that every alert may have; rules add their own under `labels:`.
    public static let known = [
        "rule", "severity", "tag", "language", "feed", "country", "person", "topic", "story", "kind",
    ]

    /// What alerts can be grouped by.
    public static let groupable = ["rule", "person", "country", "topic", "story", "feed", "severity", "language"]

    /// The name of a label where people write its plural.
    public static func singular(_ name: String) -> String {
        let plurals = [
            "tags": "tag", "countries": "country", "people": "person", "persons": "person", "topics": "topic",
            "rules": "rule", "feeds": "feed", "languages": "language", "lang": "language", "stories": "story",
        ]
        return plurals[name] ?? name
    }
}

/// The severities, mildest first.
public let severities = ["info", "low", "medium", "high", "critical"]

/// The place of a severity among the others; nil for no severity.
public func severityRank(_ severity: String) -> Int? { severities.firstIndex(of: severity) }
