/// A place where an article speaks of something known.
///
/// It refers to the article's text and to the names watched, so that making one copies nothing.
public struct Mention: Sendable {
    public enum Kind: String, Sendable { case country, person, topic }

    public enum Form: String, Sendable {
        /// Of a country.
        case name, demonym, capital
        /// Of a person.
        case full, alias, surname
        /// Of a topic.
        case term
    }

    public enum Field: String, Sendable, CaseIterable { case title, content, summary }

    let found: Found
    let names: WatchedNames
    /// The field's text, and the bytes in it.
    let source: String
    let bytes: Range<Int>
    /// Unicode scalars from the beginning of the field.
    public let start: Int
    public let end: Int

    public var kind: Kind { found.mentionKind }
    public var form: Form { found.form }
    public var field: Field { Field.allCases[Int(found.field)] }

    /// ISO 3166-1 code of a country, name of a person or topic.
    public var id: String { names.id(found) }

    /// As the article writes it, proclitics included.
    public var text: String {
        let utf8 = source.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        let end = utf8.index(utf8.startIndex, offsetBy: bytes.upperBound)
        return String(source[start..<end])
    }
}

/// The names of everything watched.
final class WatchedNames: Sendable {
    let countries: [String]
    let people: [String]
    let topics: [String]

    init(countries: [String], people: [String], topics: [String]) {
        self.countries = countries
        self.people = people
        self.topics = topics
    }

    /// The code of a country, the name of a person or topic.
    func id(_ found: Found) -> String {
        switch found.mentionKind {
        case .country: countries[Int(found.subject)]
        case .person: people[Int(found.subject)]
        case .topic: topics[Int(found.subject)]
        }
    }
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
