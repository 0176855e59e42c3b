/// One element of a feed or entry, with the text it held.
struct Element {
    let name: String
    let parent: String
    let id: Int
    let parentID: Int
    var text: String
    /// Whether the text is markup that stood in the document as such.
    let isMarkup: Bool
    let attributes: XMLAttributes
    let base: String?
    let language: String?

    var trimmed: String { trim(text) }
    var hasText: Bool { text.utf8.contains { $0 > 0x20 } && !trimmed.isEmpty }
}

/// The elements of a feed or entry in document order, and what they mean together.
struct ElementBag {
    var list: [Element] = []
    var base: String?
    var language: String?
    var about: String?

    private func all(_ name: String) -> [Element] { list.filter { $0.name == name } }

    private func first(_ names: String...) -> Element? {
        for name in names {
            if let element = list.first(where: { $0.name == name && $0.hasText && !isNested($0) }) {
                return element
            }
        }
        return nil
    }

    /// Elements of an image, a text input or a person are not the feed's own.
    private func isNested(_ element: Element) -> Bool {
        ["image", "textInput", "textinput", "author", "contributor", "source", "managingEditor"].contains(
            element.parent)
    }

    // MARK: The feed

    func fill(_ feed: inout ParsedFeed) {
        feed.title = first("title", "dc:title").map(titleText)
        feed.description = first("description", "subtitle", "tagline", "dc:description", "itunes:summary").map {
            trim($0.text)
        }
        feed.language = (first("language", "dc:language")?.trimmed ?? language).map(languageTag)
        feed.homePageURL = link(rel: "alternate") ?? first("link").flatMap { resolveURL($0.trimmed, against: $0.base) }
        feed.feedURL = link(rel: "self")
        for hub in all("link") where hub.attributes["rel"] == "hub" {
            if let url = resolveURL(hub.attributes["href"], against: hub.base) {
                feed.hubs.append(Hub(type: "WebSub", url: url))
            }
        }
        feed.authors = authors(["author", "managingEditor", "dc:creator", "dc:author", "itunes:author", "webMaster"])
        feed.updated = date("updated", "lastBuildDate", "modified", "dc:date", "pubDate")
        feed.ttlSeconds = ttl
        feed.skipped = SkippedTimes(list)
    }

    private var ttl: Int? {
        if let minutes = first("ttl").flatMap({ Int($0.trimmed) }), minutes > 0, minutes < 100_000 {
            return minutes * 60
        }
        let periods = ["hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000]
        guard let period = first("sy:updatePeriod").flatMap({ periods[$0.trimmed] }) else { return nil }
        return period / max(first("sy:updateFrequency").flatMap { Int($0.trimmed) } ?? 1, 1)
    }

    // MARK: An entry

    func article(in feed: ParsedFeed) -> Article {
        var article = Article()
        let guid = first("guid", "id")
        article.id = guid?.trimmed ?? about
        article.title = first("title", "dc:title", "media:title", "news:title").map(titleText)
        article.url = link(rel: "alternate") ?? first("link").flatMap { resolveURL($0.trimmed, against: $0.base) }
        if article.url == nil, let guid, guid.name == "guid", guid.attributes["isPermaLink"] != "false",
            guid.trimmed.hasPrefix("http")
        {
            article.url = guid.trimmed
        }
        article.url = article.url ?? about ?? first("loc").flatMap { resolveURL($0.trimmed, against: $0.base) }
        if article.id == nil, first("loc") != nil { article.id = article.url }
        fillBody(&article)
        article.datePublished = date(
            "published", "pubDate", "issued", "dc:date", "created", "dcterms:issued", "news:publication_date")
        article.dateModified = date("updated", "modified", "dcterms:modified", "lastmod")
        article.authors = authors(["author", "dc:creator", "dc:author", "itunes:author"])
        if article.authors.isEmpty { article.authors = feed.authors }
        article.tags = tags
        article.language = (first("dc:language", "language", "news:language")?.trimmed ?? language).map(languageTag)
        fillMedia(&article)
        return article
    }

    private var tags: [String] {
        let names = [
            "category", "dc:subject", "itunes:keywords", "itunes:category", "media:category", "media:keywords",
        ]
        var seen = Set<String>()
        return list.filter { names.contains($0.name) }.flatMap { element -> [String] in
            let text = element.attributes["term"] ?? element.attributes["text"] ?? element.trimmed
            return element.name.hasSuffix("keywords") ? text.split(separator: ",").map { trim(String($0)) } : [text]
        }.filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    private func fillBody(_ article: inout Article) {
        let summary = first("summary", "itunes:summary")
        let description = first("description", "dc:description", "media:description")
        // Where an entry has both, the description is the longer.
        let content =
            first("content:encoded", "content", "xhtml:body", "body", "fullitem")
            ?? (summary == nil ? nil : description)
        let short = summary ?? description
        if let content {
            if content.name == "content", !content.isMarkup,
                ["text", "text/plain", nil].contains(content.attributes["type"])
            {
                article.contentText = content.trimmed
            } else {
                article.contentHTML = trim(content.text)
            }
            article.summary = short.map { trim($0.text) }
        } else if let short {
            if short.attributes["type"] == "text" {
                article.contentText = short.trimmed
            } else {
                article.contentHTML = trim(short.text)
            }
            article.summary = short.name == "summary" ? trim(short.text) : nil
        }
    }

    private func fillMedia(_ article: inout Article) {
        for element in list where element.name == "enclosure" || element.attributes["rel"] == "enclosure" {
            guard let url = resolveURL(element.attributes["url"] ?? element.attributes["href"], against: element.base)
            else { continue }
            article.attachments.append(
                Attachment(
                    url: url, mimeType: element.attributes["type"],
                    sizeInBytes: element.attributes["length"].flatMap { Int($0) }))
        }
        let picture = list.first {
            $0.name == "media:thumbnail"
                || $0.name == "media:content"
                    && ($0.attributes["medium"] == "image" || $0.attributes["type"]?.hasPrefix("image/") == true)
        }
        article.image =
            picture.flatMap { resolveURL($0.attributes["url"], against: $0.base) }
            ?? article.attachments.first { $0.mimeType?.hasPrefix("image/") == true }?.url
    }

    // MARK: Shared

    private func link(rel: String) -> String? {
        let links = list.filter { $0.name == "link" && $0.attributes["href"] != nil && !isNested($0) }
        let chosen = links.first { ($0.attributes["rel"] ?? "alternate") == rel }
        return chosen.flatMap { resolveURL($0.attributes["href"], against: $0.base) }
    }

    private func authors(_ names: [String]) -> [Author] {
        for name in names {
            let found = list.filter { $0.name == name && !["source", "image"].contains($0.parent) }.compactMap(author)
            if !found.isEmpty { return found }
        }
        return []
    }

    private func author(_ element: Element) -> Author? {
        let inner = list.filter { $0.parentID == element.id }
        if !inner.isEmpty {
            return Author(
                name: inner.last { $0.name == "name" }?.trimmed,
                url: inner.last { $0.name == "uri" || $0.name == "url" }?.trimmed,
                email: inner.last { $0.name == "email" }?.trimmed)
        }
        let text = element.trimmed
        guard !text.isEmpty else { return nil }
        guard let at = text.firstIndex(of: "@") else { return Author(name: text) }
        // RSS 2.0: `mail@example.org (Name)`.
        let word = text.split(whereSeparator: { " ()<>".contains($0) }).first { $0.contains("@") }.map(String.init)
        let name = trim(text.replacing(word ?? "", with: "").filter { !"()<>".contains($0) })
        _ = at
        return Author(name: name.isEmpty ? nil : name, email: word)
    }

    private func date(_ names: String...) -> Int64? {
        for name in names {
            // The last one counts: it overwrites those before it.
            for element in list.reversed() where element.name == name && !isNested(element) {
                if let value = parseFeedDate(element.trimmed) { return value }
            }
        }
        return nil
    }

    private func titleText(_ element: Element) -> String {
        plainText(fromHTML: element.text)
    }
}

/// A BCP 47 tag of what feeds write: en-US of en_US.
private func languageTag(_ text: String) -> String { text.replacing("_", with: "-") }

/// The text without white space around it.
func trim(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return text }
    // The common cases: nothing to trim, or ASCII white space alone. Others begin with a byte of two of their kind.
    if isPlain(first), isPlain(last) { return text }
    guard let start = text.unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
        let end = text.unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(text.unicodeScalars[start...end])
}

/// Whether a byte at the end of a text is surely no part of white space.
private func isPlain(_ byte: UInt8) -> Bool {
    // U+0085, U+00A0, U+1680, U+2000…, U+3000 begin with C2, E1, E2, E3 and end with any byte that goes on.
    byte > 0x20 && byte < 0x80 || byte >= 0xC3 && byte < 0xE1 || byte > 0xE3
}
