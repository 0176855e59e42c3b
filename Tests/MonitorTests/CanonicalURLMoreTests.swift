import Monitor
import Testing

/// Addresses as feeds, newsletters, apps and search engines write them, against one page each.
@Suite struct CanonicalURLMoreTests {
    @Test(
        "an address of the page, however it was come by",
        arguments: [
            (
                "https://news.example/world/rivers-rise",
                "https://news.example/world/rivers-rise?mc_cid=8f1&mc_eid=a0b1c2"
            ),
            (
                "https://news.example/world/rivers-rise",
                "https://news.example/world/rivers-rise?gclid=EAIaIQob&gclsrc=aw.ds"
            ),
            (
                "https://news.example/world/rivers-rise",
                "https://news.example/world/rivers-rise?msclkid=77&yclid=12&dclid=3"
            ),
            (
                "https://news.example/world/rivers-rise",
                "https://news.example/world/rivers-rise?igshid=abc&twclid=2&ttclid=5"
            ),
            (
                "https://news.example/world/rivers-rise",
                "https://news.example/world/rivers-rise?_ga=2.1.3&_gl=1*x&_hsenc=p2&_hsmi=9"
            ),
            ("https://news.example/world/rivers-rise", "https://news.example/world/rivers-rise?CMP=Share_iOSApp_Other"),
            (
                "https://news.example/world/rivers-rise",
                "https://news.example/world/rivers-rise?ns_mchannel=social&ns_source=x&ns_campaign=y"
            ),
            (
                "https://news.example/world/rivers-rise",
                "https://news.example/world/rivers-rise?wt_mc=rss.ho.beitrag&WT.mc_id=4"
            ),
            (
                "https://news.example/world/rivers-rise",
                "https://news.example/world/rivers-rise?UTM_SOURCE=Twitter&Utm_Id=7"
            ),
            (
                "https://news.example/world/rivers-rise",
                "https://news.example/world/rivers-rise?pk_campaign=n&mtm_source=m&piwik_kwd=z"
            ),
            (
                "https://news.example/world/rivers-rise",
                "https://news.example/world/rivers-rise?smid=tw-share&smtyp=cur"
            ),
            (
                "https://news.example/world/rivers-rise",
                "https://news.example/world/rivers-rise?s_cid=rss&cmpid=rss&ocid=socialflow"
            ),
            (
                "https://news.example/world/rivers-rise",
                "https://news.example/world/rivers-rise?traffic_source=rss&maca=ara-rss-ar-all-1493-rdf"
            ),
            (
                "https://news.example/world/rivers-rise",
                "https://news.example/world/rivers-rise?spm=C73.1&_openstat=ZGly&vero_id=1&ysclid=lk3"
            ),
            ("https://news.example/world/rivers-rise", "https://news.example/world/rivers-rise?share=facebook&nb=1"),
            (
                "https://news.example/world/rivers-rise?id=44",
                "https://news.example/world/rivers-rise?fb_action_ids=1&id=44&fb_source=o"
            ),
            ("https://news.example/world/rivers-rise", "https://news.example/world/rivers-rise#:~:text=rivers,rise"),
            ("https://news.example/world/rivers-rise", "https://news.example/world/rivers-rise?#utm_source=rss"),
            ("https://news.example/world/rivers-rise", "HTTPS://NEWS.EXAMPLE/world/rivers-rise/"),
            ("https://news.example/world/rivers-rise", "http://news.example:80/world//rivers-rise"),
            ("https://news.example/world/rivers-rise", "https://news.example/world/rivers-rise/amp/?utm_source=x"),
            ("https://news.example/world/rivers-rise", "https://news.example/world/rivers-rise?amp"),
            ("https://news.example/world/rivers-rise", "https://news.example/world/rivers-rise?amp=true"),
            ("https://news.example/world/rivers-rise", "https://news.example/world/rivers-rise?mode=amp"),
            ("https://news.example/world/rivers-rise", "https://news.example/world/rivers-rise?view=amp"),
            (
                "https://news.example/world/rivers-rise",
                "https://news.example/world/rivers-rise?amp_js_v=0.1&usqp=mq331"
            ),
            (
                "https://news.example/world/rivers-rise",
                "https://news-example.cdn.ampproject.org/v/s/news.example/world/rivers-rise?amp_js_v=0.1"
            ),
            ("https://news.example/world/rivers-rise", "https://news.example/world/rivers-rise/index.htm"),
            ("https://news.example/world/rivers-rise", "https://m.news.example/amp/world/rivers-rise"),
            ("https://news.example/world/rivers-rise", "https://mobile.news.example./world/rivers-rise"),
            ("https://news.example/world/rivers-rise.html", "https://news.example/world/rivers-rise.html?_rss=1&rss=1"),
            ("https://news.example/دولي/خبر-1", "https://news.example/%D8%AF%D9%88%D9%84%D9%8A/%D8%AE%D8%A8%D8%B1-1/"),
            ("https://news.example/%d8%af", "https://news.example/%D8%AF"),
            (
                "https://news.example/новости/2024",
                "https://www.news.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/2024?from=rss"
            ),
            ("https://новости.example/а", "https://xn--b1amnebsh.example/%D0%B0"),
            ("https://news.example/a?q=caf%C3%A9", "https://news.example/a?q=caf%c3%a9"),
            ("https://news.example/a-b_c.d~e", "https://news.example/a%2Db%5Fc%2Ed%7Ee"),
            ("https://news.example/story?id=5&lang=fa", "https://news.example/story?lang=fa&&id=5&"),
            ("https://news.example/?p=123", "http://www.news.example/index.php?p=123&utm_medium=rss"),
            ("https://news.example/?p=123", "https://news.example?p=123"),
        ]) func same(_ left: String, _ right: String)
    {
        #expect(canonicalURL(left) == canonicalURL(right))
    }

    @Test(
        "other pages",
        arguments: [
            ("https://news.example/story?id=5", "https://news.example/story?id=6"),
            ("https://news.example/story?page=2", "https://news.example/story"),
            ("https://news.example/story/page/2", "https://news.example/story"),
            ("https://news.example/ar/story-7", "https://news.example/fa/story-7"),
            ("https://ar.news.example/story-7", "https://fa.news.example/story-7"),
            ("https://news.example/story?lang=ar", "https://news.example/story?lang=en"),
            ("https://news.example/?p=123", "https://news.example/?p=1234"),
            ("https://news.example/?p=123", "https://news.example/"),
            ("https://news.example/video/7", "https://news.example/article/7"),
            ("https://video.news.example/7", "https://news.example/7"),
            ("https://news.example/story-7", "https://news.example/story-7/comments"),
            ("https://news.example/amp", "https://news.example/"),
            ("https://news.example/amplifiers", "https://news.example/lifiers"),
            ("https://news.example/a?from=2024-01-01", "https://news.example/a?from=2024-02-01"),
            ("https://news.example/story;5", "https://news.example/story;6"),
            ("https://news.example/a?source=12", "https://news.example/a?source=13"),
            ("https://news.example/a?v=dQw4", "https://news.example/a?v=dQw5"),
            ("https://news.example/2024/11/24/talks", "https://news.example/2024/11/25/talks"),
            ("https://news.example/a%3Fid=5", "https://news.example/a?id=5"),
            ("https://news.example/live/9?post=asset:1", "https://news.example/live/9?post=asset:2"),
            ("https://news.example/a?nid=1&utm_source=x", "https://news.example/a?nid=2&utm_source=x"),
            ("https://news.example/view?sharedid=7", "https://news.example/view?sharedid=8"),
            ("https://news.example:8443/a", "https://news.example/a"),
        ]) func apart(_ left: String, _ right: String)
    {
        #expect(canonicalURL(left) != canonicalURL(right))
    }
}
