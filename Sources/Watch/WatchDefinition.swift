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
    public var any: [String]
    /// Terms that must all stand in the article as well.
    public var all: [String]
    /// Terms that must not stand in it.
    public var none: [String]
    /// What each mention of a term counts; a term without a weight counts 1, one that speaks against it less than 0.
    public var weights: [(term: String, weight: Double)]
    /// What the weights must come to.
    public var threshold: Double

    public init(
        name: String, any: [String], all: [String] = [], none: [String] = [],
        weights: [(term: String, weight: Double)] = [], threshold: Double = 1
    ) {
        self.name = name
        self.any = any
        self.all = all
        self.none = none
        self.weights = weights
        self.threshold = threshold
    }

    /// Whether any of its terms is enough.
    var isPlain: Bool { all.isEmpty && none.isEmpty && weights.isEmpty && threshold <= 1 }
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
