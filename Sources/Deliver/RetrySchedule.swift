/// When a delivery that failed is tried again.
public struct RetrySchedule: Sendable {
    /// Seconds before each further try.
    public var delays: [Int64]

    public init(delays: [Int64]) { self.delays = delays }

    /// The schedule that Standard Webhooks 1.0 recommends: ten tries over about three days.
    public static let standardWebhooks = RetrySchedule(
        delays: [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400])

    /// The pause after so many failed tries, a tenth of jitter either way; nil when it is time to give up.
    ///
    /// - Parameter random: 0..<1.
    public func delay(afterTries tries: Int, random: Double) -> Duration? {
        guard tries >= 1, tries <= delays.count else { return nil }
        return .seconds(max(Int64(Double(delays[tries - 1]) * (0.9 + 0.2 * random)), 1))
    }
}
