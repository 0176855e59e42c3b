import Foundation
import Testing

@Suite struct BadInputTests {
    private func check(_ yaml: String) async throws -> (status: Int32, diagnostics: String) {
        let workspace = try Workspace()
        try workspace.write(yaml, to: "marsad.yaml")
        let result = try await marsad(["check", "--config", "marsad.yaml"], in: workspace)
        return (result.status, result.diagnostics)
    }

    @Test func `every problem of a configuration is told with its place and a suggestion`() async throws {
        let result = try await check(
            """
            stor: {path: x.sqlite}
            feeds: [{url: 'http://127.0.0.1:9/x', name: x}]
            rules:
              - {name: one, when: country(Irak), sevrity: low}
              - {name: two, when: 'country(IQ) and ('}
            sinks: {log: {log: alerts.jsonl}}
            """)
        #expect(result.status == 78)
        #expect(result.diagnostics.contains("marsad.yaml:1:1: error: unknown key \"stor\""), "\(result.diagnostics)")
        #expect(result.diagnostics.contains("did you mean \"store\"?"))
        #expect(
            result.diagnostics.contains(
                "marsad.yaml:4:31: error: rule \"one\": unknown country \"Irak\"; did you mean IQ (Iraq)?"))
        #expect(result.diagnostics.contains("did you mean \"severity\"?"))
        #expect(result.diagnostics.contains("marsad.yaml:5:41: error: rule \"two\": the condition ends too early"))
        #expect(result.diagnostics.contains("country(IQ) and (\n                     ^"))
    }

    @Test func `a configuration that is not there is named`() async throws {
        let result = try await marsad(["run", "--config", "none.yaml"], in: Workspace())
        #expect(result.status == 78)
        #expect(result.diagnostics.contains("none.yaml"))
    }

    @Test func `what is no feed is told in one line`() async throws {
        let workspace = try Workspace()
        try workspace.write("<!doctype html><html><body>hello</body></html>", to: "page.html")
        try workspace.write("", to: "empty.xml")
        for (file, words) in [("page.html", "HTML page"), ("empty.xml", "empty")] {
            let result = try await marsad(["parse", file], in: workspace)
            #expect(result.status == 1)
            #expect(result.output.isEmpty)
            #expect(result.diagnostics.contains(words))
            #expect(result.diagnostics.split(separator: "\n").count == 1)
        }
    }

    @Test func `feeds that are broken are told, and the good one is read`() async throws {
        let newsroom = Newsroom()
        newsroom.publish("<!doctype html><html><body>hello</body></html>", at: "html")
        newsroom.publish("", at: "empty")
        newsroom.publish(String(repeating: "x", count: 3_000_000), at: "large")
        newsroom.publish(rss([("one", "Iraq", "Baghdad and Iraq")]), at: "good")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let feeds = ["html", "empty", "large", "missing", "good"].map {
                "  - {url: 'http://127.0.0.1:\(port)/feeds/\($0)', name: \($0)}"
            }
            try workspace.write(
                """
                store: {path: marsad.sqlite}
                fetch: {max_body: 2MB}
                feeds:
                \(feeds.joined(separator: "\n"))
                rules: [{name: Iraq, when: country(IQ)}]
                sinks: {log: {log: alerts.jsonl}}
                """, to: "marsad.yaml")
            let result = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
            #expect(workspace.lines(of: "alerts.jsonl").count == 1, "\(result.diagnostics)")
            for words in ["HTML page", "empty", "larger than", "HTTP 404"] {
                #expect(result.diagnostics.contains(words), "\(words)\n\(result.diagnostics)")
            }
        }
    }
}
