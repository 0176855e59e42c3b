/// A feed as it was read, whatever format it came in.
///
/// Dates are Unix seconds, UTC.
public struct ParsedFeed: Sendable, Equatable {
    /// `rss20`, `rss091u`, `rss10`, `atom10`, `atom03`, `json1.1`, …: feedparser's names.
    public var format: String
    /// The encoding that the bytes were read in, lower case.
    public var encoding: String
    public var title, homePageURL, feedURL, description, language: String?
    public var authors: [Author] = []
    public var hubs: [Hub] = []
    public var articles: [Article] = []
    /// How long the feed asks to be left alone.
    public var ttlSeconds: Int?
    public var skipped = SkippedTimes()
    public var updated: Int64?
    /// Whether the document was broken and this is what could be read of it.
    public var recovered = false
    /// Whether the document ends before the feed does: what lies behind has not been seen.
    public var isCutOff = false

    public init(format: String, encoding: String) {
        self.format = format
        self.encoding = encoding
    }
}

public struct Author: Sendable, Equatable {
    public var name, url, email: String?

    public init(name: String? = nil, url: String? = nil, email: String? = nil) {
        self.name = name
        self.url = url
        self.email = email
    }
}

public struct Hub: Sendable, Equatable {
    public var type: String
    public var url: String
}

public struct Attachment: Sendable, Equatable {
    public var url: String
    public var mimeType: String?
    public var sizeInBytes: Int?
    public var title: String?
}

/// An entry of a feed.
///
/// URLs are absolute where a base is known.
public struct Article: Sendable, Equatable {
    /// The guid or atom:id as given.
    public var id: String?
    public var url, externalURL: String?
    /// Plain text.
    public var title: String?
    public var contentHTML, contentText, summary, image: String?
    public var datePublished, dateModified: Int64?
    public var authors: [Author] = []
    public var tags: [String] = []
    public var language: String?
    public var attachments: [Attachment] = []
    /// Whether the document broke off in it.
    public var isCutOff = false

    public init() {}

    /// Whether a date of it lies more than a week ahead of a moment: it is kept, but is no date of publication.
    ///
    /// - Parameter now: Unix seconds.
    public func isDatedAhead(of now: Int64) -> Bool {
        [datePublished, dateModified].contains { $0.map { $0 > now + 7 * 86_400 } ?? false }
    }

    /// The text to match: what the entry says in full, else in short.
    public var bodyText: String {
        contentText ?? contentHTML.map(plainText(fromHTML:)) ?? summary.map(plainText(fromHTML:)) ?? ""
    }
}

/// Bounds on a hostile document.
public struct FeedLimits: Sendable {
    public var maxBytes = 20_000_000
    public var maxDepth = 256
    public var maxEntries = 10_000
    /// Bytes of one text.
    public var maxTextBytes = 1_000_000
    public var maxAttributes = 256

    public init() {}
}

/// What the bytes are, where they are no feed.
public enum FeedError: Error, Sendable, Equatable, CustomStringConvertible {
    case empty
    case html
    case notAFeed(String)
    case tooLarge(Int)

    public var description: String {
        switch self {
        case .empty: "the document is empty"
        case .html: "this is an HTML page, no feed; look for the feed's own address on it"
        case .notAFeed(let what): "this is \(what), no feed"
        case .tooLarge(let limit): "the document is larger than \(limit) bytes"
        }
    }
}
