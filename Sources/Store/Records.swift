public import Floods
public import Stories

/// What the store knows of a feed between polls.
///
/// Times are Unix seconds, UTC.
public struct FeedState: Sendable, Equatable {
    public var url: String
    public var name: String
    public var title: String?
    /// As received, byte for byte.
    public var etag: String?
    /// As received, byte for byte.
    public var lastModified: String?
    public var lastPoll: Int64?
    public var lastSuccess: Int64?
    public var nextPoll: Int64 = 0
    /// No request before this, whatever the operator's interval: the server's own wish.
    public var notBefore: Int64 = 0
    public var failures: Int = 0
    public var lastError: String?
    public var status: Int?
    public var articles: Int = 0
    public var polls: Int = 0
    public var notModified: Int = 0
    public var bytes: Int64 = 0
    /// Bytes on the wire that answers of 304 have saved.
    public var bytesSaved: Int64 = 0
    /// Bytes on the wire of the last answer that held the feed.
    public var bodyBytes: Int64 = 0
    /// When the feed publishes, as `Schedule` encodes it.
    public var rhythm: [UInt8]?
    /// 410: the server says that the feed is gone for good.
    public var gone: Bool = false
    public var wishes = FeedWishes()
    public var move: FeedMove?
    /// Since when the server has said nothing but 304.
    public var unmodifiedSince: Int64?
    /// The host that asked for a pause with 429 or 503, and until when no feed of it is asked.
    public var pausedHost: String?
    public var hostNotBefore: Int64 = 0
    /// How many entries the feed showed last.
    public var entries: Int = 0
    /// When every entry was new last: some may have come and gone between two polls.
    public var lastGap: Int64?

    public init(url: String, name: String) {
        self.url = url
        self.name = name
    }
}

/// An article that the feed shows, with everything `record` needs to tell whether it is new.
public struct NewArticle: Sendable {
    /// Hash of the identity; stable over replays.
    public var id: String
    /// What names it within its feed: guid, else URL, else content.
    public var key: String
    /// URL without tracking and spelling differences, for recognition across feeds.
    public var canonicalURL: String?
    public var url: String?
    public var title: String
    public var summary: String?
    public var content: String
    public var language: String?
    public var published: Int64?
    public var alerts: [NewAlert]
    /// For telling its story; read from the title and the content where they are nil.
    public var text: StoryText?
    public var sketch: Sketch?
    /// For telling its event.
    public var terms: EventTerms?
    /// Of title and content as the feed shows them.
    public var textDigest: Int64?
    /// Where the feed has shown it before with another text.
    public var edit: ArticleEdit?
    /// The page that is to be read for it.
    public var page: NewPageJob?

    public init(
        id: String, key: String, canonicalURL: String?, url: String?, title: String, summary: String?,
        content: String, language: String?, published: Int64?, alerts: [NewAlert] = []
    ) {
        self.id = id
        self.key = key
        self.canonicalURL = canonicalURL
        self.url = url
        self.title = title
        self.summary = summary
        self.content = content
        self.language = language
        self.published = published
        self.alerts = alerts
    }
}

/// An alert on its way into the outbox, one delivery a sink.
public struct NewAlert: Sendable {
    /// Hash of (rule, article identity); a rule has one alert on an article, by the first feed that raised it.
    public var id: String
    public var rule: String
    public var severity: String
    /// The document that every sink gets, as JSON, with the story where stories are followed.
    public var body: @Sendable (StoryFacts?) -> [UInt8]
    public var sinks: [String]
    /// What the rule asks of the story; nil where it asks nothing.
    public var condition: (@Sendable (StoryFacts?) -> Bool)?
    /// By which an intake decides where it goes; without one it goes to `sinks`.
    public var labels = AlertLabels()

    public init(
        id: String, rule: String, severity: String, sinks: [String] = [],
        condition: (@Sendable (StoryFacts?) -> Bool)? = nil, body: @escaping @Sendable (StoryFacts?) -> [UInt8]
    ) {
        self.id = id
        self.rule = rule
        self.severity = severity
        self.sinks = sinks
        self.condition = condition
        self.body = body
    }
}

/// What one transaction of `record` did.
public struct Recorded: Sendable {
    /// By their ids.
    public var newArticles: [String] = []
    /// The alerts that were put into the outbox, by their ids, with the story as it stood.
    public var raised: [(alert: String, story: StoryFacts?)] = []
    /// Rows of the outbox that tell of no article: spikes and feeds that have fallen silent.
    public var notices = 0
    /// Every entry of a feed polled before was new: some may have come and gone between two polls.
    public var gap = false
    /// Pages that were taken into the queue, and those that found it full.
    public var pages = 0
    public var pagesTurnedAway = 0
    /// The feed's state as it was written.
    public var state: FeedState?
}

/// Where a delivery stands.
public enum DeliveryState: String, Sendable {
    case pending, delivered, dead
    /// Told by the first alert of its story; kept for reading, and sent on request.
    case folded
}

/// One alert for one sink, as the outbox keeps it.
public struct Delivery: Sendable {
    public var sequence: Int64
    public var alertID: String
    public var sink: String
    public var tries: Int
    /// Unix seconds; 0: as soon as may be.
    public var nextTry: Int64
    public var body: [UInt8]
    /// The rule has told the sink of the story before.
    public var isUpdate: Bool
    /// The alert by which it did so first; nil where none is kept.
    public var earlier: String?
}

/// How a try ended, as the outbox notes it.
public struct Settlement: Sendable, Equatable {
    public enum State: Sendable, Equatable {
        case delivered
        /// To be tried again, and when that was decided, Unix seconds.
        case pending(nextTry: Int64, noted: Int64)
        /// Given up: kept, listed, and sent again on request.
        case dead
    }

    public var sequence: Int64
    public var state: State
    /// What the receiver said.
    public var answer: String?

    public init(sequence: Int64, state: State, answer: String?) {
        self.sequence = sequence
        self.state = state
        self.answer = answer
    }
}

/// Why a sink takes nothing at the moment.
public struct SinkTrouble: Sendable, Equatable {
    public var sink: String
    /// Nothing is sent until a reload.
    public var isDisabled: Bool
    public var reason: String
    /// Unix seconds.
    public var since: Int64

    public init(sink: String, isDisabled: Bool, reason: String, since: Int64) {
        self.sink = sink
        self.isDisabled = isDisabled
        self.reason = reason
        self.since = since
    }
}

/// An alert as `marsad alerts` lists it.
public struct AlertRow: Sendable {
    public struct DeliveryRow: Sendable {
        public var sink: String
        public var state: DeliveryState
        public var tries: Int
        public var nextTry: Int64
        public var lastAnswer: String?
    }

    public var id: String
    public var created: Int64
    public var rule: String
    public var severity: String
    public var title: String
    public var url: String?
    /// What it is, where it is no alert on an article: `group`, `digest`, `summary`, `spike` or `flatline`.
    public var kind: String?
    public var deliveries: [DeliveryRow]
    /// The sinks at which it was held back, or is.
    public var held: [HeldAlert] = []
}

/// An article as it was recorded, for `marsad explain ID`.
public struct StoredArticle: Sendable {
    public var id: String
    public var feedURL: String
    public var url: String?
    public var title: String
    public var summary: String?
    public var content: String
    public var language: String?
    public var published: Int64?
    /// The article on its page, once that has been read.
    public var pageText: String?
    /// What there is to say of the page: why it was not read, or what is wrong with it.
    public var pageNote: String?
    /// Whether the page is still to be read.
    public var pageWaits = false
    /// How often it was edited materially.
    public var edits = 0
}
