import Synchronization

/// The sinks of one configuration, until the next one replaces them.
final class SinkGeneration: Sendable {
    let stations: [SinkStation]
    let ended = WakeSignal()
    private let over = Atomic(false)

    init(_ stations: [SinkStation]) { self.stations = stations }

    var isOver: Bool { over.load(ordering: .acquiring) }

    /// Lets the workers finish what they are at and leave.
    func end() {
        over.store(true, ordering: .releasing)
        wake()
        ended.wake()
    }

    func wake() {
        for station in stations { station.signal.wake() }
    }
}
