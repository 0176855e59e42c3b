import Foundation
import Testing

/// Feeds that name their entries badly raise each alert once all the same.
@Suite(.serialized) struct IdentityTests {
    private static func configuration(_ port: Int) -> String {
        """
        store: {path: marsad.sqlite}
        http: off
        fetch: {backlog: alert}
        feeds:
          - {url: 'http://127.0.0.1:\(port)/feeds/a', name: a}
        rules:
          - {name: Iraq, when: country(IQ), severity: low}
        sinks:
          log: {log: alerts.jsonl}
        """
    }

    private static let stories = [
        ("العراق يوقع اتفاقا", "وقع العراق اليوم اتفاقا جديدا مع جيرانه في بغداد بحضور رئيس الوزراء"),
        ("Iraq signs a treaty", "Iraq signed a treaty with its neighbours today, officials said in Baghdad."),
        ("伊拉克签署协议", "伊拉克总理今天在巴格达签署了一项新的协议，有关官员出席了仪式。"),
    ]

    /// A feed of the stories, named as `guid` and `link` say for the number of a story and of a fetch.
    private static func feed(
        _ fetch: Int, count: Int = 3, guid: (Int, Int) -> String?, link: (Int, Int) -> String?
    ) -> String {
        let items = stories.prefix(count).enumerated().map { index, story in
            let id = guid(index, fetch).map { "<guid isPermaLink=\"false\">\($0)</guid>" } ?? ""
            let url = link(index, fetch).map { "<link>\($0)</link>" } ?? ""
            return """
                <item>\(id)\(url)<title>\(story.0)</title><description>\(story.1)</description>
                <pubDate>Mon, 23 Nov 2026 10:1\(index):00 GMT</pubDate></item>
                """
        }
        return "<rss version=\"2.0\"><channel><title>a</title>\(items.joined())<!-- \(fetch) --></channel></rss>"
    }

    enum Habit: String, CaseIterable, Sendable {
        case oneGuidForAll, noGuid, neitherGuidNorLink, guidOfTheFetch, sessionInLink, allOfTheFetch, emptyGuids

        var guid: (Int, Int) -> String? {
            switch self {
            case .oneGuidForAll: { _, _ in "https://a.example/" }
            case .noGuid, .neitherGuidNorLink, .sessionInLink: { _, _ in nil }
            case .guidOfTheFetch, .allOfTheFetch: { "id-\($1)-\($0)" }
            case .emptyGuids: { _, _ in "null" }
            }
        }

        var link: (Int, Int) -> String? {
            switch self {
            case .neitherGuidNorLink: { _, _ in nil }
            case .sessionInLink: { "https://a.example/news/\($0)?PHPSESSID=abcdef0123456789\($1)" }
            case .allOfTheFetch: { "https://a.example/go/\($1 * 1_000 + $0)" }
            default: { index, _ in "https://a.example/news/\(index)" }
            }
        }
    }

    @Test(arguments: Habit.allCases)
    func `a feed that names its entries badly floods nobody, and hides nothing`(habit: Habit) async throws {
        let newsroom = Newsroom()
        try await newsroom.serve { port in
            let workspace = try Workspace()
            try workspace.write(Self.configuration(port), to: "marsad.yaml")
            // The first two stories, twice; then a third with them.
            for (fetch, count) in [(1, 2), (2, 2), (3, 3), (4, 3)] {
                newsroom.publish(Self.feed(fetch, count: count, guid: habit.guid, link: habit.link), at: "a")
                let poll = try MarsadProcess(["poll", "--config", "marsad.yaml", "--force"], in: workspace)
                #expect(await poll.wait() == 0, "\(poll.diagnostics)")
            }
            #expect(workspace.lines(of: "alerts.jsonl").count == 3)
        }
    }

    @Test(arguments: [false, true])
    func `one guid for whatever stands in the feed hides no later article, also where another feed had the first`(
        isKnown: Bool
    ) async throws {
        let newsroom = Newsroom()
        try await newsroom.serve { port in
            let workspace = try Workspace()
            if isKnown {
                let first = Self.feed(1, count: 1, guid: { _, _ in "b0" }, link: { _, _ in "https://a.example/0" })
                newsroom.publish(first, at: "b")
                let other = Self.configuration(port).replacingOccurrences(of: "feeds/a", with: "feeds/b")
                try workspace.write(other, to: "marsad.yaml")
                let poll = try MarsadProcess(["poll", "--config", "marsad.yaml"], in: workspace)
                #expect(await poll.wait() == 0, "\(poll.diagnostics)")
            }
            try workspace.write(Self.configuration(port), to: "marsad.yaml")
            for index in [0, 0, 1, 1, 2] {
                let (title, text) = Self.stories[index]
                newsroom.publish(
                    """
                    <rss version="2.0"><channel><item><guid>latest</guid><link>https://a.example/\(index)</link>
                    <title>\(title)</title><description>\(text)</description></item></channel></rss>
                    """, at: "a")
                let poll = try MarsadProcess(["poll", "--config", "marsad.yaml", "--force"], in: workspace)
                #expect(await poll.wait() == 0, "\(poll.diagnostics)")
            }
            #expect(workspace.lines(of: "alerts.jsonl").count == 3)
        }
    }
}
