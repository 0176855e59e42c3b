import Foundation
import Testing

/// Articles that two feeds show: what one has raised the other does not raise again, and what is missing it adds.
@Suite(.serialized) struct TwinTests {
    private static let text = "A fire at a fuel depot in Basra, in southern Iraq, was put out on Monday."
    private static let addition =
        " Iran offered to send engineers, its foreign ministry said, and Tehran promised spare parts for the pumps."

    private static func configuration(
        _ port: Int, feeds: [String], stories: Bool = true, user: String = "", more: String = ""
    ) -> String {
        let list = feeds.map { name in
            "  - {url: 'http://\(user)127.0.0.1:\(port)/feeds/\(name)', name: \(name)"
                + (name == "b" ? ", tags: [wire]}" : "}")
        }
        return """
            store: {path: marsad.sqlite}
            http: off
            \(stories ? "" : "stories: off")
            \(more)
            feeds:
            \(list.joined(separator: "\n"))
            rules:
              - {name: Iraq, when: country(IQ)}
              - {name: wire from Iraq, when: tag(wire) and country(IQ)}
              - {name: wire from Iran, when: tag(wire) and country(IR)}
              - {name: Iran, when: country(IR)}
            sinks: {log: {log: alerts.jsonl}}
            """
    }

    /// One page, under a guid and a title of the feed's own.
    private static func feed(_ name: String, _ text: String) -> String {
        """
        <rss version="2.0"><channel><item><guid>\(name)1</guid><link>https://news.example/1</link>
        <title>Fuel depot burns (\(name))</title><description>\(text)</description></item></channel></rss>
        """
    }

    private func poll(_ workspace: Workspace) async throws -> [String] {
        let poll = try await marsad(["poll", "--force", "--config", "marsad.yaml"], in: workspace)
        #expect(poll.status == 0, "\(poll.diagnostics)")
        struct Line: Decodable {
            struct Data: Decodable { let rule: String }
            let data: Data
        }
        return try workspace.lines(of: "alerts.jsonl")
            .map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)).data.rule }
    }

    @Test(arguments: [true, false])
    func `a rule on the feed's tag fires where another feed has shown the page first`(stories: Bool) async throws {
        let newsroom = Newsroom()
        for name in ["a", "b", "c"] { newsroom.publish(Self.feed(name, Self.text), at: name) }
        try await newsroom.serve { port in
            let workspace = try Workspace()
            for (feeds, rules) in [
                (["a"], ["Iraq"]), (["a", "b", "c"], ["Iraq", "wire from Iraq"]),
                (["a", "b", "c"], ["Iraq", "wire from Iraq"]),
            ] {
                try workspace.write(Self.configuration(port, feeds: feeds, stories: stories), to: "marsad.yaml")
                #expect(try await poll(workspace) == rules)
            }
        }
    }

    @Test func `what one feed's first poll marked as old is told where another shows it as new`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(Self.feed("a", Self.text), at: "a")
        newsroom.publish(rss([("other", "Nothing of note", "Nothing happened.")]), at: "c")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let mark = "fetch: {backlog: mark}"
            try workspace.write(Self.configuration(port, feeds: ["c", "a"], more: mark), to: "marsad.yaml")
            #expect(try await poll(workspace).isEmpty)
            newsroom.publish(Self.feed("c", Self.text), at: "c")
            #expect(try await poll(workspace) == ["Iraq"])
            // A feed that is added marks its own.
            newsroom.publish(Self.feed("b", Self.text + Self.addition), at: "b")
            try workspace.write(Self.configuration(port, feeds: ["a", "b", "c"], more: mark), to: "marsad.yaml")
            #expect(try await poll(workspace) == ["Iraq"])
        }
    }

    @Test(arguments: [true, false])
    func `an edit that only the second feed shows raises what it newly matches, once`(stories: Bool) async throws {
        let newsroom = Newsroom()
        try await newsroom.serve { port in
            let workspace = try Workspace()
            try workspace.write(Self.configuration(port, feeds: ["a", "c"], stories: stories), to: "marsad.yaml")
            newsroom.publish(Self.feed("a", Self.text), at: "a")
            newsroom.publish(rss([]), at: "c")
            #expect(try await poll(workspace) == ["Iraq"])
            newsroom.publish(Self.feed("c", Self.text), at: "c")
            #expect(try await poll(workspace) == ["Iraq"])
            newsroom.publish(rss([]), at: "a")
            newsroom.publish(Self.feed("c", Self.text + Self.addition), at: "c")
            #expect(try await poll(workspace) == ["Iraq", "Iran"])
            newsroom.publish(Self.feed("a", Self.text + Self.addition), at: "a")
            #expect(try await poll(workspace) == ["Iraq", "Iran"])
        }
    }

    @Test func `an edit that both feeds show raises what it newly matches in each`() async throws {
        let newsroom = Newsroom()
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let edited = Self.text + Self.addition
            var rules: [String] = []
            for (feeds, text, news) in [
                (["a"], Self.text, ["Iraq"]), (["a", "b"], Self.text, ["wire from Iraq"]), (["a"], edited, ["Iran"]),
                (["a", "b"], edited, ["wire from Iran"]), (["a", "b"], edited + " Later.", []),
            ] {
                for name in feeds { newsroom.publish(Self.feed(name, text), at: name) }
                try workspace.write(Self.configuration(port, feeds: feeds), to: "marsad.yaml")
                rules += news
                #expect(try await poll(workspace) == rules)
            }
        }
    }

    @Test func `an edit is seen under another password of the feed`() async throws {
        let newsroom = Newsroom()
        try await newsroom.serve { port in
            let workspace = try Workspace()
            for (password, text, rules) in [
                ("old", Self.text, ["Iraq"]), ("new", Self.text, ["Iraq"]),
                ("new", Self.text + Self.addition, ["Iraq", "Iran"]),
            ] {
                newsroom.publish(Self.feed("a", text), at: "a")
                let configuration = Self.configuration(port, feeds: ["a"], user: "desk:\(password)@")
                try workspace.write(configuration, to: "marsad.yaml")
                #expect(try await poll(workspace) == rules)
            }
        }
    }

    @Test func `the page is read where only the second feed asks for it`() async throws {
        let site = NewsSite()
        let name = "At the end of it Mustafa al-Kadhimi spoke to reporters, and left for Baghdad."
        site.publish(NewsSite.page("Harbour", lastParagraph: name), at: "/1")
        try await site.serve { port in
            let entry = (
                link: "http://127.0.0.1:\(port)/1", title: "Harbour", teaser: "The committee on the harbour met."
            )
            for path in ["/a", "/b"] { site.publish(NewsSite.feed([entry]), at: path) }
            let workspace = try Workspace()
            for (feeds, rules) in [(["a: feed"], ["harbour"]), (["a: feed", "b: page"], ["harbour", "person"])] {
                let list = feeds.map { feed in
                    let path = feed.prefix(1)
                    return "{url: 'http://127.0.0.1:\(port)/\(path)', name: \(path), full_text\(feed.dropFirst())}"
                }
                try workspace.write(
                    """
                    store: {path: marsad.sqlite}
                    http: off
                    pages: {pause: 1s, retry: 1s}
                    feeds: [\(list.joined(separator: ", "))]
                    watch: {people: [{name: Mustafa al-Kadhimi}]}
                    rules:
                      - {name: person, when: 'person("Mustafa al-Kadhimi")'}
                      - {name: harbour, when: harbour}
                    sinks: {log: {log: alerts.jsonl}}
                    """, to: "marsad.yaml")
                #expect(try await poll(workspace) == rules)
            }
            #expect(site.requests("/1").count == 1)
        }
    }
}
