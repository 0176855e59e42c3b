import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// A feed server and a webhook receiver on loopback, real ones.
final class Newsroom: Sendable {
    struct Delivery: Sendable {
        var headers: [String: String]
        var body: [UInt8]
    }

    private struct State {
        var feeds: [String: String] = [:]
        var statuses: [String: [Int]] = [:]
        var deliveries: [Delivery] = []
        /// What the receiver answers.
        var answer = 200
        /// What it answers before that, each once.
        var first: [Int] = []
        var retryAfter: String?
        var requests = 0
        /// How often each token of `hook/TOKEN` was posted to.
        var tries: [String: Int] = [:]
        /// Feeds that are answered with 410.
        var ended: Set<String> = []
        /// Names of feeds and tokens whose answers are held back.
        var held: Set<String> = []
    }

    private let state = Mutex(State())

    func publish(_ body: String, at path: String) {
        state.withLock { $0.feeds[path] = body }
    }

    /// Answers a feed's requests with 410 from now on.
    func end(_ path: String) {
        state.withLock { _ = $0.ended.insert(path) }
    }

    /// Takes requests for a feed, or to the receiver of a token, and does not answer them until `release`.
    func hold(_ name: String) {
        state.withLock { _ = $0.held.insert(name) }
    }

    func release(_ name: String) {
        state.withLock { _ = $0.held.remove(name) }
    }

    private func waitWhileHeld(_ name: String) async throws {
        while state.withLock({ $0.held.contains(name) }) { try await Task.sleep(for: .milliseconds(10)) }
    }

    func answer(_ status: Int) {
        state.withLock { $0.answer = status }
    }

    /// Answers the next requests so, with that Retry-After where they fail; then as before.
    func answer(first: [Int], retryAfter: String? = nil) {
        state.withLock { state in
            state.first = first
            state.retryAfter = retryAfter
        }
    }

    /// How often `hook/TOKEN` was posted to; a token that is a status is answered with it.
    func tries(of token: String) -> Int { state.withLock { $0.tries[token] ?? 0 } }

    /// How many webhooks have come, whatever they were answered.
    var requests: Int { state.withLock { $0.requests } }

    var deliveries: [Delivery] { state.withLock { $0.deliveries } }

    /// The statuses that a feed's requests were answered with, in order.
    func statuses(of path: String) -> [Int] { state.withLock { $0.statuses[path] ?? [] } }

    /// Serves on a free port while the body runs.
    func serve(_ body: @Sendable @escaping (_ port: Int) async throws -> Void) async throws {
        let router = Router()
        router.get("feeds/:name") { request, context -> Response in
            let name = try context.parameters.require("name")
            let response = self.feed(name, validator: request.headers[.ifNoneMatch])
            try await self.waitWhileHeld(name)
            return response
        }
        for path in ["hook", "hook/:token"] {
            router.post(RouterPath(path)) { request, context -> Response in
                let bytes = try await request.body.collect(upTo: 10_000_000)
                let token = context.parameters.get("token")
                let response = self.receive(request, Array(bytes.readableBytesView), token: token)
                if let token { try await self.waitWhileHeld(token) }
                return response
            }
        }
        var logger = Logger(label: "newsroom")
        logger.logLevel = .critical
        let (ports, continuation) = AsyncStream<Int>.makeStream()
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { continuation.yield($0.localAddress?.port ?? 0) }, logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            group.addTask {
                for await port in ports { return try await body(port) }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func receive(_ request: Request, _ body: [UInt8], token: String?) -> Response {
        let headers = Dictionary(
            request.headers.map { ($0.name.rawName.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
        return state.withLock { state in
            state.requests += 1
            if let token { state.tries[token, default: 0] += 1 }
            let own = token.flatMap(Int.init)
            let status = own ?? (state.first.isEmpty ? state.answer : state.first.removeFirst())
            if status == 200 { state.deliveries.append(Delivery(headers: headers, body: body)) }
            var fields = HTTPFields()
            if status != 200, let pause = state.retryAfter { fields[.retryAfter] = pause }
            return Response(status: .init(code: status), headers: fields)
        }
    }

    private func feed(_ name: String, validator: String?) -> Response {
        state.withLock { state in
            if state.ended.contains(name) { return Response(status: .gone) }
            guard let body = state.feeds[name] else { return Response(status: .notFound) }
            let etag = "\"\(name)-\(body.utf8.count)-\(body.hashValue)\""
            let isKnown = validator == etag
            state.statuses[name, default: []].append(isKnown ? 304 : 200)
            var headers = HTTPFields()
            headers[.eTag] = etag
            headers[.contentType] = "application/rss+xml; charset=utf-8"
            if isKnown { return Response(status: .notModified, headers: headers) }
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: body)))
        }
    }
}

/// An RSS feed of the given items.
func rss(_ items: [(guid: String, title: String, text: String)]) -> String {
    let entries = items.map {
        "<item><guid isPermaLink=\"false\">\($0.guid)</guid><link>https://news.example/\($0.guid)</link>"
            + "<title>\($0.title)</title><description>\($0.text)</description></item>"
    }
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>\(entries.joined())</channel></rss>"
}
