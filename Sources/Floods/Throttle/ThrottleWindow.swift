import Foundation

/// At most so many messages in any period of so many seconds.
public struct ThrottleLimit: Sendable, Equatable {
    public var count: Int
    public var period: Int64

    public init(count: Int, period: Int64) {
        self.count = count
        self.period = period
    }
}

/// The messages of the last period, for a sliding window: what was held back comes as one summary, which counts as a
/// message, at the moment when the oldest leaves the window.
struct ThrottleWindow: Sendable, Equatable, Codable {
    /// Unix seconds, oldest first; never more than the limit allows.
    private(set) var sent: [Int64] = []

    /// Takes a place in the window; false where it is full.
    mutating func take(_ limit: ThrottleLimit, now: Int64) -> Bool {
        forget(limit, now: now)
        guard sent.count < limit.count else { return false }
        sent.append(now)
        return true
    }

    /// When the next place is free, given that none is now.
    func opens(_ limit: ThrottleLimit, now: Int64) -> Int64 {
        guard sent.count >= limit.count else { return now }
        return sent[sent.count - limit.count] + limit.period
    }

    /// When nothing of it matters any more.
    func isOver(_ limit: ThrottleLimit) -> Int64 { (sent.last ?? 0) + limit.period }

    /// A message from the future was sent before the clock was set back: it counts as sent now.
    private mutating func forget(_ limit: ThrottleLimit, now: Int64) {
        sent = sent.map { min($0, now) }.filter { $0 + limit.period > now }
        // A limit that a reload has lowered.
        if sent.count > limit.count { sent.removeFirst(sent.count - limit.count) }
    }
}
