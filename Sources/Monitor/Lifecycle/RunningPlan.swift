import Synchronization

/// The plan in force and its sinks; a reload replaces both at once.
final class RunningPlan: Sendable {
    struct Now: Sendable {
        var plan: Plan
        var sinks: SinkGeneration
    }

    private let state: Mutex<Now>

    init(_ plan: Plan, _ sinks: SinkGeneration) {
        state = Mutex(Now(plan: plan, sinks: sinks))
    }

    var now: Now { state.withLock { $0 } }

    /// Puts a plan in force and answers the sinks of the old one.
    func replace(_ plan: Plan, _ sinks: SinkGeneration) -> SinkGeneration {
        state.withLock { now in
            defer { now = Now(plan: plan, sinks: sinks) }
            return now.sinks
        }
    }
}
