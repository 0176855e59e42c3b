import Foundation

/// What a page says of its article: JSON-LD before OpenGraph before other marks.
struct PageFacts {
    private(set) var title: String?
    private(set) var author: String?
    /// Unix seconds.
    private(set) var published: Int64?
    private(set) var language: String?
    private(set) var image: String?
    private(set) var canonicalURL: String?
    /// The article's text as JSON-LD states it.
    private(set) var body: String?
    private(set) var isLive = false
    /// Whether the page says that the article is behind a paywall.
    private(set) var isPaid = false

    init(_ tree: HTMLTree, url: String?) {
        let linked = LinkedArticle(tree)
        let meta = Self.meta(tree)
        let base = tree.first(.base).flatMap { resolveURL(tree.attribute($0, "href"), against: url) } ?? url
        body = linked.body
        isLive = linked.isLive
        isPaid = linked.isPaid || meta["article:content_tier"] == "locked" || meta["article:content_tier"] == "metered"
        let sites = [meta["og:site_name"], linked.publisher, meta["application-name"], meta["al:android:app_name"]]
        title = Self.title(tree, linked, meta, sites: sites.compactMap { $0 }, url: url)
        author = Self.author(tree, linked, meta)
        published = Self.published(tree, linked, meta, url: url)
        let root = tree.first(.html)
        language =
            [
                root.flatMap { tree.attribute($0, "lang") ?? tree.attribute($0, "xml:lang") }, linked.language,
                meta["og:locale"], meta["content-language"], meta["language"],
            ].lazy.compactMap(Self.languageTag).first
        let images = [
            linked.image, meta["og:image:secure_url"], meta["og:image"], meta["og:image:url"], meta["twitter:image"],
            meta["twitter:image:src"], meta["image"], Self.link(tree, "image_src"),
        ]
        image = images.lazy.compactMap { Self.webAddress($0, base) }.first
        canonicalURL = Self.canonical([Self.link(tree, "canonical"), meta["og:url"], linked.url], base: base, url: url)
    }

    // MARK: - Address

    private static func link(_ tree: HTMLTree, _ relation: String) -> String? {
        let found = tree.all(.link).first { id in
            (tree.attribute(id, "rel") ?? "").lowercased().split(separator: " ").contains { $0 == relation }
        }
        return found.flatMap { tree.attribute($0, "href") }
    }

    private static func webAddress(_ reference: String?, _ base: String?) -> String? {
        guard let address = resolveURL(reference, against: base) else { return nil }
        let lower = address.prefix(8).lowercased()
        return lower.hasPrefix("http://") || lower.hasPrefix("https://") ? address : nil
    }

    /// The first address that can be the page's; some sites call their home page canonical everywhere.
    private static func canonical(_ references: [String?], base: String?, url: String?) -> String? {
        let isDeep = url.map { !isHome($0) } ?? false
        return references.lazy.compactMap { webAddress($0, base) }.first { !isDeep || !isHome($0) }
    }

    private static func isHome(_ url: String) -> Bool {
        let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.count < 4 || parts[3].isEmpty
    }

    // MARK: - Meta

    /// The contents of `meta` elements by `property`, `name`, `itemprop` or `http-equiv`, lower case; the first of each.
    private static func meta(_ tree: HTMLTree) -> [String: String] {
        var meta: [String: String] = [:]
        for id in tree.all(.meta) {
            guard let content = tree.attribute(id, "content").map(trim), !content.isEmpty else { continue }
            for key in ["property", "name", "itemprop", "http-equiv"] {
                guard let name = tree.attribute(id, key)?.lowercased() else { continue }
                if meta[name] == nil { meta[name] = content }
            }
        }
        return meta
    }

    private static func languageTag(_ text: String?) -> String? {
        guard let text else { return nil }
        let tag = trim(text).replacing("_", with: "-")
        let primary = tag.prefix { $0 != "-" }
        guard (2...3).contains(primary.count), primary.allSatisfy({ $0.isASCII && $0.isLetter }), tag.count < 20,
            tag.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        else { return nil }
        return tag
    }

    // MARK: - Title

    private static func title(
        _ tree: HTMLTree, _ linked: LinkedArticle, _ meta: [String: String], sites: [String], url: String?
    ) -> String? {
        let headings = tree.all(.h1).prefix(4).map { folded(tree.text($0)) }.filter { !$0.isEmpty }
        let document = tree.first(.title).map { folded(tree.text($0)) }
        let stated = [linked.title, meta["og:title"], meta["twitter:title"], meta["headline"], meta["dc.title"]]
        let candidates = (stated + [headings.first, document]).compactMap { $0.map(folded) }.filter { !$0.isEmpty }
        let names = sites + [url.flatMap(siteName)].compactMap { $0 }
        let trimmer = TitleTrimmer(headings: headings, sites: names)
        // Some pages bear the name of their site alone.
        let subheading = tree.first(.h2).map { folded(tree.text($0)) }.flatMap { $0.isEmpty ? nil : $0 }
        return (candidates.first { !trimmer.isSite($0) } ?? subheading ?? candidates.first).map(trimmer.trimmed)
    }

    /// `example` of `https://www.example.co.uk/…`.
    private static func siteName(_ url: String) -> String? {
        guard let host = URL(string: url)?.host else { return nil }
        return host.split(separator: ".").filter { $0 != "www" && $0 != "m" && $0 != "amp" }.first.map(String.init)
    }

    private static func folded(_ text: String) -> String {
        plainText(fromHTML: text.replacing("<", with: "&lt;")).replacing("\n", with: " ")
    }

    // MARK: - Author

    private static func author(_ tree: HTMLTree, _ linked: LinkedArticle, _ meta: [String: String]) -> String? {
        if let names = AuthorNames.clean(linked.authors) { return names }
        let keys = [
            "author", "article:author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author",
            "sailthru.author", "byl", "cxenseparse:author", "og:article:author", "twitter:data1",
        ]
        for key in keys where key != "twitter:data1" || (meta["twitter:label1"] ?? "").lowercased().contains("written")
        {
            if let name = meta[key], let clean = AuthorNames.clean([name]) { return clean }
        }
        var tried = 0
        for id in tree.elements where tree.nodes[id].attributeCount > 0 && tried < 20 {
            let isAuthor =
                tree.rawAttribute(id, "itemprop").map { $0.elementsEqual("author".utf8) } ?? false
                || tree.rawAttribute(id, "rel").map { $0.elementsEqual("author".utf8) } ?? false
            guard isAuthor, tree.tag(id) != .link, tree.tag(id) != .meta else { continue }
            tried += 1
            let inner = (id..<tree.end(id)).first {
                tree.rawAttribute($0, "itemprop").map { $0.elementsEqual("name".utf8) } ?? false
            }
            let text = inner.flatMap { tree.attribute($0, "content") } ?? tree.text(inner ?? id)
            if let clean = AuthorNames.clean([folded(text)]) { return clean }
        }
        return nil
    }

    // MARK: - Date

    private static let dateKeys = [
        "article:published_time", "datepublished", "og:published_time", "article:published", "date", "dc.date",
        "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date.created", "pubdate", "publishdate",
        "publish-date", "publish_date", "publication_date", "parsely-pub-date", "sailthru.date", "article.published",
        "cxenseparse:recs:publishtime", "ptime", "datecreated", "last-modified",
    ]

    private static func published(
        _ tree: HTMLTree, _ linked: LinkedArticle, _ meta: [String: String], url: String?
    ) -> Int64? {
        let stated = [linked.published] + dateKeys.map { meta[$0] } + [linked.pagePublished]
        if let date = stated.lazy.compactMap({ $0.flatMap(date) }).first { return date }
        for id in tree.elements where tree.nodes[id].attributeCount > 0 {
            guard let property = tree.rawAttribute(id, "itemprop"),
                String(decoding: property, as: UTF8.self).lowercased().contains("datepublished")
            else { continue }
            let text = tree.attribute(id, "content") ?? tree.attribute(id, "datetime") ?? tree.text(id)
            if let date = date(text) { return date }
        }
        for id in tree.all(.time).prefix(20) {
            if let date = date(tree.attribute(id, "datetime") ?? tree.text(id)) { return date }
        }
        let others = meta.filter { name, _ in
            (name.contains("date") || name.contains("publish")) && !name.contains("modif") && !name.contains("update")
                && !name.contains("valid") && !name.contains("expir")
        }
        if let date = others.sorted(by: { $0.key < $1.key }).lazy.compactMap({ date($0.value) }).first { return date }
        return visibleDate(tree) ?? url.flatMap(dateInPath)
    }

    /// A date as text; unset fields of some systems are the year 1.
    private static func date(_ text: String) -> Int64? {
        let text = trim(text)
        return text.isEmpty || text.hasPrefix("000") || text.utf8.count > 80 ? nil : parseFeedDate(text)
    }

    /// The first short text that is a date, in an element that is called so.
    private static func visibleDate(_ tree: HTMLTree) -> Int64? {
        var tried = 0
        for id in tree.elements where tree.nodes[id].attributeCount > 0 {
            guard let name = tree.rawAttribute(id, "class") ?? tree.rawAttribute(id, "id"), name.count < 200 else {
                continue
            }
            let lower = String(decoding: name, as: UTF8.self).lowercased()
            guard lower.contains("date") || lower.contains("time") || lower.contains("publi") else { continue }
            guard tree.end(id) - id < 8, tried < 40 else { continue }
            tried += 1
            if let date = date(tree.text(id)) { return date }
        }
        return nil
    }

    /// `/2019/11/18/` in an address.
    private static func dateInPath(_ url: String) -> Int64? {
        let parts = url.split(separator: "/").dropFirst(2)
        guard let start = parts.firstIndex(where: { $0.count == 4 && ($0.hasPrefix("20") || $0.hasPrefix("19")) }),
            start + 2 < parts.endIndex, let year = Int(parts[start]), let month = Int(parts[start + 1]),
            let day = Int(parts[start + 2]), (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return parseFeedDate("\(year)-\(two(month))-\(two(day))T00:00:00Z")
    }
}
