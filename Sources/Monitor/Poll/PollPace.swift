import Schedule
import Settings
import Store

/// How long each feed is left alone after a poll, within the operator's budget.
///
/// Pure: times are Unix seconds and come from outside.
struct PollPace {
    /// The mean pause that the operator asks for, seconds.
    let interval: Int64
    let bounds: PollBudget.Bounds
    private var budget: PollBudget?

    init(interval: Int64, bounds: PollBudget.Bounds) {
        self.interval = interval
        self.bounds = bounds
    }

    init(_ fetch: Configuration.Fetch) {
        let interval = fetch.interval.components.seconds
        // Busy feeds are asked up to four times as often, but hardly more than every five minutes.
        let floor = fetch.minInterval?.components.seconds ?? max(interval / 4, min(interval, 300))
        let ceiling = fetch.maxInterval?.components.seconds ?? interval * 4
        self.init(interval: interval, bounds: PollBudget.Bounds(floor: floor, ceiling: ceiling))
    }

    /// The pause after a success, seconds.
    ///
    /// A feed with an interval of its own keeps to it; one that fails starts its backoff from the operator's interval;
    /// one that a hub pushes is asked as seldom as may be.
    func pause(own: Int64?, state: FeedState, isPushed: Bool, now: Int64) -> Int64 {
        if isPushed { return max(bounds.ceiling, own ?? 0) }
        if let own { return own }
        guard state.failures == 0, let budget, let rhythm = Self.rhythm(of: state, now: now) else { return interval }
        return budget.pause(rhythm, from: now)
    }

    /// Shares the polls anew among feeds.
    mutating func share(among states: some Sequence<FeedState>, now: Int64) {
        guard bounds.floor < bounds.ceiling else { return }
        let rhythms = states.lazy.map { Self.rhythm(of: $0, now: now) ?? Rhythm() }
        budget = PollBudget(rhythms: rhythms, interval: interval, bounds: bounds)
    }

    /// The feed's rhythm up to now; nil where nothing has been learnt.
    private static func rhythm(of state: FeedState, now: Int64) -> Rhythm? {
        guard var rhythm = state.rhythm.flatMap(Rhythm.init(encoded:)) else { return nil }
        rhythm.observe(newArticles: [], now: now)
        return rhythm
    }
}
