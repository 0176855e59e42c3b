import Feeds
import Testing

@Suite struct DiscoveryTests {
    private func links(_ html: String) -> [String] {
        feedLinks(onPage: Array(html.utf8), url: "https://a.example/ar/news").map(\.url)
    }

    @Test(arguments: [
        (#"<link rel="alternate" type="application/rss+xml" href="/rss">"#, "https://a.example/rss"),
        (
            #"<LINK REL='Alternate' TYPE='application/atom+xml; charset=utf-8' HREF='atom'>"#,
            "https://a.example/ar/atom"
        ),
        (#"<link rel="feed" href="https://b.example/f">"#, "https://b.example/f"),
        (
            #"<base href="https://c.example/x/"><link rel="alternate" type="application/feed+json" href="f">"#,
            "https://c.example/x/f"
        ),
        (#"<body><a href="/ar/rss.xml">خلاصات</a>"#, "https://a.example/ar/rss.xml"),
        (#"<a href="/index.php?format=feed&amp;type=rss">RSS</a>"#, "https://a.example/index.php?format=feed&type=rss"),
        (
            #"<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/"><link rel="alternate" type="application/rss+xml" title="News" href="/feed/">"#,
            "https://a.example/feed/"
        ),
        (
            #"<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1"><link rel="alternate" type="application/rss+xml" href="/feed/">"#,
            "https://a.example/feed/"
        ),
    ])
    func `the feed that a page names is found`(html: String, url: String) {
        #expect(links(html).first == url)
    }

    @Test(arguments: [
        "<p>no feed</p>", #"<link rel="alternate" hreflang="fa" href="/fa">"#, #"<a href="/feedback">x</a>"#,
        #"<a href="javascript:feed()">x</a>"#, "",
    ])
    func `what is no feed is not named`(html: String) {
        #expect(links(html).isEmpty)
    }

    @Test(arguments: [
        (
            "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv",
            "https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv"
        ),
        ("https://www.reddit.com/r/arabs/", "https://www.reddit.com/r/arabs/.rss"),
        ("https://medium.com/@someone", "https://medium.com/feed/@someone"),
        ("https://github.com/apple/swift", "https://github.com/apple/swift/releases.atom"),
        ("https://someone.substack.com/", "https://someone.substack.com/feed"),
        ("https://someone.blogspot.com/", "https://someone.blogspot.com/feeds/posts/default"),
        ("https://social.example/@someone", "https://social.example/@someone.rss"),
        ("https://a.example/", "https://a.example/feed/"), ("https://a.example/ar", "https://a.example/ar/feed/"),
    ])
    func `the platform tells where the feed is`(page: String, feed: String) {
        #expect(likelyFeedAddresses(ofPage: [], url: page).first == feed)
    }

    @Test func `the generator of a page tells where its feed is`() {
        let page = Array("<meta name=\"generator\" content=\"Drupal 10\">".utf8)
        #expect(likelyFeedAddresses(ofPage: page, url: "https://a.example/ar").first == "https://a.example/rss.xml")
    }

    @Test func `a page in the place of a feed is told with the feed that it names`() {
        let page = Array("<html><link rel=alternate type=application/rss+xml href=/rss></html>".utf8)
        #expect(feedHint(onPage: page, url: "https://a.example/") == "the page names one: https://a.example/rss")
    }
}
