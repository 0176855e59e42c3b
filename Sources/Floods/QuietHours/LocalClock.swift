import Foundation

/// From local days and minutes to Unix seconds, over changes of the clocks.
struct LocalClock {
    private let calendar: Calendar

    init(_ zone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        self.calendar = calendar
    }

    /// A day of the zone's calendar.
    struct Day {
        var year: Int
        var month: Int
        var day: Int
        /// 1 for Sunday to 7 for Saturday.
        var weekday: Int
    }

    /// The day in which a time falls, so many days later.
    func day(of time: Int64, plus days: Int = 0) -> Day {
        let base = Date(timeIntervalSince1970: Double(time))
        let parts = calendar.dateComponents([.year, .month, .day], from: base)
        // Noon stands in every day; midnight does not, where the clocks are changed then.
        let noon = DateComponents(
            year: parts.year, month: parts.month, day: (parts.day ?? 1) + days, hour: 12)
        let date = calendar.date(from: noon) ?? base
        let found = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
        return Day(
            year: found.year ?? 1970, month: found.month ?? 1, day: found.day ?? 1, weekday: found.weekday ?? 1)
    }

    /// How many days the month of a day has.
    func monthLength(_ day: Day) -> Int {
        let last = calendar.date(from: DateComponents(year: day.year, month: day.month + 1, day: 0, hour: 12))
        return last.map { calendar.component(.day, from: $0) } ?? 31
    }

    /// The time of a minute of a day; 1440 is the end of the day.
    ///
    /// A minute that the clocks leave out is as far behind the change as it is behind the hour; one that they go
    /// through twice is the first.
    func time(_ day: Day, minute: Int) -> Int64 {
        let parts = DateComponents(
            year: day.year, month: day.month, day: day.day + minute / 1_440, hour: minute % 1_440 / 60,
            minute: minute % 60)
        return Int64((calendar.date(from: parts) ?? .distantPast).timeIntervalSince1970)
    }
}

/// Why a text about times does not hold, and what to write.
public struct ScheduleError: Error, Sendable, Equatable, CustomStringConvertible {
    public let message: String
    public let hint: String?

    public init(message: String, hint: String?) {
        self.message = message
        self.hint = hint
    }

    public var description: String { hint.map { "\(message); \($0)" } ?? message }
}
