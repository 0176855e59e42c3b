import Feeds
import Testing

@Suite struct SelectorTests {
    private static let page = """
        <body><div id="top" class="a box"><p class="first">one</p><p>two</p><p lang="en-US" data-x="a b">three</p></div>
        <section class="box"><div><p>four</p></div><ul><li>five<li class="last خبر">six</ul></section></body>
        """

    @Test(arguments: [
        ("p", ["one", "two", "three", "four"]), ("#top", ["one", "two", "three"]),
        (".box > p", ["one", "two", "three"]),
        ("section p", ["four"]), ("div.a.box p.first", ["one"]), ("p:first-child", ["one", "four"]),
        ("p:nth-child(2)", ["two"]), ("li:last-child, #top > :last-child", ["three", "six"]),
        ("p:not(.first)", ["two", "three", "four"]),
        ("[lang|=en]", ["three"]), ("[data-x~=b]", ["three"]), ("p[data-x='a b']", ["three"]),
        ("[data-x^=a]", ["three"]),
        ("[data-x$=b]", ["three"]), ("[class*=irs]", ["one"]), ("P", ["one", "two", "three", "four"]),
        ("li.خبر", ["six"]),
        ("body > section > div", ["four"]), ("section > p", []), ("p[lang]", ["three"]), ("div:not(#top) p", ["four"]),
    ])
    func `a selector chooses elements`(selector: String, lines: [String]) throws {
        // Where nothing is chosen the page is read as any other; a body of its own tells that apart.
        let rule = SiteRule(body: try Selector(selector + ", nothing"))
        let page = extractArticle(Array(Self.page.utf8), url: nil, rule: rule)
        let chosen = page.contentText.split(separator: "\n").map(String.init)
        #expect(lines.isEmpty ? chosen.count != 1 : chosen == lines)
    }

    @Test func `what is dropped is gone, also within the body`() throws {
        let rule = SiteRule(body: try Selector("#top"), drop: [try Selector("p.first"), try Selector("[lang]")])
        #expect(extractArticle(Array(Self.page.utf8), url: nil, rule: rule).contentText == "two")
    }

    @Test(arguments: [
        ("", 0, "missing"), ("div,", 4, "missing"), ("div ~ p", 4, "sibling"), ("a + b", 2, "sibling"),
        ("p::before", 2, "pseudo"),
        ("p:hover", 2, "not supported"), ("[a", 2, "expected"), ("[a=\"b]", 3, "quote"),
        ("p:nth-child(0)", 13, "number"),
        ("p:nth-child(2n)", 13, "expected )"), (".", 1, "class"), ("#1", 1, "id"), ("div >", 5, "missing"),
        ("div{}", 3, "not expected"),
        ("p:not()", 6, "simple selector"),
    ])
    func `what is no selector is told with its place`(text: String, offset: Int, words: String) {
        do {
            _ = try Selector(text)
            Issue.record("\(text) was taken for a selector")
        } catch {
            #expect(error.message.contains(words), "\(error)")
            #expect(error.offset == offset, "\(error)")
        }
    }
}
