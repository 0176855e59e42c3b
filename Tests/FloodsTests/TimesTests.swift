import Floods
import Foundation
import Testing

@Suite struct TimesTests {
    private static func zone(_ name: String) throws -> TimeZone { try parseTimeZone(name) }
    private static func time(_ text: String) throws -> Int64 {
        Int64(try Date(text, strategy: .iso8601).timeIntervalSince1970)
    }

    @Test(arguments: [
        ("daily at 07:00 Asia/Baghdad", "2026-11-25T03:59:59Z", "2026-11-25T04:00:00Z"),
        ("daily at 07:00 Asia/Baghdad", "2026-11-25T04:00:00Z", "2026-11-26T04:00:00Z"),
        ("daily at 07:00, 19:30 Asia/Tehran", "2026-11-25T04:00:00Z", "2026-11-25T16:00:00Z"),
        // The clocks of Berlin go forward at 02:00 on 29 March, and back at 03:00 on 25 October.
        ("daily at 07:00 Europe/Berlin", "2026-03-28T06:00:00Z", "2026-03-29T05:00:00Z"),
        ("daily at 02:30 Europe/Berlin", "2026-03-28T02:00:00Z", "2026-03-29T01:30:00Z"),
        ("daily at 02:30 Europe/Berlin", "2026-10-24T01:00:00Z", "2026-10-25T00:30:00Z"),
        ("daily at 02:30 Europe/Berlin", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"),
        ("daily at 07:00 Europe/Berlin", "2026-10-24T12:00:00Z", "2026-10-25T06:00:00Z"),
        // Tehran's clocks went forward at midnight until 2022: that day had no 00:00.
        ("daily at 00:00 Asia/Tehran", "2021-03-21T12:00:00Z", "2021-03-21T20:30:00Z"),
        ("weekly on monday at 08:00 Asia/Baghdad", "2026-11-25T00:00:00Z", "2026-11-30T05:00:00Z"),
        ("weekly on sunday-thursday at 08:00 UTC", "2026-11-26T08:00:00Z", "2026-11-29T08:00:00Z"),
        ("weekly on monday and friday at 08:00 UTC", "2026-11-25T00:00:00Z", "2026-11-27T08:00:00Z"),
        // Tehran is three and a half hours ahead: its hours begin at the half of ours.
        ("hourly Asia/Tehran", "2026-11-25T10:10:00Z", "2026-11-25T10:30:00Z"),
        ("hourly UTC", "2026-11-25T10:00:00Z", "2026-11-25T11:00:00Z"),
        ("every 6h UTC", "2026-11-25T10:10:00Z", "2026-11-25T12:00:00Z"),
    ])
    func `the next digest comes when its clock says so`(schedule: String, now: String, next: String) throws {
        let parsed = try parseDigestSchedule(schedule) { $0 == "6h" ? 21_600 : nil }
        #expect(parsed.next(after: try Self.time(now)) == (try Self.time(next)))
    }

    @Test(arguments: [
        ("daily at 07:00 Asia/Bagdad", "did you mean Asia/Baghdad?"), ("daily at 25:00", "is no time of day"),
        ("daily at 7", "is no time of day"), ("weekly on moonday at 07:00", "did you mean monday?"),
        ("sometimes", "is no schedule of a digest"), ("daily", "is no schedule of a digest"),
        ("daily at 07:00 Berlin", "did you mean Europe/Berlin?"), ("weekly at 07:00", "is no schedule of a digest"),
        ("every now", "is no schedule of a digest"), ("hourly UTC please", "is no schedule of a digest"),
    ])
    func `what is no schedule says what to write`(text: String, told: String) {
        #expect { _ = try parseDigestSchedule(text) { _ in nil } } throws: { "\($0)".contains(told) }
    }

    private static func span(_ times: String, _ days: String?, _ zone: String) throws -> QuietSpan {
        QuietSpan(
            name: "nights", times: [try parseClockRange(times)],
            weekdays: Set(try days.map { try parseWeekdays($0) } ?? []), zone: try Self.zone(zone))
    }

    @Test(arguments: [
        ("22:00-07:00", nil, "Asia/Baghdad", "2026-11-25T18:59:59Z", nil),
        ("22:00-07:00", nil, "Asia/Baghdad", "2026-11-25T19:00:00Z", "2026-11-26T04:00:00Z"),
        ("22:00-07:00", nil, "Asia/Baghdad", "2026-11-26T03:59:59Z", "2026-11-26T04:00:00Z"),
        ("22:00-07:00", nil, "Asia/Baghdad", "2026-11-26T04:00:00Z", nil),
        // The night of Thursday reaches into Friday, that of Friday is not held.
        ("22:00-07:00", "thursday", "Asia/Baghdad", "2026-11-27T03:00:00Z", "2026-11-27T04:00:00Z"),
        ("22:00-07:00", "thursday", "Asia/Baghdad", "2026-11-28T03:00:00Z", nil),
        // The night in which the clocks go forward is an hour shorter, the other an hour longer.
        ("22:00-07:00", nil, "Europe/Berlin", "2026-03-28T21:00:00Z", "2026-03-29T05:00:00Z"),
        ("22:00-07:00", nil, "Europe/Berlin", "2026-10-24T20:00:00Z", "2026-10-25T06:00:00Z"),
        ("00:00-06:00", nil, "Asia/Tehran", "2021-03-21T20:30:00Z", "2021-03-22T01:30:00Z"),
        // A range that the clocks leave out holds nothing.
        ("02:00-03:00", nil, "Europe/Berlin", "2026-03-29T01:00:00Z", nil),
        // Days that follow one another are one rest.
        ("00:00-24:00", "friday-saturday", "Asia/Baghdad", "2026-11-27T09:00:00Z", "2026-11-28T21:00:00Z"),
    ])
    func `quiet hours end when their clock says so`(
        times: String, days: String?, zone: String, now: String, end: String?
    ) throws {
        let hours = QuietHours(mute: [try Self.span(times, days, zone)], active: [])
        #expect(hours.end(holding: try Self.time(now)) == (try end.map { try Self.time($0) }))
    }

    @Test(arguments: [("2026", 2026...2026), ("2026-2028", 2026...2028), ("2026:2027", 2026...2027)])
    func `years are one or a range`(text: String, years: ClosedRange<Int>) throws {
        #expect(try parseYears(text) == years)
        var span = try Self.span("00:00-24:00", nil, "UTC")
        span.years = [2026...2026]
        let hours = QuietHours(mute: [span], active: [])
        #expect(hours.end(holding: try Self.time("2026-12-31T12:00:00Z")) == (try Self.time("2027-01-01T00:00:00Z")))
        #expect(hours.end(holding: try Self.time("2027-01-01T00:00:00Z")) == nil)
        for wrong in ["26", "2028-2026", "soon"] {
            #expect(throws: ScheduleError.self) { try parseYears(wrong) }
        }
    }

    @Test func `outside active hours alerts are held until the next begin, and mutes cut into them`() throws {
        let office = try Self.span("08:00-16:00", "sunday-thursday", "Asia/Baghdad")
        let noon = try Self.span("08:00-09:00", nil, "Asia/Baghdad")
        let hours = QuietHours(mute: [noon], active: [office])
        // Thursday evening waits for Sunday, and for the end of the mute there.
        #expect(hours.end(holding: try Self.time("2026-11-26T15:00:00Z")) == (try Self.time("2026-11-29T06:00:00Z")))
        #expect(hours.end(holding: try Self.time("2026-11-26T10:00:00Z")) == nil)
    }

    @Test func `quiet without an end is looked at again`() throws {
        let always = try Self.span("00:00-24:00", nil, "UTC")
        let now = try Self.time("2026-11-25T10:00:00Z")
        let muted = try #require(QuietHours(mute: [always], active: []).end(holding: now))
        #expect(muted > now)
    }

    @Test(arguments: [
        ("22:00", "no range"), ("07:00-07:00", "empty"), ("25:00-26:00", "no range"), ("a-b", "no range"),
    ])
    func `what is no range of times says what to write`(text: String, told: String) {
        #expect { _ = try parseClockRange(text) } throws: { "\($0)".contains(told) }
    }
}
