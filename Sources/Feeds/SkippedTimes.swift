/// When a feed asks not to be asked (RSS `skipHours` and `skipDays`), in UTC.
public struct SkippedTimes: Sendable, Equatable {
    /// Bit 0 is the hour after midnight, bit 23 the last one.
    public var hours: UInt32 = 0
    /// Bit 0 is Sunday.
    public var days: UInt8 = 0

    public init() {}

    /// RSS 0.91 counts to 24.
    mutating func add(hour: Int) {
        if (0...24).contains(hour) { hours |= 1 << UInt32(hour % 24) }
    }

    /// - Parameter day: its English name or the beginning of it.
    mutating func add(day: String) {
        let names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
        if let day = names.firstIndex(of: String(day.lowercased().prefix(3))) { days |= 1 << UInt8(day) }
    }
}
