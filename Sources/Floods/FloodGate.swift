/// The way of an alert to its sinks: route, silence, inhibition, digest, quiet hours, group, throttle.
///
/// Pure over a policy and a ledger, but for what it remembers of the calendar: no clock, and the same input gives the
/// same decisions.
public struct FloodGate: Sendable {
    public let policy: FloodPolicy
    private let memo = HoursMemo()

    public init(policy: FloodPolicy) {
        self.policy = policy
    }

    /// An alert at the gate.
    public struct Arrival: Sendable {
        public var id: String
        public var labels: AlertLabels

        public init(id: String, labels: AlertLabels) {
            self.id = id
            self.labels = labels
        }
    }

    /// Decides what becomes of the alerts of one article, at every sink they go to.
    ///
    /// All are looked at as inhibitors first, so that their order does not matter.
    ///
    /// - Returns: how many were put into queues at once, over all sinks.
    @discardableResult
    public func admit(_ arrivals: [Arrival], now: Int64, ledger: some FloodLedger) throws -> Int {
        for arrival in arrivals { try rememberInhibitor(arrival, now: now, ledger: ledger) }
        var sent = 0
        for arrival in arrivals {
            for destination in policy.destinations(of: arrival.labels) {
                if policy.immediateSinks.contains(destination.sink) {
                    try ledger.deliver(arrival.id, to: destination.sink, now: now)
                    sent += 1
                } else if try send(arrival, to: destination, now: now, ledger: ledger) {
                    sent += 1
                }
            }
        }
        return sent
    }

    private func rememberInhibitor(_ arrival: Arrival, now: Int64, ledger: some FloodLedger) throws {
        let lasts = policy.inhibitions.filter { $0.source.match(arrival.labels) }.map(\.lasts).max()
        guard let lasts else { return }
        try ledger.remember(
            Inhibitor(alert: arrival.id, labels: arrival.labels, raised: now, ends: now + lasts))
    }

    /// Sends an alert or holds it; answers whether it was sent.
    private func send(
        _ arrival: Arrival, to destination: Destination, now: Int64, ledger: some FloodLedger
    ) throws -> Bool {
        let controls = destination.controls
        if !controls.gathers, ledger.isFolded(arrival.id, at: destination.sink) {
            try ledger.deliver(arrival.id, to: destination.sink, now: now)
            return false
        }
        var held = HeldAlert(
            alert: arrival.id, sink: destination.sink, labels: arrival.labels, reason: .digest, detail: nil,
            bucket: nil, until: nil, since: now)
        let mute = try mute(on: arrival, now: now, ledger: ledger)
        if let mute {
            held.reason = mute.reason
            held.detail = mute.detail
            held.until = mute.until
        }
        if case .set(let schedule, let owner) = controls.digest {
            try put(&held, in: bucket(.digest, held, owner, now: now, ledger), due: schedule.next(after: now), ledger)
            return false
        }
        if mute != nil {
            try ledger.hold(held)
            return false
        }
        if let hours = controls.quietHours(for: arrival.labels.rank), let end = memo.end(of: hours, holding: now) {
            held.reason = .quiet
            try put(
                &held, in: bucket(.quiet, held, destination.route, values: ["\(end)"], now: now, ledger), due: end,
                ledger)
            return false
        }
        if case .set(let names, let owner) = controls.groupBy {
            try join(&held, by: names, owner: owner, controls.groupTimes, ledger)
            return false
        }
        if try throttle(&held, controls, now: now, ledger) { return false }
        try ledger.deliver(arrival.id, to: destination.sink, now: now)
        return true
    }

    /// A silence or a recent alert that mutes this one.
    func mute(
        on arrival: Arrival, now: Int64, ledger: some FloodLedger
    ) throws -> (reason: HoldReason, detail: String, until: Int64)? {
        for silence in try ledger.silences(at: now) where silence.mutes(arrival.labels, at: now) {
            return (.silenced, "\(silence.id): \(silence.comment)", silence.ends)
        }
        guard !policy.inhibitions.isEmpty else { return nil }
        for inhibitor in try ledger.inhibitors(at: now) {
            for rule in policy.inhibitions where rule.mutes(arrival.labels, of: arrival.id, by: inhibitor, at: now) {
                return (.inhibited, inhibitor.alert, inhibitor.raised + rule.lasts)
            }
        }
        return nil
    }

    /// The bucket of a kind for an alert, new where there is none.
    func bucket(
        _ kind: Bucket.Kind, _ held: HeldAlert, _ owner: String, values: [String] = [], now: Int64,
        _ ledger: some FloodLedger
    ) throws -> Bucket {
        let key = ([held.sink, kind.rawValue, owner] + values).joined(separator: "\u{1F}")
        return try ledger.bucket(key)
            ?? Bucket(key: key, sink: held.sink, kind: kind, labels: held.labels, opened: now)
    }

    /// Puts an alert into a bucket that goes out at a time, or before where it was to already.
    func put(_ held: inout HeldAlert, in bucket: Bucket, due: Int64, _ ledger: some FloodLedger) throws {
        var bucket = bucket
        let earlier = bucket.due.map { min($0, due) } ?? due
        if bucket.due != earlier {
            bucket.due = earlier
            bucket.touched = held.since
        }
        held.bucket = bucket.key
        if held.reason != .silenced, held.reason != .inhibited { held.until = earlier }
        try ledger.save(bucket)
        try ledger.hold(held)
    }

    private func join(
        _ held: inout HeldAlert, by names: [String], owner: String, _ times: GroupTimes, _ ledger: some FloodLedger
    ) throws {
        let values = names.map { held.labels[$0].first ?? "" }
        var bucket = try bucket(.group, held, owner, values: values, now: held.since, ledger)
        var group =
            bucket.group
            ?? AlertGroup(
                by: zip(names, values).map { [$0, $1] }, times: times, opened: held.since, lastArrival: held.since)
        group.times = times
        // A silence has taken all that waited: the group begins anew.
        if group.lastSent == nil, try !ledger.hasWaiting(in: bucket.key) { group.opened = held.since }
        let due = group.arrive(at: held.since)
        bucket.group = group
        held.reason = .grouped
        try put(&held, in: bucket, due: due, ledger)
    }

    /// Takes a place in the throttle's window, or holds the alert; answers whether it is held.
    private func throttle(
        _ held: inout HeldAlert, _ controls: FloodControls, now: Int64, _ ledger: some FloodLedger
    ) throws -> Bool {
        guard case .set(let limit, let owner) = controls.throttle else { return false }
        var bucket = try bucket(.throttle, held, owner, now: now, ledger)
        var window = bucket.window ?? ThrottleWindow()
        let waits = try bucket.window != nil && ledger.hasWaiting(in: bucket.key)
        if !waits, window.take(limit, now: now) {
            bucket.window = window
            bucket.due = window.isOver(limit)
            bucket.touched = now
            try ledger.save(bucket)
            return false
        }
        bucket.window = window
        bucket.due = nil
        held.reason = .throttled
        try put(&held, in: bucket, due: window.opens(limit, now: now), ledger)
        return true
    }
}
