import Foundation
import Testing

@testable import Store

@Suite struct RequestJournalTests {
    private let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".sqlite").path

    private func asked(_ url: String, at time: Int64, pause: Int64 = 900) -> FeedState {
        var state = FeedState(url: url, name: "a\tname")
        (state.lastPoll, state.notBefore, state.nextPoll) = (time, time, time + pause)
        return state
    }

    /// What the next process knows, without the end of this one.
    private func left() async throws -> [String: Int64] {
        let states = try await ArticleStore(path: path, recording: false).feeds()
        return Dictionary(uniqueKeysWithValues: states.map { ($0.url, $0.nextPoll) })
    }

    @Test func `a request is known until its answer is recorded, and to the next process`() async throws {
        let store = try ArticleStore(path: path)
        try store.noteRequest(asked("http://a/", at: 100))
        try store.noteRequest(asked("http://b/", at: 100))
        #expect(try await left() == ["http://a/": 1_000, "http://b/": 1_000])
        // The state that is recorded counts, not the note.
        var recorded = asked("http://a/", at: 101, pause: 50)
        recorded.etag = "1"
        _ = try await store.record(recorded, articles: [], now: 101)
        #expect(try await left() == ["http://a/": 151, "http://b/": 1_000])
        try store.noteRequest(asked("http://a/", at: 2_000))
        let again = try #require(try await store.feeds().first { $0.url == "http://a/" })
        #expect(again.nextPoll == 2_900 && again.lastPoll == 2_000 && again.etag == "1")
        store.withdrawRequest(of: "http://a/")
        #expect(try await left()["http://a/"] == 151)
    }

    @Test func `the file stays small, and what is unanswered stays in it`() async throws {
        let store = try ArticleStore(path: path)
        try store.noteRequest(asked("http://stuck/", at: 100, pause: 1_000_000))
        for number in 0..<20_000 as Range<Int64> {
            try store.noteRequest(asked("http://a/", at: 100 + number))
            store.requests.settle("http://a/")
        }
        let size = try FileManager.default.attributesOfItem(atPath: path + ".asked")[.size] as? Int
        #expect(size ?? .max < 300_000)
        #expect(try await left()["http://stuck/"] == 1_000_100)
    }

    @Test func `torn and foreign lines are passed over`() async throws {
        let good = "100\t100\t1000\thttp://a/\ta\n"
        try (good + "x\n\n1\t2\n" + good.replacing("/a", with: "/b").dropLast(3)).write(
            toFile: path + ".asked", atomically: true, encoding: .utf8)
        #expect(try await left() == ["http://a/": 1_000])
        let store = try ArticleStore(path: path)
        #expect(try await store.feeds().map(\.url) == ["http://a/"])
    }
}
