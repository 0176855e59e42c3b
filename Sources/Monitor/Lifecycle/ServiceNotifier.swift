import Deliver
import Foundation

/// Tells systemd how the service does (sd_notify protocol); does nothing where no one listens.
public struct ServiceNotifier: Sendable {
    private let address: String?
    /// Half of this many seconds is a good pace for `WATCHDOG=1`; nil where no watchdog is set.
    public let watchdogSeconds: Double?

    public init(environment: [String: String]) {
        address = environment["NOTIFY_SOCKET"]
        watchdogSeconds = environment["WATCHDOG_USEC"].flatMap(Double.init).map { $0 / 1_000_000 }
    }

    /// Sends a state such as `READY=1`; several are separated by line feeds.
    ///
    /// A manager that does not read is waited for a second at most, and not at all with `WATCHDOG=1`, which comes again:
    /// the daemon must not stand still because it does.
    public func send(_ state: String) {
        guard let address, !address.isEmpty else { return }
        _ = Datagram.send(Array(state.utf8), to: address, patience: state == "WATCHDOG=1" ? 0 : 1)
    }

    /// The clock that `MONOTONIC_USEC=` of a reload is read from.
    public static var monotonicMicroseconds: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1_000
    }
}
