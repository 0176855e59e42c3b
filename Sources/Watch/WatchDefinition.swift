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

    public init(name: String, any: [String]) {
        self.name = name
        self.any = any
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

    public init(people: [WatchedPerson], topics: [WatchedTopic], rules: [WatchRule]) {
        self.people = people
        self.topics = topics
        self.rules = rules
    }
}

/// What does not hold in a definition.
public struct WatchProblem: Sendable {
    public enum Subject: Sendable {
        /// Indices into the lists of the definition.
        case person(Int)
        case topic(Int)
        case rule(Int)
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
