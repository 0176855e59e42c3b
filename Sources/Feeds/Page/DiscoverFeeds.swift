/// A feed that a page points to.
public struct FeedLink: Sendable, Equatable {
    public var url: String
    public var title: String?

    public init(url: String, title: String? = nil) {
        self.url = url
        self.title = title
    }
}

/// The feeds that a page names in its head, and after those that it links to in its body; feeds of comments come last.
///
/// - Parameter url: where the page came from.
public func feedLinks(onPage html: [UInt8], url: String) -> [FeedLink] {
    let page = Array(html.prefix(5_000_000))
    let tree = HTMLTree(decodeDocument(page, contentType: pageContentType(page, header: nil)).utf8)
    let base = tree.all(.base).lazy.compactMap { resolveURL(tree.attribute($0, "href"), against: url) }.first ?? url
    var found: [FeedLink] = []
    var seen = Set<String>()
    func add(_ reference: String?, _ title: String?) {
        guard found.count < 50, let address = resolveURL(reference, against: base), address.hasPrefix("http"),
            seen.insert(address).inserted
        else { return }
        found.append(FeedLink(url: address, title: title.map(trim).flatMap { $0.isEmpty ? nil : $0 }))
    }
    for id in tree.all(.link) {
        let relations = (tree.attribute(id, "rel") ?? "").lowercased().split(whereSeparator: \.isWhitespace)
        let type = tree.attribute(id, "type")?.lowercased().split(separator: ";").first.map { trim(String($0)) }
        let address = tree.attribute(id, "href")?.lowercased() ?? ""
        let isAlternate = relations.contains("alternate") && isFeedType(type ?? "", address)
        if isAlternate || relations.contains("feed") { add(tree.attribute(id, "href"), tree.attribute(id, "title")) }
    }
    for id in tree.all(.a) {
        guard let reference = tree.attribute(id, "href"), isFeedAddress(reference.lowercased()) else { continue }
        add(reference, tree.text(id))
    }
    func isOfComments(_ link: FeedLink) -> Bool {
        link.url.lowercased().contains("comment") || (link.title ?? "").lowercased().contains("comment")
    }
    return found.filter { !isOfComments($0) } + found.filter(isOfComments)
}

private func isFeedType(_ type: String, _ address: String) -> Bool {
    switch type {
    case "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
        "application/x-rss+xml", "application/x-atom+xml", "application/rss", "application/atom":
        true
    // These are other things too: the interfaces of WordPress are JSON.
    case "application/json", "text/xml", "application/xml":
        ["feed", "rss", "atom", "rdf"].contains { address.contains($0) } && !address.contains("wp-json")
    default: false
    }
}

private func isFeedAddress(_ reference: String) -> Bool {
    let path = reference.prefix { $0 != "?" && $0 != "#" }
    let query = reference[path.endIndex...]
    let ends = [
        ".rss", ".atom", ".rdf", "/rss", "/feed", "/feeds", "/rss/", "/feed/", "/atom", "/atom/", "rss.xml", "feed.xml",
        "feeds.xml", "atom.xml", "index.rdf", "feed.json", "rss.php", "feed.php", "rss.aspx", "/rss2", "/rss2/",
    ]
    return ends.contains(where: path.hasSuffix)
        || ["feed=rss", "feed=atom", "format=rss", "format=feed", "type=rss"].contains(where: query.contains)
}

/// What to say of a page that stands where a feed should: which feed it names; nil where it names none.
public func feedHint(onPage html: [UInt8], url: String) -> String? {
    feedLinks(onPage: html, url: url).first.map { "the page names one: \($0.url)" }
}
