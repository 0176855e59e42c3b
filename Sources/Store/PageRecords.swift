/// An article whose page is to be read, on its way into the store.
public struct NewPageJob: Sendable, Equatable {
    public var url: String
    /// Host and port, lower case: one page of it at a time.
    public var host: String
    /// Jobs that may wait, in all and for the host.
    public var limit: Int
    public var hostLimit: Int
    /// How often the page was read before; beyond none, it is asked for if it has changed.
    public var readings = 0

    public init(url: String, host: String, limit: Int, hostLimit: Int) {
        self.url = url
        self.host = host
        self.limit = limit
        self.hostLimit = hostLimit
    }
}

/// A page that waits to be read, with the article as its feed gave it.
public struct PageJob: Sendable {
    public var article: StoredArticle
    public var url: String
    public var host: String
    /// Failures in a row.
    public var tries: Int
    /// How often the page has been read.
    public var readings: Int
    /// Unix seconds.
    public var nextTry: Int64
    /// Of the last reading, byte for byte.
    public var etag, lastModified: String?
}

/// What a page came to.
public struct PageResult: Sendable {
    public enum Outcome: Sendable {
        /// The article on it; nil where it has not changed since the last reading.
        case read(text: String?, url: String?, isRicher: Bool)
        /// Nothing to be had, now or for good.
        case failed(String)
    }

    public var outcome: Outcome
    public var etag, lastModified: String?
    /// Canonical forms of where the page was found and of what it calls itself.
    public var addresses: [String] = []
    /// What the operator should know of the page, in words.
    public var note: String?
    /// When to ask again, Unix seconds; nil: never.
    public var again: Int64?
    /// What the rules newly say, with the whole text before them.
    public var alerts: [NewAlert] = []

    public init(_ outcome: Outcome) { self.outcome = outcome }
}

/// What the pages of a feed were worth so far.
public struct FeedPages: Sendable, Equatable {
    public var read = 0
    /// Pages that said more than the feed.
    public var richer = 0
    public var failed = 0
    /// Articles that found the queue full.
    public var turnedAway = 0
    public var waiting = 0
    public var lastError: String?

    public init(read: Int = 0, richer: Int = 0) {
        self.read = read
        self.richer = richer
    }
}
