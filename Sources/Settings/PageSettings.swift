/// Where the text of a feed's articles is taken from.
public enum FullText: String, Sendable, CaseIterable {
    /// From the article's page where the feed carries no more than a teaser.
    case auto
    /// From the feed alone.
    case feed
    /// From the page of every article.
    case page
}

/// How the pages of articles are read: `pages:`.
public struct PageSettings: Sendable {
    /// For feeds that say nothing of their own.
    public var fullText = FullText.feed
    /// Between two pages of one host; a longer Crawl-delay of its robots.txt is kept.
    public var pause = Duration.seconds(1)
    /// Pages under way at once, each of another host.
    public var concurrency = 8
    /// Before the second try; four times as long before each further one.
    public var retry = Duration.seconds(10)
    /// Bytes of a page that are read; what follows is left unread.
    public var maxBody = 5_000_000
    /// Articles that may wait for their pages; beyond that, new ones stay with the feed's text.
    public var queue = 20_000
    /// Whether robots.txt is asked and kept to.
    public var robots = true

    /// What holds for a feed.
    public func fullText(of feed: FeedSettings) -> FullText { feed.fullText ?? fullText }
}

/// What an operator says about the pages of one site: `extract:`.
public struct ExtractSettings: Sendable {
    /// The site, its subdomains included; lower case.
    public var host: Located<String>
    /// CSS selector of what holds the article.
    public var body: Located<String>?
    /// CSS selectors of what is no part of it.
    public var drop: [Located<String>] = []
}
