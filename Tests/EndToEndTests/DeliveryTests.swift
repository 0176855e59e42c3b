import Foundation
import Testing

@Suite(.serialized) struct DeliveryTests {
    private static func configuration(
        _ port: Int, sinks: String, deliver: String = "retry: [1s, 1s, 1s]", interval: String = "1s"
    ) -> String {
        """
        store: {path: marsad.sqlite}
        http: off
        feeds: [{url: 'http://127.0.0.1:\(port)/feeds/a', name: a, interval: \(interval)}]
        rules: [{name: Iraq, when: country(IQ)}]
        deliver: {\(deliver)}
        sinks: {\(sinks)}
        """
    }

    private static let items = (1...5).map {
        (guid: "n\($0)", title: "Iraq \($0)", text: "Item number \($0) of Baghdad")
    }

    /// Runs one of the project's scripts.
    private func script(
        _ name: String, _ arguments: [String]
    ) async throws -> (status: Int32, output: String, diagnostics: String) {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let path = root.appendingPathComponent("scripts/\(name)").path
        return try await run("/usr/bin/python3", [path] + arguments, in: Workspace())
    }

    private func titles(_ deliveries: [Newsroom.Delivery]) -> [String] {
        deliveries.compactMap { delivery in
            let text = String(decoding: delivery.body, as: UTF8.self)
            return text.firstMatch(of: /"title":"([^"]*)"/).map { String($0.1) }
        }
    }

    @Test func `every kind of sink and format sends what independent readers accept`() async throws {
        let result = try await script("check-deliveries.py", [MarsadProcess.executable.path])
        #expect(result.status == 0, "\(result.output)\(result.diagnostics)")
    }

    @Test func `the worst texts and long digests arrive within the limits of every format`() async throws {
        let result = try await script("check-limits.py", [MarsadProcess.executable.path])
        #expect(result.status == 0, "\(result.output)\(result.diagnostics)")
    }

    @Test func `mail goes over TLS that holds or not at all, and a story's updates answer its first`() async throws {
        let result = try await script("check-mail.py", [MarsadProcess.executable.path])
        #expect(result.status == 0, "\(result.output)\(result.diagnostics)")
    }

    @Test func `nothing is lost when the daemon is killed while a receiver fails half of its answers`() async throws {
        let result = try await script(
            "torture.py", [MarsadProcess.executable.path, "--kills", "4", "--rate", "40", "--no-copy"])
        #expect(result.status == 0, "\(result.output)\(result.diagnostics)")
    }

    @Test func `alerts keep their order through failures of the receiver`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss(Self.items), at: "a")
        newsroom.answer(first: [503, 500, 200, 503, 200, 429])
        try await newsroom.serve { port in
            let workspace = try Workspace()
            try workspace.write(
                Self.configuration(port, sinks: "hook: {webhook: 'http://127.0.0.1:\(port)/hook'}"), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.deliveries.count == 5 }, "\(daemon.diagnostics)")
            #expect(Set(titles(newsroom.deliveries)).count == 5)
            // The order is that of the outbox, whatever that of the feed.
            let order = titles(newsroom.deliveries)
            #expect(order == order.sorted() || order == order.sorted().reversed())
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `a receiver that says 410 is disabled until a reload, loudly`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss(Self.items), at: "a")
        newsroom.answer(410)
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let sinks = "hook: {webhook: 'http://127.0.0.1:\(port)/hook'}, log: {log: alerts.jsonl}"
            try workspace.write(Self.configuration(port, sinks: sinks), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { daemon.diagnostics.contains("sink is gone and is disabled") })
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 5 })
            let shown = try await marsad(["alerts", "--config", "marsad.yaml"], in: workspace)
            #expect(shown.output.contains("sink hook is disabled until a reload"), "\(shown.output)")
            #expect(newsroom.requests == 1)
            newsroom.answer(200)
            daemon.send(SIGHUP)
            #expect(await eventually { newsroom.deliveries.count == 5 })
            #expect(
                await eventually {
                    (try? await marsad(["alerts", "--config", "marsad.yaml"], in: workspace))?.output.contains(
                        "disabled") == false
                })
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `the late 410 of a receiver that a reload has replaced does not disable its successor`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss(Array(Self.items.prefix(1))), at: "a")
        newsroom.hold("410")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            func write(_ path: String) throws {
                let sinks = "hook: {webhook: 'http://127.0.0.1:\(port)/\(path)'}"
                try workspace.write(Self.configuration(port, sinks: sinks), to: "marsad.yaml")
            }
            try write("hook/410")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.tries(of: "410") == 1 }, "\(daemon.diagnostics)")
            try write("hook")
            daemon.send(SIGHUP)
            #expect(await eventually { daemon.diagnostics.contains("configuration reloaded") })
            newsroom.release("410")
            #expect(await eventually(within: .seconds(20)) { newsroom.deliveries.count == 1 }, "\(daemon.diagnostics)")
            #expect(!daemon.diagnostics.contains("sink is gone"))
            let shown = try await marsad(["alerts", "--config", "marsad.yaml"], in: workspace)
            #expect(!shown.output.contains("disabled"), "\(shown.output)")
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `a reload that mends a sink's address sends what waited for a later try`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss(Self.items), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            func write(_ path: String) throws {
                let sinks = "desk: {webhook: 'http://127.0.0.1:\(port)/\(path)'}"
                try workspace.write(
                    Self.configuration(port, sinks: sinks, deliver: "retry: [1h, 2h]", interval: "1h"),
                    to: "marsad.yaml")
            }
            try write("hook/500")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.tries(of: "500") >= 1 })
            #expect(await eventually { daemon.diagnostics.contains("sink does not take alerts") })
            try write("hook")
            daemon.send(SIGHUP)
            #expect(await eventually { newsroom.deliveries.count == 5 })
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `an alert that is refused is given up, kept, and sent again on request`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss(Array(Self.items.prefix(2))), at: "a")
        newsroom.answer(400)
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let sinks = "hook: {webhook: 'http://127.0.0.1:\(port)/hook/token-of-the-hook'}"
            try workspace.write(Self.configuration(port, sinks: sinks), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            let dead = { @Sendable () async throws in
                try await marsad(["alerts", "--dead", "--json", "--config", "marsad.yaml"], in: workspace)
            }
            #expect(await eventually { (try? await dead())?.output.split(separator: "\n").count == 2 })
            #expect(newsroom.requests == 6)
            let shown = try await marsad(["alerts", "--config", "marsad.yaml"], in: workspace)
            #expect(shown.output.contains("HTTP 400"))
            #expect(!(shown.output + daemon.diagnostics).contains("token-of-the-hook"))
            newsroom.answer(200)
            let resent = try await marsad(["alerts", "resend", "--all-dead", "--config", "marsad.yaml"], in: workspace)
            #expect(resent.output == "2 deliveries are queued again\n")
            #expect(await eventually { newsroom.deliveries.count == 2 })
            #expect(try await dead().output.isEmpty)
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `refusals are tried three times, and what may pass by the whole schedule`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss(Array(Self.items.prefix(1))), at: "a")
        let refusals = [301, 307, 400, 401, 403, 404, 405, 413, 422, 451]
        let failures = [408, 425, 429, 500, 502, 503, 504]
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let sinks = (refusals + failures).map { "s\($0): {webhook: 'http://127.0.0.1:\(port)/hook/\($0)'}" }
            try workspace.write(
                Self.configuration(
                    port, sinks: sinks.joined(separator: ", "), deliver: "retry: [1s, 1s, 1s, 1s]"),
                to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(
                await eventually { failures.allSatisfy { newsroom.tries(of: "\($0)") == 5 } }, "\(daemon.diagnostics)")
            for status in refusals { #expect(newsroom.tries(of: "\(status)") == 3, "\(status)") }
            let dead = try await marsad(["alerts", "--dead", "--config", "marsad.yaml"], in: workspace)
            for status in refusals + failures { #expect(dead.output.contains("HTTP \(status)"), "\(dead.output)") }
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `a pause until a date is kept to as well`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss(Array(Self.items.prefix(1))), at: "a")
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = .gmt
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        let until = Date(timeIntervalSinceNow: 5)
        newsroom.answer(first: [503], retryAfter: format.string(from: until))
        try await newsroom.serve { port in
            let workspace = try Workspace()
            try workspace.write(
                Self.configuration(port, sinks: "hook: {webhook: 'http://127.0.0.1:\(port)/hook'}"), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.deliveries.count == 1 }, "\(daemon.diagnostics)")
            #expect(newsroom.requests == 2)
            #expect(until.timeIntervalSinceNow < 1)
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `a receiver that asks for a pause is left alone that long, and other sinks do not wait`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss(Self.items), at: "a")
        newsroom.answer(first: [429], retryAfter: "3")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let sinks = "hook: {webhook: 'http://127.0.0.1:\(port)/hook'}, log: {log: alerts.jsonl}"
            try workspace.write(Self.configuration(port, sinks: sinks), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.requests == 1 })
            let asked = ContinuousClock.now
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 5 })
            #expect(await eventually { newsroom.deliveries.count == 5 })
            #expect(ContinuousClock.now - asked >= .milliseconds(2_900))
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `an address of a chat service without its format is warned of, and not shown`() async throws {
        let workspace = try Workspace()
        let sinks = "hook: {webhook: 'https://hooks.slack.com/services/T0/B0/secret-path'}"
        try workspace.write(Self.configuration(9, sinks: sinks), to: "marsad.yaml")
        let result = try await marsad(["check", "--config", "marsad.yaml"], in: workspace)
        #expect(result.status == 0)
        #expect(
            result.diagnostics.contains("warning: hooks.slack.com refuses alerts as plain JSON; add `format: slack`"))
        #expect(!result.diagnostics.contains("secret-path"))
    }

    @Test(arguments: [
        ("hook: {webhook: 'http://127.0.0.1:9/x', format: slak}", "unknown format \"slak\"; did you mean \"slack\"?"),
        ("hook: {webhook: 'http://127.0.0.1:9/x', secret: whsec_***}", "the secret is neither whsec_BASE64"),
        ("hook: {webhook: 'http://127.0.0.1:9/x', format: telegram}", "format telegram needs `chat:` as well"),
        ("hook: {webhook: 'http://127.0.0.1:9/x', template: broken.json}", "broken.json:2: a section is closed"),
        ("hook: {webhook: 'ftp://x/secret-path'}", "the webhook's address is no web address"),
        ("log: {log: .}", "is a directory; name a file in it"),
        ("log: {log: a.jsonl, fsync: often}", "unknown fsync \"often\""),
        ("run: {exec: [/nowhere/program]}", "/nowhere/program: there is no such program"),
        ("run: {exec: rm -rf x}", "exec must be a list of a program and its arguments"),
        ("mail: {smtp: {host: localhost, from: 'a@b', to: ['x\\r\\nBcc: y@z']}}", "smtp.to: that is no mail address"),
        (
            "hook: {webhok: 'http://127.0.0.1:9/x'}",
            "unknown key \"webhok\" in sink \"hook\"; did you mean \"webhook\"?"
        ),
        ("hook: {webhook: 'http://127.0.0.1:9/x', format: pagerduty}", "format pagerduty needs `key:` as well"),
        ("log: {log: marsad.yaml/a.jsonl}", "marsad.yaml is no directory"),
        ("hook: {webhook: 'http://127.0.0.1:9/x', secret: '${env:NO_SUCH_SECRET}'}", "has no NO_SUCH_SECRET"),
        ("hook: {webhook: 'http://127.0.0.1:9/x', retry: [soon]}", "retry: \"soon\" is no duration"),
    ])
    func `a sink that cannot work is told by check, in one line with its place`(sinks: String, words: String)
        async throws
    {
        let workspace = try Workspace()
        try workspace.write("{\n \"a\": \"{{#reasons}}{{/other}}\"}", to: "broken.json")
        try workspace.write(Self.configuration(9, sinks: sinks), to: "marsad.yaml")
        let result = try await marsad(["check", "--config", "marsad.yaml"], in: workspace)
        #expect(result.status == 78)
        let lines = result.diagnostics.split(separator: "\n")
        #expect(lines.count == 1, "\(result.diagnostics)")
        #expect(lines.first?.contains("marsad.yaml:6:") == true)
        #expect(lines.first?.contains(words) == true, "\(result.diagnostics)")
        #expect(!result.diagnostics.contains("secret-path"))
    }
}
