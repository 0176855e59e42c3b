import Floods
import Foundation
import Language
import Yams

extension Reader {
    /// `time_intervals: {NAME: {times, weekdays, days_of_month, months, years, time_zone}}`, or a list of such for a
    /// name; also as Alertmanager writes it, `[{name: NAME, time_intervals: […]}]`.
    func readTimeIntervals(_ place: Place?) {
        guard let place, place.node.null == nil else { return }
        if place.node.sequence != nil {
            for item in list(place) {
                guard let entry = mapping(item, "a time interval", keys: ["name", "time_intervals"]) else { continue }
                guard let name = string(entry["name"], "name") else {
                    report(item, "this time interval has no name", "add `name:`, by which `mute:` refers to it")
                    continue
                }
                timeIntervals[name] = list(entry["time_intervals"]).compactMap { span($0, name) }
            }
            return
        }
        guard let intervals = place.node.mapping else {
            return report(place, "time_intervals must be a mapping (name: {times: …, weekdays: …, time_zone: …})")
        }
        for (key, value) in intervals {
            let name = key.string ?? ""
            if name.isEmpty || name.contains(":") {
                report(place.with(key), "\"\(name)\" is no name of a time interval", "name it as nights or weekend")
            }
            timeIntervals[name] = list(place.with(value)).compactMap { span($0, name) }
        }
    }

    private func span(_ place: Place, _ name: String) -> QuietSpan? {
        let keys = ["times", "weekdays", "days_of_month", "months", "years", "time_zone", "location"]
        guard let entry = mapping(place, "time interval \"\(name)\"", keys: keys) else { return nil }
        var ranges: [ClockRange] = []
        for item in list(entry["times"]) {
            guard let text = clockRange(item), let range = parsed(item, { try parseClockRange(text) }) else { continue }
            if ranges.contains(where: range.overlaps) {
                report(item, "\"\(text)\" overlaps another of these times", "join them into one range")
            }
            ranges.append(range)
        }
        var span = QuietSpan(name: name, times: ranges, zone: .current)
        span.weekdays = Set(names(entry["weekdays"], "weekdays") { try parseWeekdays($0) }.joined())
        span.months = Set(names(entry["months"], "months") { try parseMonths($0) }.joined())
        span.monthDays = names(entry["days_of_month"], "days_of_month") { try parseMonthDays($0) }
        span.years = names(entry["years"], "years") { try parseYears($0) }
        if let at = entry["time_zone"] ?? entry["location"], let text = string(at, "time_zone") {
            span.zone = parsed(at) { try parseTimeZone(text) } ?? span.zone
        }
        return span
    }

    /// `22:00-07:00`, or `{start_time: 22:00, end_time: 07:00}`.
    private func clockRange(_ place: Place) -> String? {
        guard place.node.mapping != nil else { return string(place, "times") }
        guard let entry = mapping(place, "times", keys: ["start_time", "end_time"]),
            let start = string(entry["start_time"], "start_time"), let end = string(entry["end_time"], "end_time")
        else { return nil }
        return "\(start)-\(end)"
    }

    private func names<T>(_ place: Place?, _ what: String, _ parse: (String) throws -> T) -> [T] {
        list(place).compactMap { item in
            guard let text = string(item, what) else { return nil }
            return parsed(item) { try parse(text) }
        }
    }

    /// What a parser gives, its error being reported at a place.
    func parsed<T>(_ place: Place, _ parse: () throws -> T) -> T? {
        do {
            return try parse()
        } catch let error as ScheduleError {
            report(place, error.message, error.hint)
            return nil
        } catch let error as MatcherError {
            report(place, error.message, error.hint)
            return nil
        } catch {
            report(place, "\(error)")
            return nil
        }
    }

    /// `mute:` and `active:`: names of time intervals, or times of the day: `22:00-07:00 Asia/Baghdad`.
    func quietSpans(_ place: Place?, _ what: String) -> [QuietSpan]? {
        guard let place else { return nil }
        if place.node.bool == false || place.node.scalar?.string == "off" { return [] }
        return list(place).flatMap { item -> [QuietSpan] in
            guard let text = string(item, what) else { return [] }
            if let spans = timeIntervals[text] { return spans }
            let words = text.split(separator: " ").map(String.init)
            if let first = words.first, first.contains(":"), words.count <= 2 {
                guard let range = parsed(item, { try parseClockRange(first) }) else { return [] }
                var zone = TimeZone.current
                if words.count == 2 { zone = parsed(item) { try parseTimeZone(words[1]) } ?? zone }
                return [QuietSpan(name: text, times: [range], zone: zone)]
            }
            let hint = nearest(text, in: Array(timeIntervals.keys)).map { "did you mean \"\($0)\"?" }
            report(
                item, "unknown time interval \"\(text)\"",
                hint ?? "name it under `time_intervals:`, or write times as 22:00-07:00 Asia/Baghdad")
            return []
        }
    }
}
