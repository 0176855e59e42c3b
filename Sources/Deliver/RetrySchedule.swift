/// When a delivery that failed is tried again.
public struct RetrySchedule: Sendable, Equatable {
    /// Seconds before each further try.
    public var delays: [Int64]

    public init(delays: [Int64]) { self.delays = delays }

    /// The schedule that Standard Webhooks 1.0 recommends: ten tries over about three days.
    public static let standardWebhooks = RetrySchedule(
        delays: [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400])

    /// For what is on this machine, a full disk above all: once a minute, for three days.
    public static let local = RetrySchedule(delays: [5, 10, 30] + Array(repeating: 60, count: 4_320))

    /// Tries of an alert that its receiver refuses: the same bytes are hardly taken later.
    public static let triesOfRefused = 3

    /// Seconds to wait after so many failed tries, up to a tenth more at random so that receivers are not met by
    /// all senders at once; nil when it is time to give up.
    ///
    /// - Parameter random: 0..<1.
    public func delay(afterTries tries: Int, random: Double) -> Int64? {
        guard tries >= 1, tries <= delays.count else { return nil }
        return max(Int64((Double(delays[tries - 1]) * (1 + 0.1 * random)).rounded()), 1)
    }
}
