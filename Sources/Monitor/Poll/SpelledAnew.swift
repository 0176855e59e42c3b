public import Settings
public import Store

/// What is known of feeds that the configuration spells otherwise than before: `HTTPS://A.example:443/feed` for
/// `https://a.example/feed`, or with another password.
///
/// - Parameter known: all that the store knows of.
/// - Returns: the address before, and the state under the one of now.
public func spelledAnew(
    _ feeds: [FeedSettings], known: [FeedState]
) -> [(before: String, state: FeedState)] {
    let knownURLs = Set(known.map(\.url))
    let strangers = feeds.filter { !knownURLs.contains($0.url.value) }
    guard !strangers.isEmpty, !known.isEmpty else { return [] }
    let watched = Set(feeds.map(\.url.value))
    var left: [String: [FeedState]] = [:]
    for state in known where !watched.contains(state.url) {
        left[sameAddress(withoutUser(state.url)), default: []].append(state)
    }
    var found: [(before: String, state: FeedState)] = []
    for feed in strangers where !left.isEmpty {
        let (url, user) = (feed.url.value, userName(in: feed.url.value))
        let place = sameAddress(withoutUser(url))
        // Two users may be shown two feeds at one address.
        let same = left[place]?.filter { state in
            let other = userName(in: state.url)
            return user == nil || other == nil || user == other
        }
        guard var state = same?.max(by: { $0.lastPoll ?? 0 < $1.lastPoll ?? 0 }) else { continue }
        let before = state.url
        left[place]?.removeAll { $0.url == before }
        state.url = url
        found.append((before, state))
    }
    return found
}
