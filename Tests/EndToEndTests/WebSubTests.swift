import Crypto
import FeedServer
import Foundation
import FoundationNetworking
import Testing

@Suite(.serialized) struct WebSubTests {
    private static func feed(_ items: [(guid: String, title: String, text: String)], port: Int) -> String {
        rss(items).replacing(
            "<channel>",
            with: """
                <channel xmlns:atom="http://www.w3.org/2005/Atom"><atom:link rel="hub" \
                href="http://127.0.0.1:\(port)/hook"/><atom:link rel="self" href="http://127.0.0.1:\(port)/feeds/a"/>
                """)
    }

    private static func configuration(_ port: Int, _ listen: Int) -> String {
        """
        store: {path: marsad.sqlite}
        http: {listen: '127.0.0.1:\(listen)'}
        fetch: {allow_private: true}
        websub: {callback: 'http://127.0.0.1:\(listen)/'}
        feeds: [{url: 'http://127.0.0.1:\(port)/feeds/a', name: a, interval: 1h}]
        rules: [{name: Iraq, when: country(IQ)}]
        sinks: {log: {log: alerts.jsonl}}
        """
    }

    /// What the hub was asked, as the fields of the form.
    private static func form(_ delivery: Newsroom.Delivery) -> [String: String] {
        var components = URLComponents()
        components.percentEncodedQuery = String(decoding: delivery.body, as: UTF8.self)
        return Dictionary(
            (components.queryItems ?? []).map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { first, _ in first })
    }

    private static func ask(
        _ callback: String, _ fields: [String: String], method: String = "GET", headers: [String: String] = [:],
        body: Data? = nil
    ) async throws -> (status: Int, body: String) {
        var components = try #require(URLComponents(string: callback))
        if !fields.isEmpty { components.queryItems = fields.map { URLQueryItem(name: $0.key, value: $0.value) } }
        let url = try #require(components.url)
        var request = URLRequest(url: url)
        request.httpMethod = method
        request.httpBody = body
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let (data, response) = try await URLSession.shared.data(for: request)
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
    }

    @Test(arguments: ["sha1", "sha256", "sha384", "sha512"])
    func `a hub is asked, verified, and what it pushes raises alerts at once`(_ method: String) async throws {
        let newsroom = Newsroom()
        try await newsroom.serve { port in
            newsroom.publish(Self.feed([("one", "Weather", "Rain.")], port: port), at: "a")
            let workspace = try Workspace()
            let listen = try freePort()
            try workspace.write(Self.configuration(port, listen), to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.deliveries.count == 1 }, "\(daemon.diagnostics)")
            let form = Self.form(try #require(newsroom.deliveries.first))
            #expect(form["hub.mode"] == "subscribe")
            let topic = try #require(form["hub.topic"])
            #expect(topic == "http://127.0.0.1:\(port)/feeds/a")
            let (callback, secret) = (try #require(form["hub.callback"]), try #require(form["hub.secret"]))

            let wrong = try await Self.ask(
                callback, ["hub.mode": "subscribe", "hub.topic": "http://other.example/", "hub.challenge": "c"])
            #expect(wrong.status == 404)
            let right = try await Self.ask(
                callback,
                ["hub.mode": "subscribe", "hub.topic": topic, "hub.challenge": "c 1", "hub.lease_seconds": "864000"])
            #expect(right.status == 200)
            #expect(right.body == "c 1")
            // Forms write a blank as a plus.
            let encoded = try #require(
                URL(
                    string:
                        "\(callback)?hub.mode=subscribe&hub.topic=\(topic)&hub.challenge=c+2%2B&hub.lease_seconds=864000"
                ))
            let (answer, _) = try await URLSession.shared.data(from: encoded)
            #expect(String(decoding: answer, as: UTF8.self) == "c 2+")

            let body = Data(Self.feed([("two", "بغداد", "أخبار من العراق")], port: port).utf8)
            let forged = try await Self.ask(
                callback, [:], method: "POST", headers: ["X-Hub-Signature": "sha256=00"], body: body)
            #expect((200..<300).contains(forged.status))
            #expect(workspace.lines(of: "alerts.jsonl").isEmpty)

            let signature = Self.signature(method, body, secret)
            let headers = ["X-Hub-Signature": "\(method)=\(signature)", "Content-Type": "application/rss+xml"]
            let pushed = try await Self.ask(callback, [:], method: "POST", headers: headers, body: body)
            #expect(pushed.status == 204)
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 1 }, "\(daemon.diagnostics)")
            // The same again, as hubs do: no second alert.
            let again = try await Self.ask(callback, [:], method: "POST", headers: headers, body: body)
            #expect(again.status == 204)

            // The subscription outlives a restart.
            daemon.send(SIGKILL)
            await daemon.wait()
            let second = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            let other = Data(Self.feed([("three", "Baghdad", "Talks in Iraq.")], port: port).utf8)
            let otherHeaders = ["X-Hub-Signature": "\(method)=\(Self.signature(method, other, secret))"]
            #expect(
                await eventually {
                    let answer = try? await Self.ask(callback, [:], method: "POST", headers: otherHeaders, body: other)
                    return answer?.status == 204
                })
            // The first may have come twice: the kill can strike between the line and its receipt.
            #expect(
                await eventually { Set(workspace.lines(of: "alerts.jsonl")).count == 2 }, "\(second.diagnostics)")
            #expect(await second.stop() == 0)
            #expect(!second.diagnostics.contains(secret) && !daemon.diagnostics.contains(secret))
        }
    }

    /// A running daemon whose subscription to feed `a`, which it asks for every second, its hub has verified.
    private struct Subscribed: Sendable {
        let daemon: MarsadProcess
        let callback: String
        let secret: String

        init(_ newsroom: Newsroom, _ port: Int, in workspace: Workspace) async throws {
            newsroom.publish(WebSubTests.feed([("one", "Weather", "Rain.")], port: port), at: "a")
            let text = WebSubTests.configuration(port, try freePort())
                .replacing("allow_private: true", with: "allow_private: true, interval: 1s, max_interval: 1s")
                .replacing("interval: 1h", with: "interval: 1s")
            try workspace.write(text, to: "marsad.yaml")
            daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { newsroom.deliveries.count == 1 }, "\(daemon.diagnostics)")
            let form = WebSubTests.form(try #require(newsroom.deliveries.first))
            (callback, secret) = (try #require(form["hub.callback"]), try #require(form["hub.secret"]))
            let topic = try #require(form["hub.topic"])
            let verified = try await WebSubTests.ask(
                callback,
                ["hub.mode": "subscribe", "hub.topic": topic, "hub.challenge": "c", "hub.lease_seconds": "864000"])
            #expect(verified.status == 200)
        }

        /// The status that a push of one article about Iraq is answered with.
        func push(_ port: Int) async throws -> Int {
            let body = Data(WebSubTests.feed([("two", "بغداد", "أخبار من العراق")], port: port).utf8)
            let headers = ["X-Hub-Signature": "sha256=\(WebSubTests.signature("sha256", body, secret))"]
            return try await WebSubTests.ask(callback, [:], method: "POST", headers: headers, body: body).status
        }
    }

    @Test func `what is pushed of a feed that is gone is taken`() async throws {
        let newsroom = Newsroom()
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let subscribed = try await Subscribed(newsroom, port, in: workspace)
            newsroom.end("a")
            let daemon = subscribed.daemon
            #expect(await eventually { daemon.diagnostics.contains("410") }, "\(daemon.diagnostics)")
            #expect(try await subscribed.push(port) == 204)
            #expect(await eventually { workspace.lines(of: "alerts.jsonl").count == 1 }, "\(daemon.diagnostics)")
            #expect(await daemon.stop() == 0)
        }
    }

    @Test func `a push that waits for its feed is refused when a reload drops the feed`() async throws {
        let newsroom = Newsroom()
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let subscribed = try await Subscribed(newsroom, port, in: workspace)
            newsroom.hold("a")
            let asked = newsroom.statuses(of: "a").count
            #expect(await eventually { newsroom.statuses(of: "a").count > asked })
            async let pushed = subscribed.push(port)
            let text = try String(contentsOfFile: workspace.path("marsad.yaml"), encoding: .utf8)
            try workspace.write(text.replacing("/feeds/a', name: a", with: "/feeds/b', name: b"), to: "marsad.yaml")
            subscribed.daemon.send(SIGHUP)
            #expect(try await pushed == 503)
            newsroom.release("a")
            #expect(await subscribed.daemon.stop() == 0)
        }
    }

    @Test func `a push to nobody's token is refused unread`() async throws {
        let workspace = try Workspace()
        let listen = try freePort()
        let text = Self.configuration(9, listen).replacing("allow_private: true", with: "max_body: 1kB")
        try workspace.write(text, to: "marsad.yaml")
        let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
        let callback = "http://127.0.0.1:\(listen)/websub/nobody"
        let body = Data(repeating: 0x20, count: 10_000)
        #expect(
            await eventually(within: .seconds(20)) {
                (try? await Self.ask(callback, [:], method: "POST", body: body))?.status == 410
            })
        #expect(await daemon.stop() == 0)
    }

    private static func signature(_ method: String, _ body: Data, _ secret: String) -> String {
        let key = SymmetricKey(data: Data(secret.utf8))
        let code: [UInt8] =
            switch method {
            case "sha1": Array(HMAC<Insecure.SHA1>.authenticationCode(for: body, using: key))
            case "sha384": Array(HMAC<SHA384>.authenticationCode(for: body, using: key))
            case "sha512": Array(HMAC<SHA512>.authenticationCode(for: body, using: key))
            default: Array(HMAC<SHA256>.authenticationCode(for: body, using: key))
            }
        return code.map { String(format: "%02x", $0) }.joined()
    }

    @Test func `a hub inside the network is not asked where the feed is not trusted to lead there`() async throws {
        let newsroom = Newsroom()
        try await newsroom.serve { port in
            newsroom.publish(Self.feed([("one", "Weather", "Rain.")], port: port), at: "a")
            let workspace = try Workspace()
            let text = Self.configuration(port, try freePort()).replacing("allow_private: true", with: "timeout: 5s")
            try workspace.write(text, to: "marsad.yaml")
            let daemon = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { daemon.diagnostics.contains("hub does not take a subscription") })
            #expect(newsroom.deliveries.isEmpty)
            #expect(await daemon.stop() == 0)
        }
    }
}
