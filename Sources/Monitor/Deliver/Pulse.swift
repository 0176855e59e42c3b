/// How a receiver's last tries went, to tell one that is down from one that fails in part.
struct Pulse: Sendable {
    private static let length = 32
    /// Tries that have to end either way before anything is told of a receiver.
    private static let fewest = 4
    /// The last try in the lowest bit; set where it was taken.
    private var taken: UInt64 = 0
    private var count = 0
    /// Whether a quarter of the last tries failed and a quarter did not.
    ///
    /// Waiting for the one that failed would only hold up the others. So it is called until hardly one in the last
    /// tries fails, or hardly one does not, for a few that go the same way by chance tell nothing.
    private(set) var isFlaky = false

    mutating func note(isTaken: Bool) {
        taken = taken << 1 | (isTaken ? 1 : 0)
        count = min(count + 1, Self.length)
        let good = (taken & (1 << UInt64(Self.length) - 1)).nonzeroBitCount
        let least = isFlaky ? 2 : max(count / 4, Self.fewest)
        isFlaky = good >= least && count - good >= least
    }
}
