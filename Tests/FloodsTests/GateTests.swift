import Testing

@testable import Floods

@Suite struct GateTests {
    private let ledger = MemoryLedger()

    private func gate(_ rules: [String: FloodControls], _ inhibitions: [Inhibition] = []) -> FloodGate {
        FloodGate(
            policy: FloodPolicy(
                root: Route(name: "routes", sinks: ["hook"]), rules: rules.mapValues { .init(controls: $0) },
                inhibitions: inhibitions))
    }

    private func arrive(_ gate: FloodGate, _ id: String, _ labels: AlertLabels, at now: Int64) throws {
        try run(gate, until: now)
        try gate.admit([.init(id: id, labels: labels)], now: now, ledger: ledger)
    }

    /// What was sent: time and alerts.
    private var sent: [String] { ledger.state.sent.map { "\($0.time) \($0.kind) \($0.alerts.joined(separator: " "))" } }

    private func run(_ gate: FloodGate, until end: Int64) throws {
        while let next = ledger.next, next <= end { try ledger.settle(gate, now: next) }
    }

    @Test func `a group waits, then speaks at its interval while there is news, then repeats itself, then ends`() throws
    {
        var controls = FloodControls()
        controls.groupBy = .set(["country"], owner: "rule r")
        controls.groupWait = 30
        controls.groupInterval = 300
        controls.repeatInterval = 1_000
        controls.resolveAfter = 3_000
        let gate = gate(["r": controls])
        for (id, country, time) in [
            ("a", "IQ", 0), ("b", "IR", 10), ("c", "IQ", 29), ("d", "IQ", 40), ("e", "IQ", 700),
        ] {
            try arrive(gate, id, labels("r", "low", ["country": [country]]), at: Int64(time))
        }
        try run(gate, until: 10_000)
        #expect(
            sent == [
                "30 group a c", "40 group b", "330 group d", "930 group e",
                // The beat of the interval after a repeat_interval; what is older than resolve_after is over.
                "1240 group b", "2130 group a c d e", "2440 group b", "3330 group e",
            ])
        #expect(ledger.state.buckets.isEmpty)
    }

    @Test func `a throttle holds in a sliding window, and its summary takes a place`() throws {
        var controls = FloodControls()
        controls.throttle = .set(ThrottleLimit(count: 2, period: 60), owner: "rule r")
        let gate = gate(["r": controls])
        for (id, time) in [("a", 0), ("b", 10), ("c", 11), ("d", 12), ("e", 61), ("f", 75)] {
            try arrive(gate, id, labels("r"), at: Int64(time))
        }
        try run(gate, until: 10_000)
        #expect(sent == ["0 alert a", "10 alert b", "60 summary c d", "70 summary e", "120 summary f"])
        #expect(ledger.state.buckets.isEmpty)
    }

    @Test func `a silence mutes what arrives and what still waits, and nothing after its end`() throws {
        var controls = FloodControls()
        controls.groupBy = .set([], owner: "rule r")
        controls.groupWait = 30
        let gate = gate(["r": controls])
        try arrive(gate, "a", labels("r"), at: 0)
        ledger.state.silences = [
            Silence(id: 7, matchers: [try parseMatcher("rule=r")], starts: 10, ends: 50, comment: "why", author: "me")
        ]
        try arrive(gate, "b", labels("r"), at: 20)
        try arrive(gate, "c", labels("other"), at: 20)
        try run(gate, until: 49)
        try arrive(gate, "d", labels("r"), at: 50)
        try run(gate, until: 200)
        #expect(sent == ["20 alert c", "80 group d"])
        #expect(
            ledger.state.held.map { "\($0.alert) \($0.reason) \($0.detail ?? "") \($0.until ?? 0)" }.prefix(2) == [
                "a silenced 7: why 50", "b silenced 7: why 50",
            ])
    }

    @Test func `an urgent alert mutes lower ones on its story, whichever comes first in the article`() throws {
        let inhibition = Inhibition(
            source: [try parseMatcher("severity=critical")], target: [try parseMatcher("severity<=high")],
            equal: ["story"], lasts: 100)
        let gate = gate([:], [inhibition])
        let story = ["story": ["s"]]
        try gate.admit(
            [
                .init(id: "low", labels: labels("a", "low", story)),
                .init(id: "top", labels: labels("b", "critical", story)),
            ],
            now: 0, ledger: ledger)
        try arrive(gate, "later", labels("a", "low", story), at: 99)
        try arrive(gate, "elsewhere", labels("a", "low", ["story": ["t"]]), at: 99)
        try arrive(gate, "after", labels("a", "low", story), at: 100)
        #expect(sent == ["0 alert top", "99 alert elsewhere", "100 alert after"])
        #expect(
            ledger.state.held.map { "\($0.alert) \($0.reason) \($0.detail ?? "")" } == [
                "low inhibited top", "later inhibited top",
            ])
    }

    @Test func `a clock that is set back does not put a group or a throttle to sleep`() throws {
        var controls = FloodControls()
        controls.groupBy = .set([], owner: "rule r")
        controls.groupWait = 30
        controls.groupInterval = 60
        controls.throttle = .set(ThrottleLimit(count: 1, period: 60), owner: "rule r")
        let gate = gate(["r": controls])
        try arrive(gate, "a", labels("r"), at: 100_000)
        try run(gate, until: 100_030)
        try arrive(gate, "b", labels("r"), at: 500)
        try run(gate, until: 700)
        #expect(sent == ["100030 group a", "620 summary b"] || sent == ["100030 group a", "560 group b"], "\(sent)")
    }

    @Test func `a digest begins with the most urgent alerts`() throws {
        var controls = FloodControls()
        controls.digest = .set(try parseDigestSchedule("every 5m UTC") { _ in 300 }, owner: "rule r")
        let gate = gate(["r": controls])
        for (id, severity) in [("a", "low"), ("b", "critical"), ("c", "low"), ("d", "high")] {
            try arrive(gate, id, labels("r", severity), at: 10)
        }
        try run(gate, until: 1_000)
        #expect(sent == ["300 digest b d a c"])
    }

    @Test func `in quiet hours alerts wait for the summary at their end, and an urgent one takes its group along`()
        throws
    {
        var controls = FloodControls()
        controls.groupBy = .set([], owner: "rule r")
        controls.groupWait = 30
        controls.muteBelow = 4
        controls.mute = [
            QuietSpan(name: "n", times: [ClockRange(start: 1, end: 10)], zone: try parseTimeZone("UTC"))
        ]
        let gate = gate(["r": controls])
        try arrive(gate, "a", labels("r"), at: 45)
        try arrive(gate, "b", labels("r"), at: 61)
        try arrive(gate, "c", labels("r", "critical"), at: 70)
        try arrive(gate, "d", labels("other"), at: 300)
        try run(gate, until: 1_000)
        #expect(sent == ["75 group a c", "300 alert d", "600 summary b"])
    }

    @Test func `alerts of a story that was told are folded, but not where they are grouped`() throws {
        var grouped = FloodControls()
        grouped.groupBy = .set(["story"], owner: "rule g")
        grouped.groupWait = 0
        var throttled = FloodControls()
        throttled.throttle = .set(ThrottleLimit(count: 1, period: 60), owner: "rule t")
        let gate = gate(["g": grouped, "t": throttled])
        ledger.state.folded = ["a", "b"]
        try arrive(gate, "a", labels("g"), at: 0)
        try arrive(gate, "b", labels("t"), at: 0)
        try arrive(gate, "c", labels("t"), at: 0)
        try run(gate, until: 0)
        // The ledger delivers b as folded; it takes no place in the window.
        #expect(
            sent == ["0 alert b", "0 alert c", "0 group a"] || sent == ["0 group a", "0 alert b", "0 alert c"],
            "\(sent)")
    }
}
