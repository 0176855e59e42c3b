import ScheduleTrial
import Testing

@testable import Schedule

@Suite struct PollBudgetTests {
    private static let bounds = PollBudget.Bounds(floor: 225, ceiling: 3_600)

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `articles wait half as long as under fixed intervals with as many requests`(_ seed: UInt64) {
        let outcome = ScheduleComparison(feeds: 190, interval: 900, bounds: Self.bounds, seed: seed)
        #expect(abs(Double(outcome.adaptive.polls) / Double(outcome.fixed.polls) - 1) < 0.02)
        #expect(outcome.adaptive.delays.count > 5_000)
        #expect(
            Double(outcome.adaptive.median) <= 0.5 * Double(outcome.fixed.median),
            "\(outcome.adaptive.median) s beside \(outcome.fixed.median) s")
        #expect(outcome.adaptive.mean <= 0.6 * outcome.fixed.mean, "\(outcome.adaptive.mean) \(outcome.fixed.mean)")
    }

    @Test func `the polls in all keep to the budget`() {
        let feeds = SimulatedFeeds(count: 100, from: 0, days: 7, seed: 4)
        let rhythms = feeds.histories.map { times -> Rhythm in
            var rhythm = Rhythm()
            rhythm.observe(newArticles: times, now: 7 * 86_400)
            return rhythm
        }
        let budget = PollBudget(rhythms: rhythms, interval: 900, bounds: Self.bounds)
        let outcome = feeds.poll(0..<7 * 86_400, measuredFrom: 0) { feed, _, now in
            budget.pause(rhythms[feed], from: now)
        }
        let allowed = 100 * 7 * 86_400 / 900
        #expect(abs(Double(outcome.polls) / Double(allowed) - 1) < 0.1, "\(outcome.polls) of \(allowed)")
    }

    @Test(arguments: [(1, 1), (60, 60), (225, 3_600), (900, 900)] as [(Int64, Int64)])
    func `no pause leaves the bounds`(_ floor: Int64, _ ceiling: Int64) {
        let bounds = PollBudget.Bounds(floor: floor, ceiling: ceiling)
        var busy = Rhythm()
        busy.observe(newArticles: (0..<2_000).map { 1_000_000 - $0 * 10 }, now: 1_000_000)
        for rhythms in [[], [Rhythm()], [busy], [Rhythm(), busy]] {
            let budget = PollBudget(rhythms: rhythms, interval: 900, bounds: bounds)
            for rhythm in [Rhythm(), busy] {
                for now in stride(from: Int64(-5), to: 1_000_000, by: 77_777) {
                    #expect((floor...ceiling).contains(budget.pause(rhythm, from: now)))
                }
            }
        }
    }

    @Test func `feeds of which nothing is known are polled at the operator's interval`() {
        let budget = PollBudget(rhythms: [Rhythm(), Rhythm()], interval: 900, bounds: Self.bounds)
        #expect(abs(budget.pause(Rhythm(), from: 0) - 900) <= 1)
    }
}
