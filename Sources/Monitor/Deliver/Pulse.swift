/// How a receiver's last tries went, to tell one that is down from one that fails in part.
struct Pulse: Sendable {
    private static let length = 32
    /// The last try in the lowest bit; set where it was taken.
    private var taken: UInt64 = 0
    private var count = 0

    mutating func note(isTaken: Bool) {
        taken = taken << 1 | (isTaken ? 1 : 0)
        count = min(count + 1, Self.length)
    }

    /// Whether a quarter of the last tries failed and a quarter did not: waiting for the one that failed would only
    /// hold up the others.
    var isFlaky: Bool {
        let good = (taken & (1 << UInt64(Self.length) - 1)).nonzeroBitCount
        return good >= Self.length / 4 && count - good >= Self.length / 4
    }
}
