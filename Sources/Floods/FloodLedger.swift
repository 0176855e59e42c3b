import Foundation

/// Where alerts wait for the message that will carry them.
public struct Bucket: Sendable, Equatable {
    public enum Kind: String, Sendable {
        case group, digest, quiet, throttle
    }

    /// Unique over sinks, kinds, owners and group labels.
    public var key: String
    public var sink: String
    public var kind: Kind
    /// Of its first alert: by them its controls are found again.
    public var labels: AlertLabels
    /// Unix seconds of its first alert.
    public var opened: Int64
    /// Unix seconds; nil where nothing is to be done.
    public var due: Int64?
    /// When `due` was set, to notice a clock that was set back.
    public var touched: Int64
    var group: AlertGroup?
    var window: ThrottleWindow?

    public init(key: String, sink: String, kind: Kind, labels: AlertLabels, opened: Int64) {
        self.key = key
        self.sink = sink
        self.kind = kind
        self.labels = labels
        self.opened = opened
        touched = opened
    }

    private struct State: Codable {
        var group: AlertGroup?
        var window: ThrottleWindow?
    }

    /// What a ledger keeps of it beside the other fields, as JSON.
    public var state: [UInt8] {
        (try? JSONEncoder().encode(State(group: group, window: window))).map { [UInt8]($0) } ?? []
    }

    /// Takes over what `state` gave; nothing where it is no such text.
    public mutating func restore(_ state: [UInt8]) {
        guard let state = try? JSONDecoder().decode(State.self, from: Data(state)) else { return }
        group = state.group
        window = state.window
    }
}

/// Why an alert did not go out by itself at once.
public enum HoldReason: String, Sendable {
    case grouped, digest, quiet, throttled, silenced, inhibited
}

/// An alert that waits in a bucket, stands in a message, or is kept for the list alone.
public struct HeldAlert: Sendable, Equatable {
    public var alert: String
    public var sink: String
    public var labels: AlertLabels
    public var reason: HoldReason
    /// What held it: a silence's number and comment, the other alert's id, a rule.
    public var detail: String?
    /// Nil where no message will carry it.
    public var bucket: String?
    /// Unix seconds: until when it is held, as known when it was.
    public var until: Int64?
    /// Unix seconds.
    public var since: Int64
    public var message: String?

    public init(
        alert: String, sink: String, labels: AlertLabels, reason: HoldReason, detail: String?, bucket: String?,
        until: Int64?, since: Int64, message: String? = nil
    ) {
        self.alert = alert
        self.sink = sink
        self.labels = labels
        self.reason = reason
        self.detail = detail
        self.bucket = bucket
        self.until = until
        self.since = since
        self.message = message
    }
}

/// What a transaction shows of the state, and takes of changes to it: all land together or not at all.
public protocol FloodLedger {
    /// Those that have not ended.
    func silences(at now: Int64) throws -> [Silence]
    /// Those that have not ended.
    func inhibitors(at now: Int64) throws -> [Inhibitor]
    func remember(_ inhibitor: Inhibitor) throws
    func bucket(_ key: String) throws -> Bucket?
    func save(_ bucket: Bucket) throws
    func remove(_ bucket: Bucket) throws
    /// Whether the sink is told of the alert by an earlier one on the same story.
    func isFolded(_ alert: String, at sink: String) -> Bool
    /// Puts an alert as it is into a sink's queue.
    func deliver(_ alert: String, to sink: String, now: Int64) throws
    /// Writes how an alert is held, over what was written before.
    func hold(_ held: HeldAlert) throws
    func hasWaiting(in bucket: String) throws -> Bool
    /// The alerts that wait in a bucket, oldest first.
    func waiting(in bucket: String) throws -> [HeldAlert]
    /// The newest alerts of a bucket that a message has carried since a time, oldest first.
    func carried(in bucket: String, since: Int64, limit: Int) throws -> [HeldAlert]
}

/// A message over several alerts, for one sink.
public struct HeldMessage: Sendable {
    public enum Kind: String, Sendable {
        case group, digest, summary
    }

    public var kind: Kind
    public var sink: String
    public var bucket: String
    /// Why its alerts were held.
    public var reason: HoldReason
    /// Oldest first; in digests and summaries, the most urgent before that.
    public var alerts: [HeldAlert]
    /// The labels that the alerts of a group share: name, value.
    public var by: [[String]]
    /// Alerts of the group since it was opened; of another message, those in it.
    public var total: Int
    /// 1 for the first message of a group.
    public var number: Int
    /// Whether nothing is new in it.
    public var isRepetition: Bool
    /// Unix seconds of the first alert that it is about.
    public var from: Int64
}
