import Schedule
import Settings
import Store
import Testing

@testable import Monitor

@Suite struct ScheduleBookTests {
    private static let pace = PollPace(interval: 900, bounds: PollBudget.Bounds(floor: 300, ceiling: 3_600))
    private static let many = ScheduleBook.Limits(total: 1_000, perHost: 1_000)
    private static let start: Int64 = 20_000 * 86_400

    private func feed(_ url: String, interval: Int64? = nil) -> FeedSettings {
        var feed = FeedSettings(
            url: Located(url, SourcePosition(file: "", line: 1, column: 1)), name: url)
        feed.interval = interval.map { Duration.seconds($0) }
        return feed
    }

    private func state(_ url: String, last: Int64, next: Int64, notBefore: Int64 = 0) -> FeedState {
        var state = FeedState(url: url, name: url)
        (state.lastPoll, state.lastSuccess, state.nextPoll, state.notBefore) = (last, last, next, notBefore)
        return state
    }

    private func due(_ book: inout ScheduleBook, at now: Int64, _ limits: ScheduleBook.Limits = many) -> [String] {
        book.queueDue(now: now)
        var urls: [String] = []
        while let due = book.next(limits, now: now, isPushed: { _ in false }) { urls.append(due.feed.url.value) }
        return urls
    }

    @Test func `a restart asks only what is due`() {
        let now = Self.start
        var book = ScheduleBook(states: [
            state("http://a/", last: now - 100, next: now + 800), state("http://b/", last: now - 900, next: now),
        ])
        book.replaceFeeds(["http://a/", "http://b/", "http://c/"].map { feed($0) }, pace: Self.pace, now: now)
        #expect(Set(due(&book, at: now)) == ["http://b/", "http://c/"])
        #expect(due(&book, at: now + 799).isEmpty)
        #expect(due(&book, at: now + 800) == ["http://a/"])
    }

    @Test func `a poll that was not recorded counts, and one that was not made does not`() {
        let now = Self.start
        var book = ScheduleBook(states: [])
        book.replaceFeeds(["http://a/", "http://b/"].map { feed($0) }, pace: Self.pace, now: now)
        #expect(due(&book, at: now).count == 2)
        let asked = state("http://a/", last: now, next: now + 900)
        book.finished(PollReport(state: asked, outcome: .notRecorded("disk full")), now: now)
        let unasked = FeedState(url: "http://b/", name: "b")
        book.finished(PollReport(state: unasked, outcome: .notRecorded("disk full")), now: now)
        #expect(due(&book, at: now + 59).isEmpty)
        #expect(due(&book, at: now + 60) == ["http://b/"])
        #expect(due(&book, at: now + 899).isEmpty)
        #expect(due(&book, at: now + 900) == ["http://a/"])
    }

    @Test func `a pause of a second is not cut short by the clock's whole seconds`() {
        let now = Self.start
        var book = ScheduleBook(states: [state("http://a/", last: now, next: now + 2)])
        book.replaceFeeds([feed("http://a/", interval: 1)], pace: Self.pace, now: now)
        #expect(due(&book, at: now + 1).isEmpty)
        #expect(due(&book, at: now + 2) == ["http://a/"])
    }

    @Test func `a shorter interval takes effect at a reload, but never against the server's wish`() {
        let now = Self.start
        var book = ScheduleBook(states: [
            state("http://a/", last: now, next: now + 86_400),
            state("http://b/", last: now, next: now + 86_400, notBefore: now + 7_200),
        ])
        book.replaceFeeds(
            ["http://a/", "http://b/"].map { feed($0, interval: 86_400) }, pace: Self.pace, now: now)
        #expect(due(&book, at: now + 3_600).isEmpty)
        book.replaceFeeds(
            ["http://a/", "http://b/"].map { feed($0, interval: 60) }, pace: Self.pace, now: now + 3_600)
        #expect(due(&book, at: now + 3_600) == ["http://a/"])
        #expect(due(&book, at: now + 7_199).isEmpty)
        #expect(due(&book, at: now + 7_200) == ["http://b/"])
    }

    @Test(arguments: [-86_400 * 400, -7_200, -3_600, -60, 3_600, 86_400 * 400] as [Int64])
    func `a clock that jumps puts no feed to sleep for longer than its interval`(jump: Int64) {
        let now = Self.start
        var book = ScheduleBook(states: [])
        book.replaceFeeds([feed("http://a/")], pace: Self.pace, now: now)
        #expect(due(&book, at: now) == ["http://a/"])
        let report = PollReport(state: state("http://a/", last: now, next: now + 900), outcome: .notModified)
        book.finished(report, now: now)
        #expect(due(&book, at: now + 1).isEmpty)
        let after = now + jump
        var waited: Int64 = 0
        while due(&book, at: after + waited).isEmpty, waited < 100_000 { waited += 100 }
        #expect(waited <= 900, "\(waited)")
    }

    @Test func `a host's pause lasts as long as it asked when the clock is set back`() {
        let now = Self.start
        var book = ScheduleBook(states: [])
        book.replaceFeeds([feed("http://a/")], pace: Self.pace, now: now)
        book.asked("http://x/", HostPause(host: hostName("http://a/"), until: now + 600))
        #expect(due(&book, at: now + 10).isEmpty)
        let back = now - 90_000
        #expect(due(&book, at: back).isEmpty)
        #expect(due(&book, at: back + 580).isEmpty)
        #expect(due(&book, at: back + 600) == ["http://a/"])
    }

    @Test func `the feeds of one host wait for one another, and those of others do not`() {
        let now = Self.start
        var book = ScheduleBook(states: [])
        let urls = (0..<5).map { "http://busy/\($0)" } + ["http://other/"]
        book.replaceFeeds(urls.map { feed($0) }, pace: Self.pace, now: now)
        let first = due(&book, at: now, ScheduleBook.Limits(total: 64, perHost: 2))
        #expect(first.filter { $0.hasPrefix("http://busy") }.count == 2)
        #expect(first.contains("http://other/"))
        book.asked(first[0])
        #expect(due(&book, at: now, ScheduleBook.Limits(total: 64, perHost: 2)).count == 1)
    }

    @Test func `a host that asked for a pause gets it over a restart, for all its feeds`() {
        let now = Self.start
        var busy = state("http://a/1", last: now, next: now + 600, notBefore: now + 600)
        busy.status = 429
        busy.hostNotBefore = now + 600
        var book = ScheduleBook(states: [busy])
        book.replaceFeeds(["http://a/2", "http://b/"].map { feed($0) }, pace: Self.pace, now: now)
        #expect(due(&book, at: now) == ["http://b/"])
        #expect(due(&book, at: now + 600) == ["http://a/2"])
    }

    @Test func `a feed that has moved to a host that asked for a pause waits for it`() {
        let now = Self.start
        var moved = state("http://old/", last: now - 900, next: now)
        moved.move = FeedMove(url: "http://busy:80/feed", since: now - 10 * 86_400, polls: 40)
        let book = ScheduleBook(states: [moved])
        var other = book
        other.replaceFeeds([feed("http://old/")], pace: Self.pace, now: now)
        other.asked("https://x/", HostPause(host: hostName("https://busy/"), until: now + 600))
        #expect(due(&other, at: now).isEmpty)
        #expect(due(&other, at: now + 600) == ["http://old/"])
    }

    @Test func `what is gone for good is asked only against its server's word`() {
        let now = Self.start
        var gone = state("http://gone/", last: now - 86_400, next: now)
        gone.gone = true
        for (force, asked) in [(ScheduleBook.Force.no, false), (.schedule, false), (.serverWishes, true)] {
            var book = ScheduleBook(states: [gone], force: force)
            book.replaceFeeds([feed("http://gone/")], pace: Self.pace, now: now)
            #expect(due(&book, at: now).isEmpty != asked)
        }
    }

    @Test func `what is known of a feed is found under another spelling of its address, and of no other feed's`() {
        let known = [
            "http://a.example/feed", "https://Me:old@b.example:443/x/%7efeed?q=%d8%b9", "http://c.example",
            "http://d/1",
            "http://one:pw@e/",
        ].map { state($0, last: Self.start, next: Self.start) }
        let written = [
            "HTTP://A.Example.:80/./a/../feed#top", "https://Me:new@B.EXAMPLE/x/~feed?q=ع", "http://c.example/",
            "http://d/2",
            "http://two:pw@e/",
        ].map { feed($0) }
        let found = spelledAnew(written, known: known)
        #expect(found.map(\.before) == known.prefix(3).map(\.url))
        #expect(found.map(\.state.url) == written.prefix(3).map(\.url.value))
        #expect(spelledAnew(written + [feed("http://a.example/feed")], known: known).count == 2)
    }

    @Test func `a busy feed is asked more often than a quiet one, and one with an interval of its own as it says`() {
        let now = Self.start
        var (busy, quiet) = (Rhythm(), Rhythm())
        busy.observe(newArticles: (0..<100).map { now - $0 * 600 }, now: now)
        quiet.observe(newArticles: (0..<5).map { now - $0 * 86_400 * 3 }, now: now)
        var states = ["http://busy/", "http://quiet/", "http://own/"].map { state($0, last: now, next: now) }
        (states[0].rhythm, states[1].rhythm, states[2].rhythm) = (busy.encoded, quiet.encoded, busy.encoded)
        var book = ScheduleBook(states: states)
        book.replaceFeeds(
            [feed("http://busy/"), feed("http://quiet/"), feed("http://own/", interval: 42)], pace: Self.pace, now: now)
        book.shareBudget(now: now)
        book.queueDue(now: now)
        var pauses: [String: Int64] = [:]
        while let due = book.next(Self.many, now: now, isPushed: { _ in false }) {
            pauses[due.feed.url.value] = due.pause
        }
        #expect(pauses["http://own/"] == 42)
        #expect(pauses["http://busy/", default: 0] * 2 < pauses["http://quiet/", default: 0], "\(pauses)")
    }

    @Test func `a failure is news once, then daily, and a recovery ends it`() {
        var news = FailureNews()
        var hours: [Int64] = []
        for hour in 0..<48 as Range<Int64> where news.isNews("a", now: hour * 3_600) { hours.append(hour) }
        #expect(hours == [0, 24])
        let recoveries = [news.recovered("a"), news.recovered("a")]
        #expect(recoveries == [true, false])
        let isNews = news.isNews("a", now: 48 * 3_600)
        #expect(isNews)
    }
}
