import Foundation

/// What a page says of its article: JSON-LD before OpenGraph before other marks.
struct PageFacts {
    private(set) var title: String?
    private(set) var author: String?
    private(set) var published: Int64?
    private(set) var language: String?
    private(set) var image: String?
    private(set) var canonicalURL: String?
    /// The article's text as JSON-LD states it.
    private(set) var body: String?

    init(_ tree: HTMLTree, url: String?) {
        readLinkedData(tree)
        var meta: [String: String] = [:]
        for id in tree.all("meta") {
            let attributes = tree[id].attributes
            guard let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"],
                let content = attributes["content"], !trim(content).isEmpty
            else { continue }
            if meta[name.lowercased()] == nil { meta[name.lowercased()] = trim(content) }
        }
        title = title ?? meta["og:title"] ?? meta["twitter:title"] ?? meta["headline"]
        title =
            title ?? tree.all("h1").first.map { plain(tree.rawText($0)) }
            ?? tree.all("title").first.map { plain(tree.rawText($0)) }
        author =
            author ?? meta["author"] ?? meta["article:author"].flatMap { $0.hasPrefix("http") ? nil : $0 }
            ?? meta["byl"]
        let dates = [
            "article:published_time", "datepublished", "og:published_time", "date", "dc.date", "pubdate", "publishdate",
        ]
        published = published ?? dates.lazy.compactMap { meta[$0].flatMap(parseFeedDate) }.first
        published =
            published
            ?? tree.all("time").lazy.compactMap { tree[$0].attributes["datetime"].flatMap(parseFeedDate) }.first
        language =
            tree.all("html").first.flatMap { tree[$0].attributes["lang"] ?? tree[$0].attributes["xml:lang"] }
            ?? language
        language = language ?? meta["og:locale"].map { $0.replacing("_", with: "-") } ?? meta["language"]
        image = resolveURL(image ?? meta["og:image"] ?? meta["twitter:image"], against: url)
        canonicalURL = tree.all("link").first { tree[$0].attributes["rel"]?.lowercased() == "canonical" }
            .flatMap { resolveURL(tree[$0].attributes["href"], against: url) }
        canonicalURL = canonicalURL ?? resolveURL(meta["og:url"], against: url)
    }

    private func plain(_ text: String) -> String {
        plainText(fromHTML: text.replacing("<", with: " ")).replacing("\n", with: " ")
    }

    private static let articleTypes: Set<String> = [
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BlogPosting",
        "LiveBlogPosting", "Report", "AdvertiserContentArticle", "BackgroundNewsArticle", "ReviewNewsArticle",
    ]

    private mutating func readLinkedData(_ tree: HTMLTree) {
        for id in tree.all("script") where tree[id].attributes["type"]?.lowercased() == "application/ld+json" {
            let text = tree.rawText(id)
            guard text.utf8.count < 2_000_000,
                let root = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: [.fragmentsAllowed])
            else { continue }
            read(root, depth: 0)
        }
    }

    private mutating func read(_ value: Any, depth: Int) {
        guard depth < 8 else { return }
        if let list = value as? [Any] {
            for item in list.prefix(100) { read(item, depth: depth + 1) }
        } else if let object = value as? [String: Any] {
            let types =
                object["@type"].map { ($0 as? [Any])?.compactMap { $0 as? String } ?? [$0 as? String ?? ""] } ?? []
            if types.contains(where: Self.articleTypes.contains) { readArticle(object) }
            for key in ["@graph", "mainEntity", "mainEntityOfPage"] { object[key].map { read($0, depth: depth + 1) } }
        }
    }

    private mutating func readArticle(_ object: [String: Any]) {
        title = title ?? (object["headline"] as? String).map { plainText(fromHTML: $0) }
        published = published ?? (object["datePublished"] as? String).flatMap(parseFeedDate)
        author = author ?? Self.name(object["author"])
        image = image ?? Self.address(object["image"])
        language = language ?? object["inLanguage"] as? String
        // Some write it as HTML, some as HTML escaped.
        body = body ?? (object["articleBody"] as? String).map { plainText(fromHTML: plainText(fromHTML: $0)) }
    }

    private static func name(_ value: Any?) -> String? {
        switch value {
        case let text as String: text
        case let object as [String: Any]: object["name"] as? String
        case let list as [Any]:
            Optional(list.compactMap(name).joined(separator: ", ")).flatMap { $0.isEmpty ? nil : $0 }
        default: nil
        }
    }

    private static func address(_ value: Any?) -> String? {
        switch value {
        case let text as String: text
        case let object as [String: Any]: object["url"] as? String
        case let list as [Any]: list.lazy.compactMap(address).first
        default: nil
        }
    }
}
