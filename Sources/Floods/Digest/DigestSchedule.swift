public import Foundation

/// When a digest goes out: at times of certain days in a time zone, or every so often.
public struct DigestSchedule: Sendable, Equatable {
    enum Rhythm: Sendable, Equatable {
        /// Every so many seconds, counted from local midnight of 1970.
        case every(Int64)
        /// Minutes from midnight, on weekdays from 1 for Sunday.
        case at(minutes: [Int], weekdays: Set<Int>)
    }

    let rhythm: Rhythm
    let zone: TimeZone

    /// The first time of the schedule behind this one.
    ///
    /// An hour that the clocks repeat has one digest; a time that they leave out comes behind the change.
    public func next(after time: Int64) -> Int64 {
        switch rhythm {
        case .every(let seconds):
            let offset = Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time))))
            let local = time + offset
            let passed = ((local % seconds) + seconds) % seconds
            return time + seconds - passed
        case .at(let minutes, let weekdays):
            let clock = LocalClock(zone)
            for days in 0...8 {
                let day = clock.day(of: time, plus: days)
                guard weekdays.contains(day.weekday) else { continue }
                let times = minutes.map { clock.time(day, minute: $0) }.filter { $0 > time }
                if let first = times.min() { return first }
            }
            return time + 86_400
        }
    }
}

/// Reads `hourly`, `every 4h`, `daily at 07:00 Asia/Baghdad`, `daily at 07:00, 19:00`, `weekly on monday at 08:00 …`,
/// `weekly on sunday-thursday at …`; without a zone, in that of the machine.
public func parseDigestSchedule(
    _ text: String, local: TimeZone = .current, duration: (String) -> Int64?
) throws(ScheduleError) -> DigestSchedule {
    var words = text.replacing(",", with: " ").split(separator: " ").map(String.init)[...]
    let hint = "write hourly, daily at 07:00 Asia/Baghdad, or weekly on monday at 07:00 Asia/Baghdad"
    let unknown = ScheduleError(message: "\"\(text)\" is no schedule of a digest", hint: hint)
    guard let kind = words.popFirst()?.lowercased() else { throw unknown }
    func zone() throws(ScheduleError) -> TimeZone {
        guard let name = words.popFirst() else { return local }
        guard words.isEmpty else { throw unknown }
        return try parseTimeZone(name)
    }
    switch kind {
    case "hourly":
        return DigestSchedule(rhythm: .every(3_600), zone: try zone())
    case "every":
        guard let length = words.popFirst(), let seconds = duration(length), seconds >= 1 else { throw unknown }
        return DigestSchedule(rhythm: .every(seconds), zone: try zone())
    case "daily", "weekly":
        var weekdays = Set(kind == "daily" ? Array(1...7) : [])
        if kind == "weekly" {
            guard words.popFirst()?.lowercased() == "on" else { throw unknown }
            while let word = words.first, word.lowercased() != "at" {
                words.removeFirst()
                if word != "and" { weekdays.formUnion(try parseWeekdays(word)) }
            }
        }
        guard words.popFirst()?.lowercased() == "at", !weekdays.isEmpty else { throw unknown }
        var minutes: [Int] = []
        while let word = words.first, word == "and" || word.first?.isNumber == true {
            words.removeFirst()
            if word == "and" { continue }
            guard let minute = parseClock(word), minute < 1_440 else {
                throw ScheduleError(message: "\"\(word)\" is no time of day", hint: "write it as 07:00 or 19:30")
            }
            minutes.append(minute)
        }
        guard !minutes.isEmpty else { throw unknown }
        return DigestSchedule(rhythm: .at(minutes: minutes, weekdays: weekdays), zone: try zone())
    default:
        throw unknown
    }
}
