import Deliver
import Synchronization

/// How the tries of a batch ended, on their way from the sink's thread to the outbox.
final class Tally: Sendable {
    struct Settled: Sendable {
        var index: Int
        var outcome: DeliveryOutcome
        /// Whether the next alert may be tried at once.
        var letsOthersPass: Bool
    }

    private struct State {
        var settled: [Settled] = []
        var pulse: Pulse
        var isStopped = false
    }

    private let state: Mutex<State>

    init(_ pulse: Pulse) { state = Mutex(State(pulse: pulse)) }

    var pulse: Pulse { state.withLock { $0.pulse } }

    /// Takes note of an outcome; answers whether the next alert may be tried.
    func add(_ index: Int, _ outcome: DeliveryOutcome) -> Bool {
        state.withLock { state in
            let passes: Bool
            switch outcome {
            case .delivered:
                state.pulse.note(isTaken: true)
                passes = true
            case .rejected: passes = true
            case .stumbled:
                state.pulse.note(isTaken: false)
                passes = state.pulse.isFlaky
            case .retry, .gone: passes = false
            }
            state.settled.append(Settled(index: index, outcome: outcome, letsOthersPass: passes))
            return passes && !state.isStopped
        }
    }

    /// What has come since the last call.
    func take() -> [Settled] {
        state.withLock { state in
            defer { state.settled = [] }
            return state.settled
        }
    }

    /// Lets no further alert be tried: what was sent could not be recorded.
    func stop() { state.withLock { $0.isStopped = true } }
}
