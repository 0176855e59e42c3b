import Monitor
import Testing

@Suite struct CanonicalURLTests {
    @Test(
        "one page under two addresses",
        arguments: [
            ("http://Example.com/a", "https://www.example.com:443/a/"),
            ("https://example.com/a?utm_source=rss&utm_medium=feed&id=7", "https://example.com/a?id=7"),
            ("https://example.com/a?id=7&b=2", "https://example.com/a?b=2&id=7&fbclid=IwAR0"),
            ("https://example.com/a?id=7&amp;utm_source=x", "https://example.com/a?id=7"),
            ("https://example.com/news/story", "https://example.com/news/story/amp"),
            ("https://example.com/news/story", "https://amp.example.com/news/story"),
            ("https://example.com/news/story", "https://example.com/amp/news/story/"),
            ("https://example.com/news/story", "https://example.com/news/story?amp=1"),
            ("https://example.com/news/story", "https://example.com/news/story?outputType=amp"),
            ("https://example.com/news/story.html", "https://example.com/news/story.amp.html"),
            (
                "https://example.com/news/story",
                "https://www-example-com.cdn.ampproject.org/c/s/www.example.com/news/story"
            ),
            ("https://example.com/news/story", "https://www.google.com/amp/s/www.example.com/news/story/amp/"),
            (
                "https://example.com/news/story",
                "https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.com%2Fnews%2Fstory"
            ),
            ("https://example.com/news/story", "https://m.example.com/news/story#comments"),
            ("https://example.com/news/story", "http://mobile.example.com/news/story"),
            ("https://example.com/news/story", "http://wap.example.com//news/./x/../story"),
            (
                "https://ar.wikipedia.org/wiki/%D8%A7%D9%84%D8%B9%D8%B1%D8%A7%D9%82",
                "https://ar.m.wikipedia.org/wiki/العراق"
            ),
            ("https://example.com/%7Euser/caf%c3%a9", "https://example.com/~user/cafe\u{301}"),
            ("https://موقع.example/خبر", "https://xn--4gbrim.example/%D8%AE%D8%A8%D8%B1"),
            ("https://bücher.example/a", "https://BÜCHER.example./a"),
            ("https://example.com/", "https://example.com/index.html"),
            ("https://example.com/a/", "https://example.com/a/Default.aspx"),
            ("https://example.com/index.php?p=12", "https://example.com/?p=12"),
            ("https://example.com/a.jsp", "https://example.com/a.jsp;jsessionid=0000A1B2C3?PHPSESSID=deadbeef"),
            ("https://example.com/a", "https://user:secret@example.com/a?ref=rss&from=feed"),
            ("https://example.com/a", "https://example.com/a?at_medium=RSS&at_campaign=KARANGA&xtor=RSS-3208"),
            ("https://example.com/a?b", "https://example.com/a?b="),
        ]) func same(_ left: String, _ right: String)
    {
        #expect(canonicalURL(left) == canonicalURL(right))
        #expect(canonicalURL(left) != nil)
    }

    @Test(
        "two pages are kept apart",
        arguments: [
            ("https://example.com/?p=12", "https://example.com/?p=13"),
            ("https://example.com/a?id=7", "https://example.com/a"),
            ("https://example.com/a/2", "https://example.com/a"),
            ("https://example.com/a", "https://example.com/A"),
            ("https://example.com/a?page=2", "https://example.com/a?page=3"),
            ("https://example.com/article.php?sid=1234", "https://example.com/article.php?sid=1235"),
            ("https://example.com/a?ref=2021", "https://example.com/a?ref=2022"),
            ("https://example.com:8080/a", "https://example.com/a"),
            ("https://sport.example.com/a", "https://example.com/a"),
            ("https://example.com/a%2Fb", "https://example.com/a/b"),
            ("https://example.com/#!/story/1", "https://example.com/#!/story/2"),
            ("https://m.me/a", "https://me/a"),
            ("https://example.com/view?v=1", "https://example.com/view?v=2"),
            ("https://example.com/index.php/archives/5", "https://example.com/archives/5"),
        ]) func apart(_ left: String, _ right: String)
    {
        #expect(canonicalURL(left) != canonicalURL(right))
    }

    @Test(
        "what is no page's address has none", arguments: ["mailto:a@b.example", "urn:uuid:1", "", "https://", "tag:x"])
    func none(_ text: String) {
        #expect(canonicalURL(text) == nil)
    }
}
