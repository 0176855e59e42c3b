import Foundation
import GRDB
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
