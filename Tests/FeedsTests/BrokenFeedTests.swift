import Feeds
import Testing

@Suite struct BrokenFeedTests {
    private func parse(_ text: String, limits: FeedLimits = FeedLimits()) throws -> ParsedFeed {
        try FeedParser(limits: limits).parse(Array(text.utf8), contentType: nil, url: "https://a.example/feed")
    }

    private static let start = "<rss version=\"2.0\"><channel><title>t</title>"
    private static let one = "<item><title>واحد</title><link>https://a.example/1</link></item>"
    private static let two = "<item><title>دو</title><link>https://a.example/2</link></item>"
    private static let end = "</channel></rss>"

    @Test(arguments: [
        start + one + "<item><title>دو</title><link>https://a.example/2</link>" + end,
        start + "<item><title>واحد</title>" + two + end,
        start + one + two,
        start + "<item><title>واحد<link>https://a.example/1</link></item>" + two + end,
        start + "<item><x:y><title>واحد</title></item>" + two + end,
        start + "<item><title>واحد</title><description>a & b < c > d <e,f</description></item>" + two + end,
        start + "<item><title>واحد</title><description><p>a<div>b</description></item>" + two + end,
        start + "<item><title>واحد</title><description><b>a</item>" + two + end,
        start + "<item><title>واحد</Title></item>" + two + end,
        start + "<item id=1 flag><title>واحد</title></item>" + two + end,
        start + "<item><title>واحد</title><enclosure url=\"x></item>" + two + end,
        "junk\n<?xml version=\"1.0\"?>" + start + one + two + end,
        "\n\n<?xml version=\"1.0\"?>" + start + one + two + end,
        "<html><body><p>An error</p>" + start + one + two + end + "</body></html>",
        start + one + two + end + "<script>track()</script>trailing",
        start + "<item><title>و\u{1}احد</title></item>" + two + end,
        start + one + "</b></c>" + two + end,
        start + one + two + "<item><tit",
        start + "<item><title>واحد</title><description><![CDATA[text</description></item>" + two + end,
        start + one + "<!-- a -- b -->" + two + end,
        start + one + "<!-- no end " + two + end,
    ])
    func `what can be read of a broken feed is read, and told to be`(text: String) throws {
        let feed = try parse(text)
        #expect(feed.articles.map(\.title) == ["واحد", "دو"])
        #expect(feed.recovered)
    }

    @Test(arguments: [
        start + one + two + end, "<?xml version=\"1.0\"?>\n<!-- a comment -->" + start + one + two + end + "\n",
        start + "<item><title>واحد</title><description>&nbsp;&eacute; <![CDATA[a & b]]></description></item>" + two
            + end,
    ])
    func `a good feed is not said to be broken`(text: String) throws {
        let feed = try parse(text)
        #expect(feed.articles.map(\.title) == ["واحد", "دو"])
        #expect(!feed.recovered)
    }

    @Test func `a feed cut off anywhere gives the entries before the cut`() throws {
        let items = (0..<20).map { "<item><title>عنوان \($0)</title><description>text</description></item>" }
        let whole = Array((Self.start + items.joined() + Self.end).utf8)
        for cut in stride(from: 60, to: whole.count, by: 7) {
            let part = Array(whole[..<cut])
            let ended = String(decoding: part, as: UTF8.self).components(separatedBy: "</item").count - 1
            let feed = try FeedParser().parse(part, contentType: nil, url: nil)
            let entries = feed.articles.filter { !$0.isCutOff }
            #expect(entries.map(\.title) == (0..<ended).map { "عنوان \($0)" })
            #expect(feed.isCutOff)
        }
        #expect(try !FeedParser().parse(whole, contentType: nil, url: nil).isCutOff)
    }

    @Test(arguments: [
        ("{\"title\": \"t\", \"items\": [{\"id\": \"1\"}, {\"id\": \"2\"}]}", false),
        ("{\"title\": \"t\", \"items\": [{\"id\": \"1\"}, ", true),
        ("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>t</title></entry>", true),
        ("<entry xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title>", true),
        (start + one + "<item><title>x" + end, false), (start + one + "</b>" + two + end, false),
    ])
    func `a feed that ends too soon is told from one that is broken on the way`(text: String, isCutOff: Bool) throws {
        #expect(try parse(text).isCutOff == isCutOff)
    }

    @Test(arguments: [
        "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]>" + start
            + "<item><title>&c;&c;</title></item>",
        "<!DOCTYPE x [<!ENTITY a \"" + String(repeating: "x", count: 900) + "\">]>" + start + "<item><title>"
            + String(repeating: "&a;", count: 100_000) + "</title></item>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + start + "<item><title>&a;</title></item>",
        start + String(repeating: "<a>", count: 100_000) + one,
        start + String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000) + one,
        start + "<item " + String(repeating: "a=\"b\" ", count: 100_000) + "><title>x</title></item>",
        start + "<item a=\"" + String(repeating: "x", count: 2_000_000) + "\"><title>x</title></item>",
    ])
    func `a hostile document is read without growing`(text: String) throws {
        let feed = try parse(text)
        #expect(feed.articles.count == 1)
        #expect(feed.articles[0].title?.utf8.count ?? 0 < text.utf8.count + 100_000)
        #expect(!(feed.articles[0].title ?? "").contains("root:"))
    }

    @Test(arguments: ["ar", "fa", "zh"])
    func `a channel within an entry says nothing of the feed`(language: String) throws {
        let text = """
            <rss version="2.0"><channel><title>t</title><item><title>one</title>\
            <channel xml:lang="\(language)" xml:base="https://a.example/"><link>x</link></channel></item></channel></rss>
            """
        let feed = try FeedParser().parse(Array(text.utf8), contentType: nil, url: "https://b.example/")
        #expect(feed.articles.map(\.title) == ["one"])
        #expect(feed.language == nil)
    }

    @Test func `bounds hold on entries, texts and bytes`() throws {
        var limits = FeedLimits()
        limits.maxEntries = 3
        limits.maxTextBytes = 10
        let feed = try parse(
            Self.start + String(repeating: "<item><title>الكاظمي في طهران</title></item>", count: 9), limits: limits)
        #expect(feed.articles.map(\.title) == ["الكاظ", "الكاظ", "الكاظ"])
        limits.maxBytes = 100
        #expect(throws: FeedError.tooLarge(100)) { try parse(String(repeating: " ", count: 101), limits: limits) }
    }
}

extension String {
    fileprivate func components(separatedBy mark: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: mark) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
