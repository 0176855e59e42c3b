import Foundation
import Testing

@Suite(.serialized) struct FloodTests {
    /// What a receiver got: an alert, or a message over several.
    private struct Received: Decodable {
        struct Data: Decodable {
            struct Article: Decodable { let title: String }
            let id: String
            let rule: String
            let severity: String
            let kind: String?
            let title: String?
            let article: Article?
            let total: Int?
            let number: Int?
            let group: [String: String]?
            let alerts: [Received]?
        }
        let type: String
        let data: Data

        var memberTitles: [String] { data.alerts?.compactMap { $0.data.article?.title } ?? [] }
    }

    private static func configuration(_ port: Int, rules: String, more: String = "") -> String {
        """
        store: {path: marsad.sqlite}
        http: off
        stories: off
        feeds: [{url: 'http://127.0.0.1:\(port)/feeds/a', name: wire, interval: 1s, tags: [wire]}]
        rules:
        \(rules)
        sinks:
          log: {log: alerts.jsonl}
          hook: {webhook: 'http://127.0.0.1:\(port)/hook'}
        \(more)
        """
    }

    private func received(_ newsroom: Newsroom) throws -> [Received] {
        try newsroom.deliveries.map { try JSONDecoder().decode(Received.self, from: Data($0.body)) }
    }

    private func items(_ titles: [String]) -> String {
        rss(titles.map { (guid: $0, title: $0, text: "Text of \($0).") })
    }

    @Test func `alerts on one country are one message, and the later ones are told as more`() async throws {
        let newsroom = Newsroom()
        let first = ["Iraq one", "العراق في الأخبار", "伊拉克的新闻", "Iran one"]
        newsroom.publish(items(first), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let rules = """
                  - name: east
                    when: country(IQ, IR)
                    group_by: [country]
                    group_wait: 1s
                    group_interval: 1s
                """
            try workspace.write(Self.configuration(port, rules: rules), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.deliveries.count == 2 }, "\(daemon.diagnostics)")
            // The log has had them at once, each by itself.
            #expect(workspace.lines(of: "alerts.jsonl").count == 4)
            let groups = try received(newsroom)
            let iraq = try #require(groups.first { $0.data.group == ["country": "IQ"] })
            #expect(Set(iraq.memberTitles) == ["Iraq one", "العراق في الأخبار", "伊拉克的新闻"])
            #expect(iraq.data.kind == "group")
            #expect(iraq.data.total == 3)
            #expect(newsroom.deliveries.map { $0.headers["webhook-id"] } == groups.map(\.data.id))

            newsroom.publish(items(["Iraq two"] + first), at: "a")
            #expect(await eventually { newsroom.deliveries.count == 3 })
            let more = try #require(try received(newsroom).last)
            #expect(more.memberTitles == ["Iraq two"])
            #expect(more.data.total == 4)
            #expect(more.data.number == 2)
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `a throttle lets a few through, and tells of the others in one summary`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(items((1...6).map { "Iraq \($0)" }), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            try workspace.write(
                Self.configuration(port, rules: "  - {name: east, when: country(IQ), throttle: 2 per 3s}"),
                to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.deliveries.count == 3 }, "\(daemon.diagnostics)")
            let all = try received(newsroom)
            #expect(all.map(\.type) == ["alert", "alert", "notification"])
            #expect(all[2].data.kind == "summary")
            #expect(all[2].memberTitles.count == 4)
            #expect(workspace.lines(of: "alerts.jsonl").count == 6)
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `a digest whose time passed while the daemon was killed goes out once at the start`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(items(["Iraq one", "إيران والعراق"]), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            try workspace.write(
                Self.configuration(port, rules: "  - {name: east, when: country(IQ), digest: every 2s}"),
                to: "marsad.yaml")
            let first = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 2 }, "\(first.diagnostics)")
            first.send(SIGKILL)
            await first.wait()
            let digests = newsroom.deliveries.count
            try await Task.sleep(for: .seconds(2))

            let second = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.deliveries.count > 0 }, "\(second.diagnostics)")
            #expect(await second.stop() == 0)
            let all = try received(newsroom)
            #expect(digests <= 1)
            #expect(Set(all.map(\.data.id)).count == 1)
            #expect(Set(all[0].memberTitles) == ["Iraq one", "إيران والعراق"])
            #expect(all[0].data.kind == "digest")
        }
    }

    @Test func `quiet hours hold all but what is urgent, until a reload ends them`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(items(["Iraq one", "Iran attack"]), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let rules = """
                  - {name: calm, when: country(IQ), mute: 00:00-24:00 Asia/Baghdad, mute_below: critical}
                  - {name: urgent, when: country(IR), severity: critical, mute: always, mute_below: critical}
                """
            let always = "time_intervals: {always: {weekdays: monday-sunday, time_zone: Asia/Tehran}}"
            try workspace.write(Self.configuration(port, rules: rules, more: always), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 2 }, "\(daemon.diagnostics)")
            #expect(await eventually { newsroom.deliveries.count == 1 })
            #expect(try received(newsroom).map(\.data.rule) == ["urgent"])
            let listed = try await marsad(["alerts", "--held", "--config", "marsad.yaml"], in: workspace)
            #expect(listed.output.contains("hook: held in quiet hours, goes out at"), "\(listed)")

            let open = "  - {name: calm, when: country(IQ)}\n  - {name: urgent, when: country(IR)}"
            try workspace.write(Self.configuration(port, rules: open), to: "marsad.yaml")
            daemon.send(SIGHUP)
            #expect(await eventually { newsroom.deliveries.count == 2 }, "\(daemon.diagnostics)")
            #expect(try received(newsroom).last?.memberTitles == ["Iraq one"])
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `a silence mutes the running daemon at once, and its end lets alerts through`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(items(["Iraq one"]), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let config = ["--config", "marsad.yaml"]
            try workspace.write(
                Self.configuration(port, rules: "  - {name: east, when: country(IQ)}"), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run"] + config, in: workspace)
            #expect(await eventually { newsroom.deliveries.count == 1 }, "\(daemon.diagnostics)")
            let added = try await marsad(
                ["silence", "add", "--matcher", "rule=east", "--for", "2h", "--comment", "يوم الانتخابات"] + config,
                in: workspace)
            #expect(added.status == 0, "\(added)")
            let list = try await marsad(["silence", "list"] + config, in: workspace)
            #expect(list.output.contains("يوم الانتخابات") && list.output.contains("rule=\"east\""), "\(list)")

            newsroom.publish(items(["Iraq two", "Iraq one"]), at: "a")
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 2 })
            let held = try await marsad(["alerts", "--held"] + config, in: workspace)
            #expect(held.output.contains("hook: silenced by 1: يوم الانتخابات until"), "\(held)")
            #expect(try await marsad(["silence", "expire", "1"] + config, in: workspace).status == 0)
            let id = try #require(
                held.output.split(separator: "\n").first { $0.contains(" id ") }?.split(separator: " ").last)
            let resent = try await marsad(["alerts", "resend", String(id)] + config, in: workspace)
            #expect(resent.status == 0, "\(resent)")

            newsroom.publish(items(["Iraq three", "Iraq two", "Iraq one"]), at: "a")
            #expect(await eventually { newsroom.deliveries.count == 3 })
            let titles = try received(newsroom).map(\.data.article?.title)
            #expect(Set(titles) == ["Iraq one", "Iraq two", "Iraq three"])
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `routes lead by severity and tag, and an urgent alert mutes lower ones on its story`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(items(["Iraq attack", "Iran talks"]), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let rules = """
                  - {name: low, when: 'country(IQ, IR)', labels: {desk: east}}
                  - {name: urgent, when: attack, severity: critical}
                """
            let more = """
                routes:
                  - {match: {severity: critical}, send: [hook], continue: true}
                  - {match: {tags: wire}, send: [log], routes: [{match: {desk: east}, send: [log, hook]}]}
                inhibit:
                  - {source: {severity: critical}, target: ['severity<=high'], equal: [story], for: 1h}
                """
            try workspace.write(Self.configuration(port, rules: rules, more: more), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 3 }, "\(daemon.diagnostics)")
            #expect(await eventually { newsroom.deliveries.count == 2 })
            #expect(
                Set(try received(newsroom).map { "\($0.data.rule) \($0.data.article?.title ?? "")" })
                    == ["urgent Iraq attack", "low Iran talks"])
            let way = try await marsad(["routes", "rule=low", "tag=wire", "--config", "marsad.yaml"], in: workspace)
            #expect(way.output == "log  by routes[1][0]: at once\nhook  by routes[1][0]: at once\n")
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `poll leaves what waits in the store, and a later poll sends it`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(items(["Iraq one", "Iraq two"]), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            try workspace.write(
                Self.configuration(port, rules: "  - {name: east, when: country(IQ), group_wait: 1s}"),
                to: "marsad.yaml")
            _ = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
            #expect(newsroom.deliveries.isEmpty)
            #expect(workspace.lines(of: "alerts.jsonl").count == 2)
            try await Task.sleep(for: .seconds(1))
            let second = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
            #expect(newsroom.deliveries.count == 1, "\(second.diagnostics)")
            #expect(try received(newsroom)[0].memberTitles.count == 2)
        }
    }

    @Test func `a feed that falls silent raises an alert, once`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(items(["Iraq one"]), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            try workspace.write(
                Self.configuration(
                    port, rules: "  - {name: east, when: country(IQ), escalate: {spike: 2x, min: 3, after: 0s}}",
                    more: "flatline: {after: 2s, severity: medium, send: [hook]}"), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.deliveries.count == 2 }, "\(daemon.diagnostics)")
            let silence = try #require(try received(newsroom).last)
            #expect(silence.data.kind == "flatline")
            #expect(silence.data.severity == "medium")
            #expect(silence.data.article?.title.hasPrefix("wire has been silent for") == true)

            // And now more than usual.
            newsroom.publish(items((1...4).map { "Iraq \($0)" } + ["Iraq one"]), at: "a")
            #expect(await eventually { newsroom.deliveries.count == 7 }, "\(daemon.diagnostics)")
            let spikes = try received(newsroom).filter { $0.data.kind == "spike" }
            #expect(spikes.map(\.data.severity) == ["critical"])
            #expect(spikes.map(\.data.rule) == ["east"])
            #expect(await daemon.stop() == 0)
        }
    }
}
