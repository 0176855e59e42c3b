import Synchronization

/// What the daemon has done since it started, for metrics and status.
public final class Counters: Sendable {
    public struct Values: Sendable {
        public var polls = 0
        /// Feeds that are being asked or wait for a place, now.
        public var pollsUnderWay = 0
        /// Looks for feeds that are due.
        public var ticks = 0
        public var notModified = 0
        public var pollFailures = 0
        public var bytes = 0
        public var articles = 0
        public var alerts = 0
        public var pages = 0
        public var pageFailures = 0
        public var pagesTurnedAway = 0
        public var deliveries = 0
        public var deliveryFailures = 0
        public var deliveriesGivenUp = 0
        public var reloads = 0
        public var reloadFailures = 0
    }

    private let values = Mutex(Values())

    public init() {}

    func add(_ counter: any WritableKeyPath<Values, Int> & Sendable, _ amount: Int = 1) {
        values.withLock { $0[keyPath: counter] += amount }
    }

    func set(_ gauge: any WritableKeyPath<Values, Int> & Sendable, _ amount: Int) {
        values.withLock { $0[keyPath: gauge] = amount }
    }

    /// A consistent copy.
    public var now: Values { values.withLock { $0 } }
}
