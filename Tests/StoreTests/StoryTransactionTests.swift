import Foundation
import Store
import Stories
import Testing

/// The index of stories is exact to the transaction.
@Suite struct StoryTransactionTests {
    private static let wire = """
        The ministers of five countries met in Baghdad on Tuesday to talk about the water of the two rivers, which has \
        fallen for the third year in a row, and about the dams that each of them plans upstream of the others. They \
        agreed to share what their gauges measure every hour, and to meet again before the harvest.
        """
    private static let others = [
        "حرب الاسعار في اسواق الحبوب تدخل شهرها الثالث، والمزارعون في الشمال يطالبون الحكومة بشراء المحصول كله قبل الشتاء",
        "بازار بزرگ تهران روز شنبه پس از دو هفته تعطیلی باز شد و فروشندگان از کمبود مشتری و گرانی اجاره سخن گفتند",
    ]

    private struct Refusing: AlertIntake {
        struct Refusal: Error {}
        func admit(_ alerts: [RecordedAlert], to outbox: OutboxTransaction) throws {}
        func polled(_ state: FeedState, newArticles: Int, in outbox: OutboxTransaction) throws { throw Refusal() }
    }

    private func path() -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("story-\(UUID()).sqlite").path
    }

    private func article(_ id: String, _ text: String) -> NewArticle {
        var article = NewArticle(
            id: id, key: id, canonicalURL: nil, url: nil, title: "Title \(id)", summary: nil, content: text,
            language: nil, published: nil)
        article.alerts = [
            NewAlert(id: "alert \(id)", rule: "r", severity: "low", sinks: ["log"]) { _ in [0x7B, 0x7D] }
        ]
        return article
    }

    private func feed(_ number: Int) -> FeedState {
        FeedState(url: "https://\(number).example/feed", name: "\(number)")
    }

    @Test func `a transaction that is broken off leaves nothing of its articles in the index, also after a restart`()
        async throws
    {
        let path = path()
        // The store gives its file back when it goes.
        do {
            let store = try ArticleStore(path: path)
            let first = [article("0", Self.others[0])]
            _ = try await store.record(feed(0), articles: first, now: 10, stories: StoryPolicy())
            await #expect(throws: StoreError.self) {
                _ = try await store.record(
                    feed(1), articles: [article("1", Self.wire), article("2", Self.others[1])], now: 11,
                    stories: StoryPolicy(), intake: Refusing())
            }
            #expect(try await store.article(id: "1") == nil)
            let recorded = try await store.record(
                feed(2), articles: [article("3", Self.wire)], now: 12, stories: StoryPolicy())
            #expect(recorded.raised.first?.story?.id == "3", "what was never recorded is no story's first")
            #expect(recorded.raised.first?.story?.isNew == true)
        }
        let again = try ArticleStore(path: path)
        let later = try await again.record(
            feed(1), articles: [article("1", Self.wire)], now: 13, stories: StoryPolicy())
        #expect(later.raised.first?.story?.id == "3")
        #expect(try await again.stories(limit: 9, articles: 1).count == 2)
        #expect(try await again.due(sink: "log", now: 13).count == 2, "the wire alerts once")
    }

    @Test func `feeds that bring one wire at the same moment make one story and one alert`() async throws {
        let store = try ArticleStore(path: path())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    _ = try await store.record(
                        feed(number), articles: [article("\(number)", Self.wire)], now: 10, stories: StoryPolicy())
                }
            }
            try await group.waitForAll()
        }
        let stories = try await store.stories(limit: 9, articles: 1)
        #expect(stories.map(\.members.count) == [20])
        #expect(stories.map(\.sources.count) == [20])
        #expect(try await store.due(sink: "log", now: 10).count == 1)
    }

    @Test(arguments: [true, false])
    func `an article that its page tells of joins the story of that text or address, and its alert is folded`(
        byAddress: Bool
    ) async throws {
        let store = try ArticleStore(path: path())
        var first = article("1", Self.wire)
        first.canonicalURL = "wire.example/story"
        _ = try await store.record(feed(1), articles: [first], now: 10, stories: StoryPolicy())
        var teaser = article("2", "Water")
        teaser.alerts = []
        teaser.page = NewPageJob(url: "https://two.example/2", host: "two.example", limit: 9, hostLimit: 9)
        _ = try await store.record(feed(2), articles: [teaser], now: 11, stories: StoryPolicy())
        #expect(try await store.stories(limit: 9, articles: 1).count == 2)
        let job = try #require(try await store.duePages(now: 11, except: [], limit: 1).first)
        var result = PageResult(.read(text: byAddress ? Self.others[1] : Self.wire, url: nil, isRicher: true))
        if byAddress { result.addresses = ["two.example/2", "wire.example/story"] }
        result.alerts = article("2", "").alerts
        let raised = try await store.record(result, of: job, now: 12, stories: StoryPolicy())
        #expect(raised.first?.story?.id == "1")
        #expect(try await store.stories(limit: 9, articles: 1).map(\.sources) == [["1", "2"]])
        #expect(try await store.due(sink: "log", now: 12).count == 1)
        // What comes later finds the story by the page's text as well.
        let third = try await store.record(
            feed(3), articles: [article("3", Self.wire)], now: 13, stories: StoryPolicy())
        #expect(third.raised.first?.story?.sources == 3)
    }
}
