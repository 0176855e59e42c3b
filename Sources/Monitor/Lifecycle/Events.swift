public import Deliver

/// What a person at a terminal is told of, as it happens.
public enum MonitorEvent: Sendable {
    case alert(AlertDocument)
    /// A poll ended: how many feeds of the round are done.
    case polled(done: Int, of: Int)
}

public typealias EventHandler = @Sendable (MonitorEvent) -> Void
