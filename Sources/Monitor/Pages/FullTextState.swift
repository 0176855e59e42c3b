public import Settings
public import Store

/// What is known of where a feed's articles get their text, for `marsad feeds`.
public struct FullTextState: Sendable, Encodable {
    public let mode: String
    /// `teasers`, `full` or `unknown`: what the feed carries, by its pages.
    public let feedCarries: String
    public let read, richer, failed, waiting, turnedAway: Int
    public let lastError: String?

    enum CodingKeys: String, CodingKey {
        case mode, read, richer, failed, waiting
        case feedCarries = "feed_carries"
        case turnedAway = "turned_away"
        case lastError = "last_error"
    }

    /// Nil where neither the configuration nor the past speaks of pages.
    public init?(_ feed: FeedSettings, _ settings: PageSettings, pages: FeedPages?) {
        let fullText = settings.fullText(of: feed)
        guard fullText != .feed || pages != nil else { return nil }
        let pages = pages ?? FeedPages()
        mode = fullText.rawValue
        let choice = PageChoice(fullText: fullText, pages: pages)
        feedCarries = choice.isLearntFull ? "full" : pages.richer * 2 > pages.read ? "teasers" : "unknown"
        (read, richer, failed) = (pages.read, pages.richer, pages.failed)
        (waiting, turnedAway, lastError) = (pages.waiting, pages.turnedAway, pages.lastError)
    }

    /// One line for a person.
    public var words: String {
        var line =
            switch (mode, feedCarries) {
            case ("feed", _): "text from the feed, as configured"
            case ("page", _): "text from every article's page, as configured"
            case (_, "full"): "text from the feed: its pages said more for only \(richer) of \(read) articles"
            case (_, "teasers"): "text from pages: they said more than the feed for \(richer) of \(read) articles"
            default: "text from pages where the feed's is short; not judged yet, \(read) pages read"
            }
        if waiting > 0 { line += "; \(waiting) pages wait" }
        if failed > 0 { line += "; \(failed) pages gave none" }
        if turnedAway > 0 { line += "; \(turnedAway) pages not read because too many were waiting (pages.queue)" }
        if let lastError { line += "; last trouble: \(lastError)" }
        return line
    }
}
