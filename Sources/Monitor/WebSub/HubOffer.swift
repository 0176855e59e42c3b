import Feeds
import Fetch

/// The hubs that a feed names, and the name under which they know the feed.
struct HubOffer: Sendable, Equatable {
    /// In the order of the feed, at least one; one is subscribed to, the next where that does not take it.
    var hubs: [String]
    var topic: String

    init(hub: String, topic: String) {
        hubs = [hub]
        self.topic = topic
    }

    init(hubs: [String], topic: String) {
        self.hubs = hubs
        self.topic = topic
    }

    /// What the answer's Link headers offer, else the document (WebSub §4).
    init?(_ feed: ParsedFeed, _ response: FetchResponse) {
        let links = response.headers.filter { $0.name.lowercased() == "link" }.flatMap { webLinks($0.value) }
        func named(_ relation: String) -> [String] {
            links.filter { $0.relations.contains(relation) }
                .compactMap { resolveURL($0.target, against: response.finalURL) }
        }
        let inFeed = feed.hubs.filter { $0.type.lowercased() == "websub" }.map(\.url)
        let offered = named("hub").isEmpty ? inFeed : named("hub")
        hubs = offered.filter { $0.hasPrefix("https://") || $0.hasPrefix("http://") }
        guard !hubs.isEmpty else { return nil }
        topic = named("self").first ?? feed.feedURL ?? response.finalURL
    }
}

/// The links of a Link header (RFC 8288), targets as given.
func webLinks(_ header: String) -> [(target: String, relations: [String])] {
    var links: [(target: String, relations: [String])] = []
    var rest = header[...]
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
        let target = String(rest[rest.index(after: open)..<close])
        rest = rest[rest.index(after: close)...]
        let parameters = rest.prefix(upTo: endOfLink(rest))
        rest = rest[parameters.endIndex...]
        links.append((target: target, relations: relations(parameters)))
    }
    return links
}

/// The comma behind a link's parameters, which may hold commas in quotes.
private func endOfLink(_ text: Substring) -> String.Index {
    var isQuoted = false
    for index in text.indices {
        if text[index] == "\"" { isQuoted.toggle() }
        if text[index] == ",", !isQuoted { return index }
    }
    return text.endIndex
}

private func relations(_ parameters: Substring) -> [String] {
    for parameter in parameters.split(separator: ";") {
        let parts = parameter.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, parts[0].trimmingPrefix(while: \.isWhitespace).lowercased() == "rel" else { continue }
        return parts[1].lowercased().split { $0 == "\"" || $0.isWhitespace }.map(String.init)
    }
    return []
}
