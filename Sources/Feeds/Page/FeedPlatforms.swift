/// Where a site keeps the feed that its pages do not name, the likeliest first: by the platform that it runs on, then
/// at the places that most choose, below the page's own folder and at the root.
///
/// - Parameter html: the page, for what it says of its generator.
/// - Parameter url: where it came from.
public func likelyFeedAddresses(ofPage html: [UInt8], url: String) -> [String] {
    var found: [String] = []
    func add(_ reference: String) {
        if let address = resolveURL(reference, against: url), address != url, !found.contains(address) {
            found.append(address)
        }
    }
    let (host, path) = parts(of: url)
    for reference in byHost(host, path, html) { add(reference) }
    let generator = String(decoding: html.prefix(60_000), as: UTF8.self).lowercased()
    for (mark, references) in generators where generator.contains(mark) {
        for reference in references { add(reference) }
    }
    let folder = path.hasSuffix("/") ? path : path + "/"
    for reference in commonPaths {
        if folder != "/" { add(folder + reference) }
    }
    for reference in commonPaths { add("/" + reference) }
    return Array(found.prefix(40))
}

private let commonPaths = [
    "feed/", "rss.xml", "feed.xml", "atom.xml", "rss", "index.xml", "feed.json", "rss/", "atom", "feeds/posts/default",
    "feed.rss", "feed.atom", "index.rdf", "?feed=rss2", "rss/index.xml", "blog/feed/", "news/rss",
]

/// What platforms leave in their pages, and where their feeds are.
private let generators: [(mark: String, references: [String])] = [
    ("wp-content", ["/feed/", "/?feed=rss2"]), ("wordpress", ["/feed/", "/?feed=rss2"]),
    ("drupal", ["/rss.xml", "/feed"]), ("joomla", ["/?format=feed&type=rss", "/index.php?format=feed&type=rss"]),
    ("ghost", ["/rss/"]), ("hugo", ["/index.xml"]), ("jekyll", ["/feed.xml", "/atom.xml"]), ("hexo", ["/atom.xml"]),
    ("squarespace", ["?format=rss", "/blog?format=rss"]), ("wix.com", ["/blog-feed.xml", "/feed.xml"]),
    ("blogger", ["/feeds/posts/default"]), ("typo3", ["/rss.xml", "/feed.xml"]), ("discourse", ["/latest.rss"]),
    ("mediawiki", ["/index.php?title=Special:RecentChanges&feed=atom"]), ("shopify", ["/blogs/news.atom"]),
    ("substack", ["/feed"]), ("medium.com", ["/feed"]), ("mastodon", []), ("dotclear", ["/feed/atom"]),
    ("spip", ["/spip.php?page=backend"]), ("bitrix", ["/rss/", "/rss.php"]),
]

private func parts(of url: String) -> (host: String, path: String) {
    guard let mark = url.firstRange(of: "://") else { return ("", "/") }
    let rest = url[mark.upperBound...]
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
    let path = rest.drop { $0 != "/" && $0 != "?" && $0 != "#" }.prefix { $0 != "?" && $0 != "#" }
    return (host.hasPrefix("www.") ? String(host.dropFirst(4)) : host, path.isEmpty ? "/" : String(path))
}

/// Platforms whose addresses tell where the feed is.
private func byHost(_ host: String, _ path: String, _ html: [UInt8]) -> [String] {
    let steps = path.split(separator: "/").map(String.init)
    switch host {
    case "youtube.com", "m.youtube.com":
        let feeds = "https://www.youtube.com/feeds/videos.xml?"
        if steps.count > 1, steps[0] == "channel" { return [feeds + "channel_id=" + steps[1]] }
        if steps.count > 1, steps[0] == "user" { return [feeds + "user=" + steps[1]] }
        return channel(onPage: html).map { [feeds + "channel_id=" + $0] } ?? []
    case "reddit.com", "old.reddit.com": return ["https://www.reddit.com/" + steps.joined(separator: "/") + "/.rss"]
    case "medium.com": return steps.first.map { ["https://medium.com/feed/" + $0] } ?? []
    case "github.com" where steps.count >= 2:
        let project = "https://github.com/\(steps[0])/\(steps[1])/"
        return [project + "releases.atom", project + "commits.atom", project + "tags.atom"]
    case "github.com" where steps.count == 1: return ["https://github.com/\(steps[0]).atom"]
    case "gitlab.com" where steps.count >= 2: return [path + "/-/tags?format=atom", path + ".atom"]
    case "vimeo.com": return steps.first.map { ["https://vimeo.com/\($0)/videos/rss"] } ?? []
    case "dailymotion.com": return steps.last.map { ["https://www.dailymotion.com/rss/user/" + $0] } ?? []
    case "bsky.app" where steps.count > 1: return ["https://bsky.app/profile/\(steps[1])/rss"]
    case "news.google.com": return ["https://news.google.com/rss" + path]
    case "pinterest.com": return steps.first.map { ["https://www.pinterest.com/\($0)/feed.rss"] } ?? []
    case "stackoverflow.com": return ["https://stackoverflow.com/feeds"]
    default: break
    }
    if host.hasSuffix(".tumblr.com") || host.hasSuffix(".livejournal.com") { return ["/rss", "/data/rss"] }
    if host.hasSuffix(".blogspot.com") { return ["/feeds/posts/default"] }
    if host.hasSuffix(".substack.com") || host.hasSuffix(".medium.com") { return ["/feed"] }
    if host.hasSuffix(".wordpress.com") { return ["/feed/"] }
    // Mastodon and its relatives.
    if steps.count == 1, steps[0].hasPrefix("@") { return ["/\(steps[0]).rss", "/feed/\(steps[0])"] }
    return []
}

/// The id of the channel that a page of YouTube shows.
private func channel(onPage html: [UInt8]) -> String? {
    let page = String(decoding: html.prefix(2_000_000), as: UTF8.self)
    for mark in ["\"externalId\":\"", "\"channelId\":\"", "/channel/"] {
        guard let start = page.firstRange(of: mark)?.upperBound else { continue }
        let id = page[start...].prefix(24)
        if id.hasPrefix("UC"), id.count == 24 { return String(id) }
    }
    return nil
}
