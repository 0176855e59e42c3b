import Foundation
import Testing

/// Pages that are read again, and pages that lead to other hosts.
@Suite(.serialized) struct PageReadingTests {
    private static let name = "At the end of it Mustafa al-Kadhimi spoke to reporters, and left for Baghdad."

    private static func configuration(_ feed: String, agent: String = "Marsad/1") -> String {
        """
        store: {path: marsad.sqlite}
        http: off
        fetch: {allow_private: true, user_agent: \(agent)}
        pages: {pause: 1s, retry: 1s}
        feeds: [{url: '\(feed)', name: site, interval: 1s, full_text: page}]
        watch: {people: [{name: Mustafa al-Kadhimi}]}
        rules:
          - {name: person, when: 'person("Mustafa al-Kadhimi")'}
          - {name: harbour, when: harbour}
        sinks: {log: {log: alerts.jsonl}}
        """
    }

    private func feed(_ link: String, teaser: String) -> NewsSite.Answer {
        NewsSite.feed([(link: link, title: "Harbour", teaser: teaser)])
    }

    @Test func `an edited article reads its page again if that has changed, and alerts for what is new alone`()
        async throws
    {
        let site = NewsSite()
        var page = NewsSite.Answer(body: NewsSite.page("Harbour", lastParagraph: "Nobody spoke."))
        page.headers = ["ETag": "\"v1\""]
        site.publish(page, at: "/a")
        try await site.serve { [page] port in
            let link = "http://127.0.0.1:\(port)/a"
            site.publish(feed(link, teaser: "The committee on the harbour met."), at: "/feed")
            let workspace = try Workspace()
            try workspace.write(Self.configuration("http://127.0.0.1:\(port)/feed"), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 1 }, "\(daemon.diagnostics)")
            #expect(await eventually { site.requests("/a").count == 1 })
            var changed = page
            changed.body = NewsSite.page("Harbour", lastParagraph: Self.name)
            changed.headers = ["ETag": "\"v2\""]
            site.publish(changed, at: "/a")
            let edited = "The committee on the harbour met again, and this time its chairman rose to answer questions."
            site.publish(feed(link, teaser: edited), at: "/feed")
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 2 }, "\(daemon.diagnostics)")
            #expect(await daemon.stop() == 0)
            #expect(site.requests("/a").count == 2)
            #expect(site.requests("/a").last?.headers["if-none-match"] == "\"v1\"")
            let lines = workspace.lines(of: "alerts.jsonl")
            #expect(lines.count { $0.contains("\"rule\":\"harbour\"") } == 1, "\(lines)")
            #expect(lines.count { $0.contains("\"rule\":\"person\"") } == 1, "\(lines)")
        }
    }

    @Test(arguments: [true, false])
    func `the host that a page redirects to is asked for its rules before it is asked for the page`(
        isForbidden: Bool
    ) async throws {
        let (site, other) = (NewsSite(), NewsSite())
        other.publish(NewsSite.page("Harbour", lastParagraph: Self.name), at: "/b")
        let rules = isForbidden ? "User-agent: *\nDisallow: /b" : "User-agent: *\nDisallow: /c"
        other.publish(NewsSite.Answer(body: rules, type: "text/plain"), at: "/robots.txt")
        try await other.serve { elsewhere in
            let target = "http://127.0.0.1:\(elsewhere)/b"
            site.publish(NewsSite.Answer(status: 302, headers: ["Location": target]), at: "/a")
            try await site.serve { port in
                site.publish(
                    feed("http://127.0.0.1:\(port)/a", teaser: "The committee on the harbour met."), at: "/feed")
                let workspace = try Workspace()
                try workspace.write(Self.configuration("http://127.0.0.1:\(port)/feed"), to: "marsad.yaml")
                let result = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
                #expect(other.requests().map(\.path) == (isForbidden ? ["/robots.txt"] : ["/robots.txt", "/b"]))
                #expect(workspace.lines(of: "alerts.jsonl").count == (isForbidden ? 1 : 2), "\(result.diagnostics)")
            }
        }
    }

    @Test(arguments: [true, false])
    func `a redirect within the host is followed if its rules allow it, else not asked for`(
        isForbidden: Bool
    ) async throws {
        let site = NewsSite()
        site.publish(NewsSite.page("Harbour", lastParagraph: Self.name), at: "/b")
        let rules = isForbidden ? "User-agent: *\nDisallow: /b" : "User-agent: *\nDisallow: /c"
        site.publish(NewsSite.Answer(body: rules, type: "text/plain"), at: "/robots.txt")
        site.publish(NewsSite.Answer(status: 302, headers: ["Location": "/b"]), at: "/a")
        try await site.serve { port in
            site.publish(feed("http://127.0.0.1:\(port)/a", teaser: "The committee on the harbour met."), at: "/feed")
            let workspace = try Workspace()
            try workspace.write(Self.configuration("http://127.0.0.1:\(port)/feed"), to: "marsad.yaml")
            let result = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
            #expect(site.requests("/a").count == 1)
            #expect(site.requests("/b").count == (isForbidden ? 0 : 1))
            #expect(workspace.lines(of: "alerts.jsonl").count == (isForbidden ? 1 : 2), "\(result.diagnostics)")
            let feeds = try await marsad(["feeds", "--config", "marsad.yaml"], in: workspace)
            #expect(feeds.output.contains("forbids what it redirects to") == isForbidden, "\(feeds.output)")
        }
    }

    /// The slower the host is, the longer the second page waits for it, while its own site may be asked again.
    @Test(arguments: [Duration.zero, .milliseconds(3_500)])
    func `pages of two sites that redirect to one host are asked for there one after the other, once each`(
        wait: Duration
    ) async throws {
        let (one, two, target) = (NewsSite(), NewsSite(), NewsSite())
        for path in ["/b", "/c"] {
            var page = NewsSite.Answer(body: NewsSite.page("Harbour", lastParagraph: Self.name))
            page.wait = wait
            target.publish(page, at: path)
        }
        try await target.serve { elsewhere in
            one.publish(
                NewsSite.Answer(status: 302, headers: ["Location": "http://127.0.0.1:\(elsewhere)/b"]), at: "/a")
            two.publish(
                NewsSite.Answer(status: 302, headers: ["Location": "http://127.0.0.1:\(elsewhere)/c"]), at: "/a")
            try await one.serve { first in
                try await two.serve { second in
                    one.publish(
                        NewsSite.feed([
                            (link: "http://127.0.0.1:\(first)/a", title: "Harbour", teaser: "One of the harbour."),
                            (link: "http://127.0.0.1:\(second)/a", title: "Quay", teaser: "Another of the harbour."),
                        ]), at: "/feed")
                    let workspace = try Workspace()
                    try workspace.write(Self.configuration("http://127.0.0.1:\(first)/feed"), to: "marsad.yaml")
                    _ = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
                    let pages = target.requests().filter { $0.path != "/robots.txt" }
                    #expect(pages.map(\.path).sorted() == ["/b", "/c"])
                    try #require(pages.count >= 2)
                    #expect(one.requests("/a").count == 1)
                    #expect(two.requests("/a").count == 1)
                    // The pause of a second is counted in whole seconds of the clock.
                    #expect(pages[1].start - pages[0].end > .milliseconds(5))
                }
            }
        }
    }

    @Test func `after a reload pages and robots.txt are asked for as the new configuration has it`() async throws {
        let site = NewsSite()
        site.publish(NewsSite.Answer(body: "User-agent: First\nDisallow: /b", type: "text/plain"), at: "/robots.txt")
        for path in ["/a", "/b"] { site.publish(NewsSite.page("Harbour", lastParagraph: Self.name), at: path) }
        try await site.serve { port in
            let address = "http://127.0.0.1:\(port)"
            site.publish(feed("\(address)/a", teaser: "The committee on the harbour met."), at: "/feed")
            let workspace = try Workspace()
            try workspace.write(Self.configuration("\(address)/feed", agent: "First/1"), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { site.requests("/a").count == 1 }, "\(daemon.diagnostics)")
            try workspace.write(Self.configuration("\(address)/feed", agent: "Second/1"), to: "marsad.yaml")
            daemon.send(SIGHUP)
            #expect(await eventually { daemon.diagnostics.contains("configuration reloaded") })
            site.publish(feed("\(address)/b", teaser: "The committee on the harbour met again."), at: "/feed")
            #expect(await eventually(within: .seconds(20)) { !site.requests("/b").isEmpty }, "\(daemon.diagnostics)")
            #expect(await daemon.stop() == 0)
            let agents = site.requests("/robots.txt").map { $0.headers["user-agent"] }
            #expect(agents == ["First/1", "Second/1"])
            #expect(site.requests("/b").map { $0.headers["user-agent"] } == ["Second/1"])
        }
    }

    @Test func `a page that has not changed is asked for with its validators, and says so in a few bytes`()
        async throws
    {
        let site = NewsSite()
        var page = NewsSite.Answer(body: NewsSite.page("Harbour", lastParagraph: Self.name))
        page.headers = ["ETag": "\"v1\"", "Last-Modified": "Tue, 24 Nov 2026 10:00:00 GMT"]
        site.publish(page, at: "/a")
        try await site.serve { port in
            let link = "http://127.0.0.1:\(port)/a"
            site.publish(feed(link, teaser: "The committee on the harbour met."), at: "/feed")
            let workspace = try Workspace()
            try workspace.write(Self.configuration("http://127.0.0.1:\(port)/feed"), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 2 }, "\(daemon.diagnostics)")
            let edited = "The committee on the harbour met again, and this time its chairman rose to answer questions."
            site.publish(feed(link, teaser: edited), at: "/feed")
            #expect(await eventually { site.requests("/a").count == 2 }, "\(daemon.diagnostics)")
            #expect(await daemon.stop() == 0)
            let again = site.requests("/a").last?.headers
            #expect(again?["if-none-match"] == "\"v1\"")
            #expect(again?["if-modified-since"] == "Tue, 24 Nov 2026 10:00:00 GMT")
            #expect(workspace.lines(of: "alerts.jsonl").count == 2)
        }
    }
}
