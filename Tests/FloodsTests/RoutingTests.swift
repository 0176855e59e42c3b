import Floods
import Testing

@Suite struct RoutingTests {
    @Test(arguments: [
        ("rule=Visits", true), ("rule=\"Visits\"", true), ("rule = Visits", true), ("rule!=Visits", false),
        ("rule=~Vis.*", true), ("rule=~Vis", false), ("rule!~\"V.*|W.*\"", false), ("country=IQ", true),
        ("country=IR", true), ("country!=IR", false), ("country!=SY", true), ("countries=~\"S.\"", false),
        ("severity>=high", true), ("severity<=medium", false), ("severity>=critical", false), ("tag=", true),
        ("tag!=", false), ("tag!=sport", true), ("person=مصطفى الكاظمي", true), ("person=~\".*الكاظمي\"", true),
        ("topic=\"a \\\"b\\\"\"", true),
    ])
    func `a matcher reads and holds as in Alertmanager`(text: String, holds: Bool) throws {
        let alert = labels(
            "Visits", "high",
            ["country": ["IQ", "IR"], "person": ["مصطفى الكاظمي"], "topic": ["a \"b\""]])
        let matcher = try parseMatcher(text)
        #expect(matcher.matches(alert) == holds)
        #expect(try parseMatcher(matcher.description).matches(alert) == holds, "\(matcher)")
    }

    @Test(arguments: [
        ("rule", "\"rule\" is no matcher"), ("=x", "\"=x\" is no matcher"), ("rule>=x", "compares severities only"),
        ("severity>=urgent", "compares severities only"), ("severity=urgent", "unknown severity \"urgent\""),
        ("feed=~\"(\"", "no regular expression"),
    ])
    func `what is no matcher says what to write`(text: String, told: String) {
        #expect { _ = try parseMatcher(text) } throws: { "\($0)".contains(told) }
    }

    private static func route(
        _ name: String, _ matchers: [String], _ sinks: [String] = [], continues: Bool = false, _ routes: [Route] = []
    ) throws -> Route {
        Route(
            name: name, matchers: try matchers.map { try parseMatcher($0) }, sinks: sinks, continues: continues,
            routes: routes)
    }

    @Test(arguments: [
        (labels("a", "critical"), ["pager", "desk"]),
        (labels("a", "low", ["language": ["ar"]]), ["arabic"]),
        (labels("a", "low", ["language": ["ar"], "country": ["IQ"]]), ["iraq", "archive"]),
        (labels("a", "critical", ["language": ["ar"]]), ["pager", "arabic"]),
        (labels("a", "info"), ["desk"]),
        (labels("own", "critical"), ["mine"]),
    ])
    func `the first route takes the alert, and with continue the next is asked too`(
        alert: AlertLabels, sinks: [String]
    ) throws {
        let root = Route(
            name: "routes", sinks: ["desk"],
            routes: [
                try Self.route("urgent", ["severity>=critical"], ["pager"], continues: true),
                try Self.route(
                    "arabic", ["language=ar"], ["arabic"],
                    [try Self.route("iraq", ["country=IQ"], ["iraq", "archive"])]),
                try Self.route("rest", []),
            ])
        let policy = FloodPolicy(root: root, rules: ["own": .init(sinks: ["mine"])])
        #expect(policy.destinations(of: alert).map(\.sink) == sinks)
    }

    @Test func `controls come from the rule, then from the route, then from those above it`() throws {
        var root = FloodControls()
        root.groupBy = .set(["story"], owner: "routes")
        root.groupWait = 10
        root.throttle = .set(ThrottleLimit(count: 1, period: 60), owner: "routes")
        var child = FloodControls()
        child.groupWait = 20
        child.throttle = .off
        var own = FloodControls()
        own.groupWait = 30
        let policy = FloodPolicy(
            root: Route(
                name: "routes", sinks: ["desk"], controls: root,
                routes: [Route(name: "child", matchers: [try parseMatcher("tag=un")], controls: child)]),
            rules: ["own": .init(controls: own)])
        func controls(_ labels: AlertLabels) throws -> FloodControls {
            try #require(policy.destinations(of: labels).first).controls
        }
        #expect(try controls(labels("x")).groupWait == 10)
        #expect(try controls(labels("own")).groupWait == 30)
        #expect(try controls(labels("own", "critical", ["kind": ["spike"]])).groupWait == 10)
        let below = try controls(labels("x", "low", ["tag": ["un"]]))
        #expect(below.groupWait == 20)
        guard case .set(["story"], owner: "routes") = below.groupBy, case .off = below.throttle else {
            Issue.record("\(below)")
            return
        }
    }
}
