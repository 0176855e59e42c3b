import Synchronization

/// The ends of quiet hours at one time: thousands of alerts are recorded within a second, and a calendar is slow.
final class HoursMemo: Sendable {
    private struct State {
        var time: Int64?
        var known: [(hours: QuietHours, end: Int64?)] = []
    }

    private let state = Mutex(State())

    /// As `QuietHours.end(holding:)`.
    func end(of hours: QuietHours, holding now: Int64) -> Int64? {
        state.withLock { state in
            if state.time != now { state = State(time: now) }
            if let found = state.known.first(where: { $0.hours == hours }) { return found.end }
            let end = hours.end(holding: now)
            state.known.append((hours, end))
            return end
        }
    }
}
