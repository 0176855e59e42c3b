import Synchronization

/// Until when hosts have asked not to be asked (429, 503), Unix seconds.
///
/// Shared with the polls under way: the redirect of a feed elsewhere leads to no such host either.
final class HostPauses: Sendable {
    private let times = Mutex<[String: Int64]>([:])

    func until(_ host: String) -> Int64 { times.withLock { $0[host, default: 0] } }

    func note(_ pause: HostPause) { note(pause.host, until: pause.until) }

    func note(_ host: String, until time: Int64) {
        times.withLock { $0[host] = max($0[host, default: 0], time) }
    }

    /// Keeps pauses as long as they were meant: the clock was set by so many seconds.
    func shift(by seconds: Int64) {
        times.withLock { times in times = times.mapValues { $0 + seconds } }
    }
}
