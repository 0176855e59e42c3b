/// How much an alert matters, from the least.
public enum Severity: String, Sendable, Codable, Comparable, CaseIterable {
    case info, low, medium, high, critical

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A person to watch, by the names that stand for them.
public struct WatchedPerson: Sendable {
    public var name: String
    public var aliases: [String]
    /// Only the names as written: no other order, spelling or surname alone.
    public var exact: Bool

    public init(name: String, aliases: [String] = [], exact: Bool = false) {
        self.name = name
        self.aliases = aliases
        self.exact = exact
    }
}

/// A topic to watch: any of its terms stands for it.
///
/// A term is a word or phrase, `word*` for every word that begins so, or `=NATO` for that spelling alone.
public struct WatchedTopic: Sendable {
    public var name: String
    public var any: [WatchedTerm]
    /// Terms that must all stand in the article as well.
    public var all: [WatchedTerm]
    /// Terms that must not stand in it.
    public var none: [WatchedTerm]
    /// What each mention of a term counts; a term without a weight counts 1, one that speaks against it less than 0.
    public var weights: [(term: WatchedTerm, weight: Double)]
    /// What the weights must come to.
    public var threshold: Double

    public init(
        name: String, any: [WatchedTerm], all: [WatchedTerm] = [], none: [WatchedTerm] = [],
        weights: [(term: WatchedTerm, weight: Double)] = [], threshold: Double = 1
    ) {
        self.name = name
        self.any = any
        self.all = all
        self.none = none
        self.weights = weights
        self.threshold = threshold
    }

    /// Whether any of its terms is enough.
    var isPlain: Bool {
        all.isEmpty && none.isEmpty && weights.isEmpty && threshold <= 1
            && any.allSatisfy { $0.language == nil && $0.nearness == nil }
    }
}

/// A word, a phrase, `term*`, `=NATO`, or two of them with the number of words that may stand between: `minister ~5 resigns`.
public struct WatchedTerm: Sendable, Hashable, ExpressibleByStringLiteral {
    public var text: String
    /// The first part of a BCP 47 tag; the term counts in articles of this language alone, and in those of no known one.
    public var language: String?

    public init(_ text: String, language: String? = nil) {
        self.text = text
        self.language = language
    }

    public init(stringLiteral text: String) { self.init(text) }

    /// The two terms that stand near each other, in either order, and the words between them at most; nil for a plain term.
    var nearness: (first: String, second: String, distance: Int)? {
        guard text.utf8.contains(UInt8(ascii: "~")) else { return nil }
        let words = text.split(separator: " ")
        guard let sign = words.firstIndex(where: { $0.first == "~" && Int($0.dropFirst()) ?? 0 > 0 }),
            sign > 0, sign < words.count - 1, let distance = Int(words[sign].dropFirst())
        else { return nil }
        return (words[..<sign].joined(separator: " "), words[(sign + 1)...].joined(separator: " "), min(distance, 100))
    }
}

/// What a word or phrase means wherever it stands, by the user's word against the gazetteer's.
public struct PinnedSense: Sendable {
    public var phrase: String
    /// A country's ISO 3166-1 code; nil where the phrase is no country.
    public var country: String?

    public init(phrase: String, country: String?) {
        self.phrase = phrase
        self.country = country
    }
}

/// A condition that rules refer to by its name.
public struct NamedExpression: Sendable {
    public var name: String
    public var when: String

    public init(name: String, when: String) {
        self.name = name
        self.when = when
    }
}

/// A rule: when it raises an alert, how loud, and where to.
public struct WatchRule: Sendable {
    public var name: String
    /// An expression of the rule language, see `docs/rules.md`.
    public var when: String
    public var severity: Severity
    public var sinks: [String]

    public init(name: String, when: String, severity: Severity = .low, sinks: [String] = []) {
        self.name = name
        self.when = when
        self.severity = severity
        self.sinks = sinks
    }
}

/// Everything to watch for, as configured.
public struct WatchDefinition: Sendable {
    public var people: [WatchedPerson]
    public var topics: [WatchedTopic]
    public var rules: [WatchRule]
    public var senses: [PinnedSense]
    public var expressions: [NamedExpression]

    public init(
        people: [WatchedPerson], topics: [WatchedTopic], rules: [WatchRule], senses: [PinnedSense] = [],
        expressions: [NamedExpression] = []
    ) {
        self.people = people
        self.topics = topics
        self.rules = rules
        self.senses = senses
        self.expressions = expressions
    }
}

/// What does not hold in a definition.
public struct WatchProblem: Sendable {
    public enum Subject: Sendable {
        /// Indices into the lists of the definition.
        case person(Int)
        case topic(Int)
        case rule(Int)
        case sense(Int)
        case expression(Int)
    }

    public var subject: Subject
    public var message: String
    public var hint: String?
    /// UTF-8 offset into a rule's expression.
    public var offset: Int?

    public init(subject: Subject, message: String, hint: String? = nil, offset: Int? = nil) {
        self.subject = subject
        self.message = message
        self.hint = hint
        self.offset = offset
    }
}
