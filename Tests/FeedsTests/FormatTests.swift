import Feeds
import Testing

@Suite struct FeedFormatTests {
    private func parse(_ text: String, limits: FeedLimits = FeedLimits()) throws -> ParsedFeed {
        try FeedParser(limits: limits).parse(Array(text.utf8), contentType: nil, url: "https://a.example/feed")
    }

    @Test func `a news sitemap is a feed`() throws {
        let feed = try parse(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
              xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/1</loc>
              <news:news><news:publication><news:name>A</news:name><news:language>ar</news:language></news:publication>
              <news:publication_date>2026-11-23T10:15:30Z</news:publication_date><news:title>زيارة</news:title></news:news>
            </url></urlset>
            """)
        let article = try #require(feed.articles.first)
        #expect(article.url == "https://a.example/1")
        #expect(article.id == "https://a.example/1")
        #expect(article.title == "زيارة")
        #expect(article.datePublished == 1_795_428_930)
    }

    @Test func `RSS written as JSON is a feed`() throws {
        let feed = try parse(
            """
            {"rss": {"version": "2.0", "channel": {"title": "News", "item": [{"title": "A &amp; B", "link": "/1",
            "guid": {"#value": "g1"}, "pubDate": "Mon, 23 Nov 2026 10:15:30 GMT", "description": "text"}]}}}
            """)
        #expect(feed.articles.map(\.id) == ["g1"])
        #expect(feed.articles.map(\.title) == ["A & B"])
        #expect(feed.articles.map(\.url) == ["https://a.example/1"])
    }

    @Test func `an item that breaks JSON Feed does not lose the others`() throws {
        let feed = try parse(
            #"{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "tags": "x"}, {"id": "2", "title": "b"}]}"#
        )
        #expect(feed.articles.map(\.id) == ["1", "2"])
    }

    @Test(arguments: [
        "junk before <rss version=\"2.0\"><channel><item><title>one</title></item></channel></rss>",
        "<rss version=\"2.0\"><channel><item><title>one</title><x:y>z</x:y></item></channel></rss>",
        "<rss version=\"2.0\"><channel><item><title>one</title><description>a & b < c</description></item></channel></rss>",
        "<rss version=\"2.0\"><channel><!-- a -- b --><item><title>one</title></item>",
        "<rss version=\"2.0\"><channel><item><title>one</title></item><item><title>cut off in the mid",
        "<html><body><rss version=\"2.0\"><channel><item><title>one</title></item></channel></rss></body></html>",
        "<rss version=\"2.0\"><channel><item><title>one</title><description>\u{1}\u{8}\u{B}</description></item></channel></rss>",
    ])
    func `what can be read of a broken feed is read`(text: String) throws {
        #expect(try parse(text).articles.first?.title == "one")
    }

    @Test(arguments: [
        (#"<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]><rss><channel><title>&c;</title></channel></rss>"#),
        (#"<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><rss><channel><title>&e;</title></channel></rss>"#),
    ])
    func `entities neither grow nor reach a file`(text: String) throws {
        let title = try parse(text).title ?? ""
        #expect(title.count < 40)
        #expect(!title.contains("root"))
    }

    @Test(arguments: [
        String(repeating: "<a>", count: 100_000),
        "<rss><channel><item " + String(repeating: "a=\"b\" ", count: 100_000) + "/>",
        "<rss><channel><title>" + String(repeating: "<", count: 300_000),
        "<rss><channel><title>" + String(repeating: "&", count: 300_000),
        "<rss><channel><title>" + String(repeating: "]]>", count: 100_000),
        "<!DOCTYPE " + String(repeating: "[", count: 300_000),
        "<rss a=\"" + String(repeating: "x", count: 3_000_000),
        "<rss><channel>" + String(repeating: "<item><title>x</title></item>", count: 60_000),
    ])
    func `a hostile document takes linear time`(text: String) {
        let start = processorSeconds
        _ = try? parse(text)
        #expect(processorSeconds - start < 8)
    }
}
