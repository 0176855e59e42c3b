import Feeds
import Testing

@Suite struct HostilePageTests {
    private static let article = String(
        repeating: "The harbour, its cranes, and the road that leads to it, were on the table again. ", count: 10)

    @Test(arguments: [
        ("a tag of 100,000 attributes", "<a " + (0..<100_000).map { "x\($0)=1 " }.joined() + ">link</a>"),
        ("100,000 open divs", String(repeating: "<div>", count: 100_000)),
        (
            "100,000 closed divs",
            String(repeating: "<div>", count: 100_000) + String(repeating: "</div>", count: 100_000)
        ),
        ("100,000 open bold elements", String(repeating: "<b>", count: 100_000)),
        (
            "crossed links",
            String(repeating: "<a href=1><div>", count: 20_000) + String(repeating: "</a>", count: 20_000)
        ),
        ("end tags without start", String(repeating: "</div></p></table>", count: 50_000)),
        ("300 nested tables", String(repeating: "<table><tr><td>", count: 300)),
        ("less-than signs", String(repeating: "<", count: 200_000)),
        ("comments", String(repeating: "<!-- x -- y -->", count: 20_000)),
        ("an endless list of meta", String(repeating: "<meta name=a content=b>", count: 50_000)),
        ("a script of megabytes", "<script>" + String(repeating: "if (a < b) { c(); }", count: 200_000) + "</script>"),
        (
            "JSON of great depth",
            "<script type='application/ld+json'>" + String(repeating: "[", count: 200_000) + "</script>"
        ),
    ])
    func `the article is found behind it`(what: String, hostile: String) {
        let page = extractArticle(Array("\(hostile)<p>\(Self.article)</p>".utf8), url: nil)
        #expect(page.contentText.contains("The harbour, its cranes"), "\(what)")
    }

    @Test(arguments: [
        ("", "empty"), ("<html><head><title>x</title></head></html>", "no article"),
        (String(repeating: "\u{0}\u{1}\u{2}PNG", count: 50), "binary"),
        ("<body><form action=/login><input name=user><input type=password><button>Go</button></form></body>", "login"),
        ("<body><div id=app></div>" + String(repeating: "<script>a()</script>", count: 5), "scripts"),
        ("<!--" + String(repeating: "x", count: 100_000), "no article"),
        ("<script>" + String(repeating: "x", count: 100_000), "no article"),
    ])
    func `a page without an article says why`(html: String, reason: String) {
        let page = extractArticle(Array(html.utf8), url: nil)
        #expect(page.contentText.isEmpty)
        #expect(page.emptiness?.contains(reason) ?? false, "\(page.emptiness ?? "nil")")
    }

    @Test func `a page of megabytes gives a text of bounded size`() {
        let html = String(repeating: "<p>word, word and more of it ", count: 100_000)
        let page = extractArticle(Array(html.utf8), url: nil)
        #expect(page.contentText.utf8.count <= 1_000_000)
        #expect(!page.contentText.isEmpty)
    }

    @Test func `a stub behind a paywall is called partial`() {
        let html = """
            <html lang=en><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"The harbour",
            "isAccessibleForFree":"False"}</script></head><body><article><h1>The harbour</h1>
            <p>The harbour, its cranes, and the road that leads to it, were on the table of the committee again.</p>
            </article></body></html>
            """
        let page = extractArticle(Array(html.utf8), url: nil)
        #expect(page.isPartial)
        #expect(page.contentText.hasPrefix("The harbour, its cranes"))
    }

    @Test(arguments: [
        "Subscribe to continue reading this article", "هذا المحتوى للمشتركين، سجّل الآن", "この記事は会員限定です",
        "Статья доступна только подписчикам",
    ])
    func `a stub is told by what the page says of the rest`(words: String) {
        let stub = "<p>The harbour, its cranes, and the road that leads to it, were on the table of the committee.</p>"
        func page(_ words: String, _ stub: String) -> PageArticle {
            extractArticle(Array("<article>\(stub)</article><div class=paywall>\(words)</div>".utf8), url: nil)
        }
        #expect(page(words, stub).isPartial)
        #expect(!page("Menu", stub).isPartial)
        #expect(!page(words, "<p>\(Self.article)\(Self.article)\(Self.article)</p>").isPartial)
    }

    @Test func `the text that JSON-LD states is taken where the page shows less of it`() {
        let html = """
            <html><head><script type="application/ld+json">{"@graph":[{"@type":"ReportageNewsArticle","headline":"H",
            "articleBody":"<p>\(Self.article)</p>&lt;p&gt;The end.&lt;/p&gt;"}]}</script></head><body><p>Loading…</p></body></html>
            """
        #expect(extractArticle(Array(html.utf8), url: nil).contentText.hasSuffix("again.\nThe end."))
    }

    @Test(arguments: [
        ("<p>one<p>two", ["one", "two"]), ("<ul><li>one<li>two</ul>", ["one", "two"]),
        ("<p>a<div>b</div>c</p>", ["a", "b", "c"]),
        ("<div><a href=x>one<p>two</a>three</div>", ["one", "two", "three"]),
        ("<table><tr><td>1<td>2<tr><td>3</table>4", ["1 2", "3", "4"]), ("<p>a<!-- b -->c<!--> d", ["ac d"]),
        ("<p>x<br>y<hr>z", ["x", "y", "z"]),
        ("<p>1 < 2 &lt; 3 &amp;amp; &#x4f60;&nbsp;&#22909;", ["1 < 2 < 3 &amp; 你 好"]),
        ("<b><p>bold</b> plain", ["bold plain"]),
        ("<script>if(a<b)document.write('<p>no</p>')</script><p>yes", ["yes"]),
        ("<h1>a<h2>b</h2>", ["a", "b"]), ("<dl><dt>a<dd>b<dt>c", ["a", "b", "c"]),
        ("<svg><path d=1/><path/></svg><p>after", ["after"]), ("<p title='a>b'>text", ["text"]),
        ("</p></div></body>tail", ["tail"]), ("<amp-img src=x /><p>amp", ["amp"]), ("<p>שלום\u{A0}עולם", ["שלום עולם"]),
        ("<p>می\u{200C}خواهم", ["می\u{200C}خواهم"]), ("<p>　日本", ["日本"]), ("<title>t<p>x", ["t", "x"]),
    ])
    func `broken markup is read as browsers read it`(html: String, lines: [String]) throws {
        let rule = SiteRule(body: try Selector("*"))
        let page = extractArticle(Array(html.utf8), url: nil, rule: rule)
        let body = extractArticle(Array("<body>\(html)".utf8), url: nil, rule: SiteRule(body: try Selector("body")))
        #expect(body.contentText.split(separator: "\n").map(String.init) == lines, "\(page.contentText)")
    }
}
