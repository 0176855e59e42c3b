import Store
import Testing

@testable import Fetch
@testable import Monitor

@Suite struct PollPolicyTests {
    /// A Wednesday, 12:00 UTC.
    private static let noon: Int64 = 20_782 * 86_400 + 43_200
    private let policy = PollPolicy(interval: 900)

    private func response(
        _ status: Int = 200, _ headers: [(name: String, value: String)] = [], redirects: Int = 0,
        to url: String = "http://a.example/feed", isPermanent: Bool = false
    ) -> FetchResponse {
        FetchResponse(
            status: status, headers: headers, body: [], finalURL: url, permanentURL: isPermanent ? url : nil,
            redirects: redirects, bytesReceived: 100, duration: .zero)
    }

    private func after(
        _ state: FeedState, _ response: FetchResponse, wishes: FeedWishes? = nil, at now: Int64 = noon
    ) -> FeedState {
        policy.succeeded(state, response: response, wishes: wishes, now: now, random: 0)
    }

    private func after(_ response: FetchResponse, wishes: FeedWishes? = nil) -> FeedState {
        after(FeedState(url: "http://a.example/feed", name: "a"), response, wishes: wishes)
    }

    @Test(
        arguments: [
            ("max-age=3600", nil, 3_600), ("public, max-age=\"3600\"", nil, 3_600), ("max-age=3600", "600", 3_000),
            ("no-cache, max-age=3600", nil, 900), ("no-store", nil, 900), ("max-age=60", nil, 900),
            ("max-age=x", nil, 900),
            ("max-age=172800", nil, 172_800), ("max-age=604800", nil, 604_800), ("max-age=31536000", nil, 86_400),
            ("max-age=99999999999999999999999", nil, 86_400), ("max-age=-1", nil, 900), ("max-age=3600", "99999", 900),
        ] as [(String, String?, Int64)])
    func `a server's freshness is kept to`(control: String, age: String?, wait: Int64) {
        var headers = [(name: "cache-control", value: control)]
        if let age { headers.append((name: "age", value: age)) }
        #expect(after(response(200, headers)).nextPoll == Self.noon + wait)
    }

    @Test func `Expires stands where there is no max-age, by the server's own clock`() {
        let date = (name: "date", value: "Wed, 25 Nov 2026 10:00:00 GMT")
        let later = (name: "expires", value: "Wed, 25 Nov 2026 12:00:00 GMT")
        #expect(after(response(200, [date, later])).nextPoll == Self.noon + 7_200)
        #expect(
            after(response(200, [date, later, (name: "cache-control", value: "max-age=1800")])).nextPoll == Self.noon
                + 1_800)
        #expect(after(response(200, [date, (name: "expires", value: "0")])).nextPoll == Self.noon + 900)
    }

    @Test func `wishes of the feed and its server outlive a 304 that says nothing`() {
        var wishes = FeedWishes()
        wishes.ttl = 7_200
        let first = after(response(200, [(name: "cache-control", value: "max-age=10800")]), wishes: wishes)
        #expect(first.nextPoll == Self.noon + 10_800)
        let second = after(first, response(304), at: Self.noon + 20_000)
        #expect(second.nextPoll == Self.noon + 20_000 + 10_800)
        let third = after(second, response(304, [(name: "cache-control", value: "max-age=0")]), at: Self.noon + 40_000)
        #expect(third.nextPoll == Self.noon + 40_000 + 7_200)
    }

    @Test func `skipped hours and days are left out`() {
        var wishes = FeedWishes()
        wishes.skipHours = 0b11 << 12
        #expect(after(response(), wishes: wishes).nextPoll == Self.noon + 7_200)
        wishes.skipDays = 1 << 3
        #expect(after(response(), wishes: wishes).nextPoll == Self.noon + 43_200)
        wishes.skipHours = 0xFF_FFFF
        #expect(after(response(), wishes: wishes).nextPoll == Self.noon + 900)
    }

    @Test func `validators are replaced at every 200, and at a 304 that carries new ones`() {
        let first = after(response(200, [(name: "etag", value: "W/\"1\""), (name: "last-modified", value: "x")]))
        #expect(first.etag == "W/\"1\"" && first.lastModified == "x")
        let second = after(first, response(304, [(name: "etag", value: "2")]))
        #expect(second.etag == "2" && second.lastModified == "x")
        let third = after(second, response(304))
        #expect(third.etag == "2" && third.lastModified == "x")
        let fourth = after(third, response(200, [(name: "last-modified", value: "y")]))
        #expect(fourth.etag == nil && fourth.lastModified == "y")
    }

    @Test func `validators of a server that is stuck are dropped after eight days of nothing but 304`() {
        var state = after(response(200, [(name: "etag", value: "1")]))
        for day in 0..<8 { state = after(state, response(304), at: Self.noon + Int64(day) * 86_400) }
        #expect(state.etag == "1")
        state = after(state, response(304), at: Self.noon + 8 * 86_400)
        #expect(state.etag == nil)
        state = after(state, response(200, [(name: "etag", value: "2")]), at: Self.noon + 9 * 86_400)
        #expect(after(state, response(304), at: Self.noon + 10 * 86_400).etag == "2")
    }

    @Test func `a move is remembered when it has held over ten polls and three days`() {
        let moved = response(redirects: 2, to: "http://b.example/feed", isPermanent: true)
        var state = after(moved)
        for poll in 1..<20 { state = after(state, moved, at: Self.noon + Int64(poll) * 3_600) }
        #expect(state.move?.holds(at: Self.noon + 20 * 3_600) == false)
        #expect(state.move?.holds(at: Self.noon + 3 * 86_400) == true)
        // Asked there at once, it stays; one temporary hop, and all begins anew.
        #expect(after(state, response(to: "http://b.example/feed")).move == state.move)
        #expect(after(state, response(redirects: 1, to: "http://b.example/feed")).move == nil)
        #expect(after(state, response()).move == nil)
        let gone = policy.failed(
            state, error: "", response: response(410, to: "http://b.example/feed"), now: Self.noon + 4 * 86_400,
            random: 0)
        #expect(gone.move == nil && !gone.gone)
    }

    @Test(arguments: [
        ("120", 120), ("0", 0), ("-5", 0), ("1.5", 1), ("99999999999999999999", 604_800), ("9999999", 604_800),
        ("soon", 0),
        ("Wed, 25 Nov 2026 12:00:00 GMT", 7_200), ("Wed, 25 Nov 2020 12:00:00 GMT", 0),
        ("Fri, 25 Nov 2399 12:00:00 GMT", 604_800),
    ])
    func `Retry-After pauses the whole host, seconds or dates, absurd ones clamped`(text: String, wait: Int64) {
        let answer = response(
            503, [(name: "retry-after", value: text), (name: "date", value: "Wed, 25 Nov 2026 10:00:00 GMT")])
        let state = policy.failed(
            FeedState(url: "http://a.example/feed", name: "a"), error: "", response: answer, now: Self.noon, random: 0)
        #expect(state.hostNotBefore == Self.noon + wait)
        #expect(state.notBefore == Self.noon + wait)
        #expect(state.nextPoll == Self.noon + max(wait, 900))
        #expect(state.pausedHost == "a.example")
    }

    @Test func `failures double the pause, up to a day, and are forgotten at once`() {
        var state = FeedState(url: "http://a.example/feed", name: "a")
        state.etag = "1"
        var waits: [Int64] = []
        for _ in 0..<10 {
            state = policy.failed(state, error: "HTTP 404", response: response(404), now: Self.noon, random: 0)
            waits.append(state.nextPoll - Self.noon)
        }
        #expect(waits == [900, 1_800, 3_600, 7_200, 14_400, 28_800, 57_600, 86_400, 86_400, 86_400])
        #expect(state.etag == "1")
        #expect(after(state, response()).nextPoll == Self.noon + 900)
    }

    @Test func `nothing that a clock ahead has set lasts longer than it was meant to once that is set back`() {
        var known = FeedState(url: "http://a/", name: "a")
        let ahead = Self.noon + 90_000
        (known.lastPoll, known.notBefore, known.nextPoll) = (ahead, ahead + 60, ahead + 900)
        let policy = PollPolicy(interval: 900)
        for state in [
            policy.interrupted(known, now: Self.noon),
            policy.failed(known, error: "no answer", response: nil, now: Self.noon, random: 0.5),
        ] {
            #expect(state.lastPoll == Self.noon && state.notBefore <= Self.noon + 60)
            #expect(state.nextPoll <= Self.noon + 1_100)
        }
    }

    @Test func `a clock of whole seconds cuts no pause short, and makes none where none was asked for`() {
        var exact = policy
        exact.clockStep = 1
        let known = FeedState(url: "http://a.example/feed", name: "a")
        let read = exact.succeeded(known, response: response(), wishes: nil, now: Self.noon, random: 0)
        #expect(read.nextPoll == Self.noon + 901 && read.notBefore == Self.noon)
        let fresh = response(200, [(name: "cache-control", value: "max-age=3600")])
        let kept = exact.succeeded(known, response: fresh, wishes: nil, now: Self.noon, random: 0)
        #expect(kept.notBefore == Self.noon + 3_601)
        let busy = response(503, [(name: "retry-after", value: "1")])
        let told = exact.failed(known, error: "", response: busy, now: Self.noon, random: 0)
        #expect(told.hostNotBefore == Self.noon + 2 && told.notBefore == Self.noon + 2)
        #expect(exact.interrupted(known, now: Self.noon).nextPoll == Self.noon + 901)
    }

    @Test func `410 ends polling where the feed itself says so`() {
        let state = FeedState(url: "http://a.example/feed", name: "a")
        func isGone(_ answer: FetchResponse) -> Bool {
            policy.failed(state, error: "", response: answer, now: Self.noon, random: 0).gone
        }
        #expect(isGone(response(410)))
        #expect(isGone(response(410, redirects: 1, isPermanent: true)))
        #expect(!isGone(response(410, redirects: 1)))
    }
}
