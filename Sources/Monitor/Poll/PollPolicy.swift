public import Fetch
public import Store

/// No feed of a host is to be asked before a time, Unix seconds.
struct HostPause: Sendable {
    var host: String
    var until: Int64
}

/// When a feed may and should be asked next, and with what, decided from what its server said.
///
/// Pure; times are Unix seconds. docs/politeness.md says it in words.
public struct PollPolicy: Sendable {
    /// How long the feed is left alone after a success, seconds.
    public var interval: Int64
    /// Seconds by which a clock may be behind that is read in whole ones: added to every pause, so that none is cut short.
    public var clockStep: Int64 = 0
    /// No backoff grows beyond this, seconds.
    public var ceiling: Int64 = 86_400
    /// After so long of nothing but 304 the validators are dropped once, as the server may be stuck.
    public static let longestUnmodified: Int64 = 8 * 86_400
    /// The pause of a host that answers 429 without saying for how long, seconds.
    public static let unsaidPause: Int64 = 300

    public init(interval: Int64) {
        self.interval = interval
    }

    /// The state after an answer that held a feed or said that nothing has changed.
    ///
    /// - Parameter wishes: of the feed; nil where the answer held none. Its `maxAge` is set here.
    /// - Parameter random: 0..<1, spreads feeds that started together.
    public func succeeded(
        _ known: FeedState, response: FetchResponse, wishes: FeedWishes?, now: Int64, random: Double
    ) -> FeedState {
        var state = asked(known, response, now)
        state.failures = 0
        state.lastError = nil
        state.lastSuccess = now
        let maxAge = response.maxAge?.components.seconds
        if response.status == 304 {
            state.notModified += 1
            state.bytesSaved += max(state.bodyBytes - Int64(response.bytesReceived), 0)
            keepValidators(&state, response.validators, now)
            // The headers of a 304 replace those of the answer that it stands for (RFC 9111 §4.3.4).
            if let maxAge { state.wishes.maxAge = maxAge }
        } else {
            let given = response.validators
            if response.status != 226 || !given.isEmpty {
                (state.etag, state.lastModified) = (given.etag, given.lastModified)
            }
            if response.status != 226 { state.bodyBytes = Int64(response.bytesReceived) }
            state.unmodifiedSince = nil
            if let wishes { state.wishes = wishes }
            state.wishes.maxAge = maxAge
        }
        noteMove(&state, response, now)
        state.notBefore = state.wishes.firstOpen(from: end(of: state.wishes.pause, from: now))
        state.nextPoll = state.wishes.firstOpen(
            from: max(state.notBefore, end(of: spread(interval, random), from: now)))
        return state
    }

    /// The state after an answer or an error that gave no feed: the wait doubles with every failure.
    ///
    /// - Parameter response: nil where there was none.
    public func failed(
        _ known: FeedState, error: String, response: FetchResponse?, now: Int64, random: Double
    ) -> FeedState {
        var state = asked(known, response, now)
        state.failures += 1
        state.lastError = error
        state.gone = response.map { $0.status == 410 && ($0.redirects == 0 || $0.permanentURL != nil) } ?? false
        // The address that was remembered no longer holds; the feed's own has the word again.
        if let move = known.move, move.holds(at: now) {
            state.move = nil
            state.gone = false
        }
        let doublings = min(state.failures - 1, 12)
        let backoff = min(interval << Int64(doublings), max(ceiling, interval))
        let retryAfter = response?.retryAfter?.components.seconds ?? 0
        var answer = FeedWishes()
        answer.maxAge = response?.maxAge?.components.seconds
        let wait = max(retryAfter, answer.pause)
        state.notBefore = max(state.notBefore, state.wishes.firstOpen(from: end(of: wait, from: now)))
        state.nextPoll = state.wishes.firstOpen(
            from: max(state.notBefore, end(of: spread(backoff, random), from: now)))
        if let response, let pause = hostPause(response, now: now) {
            state.pausedHost = pause.host
            state.hostNotBefore = pause.until
        }
        return state
    }

    /// The pause that a whole host asks for, by 429 or 503.
    func hostPause(_ response: FetchResponse, now: Int64) -> HostPause? {
        guard response.status == 429 || response.status == 503 else { return nil }
        let wait = response.retryAfter?.components.seconds ?? 0
        return HostPause(
            host: hostName(response.finalURL),
            until: end(of: max(wait, response.status == 429 ? Self.unsaidPause : 0), from: now))
    }

    /// The state after a request of which nothing is known, broken off by a stop or a crash: it counts as one.
    public func interrupted(_ known: FeedState, now: Int64) -> FeedState {
        var state = known
        state.correctClock(now: now)
        state.lastPoll = now
        state.notBefore = max(state.notBefore, state.wishes.firstOpen(from: end(of: state.wishes.pause, from: now)))
        state.nextPoll = max(state.notBefore, end(of: interval, from: now))
        return state
    }

    private func asked(_ known: FeedState, _ response: FetchResponse?, _ now: Int64) -> FeedState {
        var state = known
        // It may have been set back since the request left.
        state.correctClock(now: now)
        state.polls += 1
        state.lastPoll = now
        state.status = response?.status
        state.bytes += Int64(response?.bytesReceived ?? 0)
        state.pausedHost = nil
        state.hostNotBefore = 0
        return state
    }

    /// After a 304: those that it carries replace the old ones; all go where it has said nothing else for too long.
    private func keepValidators(_ state: inout FeedState, _ given: Validators, _ now: Int64) {
        state.etag = given.etag ?? state.etag
        state.lastModified = given.lastModified ?? state.lastModified
        let since = state.unmodifiedSince ?? now
        state.unmodifiedSince = since
        guard now - since >= Self.longestUnmodified else { return }
        (state.etag, state.lastModified, state.unmodifiedSince) = (nil, nil, nil)
    }

    /// Counts how often redirects for good have led to the same place; any other answer begins anew.
    private func noteMove(_ state: inout FeedState, _ response: FetchResponse, _ now: Int64) {
        if response.redirects == 0 {
            if response.finalURL != state.move?.url { state.move = nil }
        } else if let url = response.permanentURL {
            if state.move?.url == url {
                state.move?.polls += 1
            } else {
                state.move = FeedMove(url: url, since: now, polls: 1)
            }
        } else {
            state.move = nil
        }
    }

    private func end(of pause: Int64, from now: Int64) -> Int64 { pause > 0 ? now + pause + clockStep : now }

    /// Up to a tenth is added, never taken away: the interval is a floor.
    private func spread(_ seconds: Int64, _ random: Double) -> Int64 {
        seconds + Int64(Double(seconds) * 0.1 * random)
    }
}

extension FeedState {
    /// Puts the next request off.
    mutating func leaveAlone(until time: Int64) {
        notBefore = max(notBefore, time)
        nextPoll = max(nextPoll, wishes.firstOpen(from: notBefore))
    }
}
