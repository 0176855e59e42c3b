extension FloodGate {
    /// Empties a bucket whose time has come, and answers the message to send.
    ///
    /// The bucket is saved with its next time, or removed. The caller marks the message's alerts as carried by it, in
    /// the same transaction.
    public func flush(_ bucket: Bucket, now: Int64, ledger: some FloodLedger) throws -> HeldMessage? {
        let waiting = try ledger.waiting(in: bucket.key)
        switch bucket.kind {
        case .digest: return try flushDigest(bucket, waiting, now: now, ledger)
        case .quiet: return try flushQuiet(bucket, waiting, now: now, ledger)
        case .throttle: return try flushThrottle(bucket, waiting, now: now, ledger)
        case .group: return try flushGroup(bucket, waiting, now: now, ledger)
        }
    }

    private func flushDigest(
        _ bucket: Bucket, _ waiting: [HeldAlert], now: Int64, _ ledger: some FloodLedger
    ) throws -> HeldMessage? {
        // Its time was found under a clock that has been set back since.
        if bucket.touched > now,
            case .set(let schedule, _) = policy.controls(of: bucket.labels, for: bucket.sink).digest
        {
            try postpone(bucket, until: schedule.next(after: now), now: now, ledger)
            return nil
        }
        if let end = quietEnd(waiting, now: now) {
            try postpone(bucket, until: end, now: now, ledger)
            return nil
        }
        try ledger.remove(bucket)
        return message(.digest, .digest, bucket, waiting)
    }

    private func flushQuiet(
        _ bucket: Bucket, _ waiting: [HeldAlert], now: Int64, _ ledger: some FloodLedger
    ) throws -> HeldMessage? {
        try ledger.remove(bucket)
        var hours = HoursBook(policy: policy, now: now)
        // Each by its own hours: a reload may have changed them, and rules differ.
        let over = try sift(waiting, now: now, ledger).filter { held in
            guard let end = hours.end(holding: held) else { return true }
            try hold(held, inQuietHoursUntil: end, now: now, ledger)
            return false
        }
        return message(.summary, .quiet, bucket, over)
    }

    private func flushThrottle(
        _ bucket: Bucket, _ waiting: [HeldAlert], now: Int64, _ ledger: some FloodLedger
    ) throws -> HeldMessage? {
        var bucket = bucket
        var window = bucket.window ?? ThrottleWindow()
        let rest = try sift(waiting, now: now, ledger)
        guard case .set(let limit, _) = policy.controls(of: bucket.labels, for: bucket.sink).throttle else {
            // The throttle is no longer in force.
            try ledger.remove(bucket)
            return message(.summary, .throttled, bucket, rest)
        }
        if rest.isEmpty {
            guard window.isOver(limit) > now else {
                try ledger.remove(bucket)
                return nil
            }
            try postpone(bucket, until: window.isOver(limit), now: now, ledger)
            return nil
        }
        if quietEnd(rest, now: now) != nil {
            try moveToQuietHours(rest, now: now, ledger)
            try postpone(bucket, until: max(window.isOver(limit), now + 1), now: now, ledger)
            return nil
        }
        guard window.take(limit, now: now) else {
            bucket.window = window
            try postpone(bucket, until: max(window.opens(limit, now: now), now + 1), now: now, ledger)
            return nil
        }
        bucket.window = window
        try postpone(bucket, until: window.isOver(limit), now: now, ledger)
        return message(.summary, .throttled, bucket, rest)
    }

    private func flushGroup(
        _ bucket: Bucket, _ waiting: [HeldAlert], now: Int64, _ ledger: some FloodLedger
    ) throws -> HeldMessage? {
        guard var group = bucket.group else {
            try ledger.remove(bucket)
            return message(.group, .grouped, bucket, waiting)
        }
        group.heed(now)
        var bucket = bucket
        var rest = try sift(waiting, now: now, ledger)
        let isRepetition = rest.isEmpty && group.repeats(at: now)
        if isRepetition {
            rest = try ledger.carried(in: bucket.key, since: now - group.times.resolve, limit: 50)
        }
        guard !rest.isEmpty else {
            if group.ends <= now {
                try ledger.remove(bucket)
            } else {
                try restUntilNextLook(bucket, group, now: now, ledger)
            }
            return nil
        }
        if quietEnd(rest, now: now) != nil {
            if !isRepetition { try moveToQuietHours(rest, now: now, ledger) }
            _ = group.spoke(at: now)
            bucket.group = group
            try restUntilNextLook(bucket, group, now: now, ledger)
            return nil
        }
        let isHeldBack = try throttle(rest, of: bucket, isRepetition: isRepetition, now: now, ledger)
        _ = group.spoke(at: now)
        bucket.group = group
        try restUntilNextLook(bucket, group, now: now, ledger)
        return isHeldBack ? nil : message(.group, .grouped, bucket, rest, isRepetition: isRepetition)
    }

    /// Puts a group to rest until it repeats itself or ends.
    private func restUntilNextLook(_ bucket: Bucket, _ group: AlertGroup, now: Int64, _ ledger: some FloodLedger) throws
    {
        try postpone(bucket, until: max(group.nextLook, now + 1), now: now, ledger)
    }

    /// Lets a group's message take a place in the throttle's window; where there is none, its alerts wait there.
    private func throttle(
        _ alerts: [HeldAlert], of group: Bucket, isRepetition: Bool, now: Int64, _ ledger: some FloodLedger
    ) throws -> Bool {
        let controls = policy.controls(of: group.labels, for: group.sink)
        guard case .set(let limit, let owner) = controls.throttle, let first = alerts.first else { return false }
        var bucket = try bucket(.throttle, first, owner, now: now, ledger)
        var window = bucket.window ?? ThrottleWindow()
        if window.take(limit, now: now) {
            bucket.window = window
            if try !ledger.hasWaiting(in: bucket.key) { bucket.due = window.isOver(limit) }
            bucket.touched = now
            try ledger.save(bucket)
            return false
        }
        guard !isRepetition else { return true }
        bucket.window = window
        bucket.due = window.opens(limit, now: now)
        bucket.touched = now
        try ledger.save(bucket)
        for alert in alerts {
            var held = alert
            held.reason = .throttled
            held.bucket = bucket.key
            held.until = bucket.due
            try ledger.hold(held)
        }
        return true
    }

    /// The alerts that no silence and no inhibition has come to mute since they began to wait; the others are kept
    /// for the list.
    private func sift(_ waiting: [HeldAlert], now: Int64, _ ledger: some FloodLedger) throws -> [HeldAlert] {
        try waiting.filter { held in
            let arrival = Arrival(id: held.alert, labels: held.labels)
            guard let mute = try mute(on: arrival, now: now, ledger: ledger) else { return true }
            var held = held
            held.reason = mute.reason
            held.detail = mute.detail
            held.until = mute.until
            held.bucket = nil
            try ledger.hold(held)
            return false
        }
    }

    /// When the first of them may go, where quiet hours hold all of them.
    private func quietEnd(_ alerts: [HeldAlert], now: Int64) -> Int64? {
        var hours = HoursBook(policy: policy, now: now)
        var first: Int64?
        for held in alerts {
            guard let end = hours.end(holding: held) else { return nil }
            first = min(first ?? end, end)
        }
        return first
    }

    private func moveToQuietHours(_ alerts: [HeldAlert], now: Int64, _ ledger: some FloodLedger) throws {
        var hours = HoursBook(policy: policy, now: now)
        for held in alerts {
            try hold(held, inQuietHoursUntil: hours.end(holding: held) ?? now, now: now, ledger)
        }
    }

    private func hold(
        _ held: HeldAlert, inQuietHoursUntil end: Int64, now: Int64, _ ledger: some FloodLedger
    ) throws {
        let route = policy.destinations(of: held.labels).first { $0.sink == held.sink }?.route ?? ""
        var held = held
        held.reason = .quiet
        var bucket = try bucket(.quiet, held, route, values: ["\(end)"], now: now, ledger)
        // Found now, and not when the alert came.
        bucket.touched = now
        bucket.due = bucket.due.map { min($0, end) } ?? end
        try put(&held, in: bucket, due: end, ledger)
    }

    private func postpone(_ bucket: Bucket, until due: Int64, now: Int64, _ ledger: some FloodLedger) throws {
        var bucket = bucket
        bucket.due = due
        bucket.touched = now
        try ledger.save(bucket)
    }

    private func message(
        _ kind: HeldMessage.Kind, _ reason: HoldReason, _ bucket: Bucket, _ alerts: [HeldAlert],
        isRepetition: Bool = false
    ) -> HeldMessage? {
        guard let first = alerts.first else { return nil }
        // A long message is cut by its receiver at the end: the most urgent alerts come first.
        let ordered =
            kind == .group
            ? alerts : severities.indices.reversed().flatMap { rank in alerts.filter { $0.labels.rank == rank } }
        return HeldMessage(
            kind: kind, sink: bucket.sink, bucket: bucket.key, reason: reason, alerts: ordered,
            by: bucket.group?.by ?? [], total: bucket.group?.alerts ?? alerts.count,
            number: bucket.group?.messages ?? 1, isRepetition: isRepetition, from: first.since)
    }
}
