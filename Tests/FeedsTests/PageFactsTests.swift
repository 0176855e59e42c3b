import Feeds
import Testing

@Suite struct PageFactsTests {
    private func page(_ head: String, body: String = "<p>x", url: String = "https://www.harbour.example/news/1")
        -> PageArticle
    {
        extractArticle(Array("<html><head>\(head)</head><body>\(body)".utf8), url: url)
    }

    @Test(arguments: [
        ("<title>Ships arrive - The Harbour</title>", "Ships arrive"),
        (
            "<title>Ships arrive | World | Harbour News</title><meta property=og:site_name content='Harbour News'>",
            "Ships arrive | World"
        ),
        ("<title>Harbour: Ships arrive</title><meta property=og:site_name content=Harbour>", "Harbour: Ships arrive"),
        (
            "<meta property=og:title content='وصول السفن | الميناء'><meta property=og:site_name content='الميناء'>",
            "وصول السفن"
        ),
        ("<title>船只抵达_国际新闻_港湾网</title><meta property=og:site_name content=港湾网>", "船只抵达_国际新闻"),
        ("<title>A well-known port - and its ships</title>", "A well-known port - and its ships"),
        ("<title>Harbour</title>", "Harbour"),
        ("<meta name=twitter:title content='Tom &amp;amp; Jerry &lt;3'>", "Tom & Jerry <3"),
    ])
    func `a title comes without the name of the site`(head: String, title: String) {
        #expect(page(head).title == title)
    }

    @Test(arguments: [
        ("<meta name=author content='By Jane Doe'>", "Jane Doe"),
        ("<meta name=author content='https://x.example/jane'>", nil),
        ("<meta name=author content='بقلم: ليلى حسن'>", "ليلى حسن"), ("<meta name=author content='作者：王小明'>", "王小明"),
        ("<meta name=author content='Автор: Анна Петрова'>", "Анна Петрова"), ("<meta name=author content=admin>", nil),
        ("<meta name=author content='jane@x.example'><meta name=dc.creator content='Jane Doe'>", "Jane Doe"),
        (
            #"<script type=application/ld+json>{"@type":"Article","author":["A B",{"name":"C D"},{"name":"a b"}]}</script>"#,
            "A B, C D"
        ),
        (
            #"<script type=application/ld+json>{"@type":"Article","author":{"@id":"p1"},"x":{"@id":"p1","name":"E F"}}</script>"#,
            "E F"
        ),
        (
            #"<script type=application/ld+json>/*<![CDATA[*/{"@type":"BlogPosting","author":"G\#nH"};/*]]>*/</script>"#,
            "G H"
        ),
    ])
    func `authors are plain names`(head: String, author: String?) {
        #expect(page(head).author == author)
    }

    @Test(arguments: [
        "<meta property=article:published_time content='2026-11-24T12:00:00+03:00'>",
        "<meta itemprop=datePublished content='2026-11-24T09:00:00Z'>",
        "<meta name=sn-post-date content='2026-11-24T09:00:00Z'>",
        #"<script type=application/ld+json>{"@type":"WebPage","datePublished":"2026-11-24T09:00:00Z"}</script>"#,
        #"<script type=application/ld+json>{"@type":"NewsArticle","datePublished":"0001-01-01T00:00:00Z"}</script><meta name=date content='2026-11-24T09:00:00Z'>"#,
    ])
    func `a date is read wherever it is stated`(head: String) {
        #expect(page(head).datePublished == 1_795_510_800)
    }

    @Test func `a date that is only shown is read as well, and so is that of the address`() {
        #expect(page("", body: "<p><time datetime=2026-11-24T09:00:00Z>today</time>").datePublished == 1_795_510_800)
        #expect(page("", body: "<span class=post-date>24 Nov 2026 09:00 GMT</span>").datePublished == 1_795_510_800)
        #expect(page("", url: "https://x.example/2026/11/24/a").datePublished == 1_795_478_400)
    }

    @Test(arguments: [
        ("<link rel=canonical href='/news/2'>", "https://www.harbour.example/news/2"),
        ("<link rel=canonical href='https://www.harbour.example/'>", "https://www.harbour.example/news/1"),
        ("<link rel=canonical href='javascript:x'>", "https://www.harbour.example/news/1"),
        ("<base href='https://cdn.example/a/'><meta property=og:url content=b>", "https://cdn.example/a/b"),
    ])
    func `the canonical address is taken where it can be one`(head: String, url: String) {
        #expect(page(head).url == url)
    }
}
