import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// A site with a feed, pages and a robots.txt, on loopback, a real one.
final class NewsSite: Sendable {
    struct Answer: Sendable {
        var status = 200
        var body = ""
        var type = "text/html; charset=utf-8"
        var headers: [String: String] = [:]
        /// Before answering.
        var wait = Duration.zero
    }

    struct Request: Sendable {
        var path: String
        var headers: [String: String]
        var start: ContinuousClock.Instant
        var end: ContinuousClock.Instant
    }

    private struct State {
        var answers: [String: Answer] = [:]
        var requests: [Request] = []
    }

    private let state = Mutex(State())

    func publish(_ answer: Answer, at path: String) { state.withLock { $0.answers[path] = answer } }

    func publish(_ html: String, at path: String) { publish(Answer(body: html), at: path) }

    /// The requests for a path, or for all, in the order of their answers.
    func requests(_ path: String? = nil) -> [Request] {
        state.withLock { $0.requests.filter { path == nil || $0.path == path } }
    }

    /// Serves on a free port while the body runs.
    func serve(_ body: @Sendable @escaping (_ port: Int) async throws -> Void) async throws {
        let router = Router()
        router.get("**") { request, _ -> Response in
            let path = request.uri.path
            let start = ContinuousClock.now
            let answer = self.state.withLock { $0.answers[path] }
            if let answer { try await Task.sleep(for: answer.wait) }
            let headers = Dictionary(
                request.headers.map { ($0.name.rawName.lowercased(), $0.value) },
                uniquingKeysWith: { first, _ in first })
            self.state.withLock {
                $0.requests.append(Request(path: path, headers: headers, start: start, end: .now))
            }
            guard let answer else { return Response(status: .notFound) }
            if let tag = answer.headers["ETag"], headers["if-none-match"] == tag {
                return Response(status: .notModified)
            }
            var fields = HTTPFields()
            fields[.contentType] = answer.type
            for (name, value) in answer.headers {
                if let name = HTTPField.Name(name) { fields[name] = value }
            }
            return Response(
                status: .init(code: answer.status), headers: fields,
                body: .init(byteBuffer: ByteBuffer(string: answer.body)))
        }
        var logger = Logger(label: "site")
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

    /// A feed whose entries carry a teaser and a link.
    static func feed(_ entries: [(link: String, title: String, teaser: String)]) -> Answer {
        let items = entries.map {
            "<item><guid>\($0.link)</guid><link>\($0.link)</link><title>\($0.title)</title>"
                + "<description>\($0.teaser)</description></item>"
        }
        return Answer(
            body:
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Site</title>\(items.joined())</channel></rss>",
            type: "application/rss+xml")
    }

    /// A page with navigation, ten paragraphs, of which the last is given, and a footer.
    static func page(_ title: String, lastParagraph: String) -> String {
        let paragraphs = (1...9).map {
            "<p>The committee met for the \($0)th time this year, and its members spoke at length, as they often do, "
                + "about the budget of the harbour, its cranes, and the road that leads to it.</p>"
        }
        return """
            <!doctype html><html lang="en"><head><title>\(title) - Site</title></head><body>
            <nav><a href="/">Home</a><a href="/world">World</a></nav><main><article><h1>\(title)</h1>
            \(paragraphs.joined(separator: "\n"))<p>\(lastParagraph)</p></article></main>
            <footer><p>Copyright of the site. All rights reserved.</p></footer></body></html>
            """
    }
}
