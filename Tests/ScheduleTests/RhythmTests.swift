import Testing

@testable import Schedule

private let day: Int64 = 86_400
/// A Thursday, 00:00 UTC.
private let start: Int64 = 20_000 * day - 20_000 % 7 * day

@Suite struct RhythmTests {
    @Test func `the entries of the first look tell how often a feed publishes`() throws {
        var rhythm = Rhythm()
        rhythm.observe(newArticles: (0..<20).map { start - $0 * 7_200 }, now: start)
        let daily = try #require(rhythm.articlesPerDay)
        #expect((11...14).contains(daily), "\(daily)")
    }

    @Test func `a feed that has fallen silent is expected to publish less and less`() throws {
        var rhythm = Rhythm()
        rhythm.observe(newArticles: (0..<50).map { start - $0 * 3_600 }, now: start)
        let before = rhythm.rate
        for week in 1...12 { rhythm.observe(newArticles: [], now: start + Int64(week) * 7 * day) }
        #expect(rhythm.rate < before / 10)
    }

    @Test func `hours and days at which a feed publishes are expected to hold more`() {
        var rhythm = Rhythm()
        rhythm.observe(newArticles: [], now: start)
        for date in 0..<28 where date % 7 < 5 {
            let morning = start + Int64(date) * day + 8 * 3_600
            for article in 0..<6 {
                rhythm.observe(newArticles: [morning + Int64(article) * 600], now: morning + Int64(article) * 600 + 60)
            }
        }
        #expect(rhythm.hourFactors[8] > 5 * rhythm.hourFactors[20])
        #expect(rhythm.dayFactors[0] > 2 * rhythm.dayFactors[6])
    }

    @Test func `dates that cannot be believed and a clock set back do no harm`() {
        var rhythm = Rhythm()
        rhythm.observe(newArticles: [nil, start + 900 * day, 0], now: start)
        rhythm.observe(newArticles: [nil, start + 900 * day, -5, 12], now: start + 3_600)
        rhythm.observe(newArticles: [nil], now: start - 50 * day)
        rhythm.observe(newArticles: [start], now: .max / 4)
        #expect(rhythm.rate.isFinite && rhythm.rate > 0)
        #expect(rhythm.hourFactors.allSatisfy { $0.isFinite && $0 > 0 })
    }

    @Test func `a rhythm comes back from the store as it was`() throws {
        var rhythm = Rhythm()
        rhythm.observe(newArticles: (0..<20).map { start - $0 * 7_200 }, now: start)
        let read = try #require(Rhythm(encoded: rhythm.encoded))
        #expect(read.hours == rhythm.hours && read.days == rhythm.days && read.updated == rhythm.updated)
        #expect(abs(read.exposure - rhythm.exposure) < 1)
        #expect(Rhythm(encoded: []) == nil)
        #expect(Rhythm(encoded: [UInt8](repeating: 255, count: rhythm.encoded.count)) == nil)
    }
}
