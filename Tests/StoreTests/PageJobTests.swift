import Foundation
import Store
import Testing

@Suite struct PageJobTests {
    private static let feed = "https://site.example/feed"

    private func store() throws -> ArticleStore {
        try ArticleStore(
            path: FileManager.default.temporaryDirectory.appendingPathComponent("pages-\(UUID()).sqlite").path)
    }

    private func article(_ id: String, host: String = "a", limit: Int = 100, hostLimit: Int = 100) -> NewArticle {
        var article = NewArticle(
            id: id, key: id, canonicalURL: nil, url: nil, title: "T \(id)", summary: nil, content: "teaser",
            language: nil,
            published: nil)
        article.page = NewPageJob(url: "https://\(host)/\(id)", host: host, limit: limit, hostLimit: hostLimit)
        return article
    }

    private func record(_ articles: [NewArticle], in store: ArticleStore, now: Int64 = 10) async throws {
        _ = try await store.record(FeedState(url: Self.feed, name: "f"), articles: articles, now: now)
    }

    private func alert(_ id: String) -> NewAlert {
        NewAlert(id: id, rule: "r", severity: "low", sinks: ["log"]) { _ in [0x7B, 0x7D] }
    }

    @Test func `a job is recorded with its article, one of each host is handed out, and the result ends it`()
        async throws
    {
        let store = try store()
        try await record([article("1"), article("2"), article("3", host: "b")], in: store)
        #expect(try await store.nextPage() == 10)
        #expect(try await store.duePages(now: 9, except: [], limit: 9).isEmpty)
        let due = try await store.duePages(now: 10, except: [], limit: 9)
        #expect(due.map(\.host) == ["a", "b"])
        #expect(try await store.duePages(now: 10, except: ["a"], limit: 9).map(\.article.id) == ["3"])
        let others = try await store.duePages(now: 10, except: [], reading: ["1"], limit: 9)
        #expect(others.map(\.article.id) == ["2", "3"], "what is being read keeps no other page of its host waiting")
        var result = PageResult(.read(text: "the whole text", url: nil, isRicher: true))
        result.alerts = [alert("x")]
        #expect(try await store.record(result, of: due[0], now: 11).map(\.alert) == ["x"])
        #expect(try await store.record(result, of: due[0], now: 11).isEmpty, "the same alert is not raised twice")
        let stored = try #require(try await store.article(id: due[0].article.id))
        #expect(stored.pageText == "the whole text")
        #expect(!stored.pageWaits)
        #expect(try await store.due(sink: "log", now: 11).count == 1)
        #expect(try await store.feedPages(url: Self.feed).richer == 2)
        #expect(try await store.feedPages()[Self.feed]?.waiting == 2)
    }

    @Test func `a failure keeps the job until its next try, and says why`() async throws {
        let store = try store()
        try await record([article("1")], in: store)
        let job = try #require(try await store.duePages(now: 10, except: [], limit: 1).first)
        var result = PageResult(.failed("page not read: HTTP 503"))
        result.again = 70
        _ = try await store.record(result, of: job, now: 10)
        #expect(try await store.duePages(now: 69, except: [], limit: 1).isEmpty)
        let again = try #require(try await store.duePages(now: 70, except: [], limit: 1).first)
        #expect(again.tries == 1)
        result.again = nil
        _ = try await store.record(result, of: again, now: 70)
        #expect(try await store.nextPage() == nil)
        #expect(try await store.article(id: "1")?.pageNote == "page not read: HTTP 503")
        #expect(try await store.feedPages(url: Self.feed).failed == 1)
    }

    @Test func `a full queue turns articles away and says so`() async throws {
        let store = try store()
        try await record(
            [article("1", hostLimit: 1), article("2", hostLimit: 1), article("3", host: "b", limit: 1)], in: store)
        #expect(try await store.feedPages(url: Self.feed).turnedAway == 2)
        #expect(try await store.article(id: "2")?.pageNote?.contains("too many pages") == true)
        #expect(try await store.duePages(now: 10, except: [], limit: 9).count == 1)
    }

    @Test func `what a reading gave is kept for the next`() async throws {
        let store = try store()
        try await record([article("1")], in: store)
        let job = try #require(try await store.duePages(now: 10, except: [], limit: 1).first)
        var result = PageResult(.read(text: "live", url: nil, isRicher: false))
        result.etag = "W/\"1\""
        result.again = 100
        _ = try await store.record(result, of: job, now: 10)
        let again = try #require(try await store.duePages(now: 100, except: [], limit: 1).first)
        #expect(again.etag == "W/\"1\"")
        #expect(again.readings == 1)
        _ = try await store.record(PageResult(.read(text: nil, url: nil, isRicher: false)), of: again, now: 100)
        #expect(try await store.article(id: "1")?.pageText == "live")
    }
}
