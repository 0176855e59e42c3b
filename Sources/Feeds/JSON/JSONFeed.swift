/// Reads a JSON Feed or RSS written as JSON, one value after the other as far as they hold.
///
/// - Parameter bytes: valid UTF-8.
func parseJSONFeed(
    _ bytes: UnsafeBufferPointer<UInt8>, encoding: String, base: String?, limits: FeedLimits
) throws(FeedError) -> ParsedFeed {
    var reader = JSONReader(bytes)
    guard let document = reader.read() else { throw .notAFeed("broken JSON") }
    var feed: ParsedFeed
    if let channel = document["rss"]?["channel"] ?? document["channel"], document["items"] == nil {
        feed = rssInJSON(channel, encoding: encoding, base: base, limits: limits)
    } else {
        guard let items = document["items"]?.list, isJSONFeed(document) else {
            throw .notAFeed(reader.isBroken ? "broken JSON" : "JSON of another kind")
        }
        feed = jsonFeed(document, items.prefix(limits.maxEntries), encoding: encoding, base: base)
    }
    feed.recovered = feed.recovered || reader.isBroken
    // Broken JSON is read up to where it breaks.
    feed.isCutOff = reader.isBroken
    return feed
}

/// Some writers leave the version out.
private func isJSONFeed(_ document: JSONValue) -> Bool {
    guard let version = document["version"]?.text else { return document["title"]?.text != nil }
    return version.contains("jsonfeed")
}

private func jsonFeed(
    _ document: JSONValue, _ items: ArraySlice<JSONValue>, encoding: String, base: String?
) -> ParsedFeed {
    let version = document["version"]?.text ?? ""
    var feed = ParsedFeed(format: version.hasSuffix("1.1") ? "json1.1" : "json1.0", encoding: encoding)
    feed.title = document["title"]?.text.map(titleText)
    feed.homePageURL = resolveURL(document["home_page_url"]?.text, against: base)
    feed.feedURL = resolveURL(document["feed_url"]?.text, against: base)
    feed.description = document["description"]?.text
    feed.language = document["language"]?.text
    feed.authors = people(document)
    feed.hubs = (document["hubs"]?.list ?? []).prefix(10).compactMap { hub in
        resolveURL(hub["url"]?.text, against: base).map { Hub(type: hub["type"]?.text ?? "WebSub", url: $0) }
    }
    let home = feed.homePageURL ?? base
    for item in items {
        guard case .object = item else {
            feed.recovered = true
            continue
        }
        feed.articles.append(article(item, in: feed, base: home))
    }
    return feed
}

private func article(_ item: JSONValue, in feed: ParsedFeed, base: String?) -> Article {
    var article = Article()
    article.id = item["id"]?.text
    article.url = resolveURL(item["url"]?.text, against: base)
    article.externalURL = resolveURL(item["external_url"]?.text, against: base)
    article.title = item["title"]?.text.map(titleText)
    article.contentHTML = item["content_html"]?.text
    article.contentText = item["content_text"]?.text
    article.summary = item["summary"]?.text
    article.image = resolveURL(item["image"]?.text ?? item["banner_image"]?.text, against: base)
    article.datePublished = item["date_published"]?.text.flatMap(parseFeedDate)
    article.dateModified = item["date_modified"]?.text.flatMap(parseFeedDate)
    article.authors = people(item)
    if article.authors.isEmpty { article.authors = feed.authors }
    article.tags = (item["tags"]?.list ?? item["tags"].map { [$0] } ?? []).compactMap(\.text)
    article.language = item["language"]?.text ?? feed.language
    article.attachments = (item["attachments"]?.list ?? []).prefix(20).compactMap { file in
        resolveURL(file["url"]?.text, against: base).map {
            Attachment(
                url: $0, mimeType: file["mime_type"]?.text,
                sizeInBytes: file["size_in_bytes"]?.number.flatMap { Int(exactly: $0.rounded()) },
                title: file["title"]?.text)
        }
    }
    return article
}

private func people(_ value: JSONValue) -> [Author] {
    let list = value["authors"]?.list ?? value["author"].map { [$0] } ?? []
    return list.compactMap { person in
        let author = Author(name: person["name"]?.text ?? person.text, url: person["url"]?.text)
        return author == Author() ? nil : author
    }
}

private func titleText(_ text: String) -> String {
    // JSON Feed's titles are plain text by definition, and yet some hold entities.
    var text = text
    return text.withUTF8(titleText(ofHTML:))
}
