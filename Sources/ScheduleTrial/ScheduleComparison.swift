public import Schedule

/// The delays of the adaptive schedule beside those of a poller with fixed intervals and the same number of requests.
public struct ScheduleComparison: Sendable {
    public let adaptive: SimulatedFeeds.Outcome
    public let fixed: SimulatedFeeds.Outcome

    /// Plays five weeks of made-up feeds to both; the first three are for learning and do not count.
    ///
    /// - Parameter interval: the mean pause that the operator asks for, seconds.
    public init(feeds count: Int, interval: Int64, bounds: PollBudget.Bounds, seed: UInt64) {
        let start: Int64 = 20_000 * 86_400
        let (measured, end) = (start + 21 * 86_400, start + 35 * 86_400)
        let feeds = SimulatedFeeds(count: count, from: start, days: 35, seed: seed)
        let learnt = feeds.histories.map { times -> Rhythm in
            var rhythm = Rhythm()
            rhythm.observe(newArticles: [], now: start)
            for time in times where time < measured { rhythm.observe(newArticles: [time], now: time) }
            return rhythm
        }
        let budget = PollBudget(rhythms: learnt, interval: interval, bounds: bounds)
        var rhythms = learnt
        adaptive = feeds.poll(measured..<end, measuredFrom: measured) { feed, articles, now in
            rhythms[feed].observe(newArticles: articles, now: now)
            return budget.pause(rhythms[feed], from: now)
        }
        let pause = Int64((Double(count) * Double(end - measured) / Double(max(adaptive.polls, 1))).rounded())
        fixed = feeds.poll(measured..<end, measuredFrom: measured) { _, _, _ in pause }
    }
}
