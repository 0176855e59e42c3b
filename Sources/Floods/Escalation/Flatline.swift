/// How long a feed may be silent before that is an alert.
public enum SilenceLimit: Sendable, Equatable {
    /// Seconds.
    case fixed(Int64)
    /// By the feed's own rhythm.
    case automatic
}

/// The rhythm of a feed: when it had news, and how long the pauses were.
public struct FeedPulse: Sendable, Equatable {
    /// Unix seconds of the first poll that counted.
    public var since: Int64
    /// Unix seconds of the last poll that brought an article.
    public var lastNews: Int64
    /// Polls that brought articles.
    public var arrivals: Int
    /// Seconds between them, the recent ones weighing more.
    public var meanPause: Double
    /// Seconds of the longest pause, fading by a hundredth with each arrival.
    public var longestPause: Double
    /// The `lastNews` whose silence was told already.
    public var told: Int64?

    public init(
        since: Int64, lastNews: Int64, arrivals: Int = 0, meanPause: Double = 0, longestPause: Double = 0,
        told: Int64? = nil
    ) {
        self.since = since
        self.lastNews = lastNews
        self.arrivals = arrivals
        self.meanPause = meanPause
        self.longestPause = longestPause
        self.told = told
    }

    /// Notes a poll that brought articles.
    public mutating func beat(at now: Int64) {
        let pause = Double(max(now - lastNews, 0))
        // The pause that a told silence made is no rhythm.
        if arrivals > 0, told != lastNews {
            meanPause = arrivals == 1 ? pause : meanPause * 0.9 + pause * 0.1
            longestPause = max(longestPause * 0.99, pause)
        }
        arrivals += 1
        lastNews = now
        told = nil
    }

    /// Arrivals and days that an automatic limit wants to have seen.
    private static let enoughArrivals = 20
    private static let enoughTime: Int64 = 3 * 86_400
    private static let shortestLimit = 3_600.0

    /// Seconds of silence that are too many; nil where the rhythm is not known yet.
    public func limit(_ setting: SilenceLimit, now: Int64) -> Int64? {
        switch setting {
        case .fixed(let seconds): return seconds
        case .automatic:
            guard arrivals >= Self.enoughArrivals, now - since >= Self.enoughTime else { return nil }
            return Int64(max(meanPause * 6, longestPause * 1.5, Self.shortestLimit))
        }
    }

    /// The seconds of silence, where they are too many and were not told yet; they count as told from now on.
    public mutating func falls(_ setting: SilenceLimit, now: Int64) -> Int64? {
        guard told != lastNews, let limit = limit(setting, now: now), now - lastNews >= limit else { return nil }
        told = lastNews
        return now - lastNews
    }
}
