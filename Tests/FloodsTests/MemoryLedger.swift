@testable import Floods

/// The state of the gate in memory; a copy of `state` is what a crash falls back to.
final class MemoryLedger: FloodLedger {
    struct Sent: Equatable {
        var sink: String
        var time: Int64
        var alerts: [String]
        var kind: String
        var isRepetition = false
    }

    struct State {
        var buckets: [String: Bucket] = [:]
        var held: [HeldAlert] = []
        /// Where an alert stands among the held, and which of them went into a bucket.
        var index: [String: Int] = [:]
        var members: [String: [Int]] = [:]
        var silences: [Silence] = []
        var inhibitors: [Inhibitor] = []
        var folded: Set<String> = []
        var sent: [Sent] = []
    }

    var state = State()

    func silences(at now: Int64) -> [Silence] { state.silences.filter { $0.ends > now } }
    func inhibitors(at now: Int64) -> [Inhibitor] { state.inhibitors.filter { $0.ends > now } }
    func remember(_ inhibitor: Inhibitor) { state.inhibitors.append(inhibitor) }
    func bucket(_ key: String) -> Bucket? { state.buckets[key] }
    func remove(_ bucket: Bucket) { state.buckets[bucket.key] = nil }
    func isFolded(_ alert: String, at sink: String) -> Bool { state.folded.contains(alert) }

    /// As a store does, it keeps a bucket's state as bytes.
    func save(_ bucket: Bucket) {
        var kept = Bucket(
            key: bucket.key, sink: bucket.sink, kind: bucket.kind, labels: bucket.labels, opened: bucket.opened)
        kept.due = bucket.due
        kept.touched = bucket.touched
        kept.restore(bucket.state)
        state.buckets[bucket.key] = kept
    }

    func deliver(_ alert: String, to sink: String, now: Int64) {
        state.sent.append(Sent(sink: sink, time: now, alerts: [alert], kind: "alert"))
    }

    func hold(_ held: HeldAlert) {
        let key = "\(held.alert) \(held.sink)"
        let index = state.index[key] ?? state.held.count
        if index == state.held.count { state.held.append(held) } else { state.held[index] = held }
        state.index[key] = index
        if let bucket = held.bucket, state.members[bucket]?.contains(index) != true {
            state.members[bucket, default: []].append(index)
        }
    }

    private func members(_ bucket: String) -> [HeldAlert] {
        (state.members[bucket] ?? []).sorted().map { state.held[$0] }.filter { $0.bucket == bucket }
    }

    func hasWaiting(in bucket: String) -> Bool { !waiting(in: bucket).isEmpty }
    func waiting(in bucket: String) -> [HeldAlert] { members(bucket).filter { $0.message == nil } }

    func carried(in bucket: String, since: Int64, limit: Int) -> [HeldAlert] {
        Array(members(bucket).filter { $0.message != nil && $0.since >= since }.suffix(limit))
    }

    /// Empties what is due, as the daemon does.
    func settle(_ gate: FloodGate, now: Int64) throws {
        while let due = state.buckets.values.filter({ $0.due.map { $0 <= now } ?? false })
            .min(by: { ($0.due ?? 0, $0.key) < ($1.due ?? 0, $1.key) })
        {
            guard let message = try gate.flush(due, now: now, ledger: self) else { continue }
            let id = "message \(state.sent.count)"
            state.sent.append(
                Sent(
                    sink: message.sink, time: now, alerts: message.alerts.map(\.alert), kind: message.kind.rawValue,
                    isRepetition: message.isRepetition))
            guard !message.isRepetition else { continue }
            for held in message.alerts {
                if let index = state.index["\(held.alert) \(held.sink)"] { state.held[index].message = id }
            }
        }
    }

    /// As at a reload.
    func reconsiderHeld(now: Int64) {
        for (key, bucket) in state.buckets where bucket.kind == .quiet || bucket.kind == .throttle {
            state.buckets[key]?.due = now
        }
    }

    /// When the next bucket is due.
    var next: Int64? { state.buckets.values.compactMap(\.due).min() }
}

/// Labels of an alert for tests.
func labels(_ rule: String, _ severity: String = "low", _ more: [String: [String]] = [:]) -> AlertLabels {
    var labels = AlertLabels(more)
    labels["rule"] = [rule]
    labels["severity"] = [severity]
    return labels
}
