public import Stories

/// Decides, within the transaction that records a poll, where its alerts go.
public protocol AlertIntake: Sendable {
    /// The alerts of one article, whose rows are there; without this call no sink gets them.
    func admit(_ alerts: [RecordedAlert], to outbox: OutboxTransaction) throws

    /// Called after each poll, its state and its articles being recorded.
    func polled(_ state: FeedState, newArticles: Int, in outbox: OutboxTransaction) throws
}

/// An alert whose row has been written.
public struct RecordedAlert: Sendable {
    public var alert: NewAlert
    /// The article that raised it.
    public var article: String
    /// The article's story, where stories are followed.
    public var story: StoryFacts?

    public init(alert: NewAlert, article: String, story: StoryFacts?) {
        self.alert = alert
        self.article = article
        self.story = story
    }
}

/// A row of the outbox that tells of no article of its own: a message over several alerts, or an alert of the daemon.
public struct NoticeRow: Sendable {
    public var id: String
    /// `group`, `digest`, `summary`, `spike` or `flatline`.
    public var kind: String
    public var rule: String
    public var severity: String
    public var title: String
    public var url: String?
    public var body: [UInt8]

    public init(
        id: String, kind: String, rule: String, severity: String, title: String, url: String?, body: [UInt8]
    ) {
        self.id = id
        self.kind = kind
        self.rule = rule
        self.severity = severity
        self.title = title
        self.url = url
        self.body = body
    }
}
