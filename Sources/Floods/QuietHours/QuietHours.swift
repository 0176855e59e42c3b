/// When alerts are held: within any muted span, and outside all active ones where there are some.
public struct QuietHours: Sendable, Equatable {
    public var mute: [QuietSpan]
    public var active: [QuietSpan]

    public init(mute: [QuietSpan], active: [QuietSpan]) {
        self.mute = mute
        self.active = active
    }

    /// Spans that follow one another are followed so often; quiet without an end is looked at again then.
    private static let mostSteps = 64
    private static let lookAgain: Int64 = 7 * 86_400

    /// When the quiet hours end that hold a time; nil where it is in none.
    public func end(holding now: Int64) -> Int64? {
        var time = now
        for _ in 0..<Self.mostSteps {
            if let end = mute.compactMap({ $0.end(holding: time) }).max() {
                time = end
            } else if !active.isEmpty, !active.contains(where: { $0.end(holding: time) != nil }) {
                guard let start = active.compactMap({ $0.start(after: time) }).min() else {
                    return max(time, now + Self.lookAgain)
                }
                time = start
            } else {
                break
            }
        }
        return time > now ? time : nil
    }
}
