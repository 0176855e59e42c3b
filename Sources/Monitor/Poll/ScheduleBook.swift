import Schedule
import Settings
import Store

/// Which feed is asked next, and how long it is left alone afterwards.
///
/// Pure: times are Unix seconds and come from outside. A feed is asleep until it is due, queued until a place is
/// free, or running.
struct ScheduleBook {
    /// How far our own schedule and the server's wishes are set aside.
    enum Force: Int, Sendable {
        case no = 0
        case schedule = 1
        case serverWishes = 2
    }

    /// How many polls may be under way.
    struct Limits {
        /// With those that are being read and recorded.
        var total: Int
        /// Requests to one host.
        var perHost: Int
    }

    private enum Phase: Equatable {
        case asleep(until: Int64)
        case queued
        case running
    }

    private(set) var feeds = WatchedFeeds()
    private var states: KnownStates
    private var phases: [String: Phase] = [:]
    private var due = DueQueue()
    private var lines = HostLines()
    private var asking: Set<String> = []
    private var running = 0
    private var queued = 0
    private let pauses = HostPauses()
    private var pace: PollPace
    private var lastTick: Int64 = 0
    private let force: Force

    /// A host that had asked for a pause before a restart keeps it.
    init(states: [FeedState], force: Force = .no) {
        self.states = KnownStates(states)
        self.force = force
        pace = PollPace(interval: 900, bounds: PollBudget.Bounds(floor: 300, ceiling: 3_600))
        for state in states where state.hostNotBefore > 0 {
            pauses.note(hostName(state.url), until: state.hostNotBefore)
            if let host = state.pausedHost { pauses.note(host, until: state.hostNotBefore) }
        }
    }

    /// Whether every feed of a list has been asked before.
    func knows(all list: [FeedSettings]) -> Bool { list.allSatisfy { states[$0.url.value] != nil } }

    /// Takes over what is known of a feed under another spelling of its address.
    mutating func adopt(_ state: FeedState) { states[state.url] = state }

    /// Takes over the feeds of a configuration; what is known of a feed stays with its address.
    mutating func replaceFeeds(_ list: [FeedSettings], pace: PollPace, now: Int64) {
        self.pace = pace
        feeds = WatchedFeeds(list)
        states.reserve(list.count)
        // What was asleep is judged anew: the operator may have changed its interval.
        due.removeAll()
        for (url, phase) in phases {
            if case .asleep = phase { phases[url] = nil }
        }
        for feed in list where phases[feed.url.value] == nil { sleep(feed.url.value, now: now) }
    }

    /// Queues the feeds that are due, those that have waited longest first.
    mutating func queueDue(now: Int64) {
        if now < lastTick - 5 {
            // The clock was set back.
            pauses.shift(by: now - lastTick)
            states.correctClock(now: now)
            wakeSleepers(now: now)
        }
        lastTick = now
        while let (url, time) = due.popDue(at: now) {
            guard phases[url] == .asleep(until: time), feeds.contains(url) else { continue }
            phases[url] = .queued
            queued += 1
            lines.append(url)
        }
    }

    /// A feed to be asked now.
    struct DuePoll: Sendable {
        var feed: FeedSettings
        var state: FeedState
        /// How long the feed is to be left alone after a success, seconds.
        var pause: Int64
        /// Hosts that no redirect may lead to now; nil where what servers wish is set aside.
        var pauses: HostPauses?
    }

    /// Takes the next feed off the queue; the caller polls it and tells `asked` and `finished`.
    mutating func next(_ limits: Limits, now: Int64, isPushed: (String) -> Bool) -> DuePoll? {
        while running < limits.total, let url = lines.next(perHost: limits.perHost) {
            queued -= 1
            guard let feed = feeds[url] else {
                phases[url] = nil
                lines.leave(url)
                continue
            }
            let state = states[url]
            var pause = pauses.until(hostName(url))
            if let move = state?.move, move.holds(at: now) { pause = max(pause, pauses.until(hostName(move.url))) }
            let open = max(pause, state?.wishes.firstOpen(from: now) ?? now)
            if open > now, force != .serverWishes {
                lines.leave(url)
                sleep(url, until: open)
                continue
            }
            asking.insert(url)
            return begin(feed, now, isPushed: isPushed(url))
        }
        return nil
    }

    /// Takes a feed out of its turn, for a push: one that sleeps, or is gone and asked no more; nil where it is not
    /// watched, or about to be asked.
    mutating func take(_ url: String, now: Int64) -> DuePoll? {
        guard let feed = feeds[url] else { return nil }
        switch phases[url] {
        case .asleep, nil: return begin(feed, now, isPushed: true)
        case .queued, .running: return nil
        }
    }

    private mutating func begin(_ feed: FeedSettings, _ now: Int64, isPushed: Bool) -> DuePoll {
        let url = feed.url.value
        phases[url] = .running
        running += 1
        var state = states[url] ?? FeedState(url: url, name: feed.name)
        state.correctClock(now: now)
        state.name = feed.name
        let pause = pace.pause(
            own: feed.interval?.components.seconds, state: state, isPushed: isPushed, now: now)
        return DuePoll(
            feed: feed, state: state, pause: pause, pauses: force == .serverWishes ? nil : pauses)
    }

    /// Shares the polls anew among the feeds, by what is known of their rhythms now.
    mutating func shareBudget(now: Int64) {
        pace.share(among: feeds.adaptive.lazy.compactMap { [states] in states[$0] }, now: now)
    }

    /// The feed's server has answered: another feed of the host may be asked.
    mutating func asked(_ url: String, _ pause: HostPause? = nil) {
        if let pause {
            pauses.note(pause)
            pauses.note(hostName(url), until: pause.until)
        }
        guard asking.remove(url) != nil else { return }
        lines.leave(url)
    }

    /// What a poll came to; where it was not recorded, the feed is asked again when it may be, after a minute at the
    /// earliest.
    mutating func finished(_ report: PollReport, now: Int64) {
        let url = report.state.url
        asked(url)
        running -= 1
        phases[url] = nil
        states[url] = report.state
        states.correctClock(of: url, now: now)
        guard report.isRecorded else {
            if feeds.contains(url), force == .no { sleep(url, until: max(now + 60, dueTime(of: url, now: now) ?? 0)) }
            return
        }
        if let pause = report.hostNotBefore {
            pauses.note(hostName(url), until: pause)
            if let host = report.state.pausedHost { pauses.note(host, until: pause) }
        }
        if feeds.contains(url), force == .no { sleep(url, now: now) }
    }

    private mutating func sleep(_ url: String, now: Int64) {
        guard let time = dueTime(of: url, now: now) else { return }
        sleep(url, until: time)
    }

    private mutating func sleep(_ url: String, until time: Int64) {
        phases[url] = .asleep(until: time)
        due.add(url, at: time, rank: feeds.rank(of: url))
    }

    /// When a feed may be asked; nil where it never is.
    private func dueTime(of url: String, now: Int64) -> Int64? {
        guard let state = states[url], force != .serverWishes else { return 0 }
        guard !state.gone else { return nil }
        return force == .schedule ? state.notBefore : min(state.nextPoll, latest(state))
    }

    /// When the feed is due at the latest; sooner than was planned where the operator has shortened its interval.
    private func latest(_ state: FeedState) -> Int64 {
        guard state.failures == 0, let last = state.lastPoll else { return .max }
        let longest = feeds[state.url]?.interval?.components.seconds ?? pace.bounds.ceiling
        // A second more, as the clock is read in whole ones.
        return max(state.notBefore, last + longest + longest / 8 + 1)
    }

    private mutating func wakeSleepers(now: Int64) {
        due.removeAll()
        for (url, phase) in phases {
            guard case .asleep = phase else { continue }
            sleep(url, now: now)
        }
    }

    var isIdle: Bool { running == 0 && queued == 0 }
    var waiting: Int { running + queued }
}
