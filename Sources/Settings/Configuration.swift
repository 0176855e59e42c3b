public import Floods

/// Where something stands in a configuration file; line and column count from 1.
public struct SourcePosition: Sendable, Equatable, CustomStringConvertible {
    public var file: String
    public var line: Int
    public var column: Int

    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    public var description: String { "\(file):\(line):\(column)" }
}

/// A value with its place in the files.
public struct Located<Value: Sendable>: Sendable {
    public var value: Value
    public var position: SourcePosition

    public init(_ value: Value, _ position: SourcePosition) {
        self.value = value
        self.position = position
    }
}

/// A value that no log, error or process list shows.
public struct Secret: Sendable, CustomStringConvertible {
    public let reveal: String

    public init(_ value: String) { reveal = value }

    public var description: String { "••••" }
}

/// What an article that a feed already held at its first poll may do.
public enum BacklogPolicy: Sendable, Equatable {
    /// Raise alerts.
    case alert
    /// Be recorded as seen, and no more.
    case mark
    /// Raise alerts where it is no older than this.
    case age(Duration)
}

/// A checked configuration: every path resolved, every reference to a sink good.
public struct Configuration: Sendable {
    public struct Store: Sendable { public var path = "marsad.sqlite" }

    public struct HTTP: Sendable {
        public var host = "127.0.0.1"
        public var port = 8787
        public var demo = false
    }

    public struct Fetch: Sendable {
        /// The mean over the feeds; adapted to each.
        public var interval = Duration.seconds(900)
        public var minInterval: Duration?
        public var maxInterval: Duration?
        public var timeout = Duration.seconds(30)
        /// Bytes of a decoded body.
        public var maxBody = 10_000_000
        public var userAgent = "Marsad/0.1 (+https://github.com/marsad/marsad)"
        public var perHost = 2
        public var concurrency = 64
        public var backlog = BacklogPolicy.age(.seconds(86_400))
        public var allowPrivate = false
        /// The address of a proxy, with its user name and password.
        public var proxy: Secret?
        /// Hosts and domains that are asked without it.
        public var noProxy: [String] = []
        public var caFile: String?
        public var transfer = TransferSettings()

        public init() {}
    }

    public var file: String
    public var store = Store()
    public var http: HTTP? = HTTP()
    public var fetch = Fetch()
    /// Nil where hubs are not asked to push.
    public var webSub: WebSubSettings?
    public var pages = PageSettings()
    public var extract: [ExtractSettings] = []
    public var feeds: [FeedSettings] = []
    public var people: [PersonSettings] = []
    public var topics: [TopicSettings] = []
    public var senses: [SenseSettings] = []
    public var expressions: [ExpressionSettings] = []
    public var rules: [RuleSettings] = []
    public var deliver = DeliverSettings()
    public var sinks: [SinkSettings] = []
    public var stories = StorySettings()
    public var floods = FloodSettings()
}

public struct FeedSettings: Sendable {
    public var url: Located<String>
    public var name: String
    public var tags: [String] = []
    public var language: String?
    public var interval: Duration?
    public var headers: [String: Secret] = [:]
    /// Nil: as `pages.full_text` says.
    public var fullText: FullText?
    /// Nil: as `flatline.after` says.
    public var silence: FeedSilence?
    public var access = FeedAccess()

    public init(url: Located<String>, name: String, tags: [String] = []) {
        self.url = url
        self.name = name
        self.tags = tags
    }
}

public struct PersonSettings: Sendable {
    public var name: Located<String>
    public var aliases: [String] = []
    public var exact = false
}

public struct TopicSettings: Sendable {
    public var name: Located<String>
    public var any: [TermSettings] = []
    public var all: [TermSettings] = []
    public var none: [TermSettings] = []
    public var weights: [(term: TermSettings, weight: Double)] = []
    public var threshold = 1.0
}

/// A term of a topic.
public struct TermSettings: Sendable {
    public var text: String
    /// The language of the articles that it counts in; nil for all.
    public var language: String?
}

/// What a phrase means, pinned by the user.
public struct SenseSettings: Sendable {
    public var phrase: Located<String>
    /// Nil where it is no country.
    public var country: String?
}

/// A condition that rules use by name.
public struct ExpressionSettings: Sendable {
    public var name: Located<String>
    public var when: Located<String>
}

public struct RuleSettings: Sendable {
    public var name: Located<String>
    public var when: Located<String>
    public var severity = "low"
    public var sinks: [Located<String>] = []
    /// Of its own, for routes, silences and groups.
    public var labels: [String: String] = [:]
    public var controls = FloodControls()
    /// Nil where a spike of it raises no alert.
    public var spike: SpikeLimit?
    /// Whether the expression stands on one line, so that a column can be given.
    var isPlain = true

    /// The place of a byte of `when`; in a block scalar, the place where the scalar begins.
    public func position(ofByte offset: Int) -> SourcePosition {
        var position = when.position
        guard isPlain else { return position }
        position.column += String(decoding: when.value.utf8.prefix(offset), as: UTF8.self).unicodeScalars.count
        return position
    }
}
