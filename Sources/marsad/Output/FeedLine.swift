import Deliver
import Feeds

/// A feed as one JSON Feed 1.1 object on one line; what the feed does not say is left out.
///
/// - Parameter now: Unix seconds; items that are dated far ahead of it say so.
func feedLine(_ feed: ParsedFeed, now: Int64) -> String {
    var json = JSONText()
    json.object { json in
        json.member("version", "https://jsonfeed.org/version/1.1")
        json.given("title", feed.title)
        json.given("home_page_url", feed.homePageURL)
        json.given("feed_url", feed.feedURL)
        json.given("description", feed.description)
        json.given("language", feed.language)
        json.authors(feed.authors)
        json.list("hubs", feed.hubs) { json, hub in
            json.object {
                $0.member("type", hub.type)
                $0.member("url", hub.url)
            }
        }
        json.member("items") { json in json.array(feed.articles) { $0.article($1, now: now) } }
        json.member("_marsad") { json in
            json.object {
                $0.member("format", feed.format)
                $0.member("encoding", feed.encoding)
                $0.given("ttl_seconds", feed.ttlSeconds)
                $0.given("updated", feed.updated.map(rfc3339))
                $0.member("recovered", feed.recovered)
            }
        }
    }
    return String(decoding: json.bytes, as: UTF8.self)
}

extension JSONText {
    fileprivate mutating func given(_ key: String, _ value: String?) {
        if let value { member(key, value) }
    }

    fileprivate mutating func given(_ key: String, _ value: Int?) {
        if let value { member(key, value) }
    }

    fileprivate mutating func list<T>(_ key: String, _ items: [T], _ write: (inout JSONText, T) -> Void) {
        guard !items.isEmpty else { return }
        member(key) { $0.array(items, write) }
    }

    fileprivate mutating func authors(_ authors: [Author]) {
        list("authors", authors) { json, author in
            json.object {
                $0.given("name", author.name)
                $0.given("url", author.url)
                $0.given("email", author.email)
            }
        }
    }

    fileprivate mutating func article(_ article: Article, now: Int64) {
        object { json in
            json.given("id", article.id)
            json.given("url", article.url)
            json.given("external_url", article.externalURL)
            json.given("title", article.title)
            json.given("content_html", article.contentHTML)
            json.given("content_text", article.contentText)
            json.given("summary", article.summary)
            json.given("image", article.image)
            json.given("date_published", article.datePublished.map(rfc3339))
            json.given("date_modified", article.dateModified.map(rfc3339))
            json.authors(article.authors)
            json.list("tags", article.tags) { $0.string($1) }
            json.given("language", article.language)
            json.list("attachments", article.attachments) { json, attachment in
                json.object {
                    $0.member("url", attachment.url)
                    $0.given("mime_type", attachment.mimeType)
                    $0.given("size_in_bytes", attachment.sizeInBytes)
                    $0.given("title", attachment.title)
                }
            }
            let isAhead = article.isDatedAhead(of: now)
            guard isAhead || article.isCutOff else { return }
            json.member("_marsad") { json in
                json.object {
                    if isAhead { $0.member("date_in_future", true) }
                    if article.isCutOff { $0.member("cut_off", true) }
                }
            }
        }
    }
}
