import FeedServer
import Foundation
import Testing

private let sharedServer = Result { try FeedServer() }

/// What a server sees of the command, run again and again as from cron.
@Suite struct PolitenessTests {
    private let server: FeedServer
    private let workspace: Workspace

    init() throws {
        server = try sharedServer.get()
        workspace = try Workspace()
    }

    private func configure(_ path: String, name: String = "a", interval: String = "1h") throws {
        try workspace.write(
            """
            store: {path: marsad.sqlite}
            http: off
            fetch: {interval: \(interval)}
            feeds: [{url: '\(server.url(path))', name: \(name)}]
            rules: [{name: Iraq, when: country(IQ)}]
            sinks: {log: {log: alerts.jsonl}}
            """, to: "marsad.yaml")
    }

    @discardableResult
    private func poll(_ force: String...) async throws -> String {
        let result = try await marsad(["poll", "--config", "marsad.yaml"] + force, in: workspace)
        #expect(result.status == 0, "\(result.diagnostics)")
        return result.output + result.diagnostics
    }

    @Test func `a feed is asked once an interval, however often the command is run`() async throws {
        try configure("/feed/once-a")
        for _ in 0..<3 { try await poll() }
        #expect(try server.requests("/feed/once-a").count == 1)
        try await poll("--force")
        #expect(try server.requests("/feed/once-a").count == 2)
    }

    @Test func `every request after the first is conditional, with what was received last, over new names too`()
        async throws
    {
        let path = "/feed/known-a?always200=1&last_modified=\(escaped("then {n}"))&etag=\(escaped("W/v{n}"))"
        try configure(path)
        try await poll()
        try configure(path, name: "renamed")
        for _ in 0..<3 { try await poll("--force") }
        let requests = try server.requests("/feed/known-a")
        #expect(requests.map { $0.header("If-None-Match") } == [nil, "W/v1", "W/v2", "W/v3"])
        #expect(requests.map { $0.header("If-Modified-Since") } == [nil, "then 1", "then 2", "then 3"])
        #expect(requests.allSatisfy { $0.path == path && $0.header("Referer") == nil && $0.header("Cookie") == nil })
        #expect(requests.allSatisfy { $0.header("User-Agent")?.contains("(+http") == true })
    }

    @Test func `a feed that breaks off is asked for whole, until it breaks off at the same place again`() async throws {
        try configure("/feed/cut-once?cut=1")
        for _ in 0..<3 { try await poll("--force") }
        let once = try server.requests("/feed/cut-once").map { $0.header("If-None-Match") }
        #expect(once == [nil, nil, "\"cut-once\""])
        let listed = try await marsad(["feeds", "--json", "--config", "marsad.yaml"], in: workspace)
        #expect(listed.output.contains("\"articles\":5"), "\(listed.output)")
        #expect(!listed.output.contains("last_gap"), "\(listed.output)")

        try configure("/feed/cut-always?cut=9")
        for _ in 0..<3 { try await poll("--force") }
        let always = try server.requests("/feed/cut-always").map { $0.header("If-None-Match") }
        #expect(always == [nil, nil, "\"cut-always\""])
    }

    @Test
    func
        `another spelling of an address is the same feed: it waits, is asked with its validators, alerts on nothing anew`()
        async throws
    {
        let path = "/feed/spelled-a"
        try configure(path)
        try await poll()
        try configure(path + "#top")
        try await poll()
        #expect(try server.requests(path).count == 1)
        try await poll("--force")
        #expect(try server.requests(path).map { $0.header("If-None-Match") } == [nil, "\"spelled-a\""])
        try configure("/./feed/" + "%73pelled-a")
        let listed = try await marsad(["feeds", "--json", "--config", "marsad.yaml"], in: workspace)
        #expect(listed.output.contains("\"polls\":2"), "\(listed.output)")
    }

    @Test func `no redirect leads to a host that has asked for a pause`() async throws {
        let target = escaped(server.url("/feed/paused-target", on: "other"))
        func configure(_ feeds: String) throws {
            try workspace.write(
                """
                store: {path: marsad.sqlite}
                http: off
                fetch: {allow_private: true}
                feeds: [\(feeds)]
                sinks: {log: {log: alerts.jsonl}}
                """, to: "marsad.yaml")
        }
        let busy =
            "{url: '\(server.url("/feed/paused-busy?status=503&header=\(escaped("Retry-After:600"))", on: "other"))'}"
        try configure(busy)
        try await poll()
        try configure(busy + ", {url: '\(server.url("/to/302?\(target)"))', name: led}")
        let shown = try await poll()
        #expect(shown.contains("which has asked for a pause"), "\(shown)")
        try await poll("--force")
        #expect(try server.requests("/feed/paused-target").isEmpty)
        try await poll("--force", "--force")
        #expect(try server.requests("/feed/paused-target").count == 1)
    }

    @Test func `a kill between request and answer counts as a poll; the feed is asked again after its interval`()
        async throws
    {
        let path = "/feed/killed?delay=20&delay_at=23"
        try configure(path)
        try await poll()
        for _ in 0..<2 {
            // The schedule is set aside, so that the feed is asked; and killed while it is.
            let asked = try server.requests("/feed/killed").count
            let killed = try MarsadProcess(["poll", "--config", "marsad.yaml", "--force"], in: workspace)
            #expect(await eventually { (try? server.requests("/feed/killed").count) == asked + 1 })
            killed.send(SIGKILL)
            await killed.wait()
        }
        // A daemon that never got an answer, from a feed that was never read.
        try configure("/never?killed")
        let killed = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
        #expect(await eventually { (try? server.requests("/never?killed").count) == 1 })
        killed.send(SIGKILL)
        await killed.wait()
        try await poll()
        #expect(try server.requests("/never?killed").count == 1)

        try configure(path)
        try await poll()
        let requests = try server.requests("/feed/killed")
        #expect(requests.map { $0.header("If-None-Match") } == [nil, "\"killed\"", "\"killed\""])
        // Nothing is lost: after the interval it is asked again, with the validators of what was recorded last.
        try configure(path, interval: "1s")
        #expect(try await poll("--force").contains("1 feeds polled"))
        #expect(try server.requests("/feed/killed").last?.header("If-None-Match") == "\"killed\"")
    }

    @Test(arguments: ["Cache-Control:max-age=5000", "Expires:\(httpDate(in: 5_000))"])
    func `what the server wishes is set aside only when forced twice`(_ header: String) async throws {
        let path = "/feed/wish-\(header.prefix(5))"
        try configure("\(path)?header=\(escaped(header))", interval: "1s")
        try await poll()
        try await Task.sleep(for: .seconds(1.2))
        try await poll()
        try await poll("--force")
        #expect(try server.requests(path).count == 1)
        try await poll("--force", "--force")
        #expect(try server.requests(path).count == 2)
    }

    @Test func `a pause that one feed is asked for is kept for its host, in the next process too`() async throws {
        try workspace.write(
            """
            store: {path: marsad.sqlite}
            http: off
            fetch: {per_host: 1}
            feeds:
              - {url: '\(server.url("/feed/pause-busy?status=429&header=\(escaped("Retry-After:600"))"))', name: busy}
              - {url: '\(server.url("/feed/pause-b"))', name: b}
              - {url: '\(server.url("/feed/pause-c", on: "other"))', name: c}
            sinks: {log: {log: alerts.jsonl}}
            """, to: "marsad.yaml")
        try await poll()
        try await poll("--force")
        // Feeds are asked in an order of the schedule's choice; none of the host after the one that was told to wait.
        let paths = try server.requests("/feed/").map(\.path)
        let told = try #require(paths.firstIndex { $0.hasPrefix("/feed/pause-busy") })
        #expect(!paths[told...].contains("/feed/pause-b"))
        #expect(try server.requests("/feed/pause-c").count == 2)
        try await poll("--force", "--force")
        #expect(try server.requests("/feed/pause-busy").count == 2)
    }

    @Test func `what is secret in an address, a header or a login is shown to no one but the feed's server`()
        async throws
    {
        try workspace.write(
            """
            store: {path: marsad.sqlite}
            http: off
            feeds:
              - {url: '\(server.url("/feed/secret-a", host: "user:s3cret@127.0.0.1"))', name: a}
              - {url: '\(server.url("/feed/secret-b?status=500"))', name: b, auth: {bearer: s3cret}, headers: {X-Key: s3cret}}
              - {url: 'http://user:s3cret@127.0.0.1:1/'}
            sinks: {log: {log: alerts.jsonl}}
            """, to: "marsad.yaml")
        var shown = try await poll("--log-level", "debug")
        for command in [["feeds"], ["feeds", "--json"], ["feeds", "export"], ["check"]] {
            let result = try await marsad(command + ["--config", "marsad.yaml"], in: workspace)
            shown += result.output + result.diagnostics
        }
        #expect(!shown.contains("s3cret") && shown.contains("/feed/secret-a"), "\(shown)")
        #expect(try server.requests("/feed/secret-b").first?.header("Authorization") == "Bearer s3cret")
    }

    @Test func `410 ends the polling of a feed`() async throws {
        try configure("/feed/ended-a?status=410", interval: "1s")
        try await poll()
        try await Task.sleep(for: .seconds(1.2))
        try await poll()
        #expect(try server.requests("/feed/ended-a").count == 1)
        let listed = try await marsad(["feeds", "--config", "marsad.yaml"], in: workspace)
        #expect(listed.output.contains("gone"), "\(listed.output)")
    }

    @Test func `a delta is read and is no gap; a feed of nothing but new entries is one`() async throws {
        try configure("/feed/delta-a?new=5&delta=1")
        try await poll()
        #expect(try await poll("--force").contains("5 new articles"))
        let second = try #require(try server.requests("/feed/delta-a").last)
        #expect(second.header("A-IM") == "feed")
        let calm = try await marsad(["feeds", "--json", "--config", "marsad.yaml"], in: workspace)
        #expect(!calm.output.contains("last_gap"), "\(calm.output)")

        try configure("/feed/delta-b?new=5")
        try await poll()
        #expect(try await poll("--force").contains("every entry of the feed was new"))
        let gap = try await marsad(["feeds", "--json", "--config", "marsad.yaml"], in: workspace)
        #expect(gap.output.contains("last_gap"), "\(gap.output)")
    }

    private static func httpDate(in seconds: Double) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: "GMT")
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return format.string(from: Date(timeIntervalSinceNow: seconds))
    }
}
