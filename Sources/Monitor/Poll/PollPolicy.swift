public import Fetch
public import Store

/// When a feed may and should be asked next, decided from what its server said.
///
/// Pure; times are Unix seconds.
public struct PollPolicy: Sendable {
    /// The operator's interval for this feed, seconds.
    public var interval: Int64
    /// No wait grows beyond this, seconds.
    public var ceiling: Int64 = 86_400

    public init(interval: Int64) {
        self.interval = interval
    }

    /// The state after an answer that held a feed or said that nothing has changed.
    ///
    /// - Parameter ttl: the feed's own wish (`ttl`, `sy:update*`), seconds.
    /// - Parameter random: 0..<1, spreads feeds that started together.
    public func succeeded(
        _ state: FeedState, response: FetchResponse, ttl: Int64?, now: Int64, random: Double
    ) -> FeedState {
        var state = state
        state.polls += 1
        state.failures = 0
        state.lastError = nil
        state.status = response.status
        state.lastPoll = now
        state.lastSuccess = now
        state.bytes += Int64(response.bytesReceived)
        if response.status == 304 {
            state.notModified += 1
            state.bytesSaved += max(state.bodyBytes - Int64(response.bytesReceived), 0)
            state.etag = response.validators.etag ?? state.etag
            state.lastModified = response.validators.lastModified ?? state.lastModified
        } else {
            state.bodyBytes = Int64(response.bytesReceived)
            state.etag = response.validators.etag
            state.lastModified = response.validators.lastModified
        }
        let maxAge = response.maxAge.map { Int64($0.components.seconds) } ?? 0
        let wish = min(max(maxAge, ttl ?? 0), ceiling)
        state.notBefore = now + wish
        state.nextPoll = max(state.notBefore, now + spread(interval, random))
        return state
    }

    /// The state after an answer or an error that gave no feed: the wait doubles with every failure.
    public func failed(
        _ state: FeedState, error: String, status: Int?, retryAfter: Int64?, now: Int64, random: Double
    ) -> FeedState {
        var state = state
        state.polls += 1
        state.failures += 1
        state.lastError = error
        state.status = status
        state.lastPoll = now
        state.gone = status == 410
        let doublings = min(state.failures - 1, 12)
        let backoff = min(interval << Int64(doublings), max(ceiling, interval))
        state.notBefore = now + (retryAfter ?? 0)
        state.nextPoll = max(state.notBefore, now + spread(backoff, random))
        return state
    }

    /// Up to a tenth is added, never taken away: the interval is a floor.
    private func spread(_ seconds: Int64, _ random: Double) -> Int64 {
        seconds + Int64(Double(seconds) * 0.1 * random)
    }
}
