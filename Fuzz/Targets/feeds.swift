// modules: Feeds
import Feeds

/// The whole way of a document: charset, scanner, entries, and the text to match.
func fuzzTarget(_ bytes: [UInt8]) {
    guard let feed = try? FeedParser().parse(bytes, contentType: nil, url: "https://a.example/feed.xml") else { return }
    for article in feed.articles { _ = article.bodyText }
}
