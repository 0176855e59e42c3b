/// A place where an article speaks of something known.
public struct Mention: Sendable, Codable, Equatable {
    public enum Kind: String, Sendable, Codable { case country, person, topic }

    public enum Form: String, Sendable, Codable {
        /// Of a country.
        case name, demonym, capital
        /// Of a person.
        case full, alias, surname
        /// Of a topic.
        case term
    }

    public enum Field: String, Sendable, Codable, CaseIterable { case title, content, summary }

    public var kind: Kind
    /// ISO 3166-1 code of a country, name of a person or topic.
    public var id: String
    public var form: Form
    /// As the article writes it, proclitics included.
    public var text: String
    public var field: Field
    /// Unicode scalars from the beginning of the field.
    public var start: Int
    public var end: Int
}

/// An alert that a rule raises on an article.
public struct RuleAlert: Sendable {
    public var rule: String
    public var severity: Severity
    public var sinks: [String]
    /// A sentence for each term or mention that made the rule fire.
    public var reasons: [String]
    /// What the rule asks of the story as well; nil where it asks nothing.
    public var story: StoryCondition?
}

/// What the matcher says of an article.
public struct MatchResult: Sendable {
    public var language: String
    /// In the order of the text, the title first.
    public var mentions: [Mention]
    public var alerts: [RuleAlert]
}
