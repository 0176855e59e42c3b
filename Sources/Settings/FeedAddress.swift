import Foundation

/// A web address without user name and password, as it may be shown.
public func redacted(_ url: String) -> String {
    guard let authority = authority(of: url), let at = url[authority].lastIndex(of: "@") else { return url }
    return String(url[..<authority.lowerBound] + url[url.index(after: at)...])
}

/// What two spellings of one address have in common: scheme and host in lower case, without the usual port, a final dot
/// of the host, and the fragment, which is never sent.
func sameAddress(_ url: String) -> String {
    guard let range = authority(of: url) else { return url }
    let scheme = url[..<range.lowerBound].lowercased()
    var host = url[range].lastIndex(of: "@").map { url[range][$0...].dropFirst() } ?? url[range]
    let user = url[range.lowerBound..<host.startIndex]
    for port in [scheme == "https://" ? ":443" : ":80", ":", "."] where host.hasSuffix(port) {
        host = host.dropLast(port.count)
    }
    let rest = url[range.upperBound...].prefix { $0 != "#" }
    return scheme + user + host.lowercased() + (rest.first == "/" ? "" : "/") + rest
}

/// Whether a text is an http or https address, as far as its looks go.
func looksLikeWebAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://"), lower.count > 8 else { return false }
    return !text.unicodeScalars.contains { $0.properties.isWhitespace || $0.value < 0x20 }
}

private func authority(of url: String) -> Range<String.Index>? {
    guard let scheme = url.range(of: "://") else { return nil }
    let authority = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return authority.startIndex..<authority.endIndex
}

extension Reader {
    /// Feeds that stand twice, in whatever spelling, are a mistake; what outlines name again is one feed with the tags of all
    /// places, and what the configuration itself says of it counts.
    ///
    /// - Parameter outlines: whether each of the feeds is from an OPML file.
    func joined(_ feeds: [(feed: FeedSettings, isOutline: Bool)]) -> [FeedSettings] {
        var list: [FeedSettings] = []
        var places: [String: Int] = [:]
        var fromOutlines = Set<Int>()
        for (feed, isOutline) in feeds {
            let address = sameAddress(feed.url.value)
            guard let place = places[address] else {
                places[address] = list.count
                if isOutline { fromOutlines.insert(list.count) }
                list.append(feed)
                continue
            }
            let earlier = list[place]
            if isOutline {
                list[place].tags += feed.tags.filter { !earlier.tags.contains($0) }
            } else if fromOutlines.remove(place) != nil {
                list[place] = feed
                list[place].tags += earlier.tags.filter { !feed.tags.contains($0) }
            } else {
                problems.append(
                    ConfigurationProblem(
                        position: feed.url.position, message: "feed \"\(redacted(feed.url.value))\" stands twice",
                        hint: "the first is at \(earlier.url.position)"))
            }
        }
        return list
    }
}
