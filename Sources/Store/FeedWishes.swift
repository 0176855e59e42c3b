/// How a feed and its server wish to be asked, as they said last.
public struct FeedWishes: Sendable, Equatable {
    /// `ttl` or `sy:update*` of the feed, seconds.
    public var ttl: Int64?
    /// `Cache-Control` or `Expires` of the server, seconds.
    public var maxAge: Int64?
    /// Hours of the day in UTC in which the feed is not to be asked; bit 0 is the one after midnight.
    public var skipHours: UInt32 = 0
    /// Days of the week in UTC; bit 0 is Sunday.
    public var skipDays: UInt8 = 0

    public init() {}

    /// The pause that the feed and its server ask for, seconds.
    ///
    /// More than a week is taken for the default of a server of static files, and stands for a day: who means it
    /// does not publish news.
    public var pause: Int64 {
        func sensible(_ seconds: Int64?) -> Int64 {
            guard let seconds, seconds > 0 else { return 0 }
            return seconds > 604_800 ? 86_400 : seconds
        }
        return max(sensible(ttl), sensible(maxAge))
    }

    /// The first time from then on, Unix seconds, at which the feed may be asked; then itself, where it skips all.
    public func firstOpen(from time: Int64) -> Int64 {
        guard skipHours & 0xFF_FFFF != 0 || skipDays & 0x7F != 0, time >= 0 else { return time }
        var candidate = time
        for _ in 0..<(8 * 24) {
            // 1 January 1970 was a Thursday.
            let day = (candidate / 86_400 + 4) % 7
            let hour = candidate % 86_400 / 3_600
            if skipDays & (1 << UInt8(day)) == 0, skipHours & (1 << UInt32(hour)) == 0 { return candidate }
            candidate = (candidate / 3_600 + 1) * 3_600
        }
        return time
    }
}

/// Where redirects that are meant for good have led, each time alike.
public struct FeedMove: Sendable, Equatable {
    public var url: String
    /// Unix seconds.
    public var since: Int64
    public var polls: Int

    public init(url: String, since: Int64, polls: Int) {
        self.url = url
        self.since = since
        self.polls = polls
    }

    /// Whether the new address has proved itself: over ten polls and three days.
    public func holds(at now: Int64) -> Bool { polls >= 10 && now - since >= 3 * 86_400 }
}
