import Deliver
import Floods
import Foundation
import Settings
import Store
import Testing

@testable import Monitor

/// The gate over the real store: transactions that fail, and copies of the file that go on elsewhere.
@Suite struct FloodStoreTests {
    private static let yaml = """
        stories: off
        rules:
          - {name: a, when: x, group_by: [country], group_wait: 20s, group_interval: 60s, throttle: 2 per 2m}
          - {name: b, when: x, severity: critical}
          - {name: c, when: x, throttle: 1 per 1m}
          - {name: d, when: x, digest: every 5m UTC}
          - {name: e, when: x, mute: 00:00-12:00 UTC}
        routes:
          - {match: {rule: [b, c]}, send: [hook, other]}
        inhibit: [{source: {severity: critical}, target: {rule: c}, equal: [country], for: 50s}]
        sinks: {log: {log: l}, hook: {webhook: 'http://127.0.0.1:9/'}, other: {webhook: 'http://127.0.0.1:9/x'}}
        """

    private struct Crash: Error {}

    /// Does all that the desk does, and fails at the end.
    private struct FailingDesk: AlertIntake {
        let desk: FloodDesk
        func admit(_ alerts: [RecordedAlert], to outbox: OutboxTransaction) throws {
            try desk.admit(alerts, to: outbox)
        }
        func polled(_ state: FeedState, newArticles: Int, in outbox: OutboxTransaction) throws { throw Crash() }
    }

    private func plan(_ yaml: String = yaml) throws -> Plan {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try yaml.write(to: file, atomically: true, encoding: .utf8)
        let loaded = loadConfiguration(path: file.path, environment: [:])
        #expect(loaded.problems.filter { !$0.isWarning }.isEmpty)
        return Plan.compile(try #require(loaded.configuration)).plan
    }

    private func article(_ step: Int, _ rules: [String], plan: Plan, now: Int64) -> NewArticle {
        let country = ["IQ", "IR", "SY"][step % 3]
        var article = NewArticle(
            id: "article\(step)", key: "k\(step)", canonicalURL: nil, url: "https://n.example/\(step)",
            title: "خبر \(step)",
            summary: nil, content: "", language: "ar", published: nil)
        for rule in rules {
            let document = AlertDocument(
                id: alertID(rule: rule, article: article.id), rule: rule, severity: rule == "b" ? "critical" : "low",
                timestamp: now,
                article: .init(
                    id: article.id, url: article.url, title: article.title, published: nil, language: "ar",
                    summary: nil,
                    feed: .init(name: "f", url: "https://n.example/", tags: [])),
                mentions: [
                    .init(kind: "country", id: country, form: "name", text: country, field: "title", start: 0, end: 2)
                ], reasons: ["a reason"])
            var alert = NewAlert(id: document.id, rule: rule, severity: document.severity) { _ in document.json() }
            alert.labels = document.labels(own: [:])
            article.alerts.append(alert)
        }
        return article
    }

    /// What happens at a step, the same in every run.
    private func happen(_ step: Int, _ store: ArticleStore, _ plan: Plan, fails: Bool) async throws {
        let now = 1_795_000_000 + Int64(step * 7)
        let desk = FloodDesk(rules: plan.floods)
        let rules = ["a", "b", "c", "d", "e"].enumerated().filter { (step * 31 + $0.offset * 17) % 5 < 2 }.map(
            \.element)
        let articles = [article(step, rules, plan: plan, now: now)]
        let feed = FeedState(url: "https://n.example/", name: "f")
        if fails {
            await #expect(throws: StoreError.self) {
                _ = try await store.record(feed, articles: articles, now: now, intake: FailingDesk(desk: desk))
            }
        }
        _ = try await store.record(feed, articles: articles, now: now, intake: desk)
        if fails {
            await #expect(throws: (any Error).self) {
                _ = try await store.settleDue(now: now + 100_000) { bucket, outbox in
                    try desk.settle(bucket, outbox)
                    throw Crash()
                }
            }
        }
        _ = try await store.settleDue(now: now) { bucket, outbox in try desk.settle(bucket, outbox) }
    }

    /// All that was put into the queues: sink and id, with the body.
    private func queued(_ store: ArticleStore) async throws -> [String: [UInt8]] {
        var queued: [String: [UInt8]] = [:]
        for sink in ["log", "hook", "other"] {
            for delivery in try await store.due(sink: sink, now: .max, limit: 100_000) {
                queued["\(sink) \(delivery.alertID)"] = delivery.body
            }
        }
        return queued
    }

    @Test func `what another feed adds to an article meets what was raised on it`() async throws {
        let plan = try plan(
            """
            stories: off
            rules: [{name: b, when: x, severity: critical}, {name: c, when: x}]
            inhibit: [{source: {severity: critical}, target: {rule: c}, equal: [story]}]
            sinks: {hook: {webhook: 'http://127.0.0.1:9/'}}
            """)
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".sqlite").path
        let store = try ArticleStore(path: path)
        for (step, rule) in ["b", "c"].enumerated() {
            let now = 1_795_000_000 + Int64(step)
            var shown = article(step, [rule], plan: plan, now: now)
            shown.canonicalURL = "n.example/1"
            let feed = FeedState(url: "https://\(step).example/", name: "\(step)")
            let recorded = try await store.record(
                feed, articles: [shown], now: now, intake: FloodDesk(rules: plan.floods))
            #expect(recorded.raised.count == 1)
        }
        #expect(try await store.due(sink: "hook", now: .max).count == 1)
    }

    @Test func `failed transactions leave no trace, and a copy of the store goes on to the same messages`() async throws
    {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let plan = try plan()
        let store = try ArticleStore(path: folder.appendingPathComponent("one.sqlite").path)
        let copied = 60
        let steps = 120
        for step in 0..<copied { try await happen(step, store, plan, fails: step % 11 == 3) }
        await store.checkpoint()
        try FileManager.default.copyItem(
            at: folder.appendingPathComponent("one.sqlite"), to: folder.appendingPathComponent("two.sqlite"))
        for step in copied..<steps { try await happen(step, store, plan, fails: step % 7 == 2) }

        let other = try ArticleStore(path: folder.appendingPathComponent("two.sqlite").path)
        // What was recorded already comes again, and raises nothing.
        for step in (copied - 10)..<copied {
            let again = article(step, ["a", "b", "c", "d", "e"], plan: plan, now: 1_795_000_420)
            let recorded = try await other.record(
                FeedState(url: "https://n.example/", name: "f"), articles: [again], now: 1_795_000_420,
                intake: FloodDesk(rules: plan.floods))
            #expect(recorded.raised.isEmpty)
        }
        for step in copied..<steps { try await happen(step, other, plan, fails: false) }
        for one in [store, other] {
            let desk = FloodDesk(rules: plan.floods)
            _ = try await one.settleDue(now: 1_795_200_000) { bucket, outbox in try desk.settle(bucket, outbox) }
        }
        let (first, second) = (try await queued(store), try await queued(other))
        #expect(first.keys.filter { $0.hasPrefix("hook") }.count > 40)
        #expect(Set(first.keys) == Set(second.keys))
        #expect(first.allSatisfy { second[$0.key] == $0.value })

        // Each alert is in one place at each sink: by itself, in one message, or muted for good.
        let rows = try await store.alerts(limit: 100_000)
        let messages = Dictionary(uniqueKeysWithValues: rows.filter { $0.kind != nil }.map { ($0.id, $0) })
        var alerts = 0
        for row in rows where row.kind == nil {
            alerts += 1
            let sinks = row.deliveries.map(\.sink) + row.held.map(\.sink)
            #expect(sinks.sorted() == (["b", "c"].contains(row.rule) ? ["hook", "other"] : ["hook", "log", "other"]))
            for held in row.held {
                guard let id = held.message else {
                    #expect(held.reason == .inhibited && held.bucket == nil, "\(held)")
                    continue
                }
                #expect(messages[id]?.deliveries.map(\.sink) == [held.sink])
                let body = String(decoding: first["\(held.sink) \(id)"] ?? [], as: UTF8.self)
                #expect(body.components(separatedBy: "\"id\":\"\(row.id)\"").count == 2)
            }
        }
        #expect(alerts > 200)
    }

    @Test func `what waits for a time of the day finds it anew when the clock was set back`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let plan = try plan()
        let desk = FloodDesk(rules: plan.floods)
        let store = try ArticleStore(path: folder.appendingPathComponent("one.sqlite").path)
        // 04:53:20 in UTC, and a day before.
        let wrong: Int64 = 1_795_668_800
        let right = wrong - 86_400
        _ = try await store.record(
            FeedState(url: "https://n.example/", name: "f"),
            articles: [article(1, ["d", "e"], plan: plan, now: wrong)],
            now: wrong, intake: desk)
        let next = try await store.settleDue(now: right) { bucket, outbox in try desk.settle(bucket, outbox) }.next
        // The digest of every five minutes, and quiet hours until noon.
        #expect(next == right + 100)
        let noon = right / 86_400 * 86_400 + 43_200
        for (now, count) in [(right + 99, 0), (right + 100, 1), (noon - 1, 1), (noon, 2)] {
            _ = try await store.settleDue(now: now) { bucket, outbox in try desk.settle(bucket, outbox) }
            #expect(try await store.due(sink: "hook", now: now).count == count, "\(now - right)")
        }
    }
}
