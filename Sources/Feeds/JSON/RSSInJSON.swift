/// A channel of RSS 2.0 written as JSON (`{"rss": {"channel": {…}}}`).
func rssInJSON(_ channel: JSONValue, encoding: String, base: String?, limits: FeedLimits) -> ParsedFeed {
    var feed = ParsedFeed(format: "rss20", encoding: encoding)
    feed.title = channel["title"]?.content.map(plainText(fromHTML:))
    feed.description = channel["description"]?.content
    feed.homePageURL = resolveURL(channel["link"]?.content, against: base)
    feed.language = channel["language"]?.content
    feed.updated = (channel["lastBuildDate"] ?? channel["pubDate"])?.content.flatMap(parseFeedDate)
    feed.ttlSeconds = timeToLive(channel["ttl"]?.content)
    let items = channel["item"]?.list ?? channel["item"].map { [$0] } ?? []
    let home = feed.homePageURL ?? base
    feed.articles = items.prefix(limits.maxEntries).map { article($0, base: home) }
    return feed
}

private func article(_ item: JSONValue, base: String?) -> Article {
    var article = Article()
    let description = item["description"]?.content
    article.id = item["guid"]?.content
    article.title = item["title"]?.content.map(plainText(fromHTML:))
    article.url = resolveURL(item["link"]?.content, against: base)
    article.contentHTML = item["content:encoded"]?.content ?? description
    article.summary = item["content:encoded"]?.content == nil ? nil : description
    article.datePublished = (item["pubDate"] ?? item["dc:date"])?.content.flatMap(parseFeedDate)
    article.authors = (item["author"] ?? item["dc:creator"])?.content.map { [Author(name: $0)] } ?? []
    article.tags = (item["category"]?.list ?? item["category"].map { [$0] } ?? []).compactMap(\.content)
    let enclosures = item["enclosure"]?.list ?? item["enclosure"].map { [$0] } ?? []
    article.attachments = enclosures.prefix(20).compactMap { file in
        resolveURL((file["url"] ?? file["@url"])?.text, against: base).map {
            Attachment(
                url: $0, mimeType: (file["type"] ?? file["@type"])?.text,
                sizeInBytes: (file["length"] ?? file["@length"])?.text.flatMap { Int($0) })
        }
    }
    return article
}

extension JSONValue {
    /// A text, or an element with attributes, whose text stands under `#value`.
    fileprivate var content: String? {
        text ?? (self["#value"] ?? self["#text"] ?? self["_"] ?? self["$t"] ?? self["__cdata"])?.text
    }
}
