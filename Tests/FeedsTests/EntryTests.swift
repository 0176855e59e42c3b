import Feeds
import Testing

/// What an entry says, where its elements compete or are written oddly.
@Suite struct EntryTests {
    private func entry(_ inner: String, feed: String = "", url: String? = "https://a.example/feeds/all.xml") throws
        -> Article
    {
        let document = """
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
             xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"
             xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Feed</title>\(feed)
            <item>\(inner)</item></channel></rss>
            """
        let parsed = try FeedParser().parse(Array(document.utf8), contentType: nil, url: url)
        return try #require(parsed.articles.first)
    }

    private func atom(_ inner: String, feed: String = "") throws -> Article {
        let document = "<feed xmlns=\"http://www.w3.org/2005/Atom\">\(feed)<entry>\(inner)</entry></feed>"
        let parsed = try FeedParser().parse(
            Array(document.utf8), contentType: nil, url: "https://a.example/feeds/all.xml")
        return try #require(parsed.articles.first)
    }

    @Test(arguments: [
        ("زيارة إلى طهران", "زيارة إلى طهران"), ("A &amp; B", "A & B"), ("A & B", "A & B"),
        ("A &amp;amp; B", "A & B"), ("&lt;b&gt;سفر&lt;/b&gt; به تهران", "سفر به تهران"),
        ("<![CDATA[<b>A</b> &amp; B]]>", "A & B"), ("&amp;lt;i&amp;gt;A&amp;lt;/i&amp;gt; B", "A B"),
        ("&amp;quot;A&amp;quot;", "\"A\""), ("&amp;#8217;", "’"), ("AT&amp;T", "AT&T"), ("1 &lt; 2", "1 < 2"),
        ("<b>A</b> B", "A B"), ("A<br/>B", "A B"), ("  A\n  B ", "A B"), ("&eacute;t&eacute;", "été"),
        ("&scaron; &acy; &hellip;", "š а …"), ("&#x645;&#1589;&#x631;", "مصر"), ("伊拉克&nbsp;总理", "伊拉克 总理"),
        ("&notanentity; x", "&notanentity; x"), ("<![CDATA[A]]> and <![CDATA[B]]>", "A and B"),
        ("<![CDATA[a ]] > b]]>", "a ]] > b"), ("\u{202E}Тегеран", "Тегеран"),
    ])
    func `a title is plain text however it is escaped`(written: String, text: String) throws {
        #expect(try entry("<title>\(written)</title>").title == text)
    }

    @Test(
        arguments: [
            ("<link>/1</link>", "https://a.example/1"), ("<link>1</link>", "https://a.example/news/1"),
            ("<link>//b.example/1</link>", "https://b.example/1"),
            ("<link> https://b.example/1\n</link>", "https://b.example/1"),
            ("<guid>https://b.example/g</guid>", "https://b.example/g"),
            ("<guid>https://b.example/g</guid><link>https://b.example/1</link>", "https://b.example/1"),
            ("<guid isPermaLink=\"false\">https://b.example/g</guid>", nil),
            (
                "<link>https://b.example/1</link><atom:link rel=\"self\" href=\"https://b.example/2\"/>",
                "https://b.example/1"
            ),
            ("<atom:link href=\"/2\"/>", "https://a.example/2"),
            ("<link>https://b.example/?a=1&amp;b=2</link>", "https://b.example/?a=1&b=2"),
            ("<link>javascript:alert(1)</link>", nil), ("<link>../1</link>", "https://a.example/1"),
        ] as [(String, String?)])
    func `the address of an entry is absolute`(inner: String, url: String?) throws {
        #expect(try entry(inner, feed: "<link>https://a.example/news/</link>").url == url)
    }

    @Test(arguments: [
        ("<link href=\"1\"/>", "https://a.example/feeds/1"),
        ("<link rel=\"related\" href=\"/2\"/><link rel=\"alternate\" href=\"/1\"/>", "https://a.example/1"),
        (
            "<link rel=\"alternate\" type=\"application/json\" href=\"/2\"/><link rel=\"alternate\" type=\"text/html\" href=\"/1\"/>",
            "https://a.example/1"
        ),
        ("<link rel=\"alternate\" type=\"application/pdf\" href=\"/1\"/>", "https://a.example/1"),
        ("<link xml:base=\"https://b.example/x/\" href=\"1\"/>", "https://b.example/x/1"),
        ("<source><link href=\"/2\"/></source><link href=\"/1\"/>", "https://a.example/1"),
    ])
    func `Atom's link is the one to the page`(inner: String, url: String) throws {
        #expect(try atom(inner).url == url)
    }

    @Test func `content stands before summary, and both are kept`() throws {
        let article = try entry(
            "<description>short</description><content:encoded><![CDATA[<p>long</p>]]></content:encoded>")
        #expect(article.contentHTML == "<p>long</p>")
        #expect(article.summary == "short")
        #expect(article.bodyText == "long")
    }

    @Test(arguments: [
        ("<author>a@b.example (سارة)</author><dc:creator>B</dc:creator>", "سارة"),
        ("<dc:creator>سارة</dc:creator>", "سارة"),
        ("<itunes:author>C</itunes:author><dc:creator>B</dc:creator>", "B"), ("<itunes:author>C</itunes:author>", "C"),
        ("<title>x</title>", "Editor"), ("<dc:creator><![CDATA[<b>B</b>]]></dc:creator>", "B"),
        ("<atom:author><atom:name>D</atom:name></atom:author>", "D"),
    ])
    func `the author is the entry's, by element, and the feed's where it has none`(inner: String, name: String) throws {
        let article = try entry(inner, feed: "<managingEditor>e@b.example (Editor)</managingEditor>")
        #expect(article.authors.first?.name == name)
    }

    @Test(arguments: [
        ("<media:thumbnail url=\"/i.jpg\"/>", "https://a.example/i.jpg"),
        (
            "<media:group><media:content url=\"https://b.example/i.jpg\" medium=\"image\"/></media:group>",
            "https://b.example/i.jpg"
        ),
        ("<itunes:image href=\"/i.jpg\"/>", "https://a.example/i.jpg"),
        ("<enclosure url=\"/i.jpg\" type=\"image/jpeg\" length=\"3\"/>", "https://a.example/i.jpg"),
    ])
    func `the picture is found in every module`(inner: String, image: String) throws {
        #expect(try entry(inner).image == image)
    }

    @Test func `a date that cannot be read leaves the field out and keeps the entry`() throws {
        let article = try entry("<title>A</title><pubDate>soon</pubDate>")
        #expect(article.title == "A")
        #expect(article.datePublished == nil)
        let dated = try entry("<pubDate>soon</pubDate><dc:date>2026-11-23</dc:date>")
        #expect(dated.datePublished == 1_795_392_000)
    }

    @Test func `a date far ahead is kept and told`() throws {
        let article = try entry("<pubDate>Mon, 23 Nov 2099 10:15:30 GMT</pubDate>")
        #expect(article.datePublished == 4_099_112_130)
        #expect(article.isDatedAhead(of: 1_795_428_930))
        #expect(try !entry("<pubDate>Mon, 23 Nov 2026 10:15:30 GMT</pubDate>").isDatedAhead(of: 1_795_428_930))
    }

    @Test func `xhtml content is kept as markup, and read as text`() throws {
        let article = try atom(
            """
            <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>B</b></div></title>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>یک</p><p>دو</p></div></content>
            """)
        #expect(article.title == "A B")
        #expect(article.bodyText == "یک\nدو")
    }

    @Test(arguments: [
        ("0.90", "rss090"), ("0.91", "rss091u"), ("0.92", "rss092"), ("0.93", "rss093"), ("0.94", "rss094"),
        ("2.0", "rss20"), ("2.0.1", "rss20"),
    ])
    func `every version of RSS is told`(version: String, format: String) throws {
        let document = Array("<rss version=\"\(version)\"><channel><title>x</title></channel></rss>".utf8)
        #expect(try FeedParser().parse(document, contentType: nil, url: nil).format == format)
        let netscape = Array("<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"x\">".utf8)
        let parsed = try FeedParser().parse(netscape + document, contentType: nil, url: nil)
        #expect(parsed.format == (version == "0.91" ? "rss091n" : format))
    }
}
