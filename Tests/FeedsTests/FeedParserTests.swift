import Feeds
import Testing

@Suite struct FeedParserTests {
    @Test(arguments: [
        "زيارة رئيس الوزراء إلى طهران", "سفر نخست‌وزیر به تهران", "A visit to Tehran", "访问德黑兰", "Визит в Тегеран",
    ])
    func `a title is read in every script`(title: String) throws {
        let feed = try FeedParser().parse(
            Array(
                "<rss version=\"2.0\"><channel><title>x</title><item><title>\(title)</title></item></channel></rss>"
                    .utf8),
            contentType: nil, url: nil)
        #expect(feed.format == "rss20")
        #expect(feed.articles.map(\.title) == [title])
    }

    @Test func `an HTML page is refused as what it is`() {
        #expect(throws: FeedError.html) {
            try FeedParser().parse(Array("<html><body>hello</body></html>".utf8), contentType: nil, url: nil)
        }
    }

    @Test func `nothing is refused as empty`() {
        #expect(throws: FeedError.empty) { try FeedParser().parse([], contentType: nil, url: nil) }
    }

    @Test func `a feed that is cut off keeps the entries before the cut`() throws {
        let text = "<rss version=\"2.0\"><channel><item><title>عراق</title></item><item><title>half"
        let feed = try FeedParser().parse(Array(text.utf8), contentType: nil, url: nil)
        #expect(feed.articles.map(\.title) == ["عراق"])
        #expect(feed.recovered)
    }

    @Test(
        arguments: [
            ("Tue, 21 Jul 2020 10:00:00 GMT", 1_595_325_600), ("2020-07-21T13:00:00+03:00", 1_595_325_600),
            ("21 يوليو 2020 10:00:00", 1_595_325_600), ("2020-07-21", 1_595_289_600),
        ] as [(String, Int64)])
    func `dates are read as feeds write them`(text: String, seconds: Int64) {
        #expect(parseFeedDate(text) == seconds)
    }
}
