import Floods
import Foundation
import Settings
import Testing

@Suite struct FloodSettingsTests {
    private func load(_ yaml: String) throws -> (configuration: Configuration?, problems: [String]) {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try yaml.write(to: file, atomically: true, encoding: .utf8)
        let loaded = loadConfiguration(path: file.path, environment: [:])
        return (
            loaded.configuration,
            loaded.problems.filter { !$0.isWarning }.map { "\($0)".replacing(file.path + ":", with: "") }
        )
    }

    @Test(arguments: [
        (
            "rules: [{name: a, when: x, group_by: [contry]}]",
            "1:39: error: group_by knows no \"contry\"; did you mean \"country\"?"
        ),
        (
            "rules: [{name: a, when: x, throttle: many}]",
            "1:38: error: throttle: \"many\" is no limit; write it as 5 per 1h"
        ),
        ("rules: [{name: a, when: x, throttle: 0 per 1h}]", "1:38: error: throttle: \"0 per 1h\" is no limit"),
        (
            "rules: [{name: a, when: x, digest: daily at 07:00 Asia/Bagdad}]",
            "1:36: error: unknown time zone \"Asia/Bagdad\"; did you mean Asia/Baghdad?"
        ),
        ("rules: [{name: a, when: x, digest: at night}]", "1:36: error: \"at night\" is no schedule of a digest"),
        ("rules: [{name: a, when: x, group_wait: soon}]", "1:40: error: group_wait: \"soon\" is no duration"),
        (
            "rules: [{name: a, when: x, group_interval: 0s}]",
            "1:44: error: group_interval: \"0s\" is no duration of at least 1s"
        ),
        (
            "time_intervals: {nights: {times: 22:00-07:00}}\nrules: [{name: a, when: x, mute: night}]",
            "2:34: error: unknown time interval \"night\"; did you mean \"nights\"?"
        ),
        ("rules: [{name: a, when: x, mute: 22:00-25:00}]", "1:34: error: \"22:00-25:00\" is no range of times"),
        ("rules: [{name: a, when: x, mute_below: urgent}]", "1:40: error: unknown severity \"urgent\""),
        ("time_intervals: {n: {times: [08:00-12:00, 11:00-13:00]}}", "1:43: error: \"11:00-13:00\" overlaps another"),
        ("time_intervals: {n: {times: [22:00-07:00, 06:00-08:00]}}", "1:43: error: \"06:00-08:00\" overlaps another"),
        ("time_intervals: {n: {times: 07:00-07:00}}", "1:29: error: \"07:00-07:00\" is empty"),
        (
            "time_intervals: {n: {weekdays: mon-fryday}}",
            "1:32: error: unknown day of the week \"fryday\"; did you mean friday?"
        ),
        (
            "time_intervals: {n: {time_zone: Baghdad}}",
            "1:33: error: unknown time zone \"Baghdad\"; did you mean Asia/Baghdad?"
        ),
        (
            "time_intervals: [{name: n, time_intervals: [{times: [{start_time: '9', end_time: '10:00'}]}]}]",
            "1:54: error: \"9-10:00\" is no range of times"
        ),
        ("time_intervals: [{time_intervals: []}]", "1:18: error: this time interval has no name"),
        ("time_intervals: {n: {years: soon}}", "1:29: error: \"soon\" are no years"),
        ("time_intervals: {n: {days_of_month: 0}}", "1:37: error: \"0\" are no days of a month"),
        ("routes: [{match: {severity: high}, send: [desk]}]", "1:43: error: unknown sink \"desk\""),
        (
            "sinks: {desk: {log: l}}\nroutes: [{send: [desc]}]",
            "2:18: error: unknown sink \"desc\"; did you mean \"desk\"?"
        ),
        (
            "routes: [{match: {severty: high}}]",
            "1:19: error: alerts have no label \"severty\"; did you mean \"severity\"?"
        ),
        ("routes: [{matchers: ['rule=nope']}]", "1:22: error: unknown rule \"nope\""),
        ("routes: [{matchers: ['feed=~\"(\"']}]", "1:22: error: \"(\" is no regular expression"),
        ("routes: [{match: {severity: urgent}}]", "1:29: error: unknown severity \"urgent\""),
        ("routes: [{name: a}, {name: a}]", "1:28: error: route \"a\" stands twice"),
        ("routes: [{mach: {severity: high}}]", "1:11: error: unknown key \"mach\" in a route; did you mean \"match\"?"),
        ("inhibit: [{source: {severity: critical}}]", "1:11: error: an inhibition needs `source:` and `target:`"),
        (
            "inhibit: [{source: {severity: critical}, target: {severity: low}, equal: [storey]}]",
            "1:75: error: alerts have no label \"storey\"; did you mean \"story\"?"
        ),
        ("rules: [{name: a, when: x, escalate: {spike: often}}]", "1:46: error: spike: \"often\" is no factor"),
        (
            "rules: [{name: a, when: x, labels: {severity: x}}]",
            "1:37: error: label \"severity\" is set by Marsad itself"
        ),
        ("flatline: {after: soon}", "1:19: error: flatline.after: \"soon\" is no duration"),
        ("flatline: {send: [desk]}", "1:19: error: unknown sink \"desk\""),
        ("feeds: [{url: 'http://a/b', silent_after: -1h}]", "1:43: error: silent_after: \"-1h\" is no duration"),
    ])
    func `a mistake against floods is told with its place and a remedy`(yaml: String, told: String) throws {
        let problems = try load(yaml).problems
        #expect(problems.contains { $0.hasPrefix(told) }, "\(problems)")
    }

    @Test func `time intervals may be written as Alertmanager has them`() throws {
        func spans(_ intervals: String) throws -> [QuietSpan]? {
            let loaded = try load(
                "time_intervals: \(intervals)\nsinks: {l: {log: l}}\nrules: [{name: a, when: x, mute: [nights]}]")
            #expect(loaded.problems.isEmpty, "\(loaded.problems)")
            return loaded.configuration?.rules.first?.controls.mute
        }
        let theirs = try spans(
            """
            [{name: nights, time_intervals: [{times: [{start_time: '22:00', end_time: '24:00'}, {start_time: 00:00,
             end_time: 07:00}], weekdays: ['monday:friday', saturday], days_of_month: ['1:5', '-3:-1'],
             months: ['january:march', '5:6'], years: ['2026:2028'], location: Asia/Baghdad}]}]
            """)
        let ours = try spans(
            """
            {nights: {times: [22:00-24:00, 00:00-07:00], weekdays: [monday-friday, saturday], days_of_month: [1-5, '-3:-1'],
             months: [january-march, may-june], years: 2026-2028, time_zone: Asia/Baghdad}}
            """)
        #expect(theirs?.count == 1)
        #expect(theirs == ours)
    }

    @Test func `the example of the manual holds`() throws {
        let manual = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "../../docs/alerts.md")
        let text = try String(contentsOf: manual, encoding: .utf8)
        let yaml = try #require(
            text.components(separatedBy: "```yaml\n").dropFirst().first?.components(separatedBy: "```").first)
        let more = """
            watch: {topics: [{name: protest, any: [x]}, {name: economy, any: [y]}]}
            sinks: {pager: {log: a}, desk: {log: b}, arabic-desk: {log: c, hold: true}}
            """
        let loaded = try load(yaml + more)
        #expect(loaded.problems.isEmpty)
        let configuration = try #require(loaded.configuration)
        #expect(configuration.floods.root.routes.map(\.name) == ["routes[0]", "routes[1]"])
        #expect(configuration.floods.root.routes[1].routes[0].matchers.count == 2)
        #expect(configuration.floods.holds == ["arabic-desk": true])
        #expect(configuration.rules[0].labels == ["desk": "iraq"])
        #expect(configuration.rules[0].spike?.factor == 3)
        #expect(configuration.floods.inhibitions.count == 1)
        #expect(configuration.floods.flatline.limit == .automatic)
    }
}
