import Deliver

/// An open sink with what its queue goes by.
struct SinkStation: Sendable {
    let sink: any AlertSink
    let schedule: RetrySchedule
    let signal = WakeSignal()

    var name: String { sink.name }
}
