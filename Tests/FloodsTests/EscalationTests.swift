import Floods
import Testing

@Suite struct EscalationTests {
    /// Monday 2026-11-23, 08:00 UTC.
    private static let hour: Int64 = 1_795_420_800 / 3_600
    private static let limit = SpikeLimit(factor: 3, least: 5, severity: "critical", warmUp: 86_400)

    /// Four weeks in which a rule fires so often in each hour, by the hour's place in the week.
    private func history(_ alerts: (Int64) -> Int) -> SpikeHistory {
        var hours: [Int64: Int] = [:]
        for hour in (Self.hour - SpikeHistory.span)..<Self.hour { hours[hour] = alerts(hour % 168) }
        return SpikeHistory(hours: hours, since: Self.hour - SpikeHistory.span)
    }

    private func begins(_ history: SpikeHistory, now alerts: Int, minute: Int64 = 59) -> Bool {
        var history = history
        history.hours[Self.hour] = alerts
        history.hours[Self.hour - 1] = 0
        var state = SpikeState()
        return state.judge(history, Self.limit, now: Self.hour * 3_600 + minute * 60) != nil
    }

    @Test func `what is usual is that of the hour of the week`() {
        let busy = Self.hour % 168
        let history = history { abs($0 - busy) <= 1 ? 20 : 0 }
        #expect(abs(history.usual(in: Self.hour) - 15) < 1)
        #expect(history.usual(in: Self.hour + 12) < 1)
        #expect(!begins(history, now: 40))
        #expect(begins(history, now: 60))
    }

    @Test func `a spike is more than the factor, than the least, and has a history`() {
        let steady = history { _ in 2 }
        #expect(abs(steady.usual(in: Self.hour) - 2) < 0.01)
        #expect(!begins(steady, now: 5))
        #expect(begins(steady, now: 7))
        let quiet = history { _ in 0 }
        #expect(!begins(quiet, now: 4))
        #expect(begins(quiet, now: 5))
        let young = SpikeHistory(hours: [:], since: Self.hour - 10)
        #expect(!begins(young, now: 100))
    }

    @Test func `a spike is told once, and again after an hour below the limit`() {
        var history = history { _ in 0 }
        var state = SpikeState()
        let start = Self.hour * 3_600
        var told: [Int64] = []
        for (time, count) in [(0, 5), (600, 6), (3_000, 9), (3_700, 3), (7_100, 9), (20_000, 9)] as [(Int64, Int)] {
            history.hours = [(start + time) / 3_600: count]
            if state.judge(history, Self.limit, now: start + time) != nil { told.append(time) }
        }
        #expect(told == [0, 7_100, 20_000])
    }

    @Test func `a feed with a rhythm may sleep at night, and no longer`() {
        let day: Int64 = 86_400
        var pulse = FeedPulse(since: 0, lastNews: 0)
        var now: Int64 = 0
        // An article every hour from six to midnight, for a week.
        while now < 7 * day {
            now += 3_600
            if now % day >= 6 * 3_600 { pulse.beat(at: now) }
        }
        let limit = pulse.limit(.automatic, now: now) ?? 0
        #expect((7 * 3_600...12 * 3_600).contains(limit), "\(limit)")
        #expect(pulse.falls(.automatic, now: pulse.lastNews + limit - 1) == nil)
        #expect(pulse.falls(.automatic, now: pulse.lastNews + limit) == limit)
        // Told once; the next article makes it new, and its long pause is no rhythm.
        #expect(pulse.falls(.automatic, now: pulse.lastNews + limit + 9) == nil)
        pulse.beat(at: pulse.lastNews + 30 * day)
        #expect((pulse.limit(.automatic, now: now + 30 * day) ?? 0) <= limit)
        #expect(pulse.falls(.fixed(60), now: pulse.lastNews + 60) == 60)
    }

    @Test func `a rhythm that is not known yet is not judged`() {
        var pulse = FeedPulse(since: 0, lastNews: 0)
        for hour in 1...19 { pulse.beat(at: Int64(hour) * 3_600) }
        #expect(pulse.falls(.automatic, now: 30 * 86_400) == nil)
        #expect(pulse.falls(.fixed(3_600), now: 30 * 86_400) != nil)
    }
}
