/// When a group speaks; seconds, with the meanings that Alertmanager gives these words.
public struct GroupTimes: Sendable, Equatable, Codable {
    /// From a new group's first alert to its first message.
    public var wait: Int64
    /// From one message to the next, where there are new alerts; at least 1.
    public var interval: Int64
    /// From a message to its repetition, where nothing is new; nil for never.
    public var repeats: Int64?
    /// How long an alert stays open, for news does not say when it is over; a group without open alerts ends.
    public var resolve: Int64
}

/// Where a group stands between its messages.
struct AlertGroup: Sendable, Equatable, Codable {
    /// The labels that its alerts share: name, value.
    var by: [[String]]
    var times: GroupTimes
    /// Unix seconds of the first alert.
    var opened: Int64
    var lastSent: Int64?
    var lastArrival: Int64
    /// Alerts since it was opened.
    var alerts = 0
    /// Messages since it was opened.
    var messages = 0

    /// Takes an alert in and answers when it goes out.
    mutating func arrive(at now: Int64) -> Int64 {
        heed(now)
        lastArrival = now
        alerts += 1
        guard let lastSent else { return opened + times.wait }
        return tick(after: max(now, lastSent + 1), from: lastSent)
    }

    /// The first beat of the group's interval at or after a time.
    private func tick(after time: Int64, from start: Int64) -> Int64 {
        let beats = (time - start + times.interval - 1) / times.interval
        return start + max(beats, 1) * times.interval
    }

    /// Draws times that a clock set back has left in the future to the present.
    mutating func heed(_ now: Int64) {
        opened = min(opened, now)
        lastSent = lastSent.map { min($0, now) }
        lastArrival = min(lastArrival, now)
    }

    /// Notes a message and answers when to look again.
    mutating func spoke(at now: Int64) -> Int64 {
        lastSent = now
        messages += 1
        return nextLook
    }

    /// When it repeats itself or ends, if nothing arrives.
    var nextLook: Int64 {
        guard let lastSent, let repeats = times.repeats else { return ends }
        return min(tick(after: lastSent + repeats, from: lastSent), ends)
    }

    var ends: Int64 { lastArrival + times.resolve }

    func repeats(at now: Int64) -> Bool {
        guard let lastSent, let repeats = times.repeats else { return false }
        return now >= lastSent + repeats && now < ends
    }
}
