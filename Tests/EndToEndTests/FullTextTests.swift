import Foundation
import Testing

@Suite(.serialized) struct FullTextTests {
    private static let name = "At the end of it Mustafa al-Kadhimi spoke to reporters, and left for Baghdad."

    private static func configuration(
        _ feed: String, fullText: String = "auto", pages: String = "pause: 1s, retry: 1s", more: String = ""
    ) -> String {
        """
        store: {path: marsad.sqlite}
        http: off
        pages: {\(pages)}
        \(more)
        feeds: [{url: '\(feed)', name: site, interval: 1s, full_text: \(fullText)}]
        watch: {people: [{name: Mustafa al-Kadhimi}]}
        rules:
          - {name: person, when: 'person("Mustafa al-Kadhimi")'}
          - {name: harbour, when: harbour}
        sinks: {log: {log: alerts.jsonl}}
        """
    }

    private struct Line: Decodable {
        struct Data: Decodable {
            let id: String
            let rule: String
        }
        let data: Data
    }

    private func alerts(_ workspace: Workspace) throws -> [Line.Data] {
        try workspace.lines(of: "alerts.jsonl").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)).data }
    }

    private func site(_ port: Int, links: [String] = ["/a"], host: String = "127.0.0.1") -> NewsSite.Answer {
        NewsSite.feed(
            links.map { link in
                let url = link.hasPrefix("http") ? link : "http://\(host):\(port)\(link)"
                return (link: url, title: "Harbour \(link)", teaser: "The committee on the harbour met.")
            })
    }

    @Test(arguments: ["auto", "page"])
    func `a name in the tenth paragraph of the page raises its alert, once, beside that of the teaser`(
        fullText: String
    ) async throws {
        let site = NewsSite()
        site.publish(NewsSite.page("Harbour", lastParagraph: Self.name), at: "/a")
        try await site.serve { port in
            site.publish(self.site(port), at: "/feed")
            let workspace = try Workspace()
            try workspace.write(
                Self.configuration("http://127.0.0.1:\(port)/feed", fullText: fullText), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 2 }, "\(daemon.diagnostics)")
            #expect(await eventually { site.requests("/feed").count > 1 })
            #expect(await daemon.stop() == 0)
            #expect(try alerts(workspace).map(\.rule) == ["harbour", "person"])
            #expect(site.requests("/a").count == 1)
            #expect(site.requests("/robots.txt").count == 1)
            let id = try alerts(workspace)[1].id
            let explained = try await marsad(["explain", "--config", "marsad.yaml", id], in: workspace)
            #expect(explained.output.contains("text: from the page"), "\(explained.output)")
            #expect(explained.output.contains("✓ person"), "\(explained.output)")
            let feeds = try await marsad(["feeds", "--config", "marsad.yaml"], in: workspace)
            #expect(feeds.output.contains("page"), "\(feeds.output)")
        }
    }

    @Test func `one round reads the pages too`() async throws {
        let site = NewsSite()
        site.publish(NewsSite.page("Harbour", lastParagraph: Self.name), at: "/a")
        try await site.serve { port in
            site.publish(self.site(port), at: "/feed")
            let workspace = try Workspace()
            try workspace.write(Self.configuration("http://127.0.0.1:\(port)/feed"), to: "marsad.yaml")
            let result = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
            #expect(try alerts(workspace).map(\.rule) == ["harbour", "person"], "\(result.diagnostics)")
        }
    }

    @Test func `a page that robots.txt forbids is not asked for`() async throws {
        let site = NewsSite()
        site.publish(NewsSite.page("Harbour", lastParagraph: Self.name), at: "/a")
        site.publish(
            NewsSite.Answer(
                body: "User-agent: *\nDisallow: /\n\nUser-agent: marsad\nDisallow: /a$", type: "text/plain"),
            at: "/robots.txt")
        try await site.serve { port in
            site.publish(self.site(port), at: "/feed")
            let workspace = try Workspace()
            try workspace.write(Self.configuration("http://127.0.0.1:\(port)/feed"), to: "marsad.yaml")
            _ = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
            #expect(site.requests("/a").isEmpty)
            let alerts = try alerts(workspace)
            #expect(alerts.map(\.rule) == ["harbour"])
            let explained = try await marsad(["explain", "--config", "marsad.yaml", alerts[0].id], in: workspace)
            #expect(explained.output.contains("robots.txt of 127.0.0.1:\(port) forbids it"), "\(explained.output)")
            let feeds = try await marsad(["feeds", "--config", "marsad.yaml"], in: workspace)
            #expect(feeds.output.contains("robots.txt"), "\(feeds.output)")
        }
    }

    @Test func `a page that fails is tried again, also after a kill in between`() async throws {
        let site = NewsSite()
        site.publish(NewsSite.Answer(status: 503), at: "/a")
        try await site.serve { port in
            site.publish(self.site(port), at: "/feed")
            let workspace = try Workspace()
            try workspace.write(Self.configuration("http://127.0.0.1:\(port)/feed"), to: "marsad.yaml")
            var daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { !site.requests("/a").isEmpty }, "\(daemon.diagnostics)")
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 1 })
            daemon.send(SIGKILL)
            await daemon.wait()
            site.publish(NewsSite.page("Harbour", lastParagraph: Self.name), at: "/a")
            daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 2 }, "\(daemon.diagnostics)")
            #expect(await daemon.stop() == 0)
            let alerts = try alerts(workspace)
            #expect(Set(alerts.map(\.id)).count == 2)
            #expect(Set(alerts.map(\.rule)) == ["harbour", "person"])
        }
    }

    @Test func `a feed cannot send us to another address of the network`() async throws {
        let site = NewsSite()
        let inner = NewsSite()
        inner.publish(NewsSite.page("Secrets", lastParagraph: Self.name), at: "/a")
        try await inner.serve { innerPort in
            try await site.serve { port in
                site.publish(self.site(port, links: ["http://127.0.0.1:\(innerPort)/a", "/moved"]), at: "/feed")
                site.publish(
                    NewsSite.Answer(status: 302, headers: ["Location": "http://127.0.0.1:\(innerPort)/a"]), at: "/moved"
                )
                let workspace = try Workspace()
                try workspace.write(Self.configuration("http://127.0.0.1:\(port)/feed"), to: "marsad.yaml")
                _ = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
                #expect(inner.requests().isEmpty)
                #expect(try alerts(workspace).map(\.rule) == ["harbour", "harbour"])
                let feeds = try await marsad(["feeds", "--config", "marsad.yaml", "--json"], in: workspace)
                #expect(feeds.output.contains("private or local address"), "\(feeds.output)")
            }
        }
    }

    @Test func `pages of one host are read one at a time with a pause, and polls go on meanwhile`() async throws {
        let site = NewsSite()
        for path in ["/a", "/b", "/c"] {
            var answer = NewsSite.Answer(body: NewsSite.page("Harbour \(path)", lastParagraph: "The end of it came."))
            answer.wait = .milliseconds(400)
            site.publish(answer, at: path)
        }
        try await site.serve { port in
            site.publish(self.site(port, links: ["/a", "/b", "/c"]), at: "/feed")
            let workspace = try Workspace()
            try workspace.write(Self.configuration("http://127.0.0.1:\(port)/feed"), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            let pages: @Sendable () -> [NewsSite.Request] = { site.requests().filter { $0.path.count == 2 } }
            #expect(await eventually { pages().count == 3 }, "\(daemon.diagnostics)")
            #expect(await daemon.stop() == 0)
            let read = pages()
            for (earlier, later) in zip(read, read.dropFirst()) {
                #expect(later.start - earlier.end > .milliseconds(300))
            }
            #expect(site.requests("/feed").count { $0.start < read[2].end } >= 2)
        }
    }

    @Test(arguments: [
        (NewsSite.Answer(body: "%PDF-1.7", type: "application/pdf"), "application/pdf"),
        (NewsSite.Answer(status: 403), "HTTP 403"), (NewsSite.Answer(status: 410), "HTTP 410"),
        (NewsSite.Answer(body: "<html><body></body></html>"), "no article"),
        (NewsSite.Answer(body: String(repeating: "\u{0}\u{1}\u{2}", count: 20)), "binary"),
        (
            NewsSite.Answer(
                body: "<html><body><form action=/login><input name=user><input type=password></form></body></html>"),
            "login"
        ),
    ])
    func `what is no article is told, and the teaser's alert stands`(answer: NewsSite.Answer, words: String)
        async throws
    {
        let site = NewsSite()
        site.publish(answer, at: "/a")
        try await site.serve { port in
            site.publish(self.site(port), at: "/feed")
            let workspace = try Workspace()
            try workspace.write(Self.configuration("http://127.0.0.1:\(port)/feed"), to: "marsad.yaml")
            _ = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
            let alerts = try alerts(workspace)
            #expect(alerts.map(\.rule) == ["harbour"])
            let explained = try await marsad(["explain", "--config", "marsad.yaml", alerts[0].id], in: workspace)
            #expect(explained.output.contains(words), "\(explained.output)")
        }
    }

    @Test func `selectors of the configuration say what the article is`() async throws {
        let site = NewsSite()
        site.publish(
            "<body><div id=x><p>Nothing much.</p></div><div class='odd one'><p>\(Self.name)</p><p class=no>Drop this.</p></div></body>",
            at: "/a")
        try await site.serve { port in
            site.publish(self.site(port), at: "/feed")
            let workspace = try Workspace()
            let rule = "extract: {host: 127.0.0.1, body: 'body > div.odd', drop: ['.no']}"
            try workspace.write(Self.configuration("http://127.0.0.1:\(port)/feed", more: rule), to: "marsad.yaml")
            _ = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
            #expect(try alerts(workspace).map(\.rule) == ["harbour", "person"])
        }
    }

    @Test func `a selector that does not hold is told with its place`() async throws {
        let workspace = try Workspace()
        let rule = "extract: [{host: x.example, body: 'div ~ p'}]"
        try workspace.write(Self.configuration("http://127.0.0.1:9/feed", more: rule), to: "marsad.yaml")
        let result = try await marsad(["check", "--config", "marsad.yaml"], in: workspace)
        #expect(result.status == 78)
        #expect(result.diagnostics.contains("marsad.yaml:4:35: error"), "\(result.diagnostics)")
        #expect(result.diagnostics.contains("sibling combinators"))
    }
}
