import Foundation

/// Publication histories of made-up feeds, for measuring a schedule: rates of two orders of magnitude, days and nights,
/// weekends, and minutes at random.
public struct SimulatedFeeds: Sendable {
    /// Publication times of each feed, ascending, Unix seconds.
    public let histories: [[Int64]]

    /// - Parameter seed: the same seed makes the same feeds.
    public init(count: Int, from start: Int64, days: Int, seed: UInt64) {
        var random = SplitMix(state: seed)
        histories = (0..<count).map { _ in
            // Log-normal about five articles a day.
            let daily = 5 * exp(1.5 * random.normal())
            let peak = random.uniform() * 24
            let weekend = 0.2 + 0.8 * random.uniform()
            var times: [Int64] = []
            for hour in 0..<days * 24 {
                let time = start + Int64(hour) * 3_600
                var distance = abs(Double(hour % 24) - peak)
                distance = min(distance, 24 - distance)
                let isWeekend = time / 86_400 % 7 == 2 || time / 86_400 % 7 == 3
                let expected =
                    daily / 24 * 2.2 * exp(-distance * distance / 40) * (isWeekend ? weekend : 1)
                for _ in 0..<random.poisson(expected) { times.append(time + Int64(random.uniform() * 3_600)) }
            }
            return times.sorted()
        }
    }

    /// What polling came to.
    public struct Outcome: Sendable {
        public var polls = 0
        /// Seconds from publication to poll of every article, ascending.
        public var delays: [Int64] = []

        public var median: Int64 { delays.isEmpty ? 0 : delays[delays.count / 2] }
        public var mean: Double { Double(delays.reduce(0, +)) / Double(max(delays.count, 1)) }
    }

    /// Polls every feed over `period`, waiting between two polls as `pause` says.
    ///
    /// - Parameter measured: polls and articles before this do not count: the poller is still learning.
    public func poll(
        _ period: Range<Int64>, measuredFrom measured: Int64,
        pause: (_ feed: Int, _ newArticles: [Int64], _ now: Int64) -> Int64
    ) -> Outcome {
        var outcome = Outcome()
        for (feed, times) in histories.enumerated() {
            // Spread over an hour, so that no two feeds go in step.
            var now = period.lowerBound + Int64(feed) * 3_600 / Int64(max(histories.count, 1))
            var next = times.firstIndex { $0 >= period.lowerBound } ?? times.count
            while now < period.upperBound {
                var fresh: [Int64] = []
                while next < times.count, times[next] <= now {
                    fresh.append(times[next])
                    if times[next] >= measured { outcome.delays.append(now - times[next]) }
                    next += 1
                }
                if now >= measured { outcome.polls += 1 }
                now += pause(feed, fresh, now)
            }
        }
        outcome.delays.sort()
        return outcome
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func uniform() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

    /// By the central limit: twelve uniforms less six.
    mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + uniform() } }

    mutating func poisson(_ mean: Double) -> Int {
        let limit = exp(-min(mean, 600))
        var product = uniform()
        var count = 0
        while product > limit {
            product *= uniform()
            count += 1
        }
        return count
    }
}
