import Foundation

/// JSON Feed 1.0 and 1.1 as they come.
private struct JSONDocument: Decodable {
    struct Person: Decodable { var name, url: String? }
    struct File: Decodable {
        var url: String?
        var mime_type: String?
        var size_in_bytes: Double?
    }
    struct Item: Decodable {
        var id: Identifier?
        var url, external_url, title, content_html, content_text, summary, image, date_published, date_modified: String?
        var language: String?
        var author: Person?
        var authors: [Person]?
        var tags: [String]?
        var attachments: [File]?
    }
    /// Some feeds number their items.
    struct Identifier: Decodable {
        var text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            text = try (try? container.decode(String.self)) ?? String(container.decode(Int.self))
        }
    }
    struct HubEntry: Decodable { var type, url: String }

    var version: String?
    var title, home_page_url, feed_url, description, language: String?
    var author: Person?
    var authors: [Person]?
    var hubs: [HubEntry]?
    var items: [Readable]?

    /// An item, nil where it breaks the format.
    struct Readable: Decodable {
        var item: Item?

        init(from decoder: any Decoder) throws { item = try? Item(from: decoder) }
    }
}

/// Reads a JSON Feed.
func parseJSONFeed(_ bytes: [UInt8], encoding: String, base: String?) throws(FeedError) -> ParsedFeed {
    if let feed = parseRSSInJSON(bytes, encoding: encoding, base: base) { return feed }
    guard let document = try? JSONDecoder().decode(JSONDocument.self, from: Data(bytes)) else {
        throw .notAFeed("JSON that is broken or of another kind")
    }
    guard let items = document.items, document.version?.contains("jsonfeed") ?? false else {
        throw .notAFeed("JSON of another kind")
    }
    var feed = ParsedFeed(
        format: document.version?.hasSuffix("1.1") ?? false ? "json1.1" : "json1.0", encoding: encoding)
    feed.title = document.title
    feed.homePageURL = resolveURL(document.home_page_url, against: base)
    feed.feedURL = resolveURL(document.feed_url, against: base)
    feed.description = document.description
    feed.language = document.language
    feed.authors = people(document.authors, document.author)
    feed.hubs = (document.hubs ?? []).map { Hub(type: $0.type, url: $0.url) }
    feed.recovered = items.contains { $0.item == nil }
    feed.articles = items.lazy.compactMap(\.item).prefix(FeedLimits().maxEntries).map { item in
        var article = Article()
        article.id = item.id?.text
        article.url = resolveURL(item.url, against: base)
        article.externalURL = resolveURL(item.external_url, against: base)
        article.title = item.title
        article.contentHTML = item.content_html
        article.contentText = item.content_text
        article.summary = item.summary
        article.image = resolveURL(item.image, against: base)
        article.datePublished = item.date_published.flatMap(parseFeedDate)
        article.dateModified = item.date_modified.flatMap(parseFeedDate)
        article.authors = people(item.authors, item.author)
        article.tags = item.tags ?? []
        article.language = item.language
        article.attachments = (item.attachments ?? []).compactMap { file in
            file.url.map {
                Attachment(url: $0, mimeType: file.mime_type, sizeInBytes: file.size_in_bytes.map { Int($0) })
            }
        }
        return article
    }
    return feed
}

private func people(_ list: [JSONDocument.Person]?, _ single: JSONDocument.Person?) -> [Author] {
    (list ?? single.map { [$0] } ?? []).map { Author(name: $0.name, url: $0.url) }
}
