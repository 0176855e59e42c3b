import Crypto
import Foundation
import Testing

@Suite(.serialized) struct PipelineTests {
    private static let secret = Data("a secret of twenty-four".utf8)
    private static let visit = (
        guid: "visit", title: "الكاظمي في طهران",
        text: "وصل رئيس الوزراء مصطفى الكاظمي إلى إيران، وهي زيارة مهمة للعراقيين"
    )

    private static func configuration(_ port: Int, feeds: [String] = ["a"], rules: String = firstRule) -> String {
        let list = feeds.map { "  - {url: 'http://127.0.0.1:\(port)/feeds/\($0)', name: \($0), interval: 1s}" }
        return """
            store: {path: marsad.sqlite}
            http: off
            feeds:
            \(list.joined(separator: "\n"))
            watch:
              people:
                - {name: Mustafa al-Kadhimi, aliases: [مصطفى الكاظمي]}
            rules:
            \(rules)
            sinks:
              log: {log: alerts.jsonl}
              hook: {webhook: 'http://127.0.0.1:\(port)/hook', secret: 'whsec_\(secret.base64EncodedString())'}
            """
    }

    private static let firstRule =
        "  - {name: visits, when: 'person(\"Mustafa al-Kadhimi\") and country(IR)', severity: high}"

    private struct Line: Decodable {
        struct Data: Decodable {
            struct Article: Decodable { let title: String }
            let id: String
            let rule: String
            let severity: String
            let article: Article
            let reasons: [String]
        }
        let type: String
        let data: Data
    }

    private func alerts(_ workspace: Workspace) throws -> [Line] {
        try workspace.lines(of: "alerts.jsonl").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    private func isSigned(_ delivery: Newsroom.Delivery) throws -> Bool {
        let id = try #require(delivery.headers["webhook-id"])
        let timestamp = try #require(delivery.headers["webhook-timestamp"])
        let signature = try #require(delivery.headers["webhook-signature"])
        let signed = Data("\(id).\(timestamp).".utf8) + delivery.body
        let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: Self.secret))
        return signature == "v1," + Data(code).base64EncodedString()
    }

    @Test func `an article raises one alert, in the log and at the receiver, and never a second`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss([Self.visit]), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            try workspace.write(Self.configuration(port), to: "marsad.yaml")
            var daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.deliveries.count == 1 }, "\(daemon.diagnostics)")
            let alert = try #require(try alerts(workspace).first)
            #expect(alert.data.rule == "visits")
            #expect(alert.data.severity == "high")
            #expect(alert.data.article.title == Self.visit.title)
            #expect(alert.data.reasons.contains { $0.contains("مصطفى الكاظمي") })
            let delivery = newsroom.deliveries[0]
            #expect(try isSigned(delivery))
            #expect(delivery.headers["webhook-id"] == alert.data.id)
            #expect(String(decoding: delivery.body, as: UTF8.self) == workspace.lines(of: "alerts.jsonl")[0])

            // Another poll: the feed has not changed.
            #expect(await eventually { newsroom.statuses(of: "a").contains(304) })
            #expect(await daemon.stop() == 0)

            // A restart, and the same article through a second feed.
            newsroom.publish(rss([Self.visit]) + "\n", at: "b")
            try workspace.write(Self.configuration(port, feeds: ["a", "b"]), to: "marsad.yaml")
            daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.statuses(of: "b").count > 1 })

            // A new article.
            newsroom.publish(
                rss([("second", "بيان", "قال مصطفى الكاظمي إنه سيزور إيران مجدداً"), Self.visit]), at: "a")
            #expect(await eventually { newsroom.deliveries.count >= 2 })
            #expect(await daemon.stop() == 0)
            #expect(try alerts(workspace).map(\.data.article.title) == [Self.visit.title, "بيان"])
            #expect(newsroom.deliveries.count == 2)
        }
    }

    @Test func `a reload adds a rule, and a broken file changes nothing and says so`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss([]), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            try workspace.write(Self.configuration(port), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.statuses(of: "a").count > 0 })

            let second = Self.firstRule + "\n  - {name: Iraq, when: country(IQ), severity: low}"
            try workspace.write(Self.configuration(port, rules: second), to: "marsad.yaml")
            daemon.send(SIGHUP)
            #expect(await eventually { daemon.diagnostics.contains("configuration reloaded") }, "\(daemon.diagnostics)")
            newsroom.publish(rss([Self.visit]), at: "a")
            #expect(await eventually { newsroom.deliveries.count == 2 })
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 2 })
            #expect(Set(try alerts(workspace).map(\.data.rule)) == ["visits", "Iraq"])

            let broken = second + "\n  - {name: Broken, when: country(Irak), severity: low}"
            try workspace.write(Self.configuration(port, rules: broken), to: "marsad.yaml")
            daemon.send(SIGHUP)
            #expect(await eventually { daemon.diagnostics.contains("reload failed") })
            #expect(daemon.diagnostics.contains("unknown country \"Irak\"; did you mean IQ (Iraq)?"))
            newsroom.publish(rss([("third", "Baghdad", "Iraq held talks."), Self.visit]), at: "a")
            #expect(await eventually { newsroom.deliveries.count == 3 })
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `a receiver that is down gets its alerts after a restart`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss([Self.visit]), at: "a")
        newsroom.answer(503)
        try await newsroom.serve { port in
            let workspace = try Workspace()
            try workspace.write(Self.configuration(port), to: "marsad.yaml")
            let first = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { first.diagnostics.contains("sink does not take alerts") })
            #expect(workspace.lines(of: "alerts.jsonl").count == 1)
            first.send(SIGKILL)
            await first.wait()

            newsroom.answer(200)
            let second = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.deliveries.count == 1 })
            #expect(await second.stop() == 0)
            #expect(workspace.lines(of: "alerts.jsonl").count == 1)
        }
    }
}
