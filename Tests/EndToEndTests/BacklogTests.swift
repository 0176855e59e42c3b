import Foundation
import Testing

@Suite struct BacklogTests {
    private static func items(_ items: [(guid: String, age: Double?)]) -> String {
        let format = Date.ISO8601FormatStyle()
        let entries = items.map { item in
            let date = item.age.map {
                "<updated>\(Date(timeIntervalSinceNow: -$0 * 3_600).formatted(format))</updated>"
            }
            return "<entry><id>\(item.guid)</id><title>العراق \(item.guid)</title>\(date ?? "")</entry>"
        }
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title>\(entries.joined())</feed>"
    }

    private func poll(_ workspace: Workspace, _ port: Int, backlog: String, feeds: [String]) async throws -> Set<String>
    {
        let list = feeds.map { "  - {url: 'http://127.0.0.1:\(port)/feeds/\($0)', name: \($0)}" }
        try workspace.write(
            """
            store: {path: marsad.sqlite}
            fetch: {backlog: \(backlog)}
            stories: off
            feeds:
            \(list.joined(separator: "\n"))
            rules: [{name: Iraq, when: country(IQ)}]
            sinks: {log: {log: alerts.jsonl}}
            """, to: "marsad.yaml")
        let result = try await marsad(["poll", "--force", "--config", "marsad.yaml"], in: workspace)
        #expect(result.status == 0, "\(result.diagnostics)")
        let guids = ["old", "fresh", "undated", "ahead", "next", "second"]
        let lines = workspace.lines(of: "alerts.jsonl").joined()
        return Set(guids.filter { lines.contains("العراق \($0)\"") })
    }

    @Test(arguments: [
        ("mark", []), ("alert", ["old", "fresh", "undated", "ahead"]), ("24h", ["fresh", "undated", "ahead"]),
    ])
    func `old news of a feed's first poll raises alerts as the backlog policy says, and new news always`(
        backlog: String, alerts: [String]
    ) async throws {
        let newsroom = Newsroom()
        let first: [(guid: String, age: Double?)] = [("old", 72), ("fresh", 1), ("undated", nil), ("ahead", -1)]
        newsroom.publish(Self.items(first), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            #expect(try await poll(workspace, port, backlog: backlog, feeds: ["a"]) == Set(alerts))
            // Each poll is a process of its own: what was marked stays so, and what is new is no backlog, whatever its date.
            // A feed that is added has a backlog of its own.
            newsroom.publish(Self.items([("next", 300)] + first), at: "a")
            newsroom.publish(Self.items([("second", 72)]), at: "b")
            let added = backlog == "alert" ? ["second"] : []
            #expect(
                try await poll(workspace, port, backlog: backlog, feeds: ["a", "b"]) == Set(alerts + ["next"] + added))
        }
    }
}
