import Foundation
import GRDB
import Stories
import Testing

@testable import Store

@Suite struct RecordTests {
    private let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".sqlite").path

    private func article(_ id: String, url: String) -> NewArticle {
        NewArticle(
            id: id, key: "guid " + id, canonicalURL: url, url: url, title: "العراق", summary: nil, content: "",
            language: "ar", published: nil,
            alerts: [
                NewAlert(id: "alert" + id, rule: "r", severity: "high", sinks: ["log"], body: { _ in [123, 125] })
            ])
    }

    @Test func `an article seen in two feeds is one article and one delivery`() async throws {
        let store = try ArticleStore(path: path)
        let first = FeedState(url: "http://a/", name: "a")
        let second = FeedState(url: "http://b/", name: "b")
        let one = try await store.record(first, articles: [article("1", url: "x/1")], now: 1)
        let again = try await store.record(first, articles: [article("1", url: "x/1")], now: 2)
        let other = try await store.record(second, articles: [article("2", url: "x/1")], now: 3)
        let new = [one, again, other].map(\.newArticles.count)
        #expect(new == [1, 0, 0])
        let owed = try await store.due(sink: "log", now: 9).map(\.alertID)
        #expect(owed == ["alert1"])
    }

    private static let policies = [StoryPolicy.off, StoryPolicy()]

    /// Feeds that show one page, each under a guid of its own; only those of the given numbers fire the rule.
    private func showInTurn(
        _ numbers: ClosedRange<Int>, firing: Set<Int>, stories: StoryPolicy,
        condition: (@Sendable (StoryFacts?) -> Bool)? = nil
    ) async throws -> [String] {
        let store = try ArticleStore(path: path)
        for number in numbers {
            var shown = article("\(number)", url: "x/1")
            if !firing.contains(number) { shown.alerts = [] }
            for index in shown.alerts.indices { shown.alerts[index].condition = condition }
            let feed = FeedState(url: "http://\(number)/", name: "\(number)")
            _ = try await store.record(feed, articles: [shown], now: Int64(number), stories: stories)
        }
        return try await store.due(sink: "log", now: 99).map(\.alertID)
    }

    @Test(arguments: policies)
    func `a rule that holds where the second feed shows an article, and not where the first did, raises its alert once`(
        stories: StoryPolicy
    ) async throws {
        let owed = try await showInTurn(1...4, firing: [2, 3, 4], stories: stories)
        #expect(owed == ["alert2"])
    }

    @Test func `a rule that waits for two sources raises one alert, however many feeds show the page`() async throws {
        let owed = try await showInTurn(1...4, firing: [1, 2, 3, 4], stories: StoryPolicy()) { facts in
            facts.map { $0.sources >= 2 } ?? false
        }
        #expect(owed == ["alert2"])
    }

    @Test(arguments: policies)
    func `a rule that asks of the story and holds without it raises one alert, however many feeds show the page`(
        stories: StoryPolicy
    ) async throws {
        let owed = try await showInTurn(1...4, firing: [1, 2, 3, 4], stories: stories) { _ in true }
        #expect(owed == ["alert1"])
    }

    @Test func `what a rule has raised through another feed the page does not raise again`() async throws {
        let store = try ArticleStore(path: path)
        var first = article("1", url: "x/1")
        first.alerts = []
        first.page = NewPageJob(url: "https://x.example/1", host: "x.example", limit: 9, hostLimit: 9)
        _ = try await store.record(FeedState(url: "http://a/", name: "a"), articles: [first], now: 1)
        let second = article("2", url: "x/1")
        _ = try await store.record(FeedState(url: "http://b/", name: "b"), articles: [second], now: 2)
        let job = try #require(try await store.duePages(now: 3, except: [], limit: 1).first)
        var result = PageResult(.read(text: "العراق", url: nil, isRicher: true))
        result.alerts = article("1", url: "x/1").alerts
        #expect(try await store.record(result, of: job, now: 3).isEmpty)
        #expect(try await store.due(sink: "log", now: 9).map(\.alertID) == ["alert2"])
    }

    @Test func `a store of an earlier version, where a rule has raised an article twice, goes on`() async throws {
        do {
            let earlier = try DatabaseQueue(path: path)
            try Schema.migrator.migrate(earlier, upTo: "clock 1: times of waits")
            try await earlier.write { database in
                try database.execute(
                    sql: """
                        INSERT INTO feed (id, url, name) VALUES (1, 'http://a/', 'a'), (2, 'http://b/', 'b');
                        INSERT INTO article (id, feed, canonical_url, title, content, recorded)
                            VALUES ('1', 1, 'x/1', 'العراق', '', 1);
                        INSERT INTO sighting (feed, key, article) VALUES (1, 'guid 1', '1'), (2, 'guid 2', '1');
                        INSERT INTO alert (id, article, rule, severity, created, body)
                            VALUES ('alert1', '1', 'r', 'high', 1, x'7B7D'), ('alert2', '1', 'r', 'high', 2, x'7B7D');
                        """)
            }
            try earlier.close()
        }
        let store = try ArticleStore(path: path)
        for id in ["1", "2", "3"] {
            let feed = FeedState(url: "http://\(id == "1" ? "a" : id == "2" ? "b" : "c")/", name: id)
            let recorded = try await store.record(feed, articles: [article(id, url: "x/1")], now: 3)
            #expect(recorded.newArticles.isEmpty && recorded.raised.isEmpty)
        }
        let sightings = try await store.sightings(keys: ["guid 2"], feed: "http://b/")
        #expect(sightings["guid 2"]?.article == "1")
        let elsewhere = try await store.record(
            FeedState(url: "http://b/", name: "b"), articles: [article("4", url: "x/4")], now: 4)
        #expect(elsewhere.raised.map(\.alert) == ["alert4"])
    }

    @Test(arguments: policies)
    func `what a feed names anew at every fetch raises nothing later, whichever feed showed it first`(
        stories: StoryPolicy
    ) async throws {
        let store = try ArticleStore(path: path)
        for (index, name) in ["a", "b", "a", "b", "b"].enumerated() {
            var shown = article("\(index)", url: "x/1")
            (shown.textDigest, shown.published) = (42, 1_000)
            // The first polls show what is old.
            if index < 2 { shown.alerts = [] }
            _ = try await store.record(
                FeedState(url: "http://\(name)/", name: name), articles: [shown], now: Int64(index), stories: stories)
        }
        #expect(try await store.due(sink: "log", now: 99).isEmpty)
    }

    @Test(arguments: [1, 2] as [Int64])
    func `a text that a feed shows twice is one article, in its first poll and later`(poll: Int64) async throws {
        let store = try ArticleStore(path: path)
        let feed = FeedState(url: "http://a/", name: "a")
        if poll == 2 { _ = try await store.record(feed, articles: [article("0", url: "x/0")], now: 1) }
        let twice = ["1", "2"].map { id in
            var shown = article(id, url: "x/" + id)
            (shown.textDigest, shown.published) = (42, 1_000)
            return shown
        }
        let recorded = try await store.record(feed, articles: twice, now: poll)
        #expect(recorded.newArticles == ["1"])
        let again = try await store.record(feed, articles: twice, now: poll + 1)
        #expect(again.newArticles.isEmpty)
        let owed = try await store.due(sink: "log", now: 9).map(\.alertID)
        #expect(owed.suffix(1) == ["alert1"])
    }

    @Test func `what is recorded is on the disk before a call returns`() async throws {
        let store = try ArticleStore(path: path)
        let setting = try await store.pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
        // FULL; in NORMAL, a power loss takes the last transactions.
        #expect(setting == 2)
    }

    @Test func `nobody but its owner reads a store`() throws {
        let store = try ArticleStore(path: path)
        for file in [path, path + "-wal", path + ".asked"] {
            let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(file)")
        }
        withExtendedLifetime(store) {}
    }

    @Test func `a second recorder is refused`() throws {
        let store = try ArticleStore(path: path)
        #expect(throws: StoreError.self) { _ = try ArticleStore(path: path) }
        withExtendedLifetime(store) {}
    }
}
