public import Foundation

/// Minutes from midnight; where the end is not behind the start, it is the next day's.
public struct ClockRange: Sendable, Equatable {
    public var start: Int
    public var end: Int

    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    /// The minutes from the start's midnight to the end.
    var length: Int { end > start ? end : end + 1_440 }

    /// Whether both hold a common minute of the day.
    public func overlaps(_ other: ClockRange) -> Bool {
        [-1_440, 0, 1_440].contains { shift in start < other.length + shift && other.start + shift < length }
    }
}

/// Times that come back every week: a time interval of Alertmanager's.
///
/// A range that reaches past midnight belongs to the day on which it begins.
public struct QuietSpan: Sendable, Equatable {
    public var name: String
    /// Empty for the whole day.
    public var times: [ClockRange]
    /// 1 for Sunday to 7 for Saturday; empty for all.
    public var weekdays: Set<Int>
    /// 1 to 31, or -1 for the last to -31; empty for all.
    public var monthDays: [ClosedRange<Int>]
    /// 1 to 12; empty for all.
    public var months: Set<Int>
    /// Empty for all.
    public var years: [ClosedRange<Int>] = []
    public var zone: TimeZone

    public init(
        name: String, times: [ClockRange], weekdays: Set<Int> = [], monthDays: [ClosedRange<Int>] = [],
        months: Set<Int> = [], zone: TimeZone
    ) {
        self.name = name
        self.times = times
        self.weekdays = weekdays
        self.monthDays = monthDays
        self.months = months
        self.zone = zone
    }

    private func holds(_ day: LocalClock.Day, _ clock: LocalClock) -> Bool {
        guard weekdays.isEmpty || weekdays.contains(day.weekday) else { return false }
        guard months.isEmpty || months.contains(day.month) else { return false }
        guard years.isEmpty || years.contains(where: { $0.contains(day.year) }) else { return false }
        guard !monthDays.isEmpty else { return true }
        let fromEnd = day.day - clock.monthLength(day) - 1
        return monthDays.contains { $0.contains(day.day) || $0.contains(fromEnd) }
    }

    /// The spans that begin on a day, as Unix seconds.
    private func ranges(_ day: LocalClock.Day, _ clock: LocalClock) -> [Range<Int64>] {
        guard holds(day, clock) else { return [] }
        let times = times.isEmpty ? [ClockRange(start: 0, end: 1_440)] : times
        return times.compactMap { range in
            let start = clock.time(day, minute: range.start)
            let end = clock.time(day, minute: range.length)
            return start < end ? start..<end : nil
        }
    }

    /// When the span that holds a time ends; nil where none does.
    func end(holding time: Int64) -> Int64? {
        let clock = LocalClock(zone)
        let found = [-1, 0].flatMap { ranges(clock.day(of: time, plus: $0), clock) }
        return found.filter { $0.contains(time) }.map(\.upperBound).max()
    }

    /// When it next begins after a time, within a year.
    func start(after time: Int64) -> Int64? {
        let clock = LocalClock(zone)
        for days in 0...(months.isEmpty && monthDays.isEmpty && years.isEmpty ? 8 : 366) {
            let starts = ranges(clock.day(of: time, plus: days), clock).map(\.lowerBound).filter { $0 > time }
            if let first = starts.min() { return first }
        }
        return nil
    }
}
