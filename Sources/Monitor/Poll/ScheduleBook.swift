import Foundation
import Settings
import Store

/// Which feed is asked next.
///
/// Pure: times are Unix seconds and come from outside.
struct ScheduleBook {
    private(set) var feeds: [String: FeedSettings] = [:]
    private var order: [String] = []
    private var states: [String: FeedState]
    private var running: Set<String> = []
    private var ready: [String] = []
    private var hostNotBefore: [String: Int64] = [:]
    private var lastReported: [String: Int64] = [:]

    init(states: [FeedState]) {
        self.states = Dictionary(uniqueKeysWithValues: states.map { ($0.url, $0) })
    }

    /// Takes over the feeds of a configuration; what is known of a feed stays with its address.
    mutating func replaceFeeds(_ list: [FeedSettings]) {
        order = list.map(\.url.value)
        feeds = Dictionary(list.map { ($0.url.value, $0) }, uniquingKeysWith: { first, _ in first })
        ready = ready.filter { feeds[$0] != nil }
    }

    /// How far our own schedule and the server's wishes are set aside.
    enum Force: Int, Sendable {
        case no = 0
        case schedule = 1
        case serverWishes = 2
    }

    /// Queues the feeds that are due, in the order of the configuration.
    mutating func queueDue(now: Int64, force: Force = .no) {
        let queued = Set(ready)
        for url in order where !running.contains(url) && !queued.contains(url) {
            guard isDue(url, now: now, force: force) else { continue }
            ready.append(url)
        }
    }

    private func isDue(_ url: String, now: Int64, force: Force) -> Bool {
        guard force != .serverWishes else { return true }
        let host = Self.host(url)
        guard hostNotBefore[host, default: 0] <= now else { return false }
        guard let state = states[url] else { return true }
        guard !state.gone || force != .no else { return false }
        if force == .schedule { return state.notBefore <= now }
        return state.nextPoll <= now || clockWentBack(state, now)
    }

    /// A clock that was set back must not put a feed to sleep for as long.
    private func clockWentBack(_ state: FeedState, _ now: Int64) -> Bool {
        guard let last = state.lastPoll else { return false }
        return last > now + 3_600
    }

    /// Takes the next feed off the queue; the caller polls it and tells `finished`.
    mutating func next(limit: Int) -> (feed: FeedSettings, state: FeedState)? {
        guard running.count < limit else { return nil }
        while !ready.isEmpty {
            let url = ready.removeFirst()
            guard let feed = feeds[url] else { continue }
            running.insert(url)
            return (feed, states[url] ?? FeedState(url: url, name: feed.name))
        }
        return nil
    }

    mutating func finished(_ report: PollReport) {
        running.remove(report.state.url)
        if case .notRecorded = report.outcome { return }
        states[report.state.url] = report.state
        if let pause = report.hostNotBefore { hostNotBefore[Self.host(report.state.url)] = pause }
    }

    /// Whether a failure is news: the first of a row, then once a day.
    mutating func isNews(failureOf url: String, now: Int64) -> Bool {
        if let last = lastReported[url], now - last < 86_400 { return false }
        lastReported[url] = now
        return true
    }

    /// Forgets the failures of a feed; answers whether there were any.
    mutating func recovered(_ url: String) -> Bool {
        lastReported.removeValue(forKey: url) != nil
    }

    var isIdle: Bool { running.isEmpty && ready.isEmpty }
    var waiting: Int { running.count + ready.count }

    private static func host(_ url: String) -> String {
        guard let scheme = url.range(of: "://") else { return url }
        return url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }.lowercased()
    }
}
