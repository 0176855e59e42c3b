import Feeds
import Testing

@Suite struct JSONFeedTests {
    private func parse(_ text: String) throws -> ParsedFeed {
        try FeedParser().parse(
            Array(text.utf8), contentType: "application/feed+json", url: "https://a.example/feed.json")
    }

    @Test func `a JSON Feed is read in full`() throws {
        let feed = try parse(
            #"""
            {"version": "https://jsonfeed.org/version/1.1", "title": "أخبار", "home_page_url": "/", "language": "ar",
             "hubs": [{"type": "WebSub", "url": "https://hub.example/"}], "authors": [{"name": "N", "url": "/n"}],
             "items": [{"id": 7, "url": "/1", "title": "A &amp; B", "content_html": "<p>\u0639\u0631\u0627\u0642 \ud83d\ude00</p>",
              "summary": "s", "image": "/i.jpg", "date_published": "2026-11-23T13:15:30+03:00", "tags": ["x"],
              "attachments": [{"url": "/a.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 1e3, "title": "t"}]}]}
            """#)
        let article = try #require(feed.articles.first)
        #expect(feed.format == "json1.1")
        #expect(feed.hubs.map(\.url) == ["https://hub.example/"])
        #expect(article.id == "7")
        #expect(article.url == "https://a.example/1")
        #expect(article.title == "A & B")
        #expect(article.bodyText == "عراق 😀")
        #expect(article.datePublished == 1_795_428_930)
        #expect(article.authors.map(\.name) == ["N"])
        #expect(article.attachments.first?.sizeInBytes == 1_000)
        #expect(article.image == "https://a.example/i.jpg")
        #expect(!feed.recovered)
    }

    @Test(arguments: [
        #"{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1", "tags": "x"}, {"id": "2"}]}"#,
        #"{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1", "title": null}, {"id": "2", "title": 5}]}"#,
        #"{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1"}, {"id": "2"},]}"#,
        #"{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1"}, {"id": "2", "content_text": "cut o"#,
        #"{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1"}, "no", {"id": "2"}]}"#,
    ])
    func `items are kept where one of their fields is of a wrong kind`(text: String) throws {
        #expect(try parse(text).articles.map(\.id) == ["1", "2"])
    }

    @Test(arguments: ["{}", "{\"items\": 1}", "{\"a\": [", "{\"version\": \"x\", \"items\": []}"])
    func `JSON of another kind is refused`(text: String) {
        #expect(throws: FeedError.self) { try parse(text) }
    }

    @Test func `nesting without end does no harm`() throws {
        let start = #"{"version": "https://jsonfeed.org/version/1.1", "items": "#
        #expect(try parse(start + String(repeating: "[", count: 1_000_000)).articles.isEmpty)
    }
}
