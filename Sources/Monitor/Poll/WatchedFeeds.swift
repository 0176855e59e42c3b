import Settings

/// The feeds of a configuration, found by their addresses; the settings themselves stay the configuration's.
struct WatchedFeeds {
    private let list: [FeedSettings]
    private var places: [String: Int32] = [:]

    init(_ list: [FeedSettings] = []) {
        self.list = list
        places.reserveCapacity(list.count)
        for (place, feed) in list.enumerated() where places[feed.url.value] == nil {
            places[feed.url.value] = Int32(place)
        }
    }

    subscript(url: String) -> FeedSettings? { places[url].map { list[Int($0)] } }

    func contains(_ url: String) -> Bool { places[url] != nil }

    /// Where the feed stands in the configuration; 0 for one that does not.
    func rank(of url: String) -> Int { Int(places[url] ?? 0) }

    /// The addresses of the feeds that have no interval of their own.
    var adaptive: some Sequence<String> {
        list.lazy.filter { $0.interval == nil }.map(\.url.value)
    }
}
