import Deliver
import Synchronization

/// How the tries of a batch ended, on their way from the sink's thread to the outbox.
final class Tally: Sendable {
    private struct State {
        var settled: [(index: Int, outcome: DeliveryOutcome)] = []
        var isStopped = false
    }

    private let state = Mutex(State())

    /// Takes note of an outcome; answers whether the next alert may be tried.
    func add(_ index: Int, _ outcome: DeliveryOutcome) -> Bool {
        state.withLock { state in
            state.settled.append((index, outcome))
            return !state.isStopped && outcome.letsOthersPass
        }
    }

    /// What has come since the last call.
    func take() -> [(index: Int, outcome: DeliveryOutcome)] {
        state.withLock { state in
            defer { state.settled = [] }
            return state.settled
        }
    }

    /// Lets no further alert be tried: what was sent could not be recorded.
    func stop() { state.withLock { $0.isStopped = true } }
}
