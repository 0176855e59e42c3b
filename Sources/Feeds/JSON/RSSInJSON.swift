import Foundation

/// Reads RSS 2.0 written as JSON (`{"rss": {"channel": {…}}}`); nil where the document is none.
func parseRSSInJSON(_ bytes: [UInt8], encoding: String, base: String?) -> ParsedFeed? {
    guard bytes.prefix(200).contains(UInt8(ascii: "r")),
        String(decoding: bytes.prefix(200), as: UTF8.self).contains("\"rss\""),
        let root = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
        let rss = root["rss"] as? [String: Any], let channel = rss["channel"] as? [String: Any]
    else { return nil }
    var feed = ParsedFeed(format: "rss20", encoding: encoding)
    feed.title = text(channel["title"]).map(plainText(fromHTML:))
    feed.description = text(channel["description"])
    feed.homePageURL = resolveURL(text(channel["link"]), against: base)
    feed.language = text(channel["language"])
    feed.ttlSeconds = text(channel["ttl"]).flatMap { Int($0) }.map { $0 * 60 }
    let items = channel["item"] as? [[String: Any]] ?? (channel["item"] as? [String: Any]).map { [$0] } ?? []
    feed.articles = items.prefix(FeedLimits().maxEntries).map { item in
        var article = Article()
        article.id = text(item["guid"])
        article.title = text(item["title"]).map(plainText(fromHTML:))
        article.url = resolveURL(text(item["link"]), against: base)
        article.contentHTML = text(item["content:encoded"]) ?? text(item["description"])
        article.summary = text(item["content:encoded"]) == nil ? nil : text(item["description"])
        article.datePublished = text(item["pubDate"]).flatMap(parseFeedDate)
        article.authors = (text(item["author"]) ?? text(item["dc:creator"])).map { [Author(name: $0)] } ?? []
        article.tags = (item["category"] as? [Any] ?? item["category"].map { [$0] } ?? []).compactMap(text)
        return article
    }
    return feed
}

/// A text, or an element with attributes, whose text stands under `#value`.
private func text(_ value: Any?) -> String? {
    switch value {
    case let text as String: text
    case let number as NSNumber: number.stringValue
    case let object as [String: Any]: text(object["#value"] ?? object["#text"] ?? object["_"])
    default: nil
    }
}
