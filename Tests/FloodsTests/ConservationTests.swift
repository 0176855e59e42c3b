import Testing

@testable import Floods

/// Numbers that are the same in every run.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func roll(_ range: ClosedRange<Int64>) -> Int64 { Int64.random(in: range, using: &self) }
    mutating func chance(_ percent: Int64) -> Bool { roll(1...100) <= percent }
    mutating func pick<T>(_ items: [T]) -> T { items[Int(roll(0...Int64(items.count - 1)))] }
}

extension Dice {
    mutating func controls(_ owner: String) throws -> FloodControls {
        var controls = FloodControls()
        if chance(40) {
            controls.groupBy = .set(pick([["country"], ["rule"], [], ["story", "country"]]), owner: owner)
        }
        if chance(50) { controls.groupWait = roll(0...60) }
        if chance(50) { controls.groupInterval = roll(1...90) }
        if chance(30) { controls.repeatInterval = roll(1...200) }
        controls.resolveAfter = roll(1...500)
        if chance(40) {
            controls.throttle = .set(ThrottleLimit(count: Int(roll(1...4)), period: roll(1...120)), owner: owner)
        }
        if chance(20) { controls.digest = .set(try parseDigestSchedule("every 5m UTC") { _ in 300 }, owner: owner) }
        if chance(30) {
            let start = Int(roll(0...20))
            let span = QuietSpan(
                name: "q", times: [ClockRange(start: start, end: start + Int(roll(1...5)))],
                zone: try parseTimeZone("UTC"))
            if chance(70) { controls.mute = [span] } else { controls.active = [span] }
            if chance(50) { controls.muteBelow = Int(roll(2...4)) }
        }
        if chance(10) { controls.throttle = .off }
        return controls
    }

    mutating func policy() throws -> FloodPolicy {
        let children = try ["high", "wire", "IQ"].map { name in
            Route(
                name: name,
                matchers: [
                    try parseMatcher(["high": "severity>=high", "wire": "tag=wire", "IQ": "country=IQ"][name] ?? "")
                ],
                sinks: chance(60) ? [pick(["pager", "desk"])] : [], continues: chance(40), controls: try controls(name))
        }
        var policy = FloodPolicy(
            root: Route(name: "routes", sinks: ["desk", "log"], controls: try controls("routes"), routes: children),
            immediateSinks: chance(70) ? ["log"] : [])
        for rule in ["a", "b", "c"] where chance(60) {
            policy.rules[rule] = .init(sinks: chance(20) ? ["pager"] : [], controls: try controls("rule \(rule)"))
        }
        if chance(50) {
            policy.inhibitions = [
                Inhibition(
                    source: [try parseMatcher("severity=critical")], target: [try parseMatcher("severity<=high")],
                    equal: chance(80) ? ["story"] : [], lasts: roll(1...300))
            ]
        }
        return policy
    }

    mutating func labels() -> AlertLabels {
        FloodsTests.labels(
            pick(["a", "b", "c"]), pick(severities),
            [
                "country": [pick(["IQ", "IR", "SY"])], "story": [pick(["s", "t", "u"])],
                "tag": chance(50) ? ["wire"] : [],
            ])
    }
}

/// Random streams of alerts, silences, reloads and crashes under random policies; at every sink each alert must be in
/// exactly one place, and in the end none may wait.
@Suite struct ConservationTests {
    /// What the sinks are owed: alert and sink.
    private struct Owed: Hashable {
        var alert: String
        var sink: String
    }

    private func check(_ owed: Set<Owed>, _ ledger: MemoryLedger, seed: UInt64) {
        var places: [Owed: Int] = [:]
        for sent in ledger.state.sent where !sent.isRepetition {
            for alert in sent.alerts { places[Owed(alert: alert, sink: sent.sink), default: 0] += 1 }
        }
        for held in ledger.state.held where held.message == nil {
            places[Owed(alert: held.alert, sink: held.sink), default: 0] += 1
            if let bucket = held.bucket {
                #expect(ledger.state.buckets[bucket]?.due != nil, "seed \(seed): \(held) waits for nothing")
            } else {
                #expect([.silenced, .inhibited].contains(held.reason), "seed \(seed): \(held) is lost")
            }
        }
        let wrong = owed.filter { places[$0] != 1 }
        #expect(wrong.isEmpty, "seed \(seed): \(wrong.map { "\($0) is in \(places[$0] ?? 0) places" })")
        #expect(places.keys.allSatisfy(owed.contains), "seed \(seed): a stranger")
    }

    private func checkThrottles(_ policy: FloodPolicy, _ ledger: MemoryLedger, seed: UInt64) {
        // Where one rule alone leads to a sink, its messages there are those of its throttle.
        for (rule, way) in policy.rules where way.sinks == ["pager"] {
            guard case .set(let limit, _) = way.controls.throttle, case .inherited = way.controls.digest else {
                continue
            }
            let others = policy.rules.filter { $0.key != rule && $0.value.sinks == ["pager"] }
            let routes = policy.root.routes.contains { $0.sinks == ["pager"] }
            guard others.isEmpty, !routes else { continue }
            if case .set = policy.root.controls.digest { continue }
            guard way.controls.quietHours(for: 0) == nil, policy.root.controls.mute == nil,
                policy.root.controls.active == nil
            else { continue }
            let times = ledger.state.sent.filter { $0.sink == "pager" }.map(\.time)
            for (index, time) in times.enumerated() where index >= limit.count {
                #expect(time - times[index - limit.count] >= limit.period, "seed \(seed): \(times)")
            }
        }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `no alert is lost or told twice, whatever holds it`(block: UInt64) throws {
        for seed in (block * 100)..<(block * 100 + 40) {
            var dice = Dice(seed)
            var policy = try dice.policy()
            let reloads = dice.chance(30)
            let ledger = MemoryLedger()
            var owed: Set<Owed> = []
            var now: Int64 = 86_400 * 20_000
            for step in 0..<40 {
                now += dice.roll(0...40)
                if reloads, dice.chance(5) {
                    policy = try dice.policy()
                    ledger.reconsiderHeld(now: now)
                }
                if dice.chance(8) {
                    ledger.state.silences.append(
                        Silence(
                            id: Int64(step),
                            matchers: [try parseMatcher(dice.pick(["rule=a", "country=IQ", "severity<=low"]))],
                            starts: now, ends: now + dice.roll(1...100), comment: "", author: ""))
                }
                let gate = FloodGate(policy: policy)
                let arrivals = (0..<dice.roll(0...3)).map {
                    FloodGate.Arrival(id: "\(step).\($0)", labels: dice.labels())
                }
                // A crash takes back what its transaction did; then the same is done again.
                let before = ledger.state
                for _ in 0..<(dice.chance(15) ? 2 : 1) {
                    ledger.state = before
                    try gate.admit(arrivals, now: now, ledger: ledger)
                }
                for arrival in arrivals {
                    for destination in policy.destinations(of: arrival.labels) {
                        owed.insert(Owed(alert: arrival.id, sink: destination.sink))
                    }
                }
                let settled = ledger.state
                if dice.chance(80) { try ledger.settle(gate, now: now) }
                if dice.chance(10) { ledger.state = settled }
                if step % 8 == 0 { check(owed, ledger, seed: seed) }
            }
            // Days later, nothing is due any more and nothing waits.
            let gate = FloodGate(policy: policy)
            let end = now + 3 * 86_400
            while let next = ledger.next, next <= end {
                now = max(now, next)
                try ledger.settle(gate, now: now)
            }
            check(owed, ledger, seed: seed)
            // Active hours within muted ones never come: what they hold is looked at again in a week or so.
            let waiting = ledger.state.held.filter { held in
                guard held.bucket != nil, held.message == nil else { return false }
                return policy.controls(of: held.labels, for: held.sink).quietHours(for: 0)?.end(holding: end) == nil
            }
            #expect(waiting.isEmpty, "seed \(seed): \(waiting)")
            if !reloads { checkThrottles(policy, ledger, seed: seed) }
        }
    }
}
