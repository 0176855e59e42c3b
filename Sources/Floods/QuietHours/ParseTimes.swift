public import Foundation
import Language

/// A time zone by its name in the tz database.
public func parseTimeZone(_ name: String) throws(ScheduleError) -> TimeZone {
    let known = TimeZone.knownTimeZoneIdentifiers
    if known.contains(name) || ["UTC", "GMT"].contains(name), let zone = TimeZone(identifier: name) { return zone }
    // Older names of the database, such as Asia/Calcutta, are known to the calendar and not listed.
    if name.contains("/"), let zone = TimeZone(identifier: name), zone.identifier == name { return zone }
    let city = name.split(separator: "/").last.map { $0.lowercased().replacing(" ", with: "_") } ?? ""
    let cities = known.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    let byCity = (nearest(city, in: cities)).flatMap { near in known.first { $0.hasSuffix("/" + near) } }
    let suggestion = nearest(name, in: known) ?? byCity
    throw ScheduleError(
        message: "unknown time zone \"\(name)\"",
        hint: suggestion.map { "did you mean \($0)?" } ?? "write it as Asia/Baghdad, Europe/Berlin or UTC")
}

/// Minutes from midnight of `07:30`; `24:00` is the end of the day.
public func parseClock(_ text: some StringProtocol) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
        parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
        let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60
    else { return nil }
    return hour < 24 || (hour == 24 && minute == 0) ? hour * 60 + minute : nil
}

/// A range of a day's times: `22:00-07:00` reaches into the next day.
public func parseClockRange(_ text: String) throws(ScheduleError) -> ClockRange {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    let hint = "write it as 22:00-07:00; 24:00 is the end of a day"
    guard parts.count == 2, let start = parseClock(parts[0]), let end = parseClock(parts[1]), start < 1_440 else {
        throw ScheduleError(message: "\"\(text)\" is no range of times", hint: hint)
    }
    guard start != end else {
        throw ScheduleError(
            message: "\"\(text)\" is empty: it begins when it ends", hint: "write 00:00-24:00 for a whole day")
    }
    return ClockRange(start: start, end: end)
}

private let weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
private let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
]

/// The days of `monday` or `sunday-thursday`; 1 is Sunday, a range may reach over the end of the week.
public func parseWeekdays(_ text: String) throws(ScheduleError) -> [Int] {
    try parseNames(text, weekdays, what: "day of the week")
}

/// The months of `march`, `6` or `june-august`; 1 is January.
public func parseMonths(_ text: String) throws(ScheduleError) -> [Int] {
    try parseNames(text, months, what: "month")
}

private func parseNames(_ text: String, _ names: [String], what: String) throws(ScheduleError) -> [Int] {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == ":" }).map { $0.trimmingCharacters(in: .whitespaces) }
    var ends: [Int] = []
    for part in parts {
        let lower = part.lowercased()
        let index = names.firstIndex { $0 == lower || (lower.count >= 3 && $0.hasPrefix(lower)) }
        let number = names.count == 12 ? Int(lower).flatMap { (1...12).contains($0) ? $0 - 1 : nil } : nil
        guard let place = index ?? number else {
            let hint = nearest(lower, in: names).map { "did you mean \($0)?" }
            throw ScheduleError(
                message: "unknown \(what) \"\(part)\"", hint: hint ?? "they are: \(names.joined(separator: ", "))")
        }
        ends.append(place)
    }
    guard let first = ends.first, ends.count <= 2 else {
        throw ScheduleError(message: "\"\(text)\" is no \(what)", hint: "write \(names[0]) or \(names[0])-\(names[3])")
    }
    let length = ((ends.last ?? first) - first + names.count) % names.count
    return (0...length).map { (first + $0) % names.count + 1 }
}

/// The days of a month of `1`, `1-7` or `-1` (the last); ranges as `-3:-1`.
public func parseMonthDays(_ text: String) throws(ScheduleError) -> ClosedRange<Int> {
    let parts = text.contains(":") ? text.split(separator: ":").map(String.init) : splitAtDash(text)
    let numbers = parts.compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
    let valid = numbers.allSatisfy { (1...31).contains(abs($0)) }
    guard let first = numbers.first, numbers.count == parts.count, numbers.count <= 2, valid,
        let last = numbers.last, (first < 0) == (last < 0), first <= last
    else {
        throw ScheduleError(message: "\"\(text)\" are no days of a month", hint: "write 15, 1-7, or -3:-1 for the last")
    }
    return first...last
}

/// The years of `2026`, `2026-2028` or `2026:2028`.
public func parseYears(_ text: String) throws(ScheduleError) -> ClosedRange<Int> {
    let parts = text.split(whereSeparator: { $0 == "-" || $0 == ":" }).map { $0.trimmingCharacters(in: .whitespaces) }
    let numbers = parts.compactMap { Int($0) }.filter { (1970...9999).contains($0) }
    guard let first = numbers.first, let last = numbers.last, numbers.count == parts.count, numbers.count <= 2,
        first <= last
    else { throw ScheduleError(message: "\"\(text)\" are no years", hint: "write 2026 or 2026-2028") }
    return first...last
}

private func splitAtDash(_ text: String) -> [String] {
    guard let dash = text.dropFirst().firstIndex(of: "-") else { return [text] }
    return [String(text[..<dash]), String(text[text.index(after: dash)...])]
}
