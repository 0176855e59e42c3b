/// A feed that a page points to.
public struct FeedLink: Sendable, Equatable {
    public var url: String
    public var title: String?

    public init(url: String, title: String? = nil) {
        self.url = url
        self.title = title
    }
}

/// The feeds that a page names in its head, and after those that it links to in its body.
///
/// - Parameter url: where the page came from.
public func feedLinks(onPage html: [UInt8], url: String) -> [FeedLink] {
    let limited = html.count > 5_000_000 ? Array(html.prefix(5_000_000)) : html
    let decoded = decodeDocument(limited, contentType: pageContentType(limited, header: nil))
    let tree = HTMLTree(decoded.utf8)
    var found: [FeedLink] = []
    func add(_ reference: String?, _ title: String?) {
        guard let address = resolveURL(reference, against: url), address.hasPrefix("http"),
            !found.contains(where: { $0.url == address }), found.count < 50
        else { return }
        found.append(FeedLink(url: address, title: title.map(trim)))
    }
    let types = [
        "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
        "application/json",
        "text/xml", "application/xml",
    ]
    for id in tree.all(.link) {
        let relations = (tree.attribute(id, "rel") ?? "").lowercased().split(separator: " ")
        let type =
            (tree.attribute(id, "type") ?? "").lowercased().split(separator: ";").first.map { trim(String($0)) } ?? ""
        if relations.contains("feed") || relations.contains("alternate") && types.contains(type) {
            add(tree.attribute(id, "href"), tree.attribute(id, "title"))
        }
    }
    for id in tree.all(.a) {
        guard let reference = tree.attribute(id, "href") else { continue }
        let path = reference.lowercased().split(whereSeparator: { "?#".contains($0) }).first ?? ""
        let isFeed = [
            ".rss", ".atom", "/rss", "/feed", "/rss/", "/feed/", "rss.xml", "feed.xml", "atom.xml", "feed.json",
        ]
        .contains { path.hasSuffix($0) }
        if isFeed { add(reference, tree.text(id)) }
    }
    return found
}

/// Where sites keep a feed that they do not name, as paths of the site.
public let commonFeedPaths = [
    "/feed/", "/rss.xml", "/feed.xml", "/atom.xml", "/rss", "/index.xml", "/feeds/posts/default", "/feed.json",
    "/?feed=rss2",
]
