import Deliver
import Synchronization

/// The sinks of one configuration, until the next one replaces them.
final class SinkGeneration: Sendable {
    let sinks: [any AlertSink]
    /// One for each sink, in the same order.
    let signals: [WakeSignal]
    let ended = WakeSignal()
    private let over = Atomic(false)

    init(_ sinks: [any AlertSink]) {
        self.sinks = sinks
        signals = sinks.map { _ in WakeSignal() }
    }

    var isOver: Bool { over.load(ordering: .acquiring) }

    /// Lets the workers finish the delivery they are at and leave.
    func end() {
        over.store(true, ordering: .releasing)
        wake()
        ended.wake()
    }

    func wake() {
        for signal in signals { signal.wake() }
    }
}
