// modules: Feeds
import Feeds

/// The whole way of a page: charset, tree, facts, article; and the feeds that it names.
func fuzzTarget(_ bytes: [UInt8]) {
    let page = extractArticle(bytes, url: "https://a.example/2026/11/25/article.html")
    if page.contentText.utf8.count > bytes.count * 6 + 1_000 { fatalError("text from nowhere") }
    _ = feedLinks(onPage: bytes, url: "https://a.example/")
}
