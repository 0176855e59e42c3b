import Deliver

/// An open sink with what its queue goes by.
struct SinkStation: Sendable {
    let sink: any AlertSink
    let schedule: RetrySchedule
    /// A reload has changed its receiver: what the old one did not take need not wait.
    var hasMoved = false
    let signal = WakeSignal()

    var name: String { sink.name }
}
