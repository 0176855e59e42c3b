import Foundation
import Store
import Testing

/// What a clock that ran ahead has put off is late by its own wait alone.
@Suite struct ClockTests {
    private static let right: Int64 = 1_800_000_000
    private static let wrong = right + 90_000

    private func store() throws -> ArticleStore {
        try ArticleStore(
            path: FileManager.default.temporaryDirectory.appendingPathComponent("clock-\(UUID()).sqlite").path)
    }

    /// One alert that its sink did not take, one article whose page could not be read, by a clock that shows `now`.
    private func fill(_ store: ArticleStore, now: Int64) async throws {
        var article = NewArticle(
            id: "1", key: "1", canonicalURL: nil, url: nil, title: "العراق", summary: nil, content: "…", language: "ar",
            published: nil)
        article.page = NewPageJob(url: "https://a/1", host: "a", limit: 9, hostLimit: 9)
        article.alerts = [NewAlert(id: "x", rule: "r", severity: "low", sinks: ["hook"]) { _ in [0x7B, 0x7D] }]
        var state = FeedState(url: "https://a/feed", name: "f")
        (state.lastPoll, state.nextPoll, state.notBefore) = (now, now + 900, now + 300)
        _ = try await store.record(state, articles: [article], now: now)
        let delivery = try #require(try await store.due(sink: "hook", now: now).first)
        try await store.settle([
            Settlement(sequence: delivery.sequence, state: .pending(nextTry: now + 60, noted: now), answer: "HTTP 500")
        ])
        let job = try #require(try await store.duePages(now: now, except: [], limit: 1).first)
        var result = PageResult(.failed("HTTP 503"))
        result.again = now + 120
        _ = try await store.record(result, of: job, now: now)
    }

    @Test func `a wait lasts as long as it was meant to when the clock is set right between two runs`() async throws {
        let store = try store()
        try await fill(store, now: Self.wrong)
        let now = Self.right + 20
        for _ in 0..<2 { try await store.correctClock(now: now) }
        #expect(try await store.nextDue(sink: "hook") == now + 60)
        #expect(try await store.nextPage() == now + 120)
        var state = try #require(try await store.feeds().first)
        for _ in 0..<2 { state.correctClock(now: now) }
        #expect([state.lastPoll, state.nextPoll, state.notBefore] == [now, now + 900, now + 300])
        #expect(state.hostNotBefore == 0)
    }

    @Test func `a clock that was right or that ran behind shortens and lengthens no wait`() async throws {
        let store = try store()
        try await fill(store, now: Self.right)
        for now in [Self.right + 1, Self.right + 30, Self.right - 4] { try await store.correctClock(now: now) }
        #expect(try await store.nextDue(sink: "hook") == Self.right + 60)
        #expect(try await store.nextPage() == Self.right + 120)
    }

    @Test(arguments: [90_000, -90_000, 3] as [Int64])
    func `waits move with a clock that is set while the daemon runs, and are right after a restart`(
        by seconds: Int64
    ) async throws {
        let store = try store()
        try await fill(store, now: Self.right)
        try await store.shiftWaits(by: seconds)
        let now = Self.right + seconds
        try await store.correctClock(now: now)
        #expect(try await store.nextDue(sink: "hook") == now + 60)
        #expect(try await store.nextPage() == now + 120)
    }
}
