/// How fast an answer comes, looked at over one stretch of time after the other.
struct TransferPulse {
    /// Slower than this, bytes a second, is as good as stopped.
    static let least = 32

    /// Bytes on the wire so far.
    var received = 0
    private var start: ContinuousClock.Instant?
    private var receivedBefore = 0

    /// Whether fewer bytes than a trickle came for so long; time in which we hold the server back does not count.
    mutating func hasStopped(at now: ContinuousClock.Instant, limit: Duration, isHeldBack: Bool) -> Bool {
        guard let start, !isHeldBack else {
            begin(now)
            return false
        }
        guard now - start >= limit else { return false }
        let seconds = (now - start) / .seconds(1)
        if Double(received - receivedBefore) < Double(Self.least) * seconds { return true }
        begin(now)
        return false
    }

    private mutating func begin(_ now: ContinuousClock.Instant) {
        start = now
        receivedBefore = received
    }
}
