/// Shares a budget of polls among feeds: in proportion to the square root of what each is expected to publish.
///
/// For a fixed number of polls this makes the mean delay of an article least; polling in proportion to the posting
/// rate itself is no better than polling all alike. (Minimise Σ λ/2p under Σ p = budget: p ∝ √λ.)
public struct PollBudget: Sendable {
    /// The pause between two polls of a feed, seconds.
    public struct Bounds: Sendable, Equatable {
        public var floor: Int64
        public var ceiling: Int64

        public init(floor: Int64, ceiling: Int64) {
            self.floor = max(floor, 1)
            self.ceiling = max(ceiling, self.floor)
        }
    }

    /// Polls a second for one article a second, before the square root.
    let share: Double
    let bounds: Bounds

    /// Finds the share under which the feeds are polled as often in all as if each were polled every `interval`.
    public init(rhythms: some Sequence<Rhythm>, interval: Int64, bounds: Bounds) {
        self.bounds = bounds
        // √λ of the feeds, hour by hour: one block of memory for thousands of feeds.
        let profiles = rhythms.reduce(into: [Float]()) { $0 += Self.profile($1).lazy.map { Float($0) } }
        let budget = Double(profiles.count) / 24 / Double(max(interval, 1))
        let (least, most) = (1 / Double(bounds.ceiling), 1 / Double(bounds.floor))
        func polls(_ share: Double) -> Double {
            profiles.reduce(0) { $0 + min(max(share * Double($1), least), most) } / 24
        }
        // Polls grow with the share, from all at the ceiling to all at the floor.
        var (low, high) = (1e-9, 1e9)
        for _ in 0..<60 {
            let middle = (low * high).squareRoot()
            if polls(middle) < budget { low = middle } else { high = middle }
        }
        share = high
    }

    /// √λ at each hour of a day, the days of the week averaged.
    private static func profile(_ rhythm: Rhythm) -> [Double] {
        let rate = rhythm.rate
        let day = rhythm.dayFactors.reduce(0) { $0 + $1.squareRoot() } / 7
        return rhythm.hourFactors.map { (rate * $0).squareRoot() * day }
    }

    /// The pause until the feed's next poll, seconds: the longer, the less the coming hours promise.
    public func pause(_ rhythm: Rhythm, from now: Int64) -> Int64 {
        let rate = rhythm.rate
        let (hours, days) = (rhythm.hourFactors, rhythm.dayFactors)
        var time = max(now, 0)
        var polls = 0.0
        while true {
            let expected = rate * hours[Int(time / 3_600 % 24)] * days[Int(time / 86_400 % 7)]
            let density = min(
                max(share * expected.squareRoot(), 1 / Double(bounds.ceiling)), 1 / Double(bounds.floor))
            let untilNextHour = 3_600 - time % 3_600
            let needed = (1 - polls) / density
            if needed <= Double(untilNextHour) {
                return min(max(time - max(now, 0) + Int64(needed.rounded()), bounds.floor), bounds.ceiling)
            }
            polls += density * Double(untilNextHour)
            time += untilNextHour
        }
    }
}
