import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// The time of a simulation; it moves when it is told to.
final class SimulatedClock: Sendable {
    private let time: Atomic<Int64>

    init(_ start: Int64) { time = Atomic(start) }

    var now: Int64 { time.load(ordering: .acquiring) }

    func advance(by seconds: Int64) { time.add(seconds, ordering: .acquiringAndReleasing) }
}

/// Serves feeds of many tempers on loopback under a simulated clock, and notes every request that the rules forbid.
final class SoakServer: Sendable {
    /// How a feed's server behaves; feed `n` has temper `n` modulo their number.
    enum Temper: Int, CaseIterable {
        case etag, lastModified, maxAge, moved, movedForNow, failsNowAndThen, busyNowAndThen, cutOffNowAndThen, gone
    }

    private struct Feed {
        var requests = 0
        var lastRequest: Int64?
        /// No request is allowed before.
        var notBefore: Int64 = 0
        var validators: (etag: String?, lastModified: String?) = (nil, nil)
        var isGone = false
        /// Articles that a whole answer has shown.
        var shown = Set<Int64>()
    }

    private struct State {
        var feeds: [Feed]
        var total = 0
        var notModified = 0
        var violations: [String] = []
    }

    let clock: SimulatedClock
    private let start: Int64
    /// Least seconds between two requests to a feed.
    private let floor: Int64
    private let state: Mutex<State>

    init(feeds: Int, clock: SimulatedClock, floor: Int64) {
        self.clock = clock
        self.floor = floor
        start = clock.now
        state = Mutex(State(feeds: Array(repeating: Feed(), count: feeds)))
    }

    var requests: Int { state.withLock { $0.total } }
    var notModified: Int { state.withLock { $0.notModified } }
    var violations: [String] { state.withLock { $0.violations } }
    func shown(_ feed: Int) -> Int { state.withLock { $0.feeds[feed].shown.count } }

    static func temper(_ feed: Int) -> Temper { Temper.allCases[feed % Temper.allCases.count] }

    /// Every feed has a host of its own, since a busy server pauses its whole host.
    static func address(of feed: Int, port: Int) -> String {
        "http://127.0.\(feed / 250).\(feed % 250 + 1):\(port)/f/\(feed)"
    }

    /// Serves on a free port while the body runs.
    func serve(_ body: @Sendable @escaping (_ port: Int) async throws -> Void) async throws {
        let router = Router()
        router.get("f/:feed") { request, context -> Response in
            try self.answer(request, try context.parameters.require("feed", as: Int.self), isMoved: false)
        }
        router.get("moved/:feed") { request, context -> Response in
            try self.answer(request, try context.parameters.require("feed", as: Int.self), isMoved: true)
        }
        var logger = Logger(label: "soak")
        logger.logLevel = .critical
        let (ports, continuation) = AsyncStream<Int>.makeStream()
        let application = Application(
            router: router, configuration: .init(address: .hostname("0.0.0.0", port: 0)),
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

    // MARK: - Answering

    private func answer(_ request: Request, _ number: Int, isMoved: Bool) throws -> Response {
        let now = clock.now
        return state.withLock { state in
            guard state.feeds.indices.contains(number) else { return Response(status: .notFound) }
            state.total += 1
            let temper = Self.temper(number)
            if !isMoved {
                if let broken = brokenRule(state.feeds[number], request, now) {
                    state.violations.append("feed \(number) (\(temper)), \(now - start) s: \(broken)")
                }
                state.feeds[number].requests += 1
                state.feeds[number].lastRequest = now
            }
            return reply(&state, number, request, now, isMoved: isMoved)
        }
    }

    private func brokenRule(_ feed: Feed, _ request: Request, _ now: Int64) -> String? {
        if feed.isGone { return "asked although it is gone" }
        if now < feed.notBefore { return "asked \(feed.notBefore - now) s before the server allows" }
        if let last = feed.lastRequest, now - last < floor { return "asked again after \(now - last) s" }
        if request.headers[.ifNoneMatch] != feed.validators.etag { return "another ETag than was given" }
        if request.headers[.ifModifiedSince] != feed.validators.lastModified { return "another date than was given" }
        if request.headers[.referer] != nil { return "a Referer" }
        if request.uri.query != nil { return "a query that nobody wrote" }
        return nil
    }

    private func reply(
        _ state: inout State, _ number: Int, _ request: Request, _ now: Int64, isMoved: Bool
    ) -> Response {
        let count = state.feeds[number].requests
        var headers = HTTPFields()
        headers[.contentType] = "application/rss+xml; charset=utf-8"
        switch Self.temper(number) {
        case .moved where !isMoved:
            headers[.location] = "/moved/\(number)"
            return Response(status: .movedPermanently, headers: headers)
        case .movedForNow where !isMoved:
            headers[.location] = "/moved/\(number)"
            return Response(status: .found, headers: headers)
        case .failsNowAndThen where count % 7 == 3: return Response(status: .internalServerError)
        case .busyNowAndThen where count % 9 == 4:
            headers[.retryAfter] = "7200"
            state.feeds[number].notBefore = now + 7_200
            return Response(status: .tooManyRequests, headers: headers)
        case .gone where now - start > 86_400:
            state.feeds[number].isGone = true
            return Response(status: .gone)
        case .maxAge:
            headers[.cacheControl] = "max-age=10800"
            state.feeds[number].notBefore = now + 10_800
        default: break
        }
        return document(&state, number, request, now, headers)
    }

    private func document(
        _ state: inout State, _ number: Int, _ request: Request, _ now: Int64, _ fields: HTTPFields
    ) -> Response {
        var headers = fields
        // An article every one to nine hours; the twenty latest are shown.
        let pace = Int64(3_600 + number % 9 * 3_600)
        let latest = now / pace
        if Self.temper(number) == .lastModified {
            let date = Date(timeIntervalSince1970: Double(latest * pace))
            headers[.lastModified] = Self.httpDate(date)
        } else {
            headers[.eTag] = "W/\"\(number)-\(latest) \\x\""
        }
        let isKnown =
            Self.temper(number) == .lastModified
            ? request.headers[.ifModifiedSince] == headers[.lastModified]
            : request.headers[.ifNoneMatch] == headers[.eTag]
        if isKnown {
            state.notModified += 1
            return Response(status: .notModified, headers: headers)
        }
        state.feeds[number].validators = (headers[.eTag], headers[.lastModified])
        let articles = (latest - 19)...latest
        var body = "<?xml version='1.0'?><rss version='2.0'><channel><title>\(number)</title>"
        for article in articles.reversed() {
            body += "<item><guid isPermaLink='false'>\(article)</guid><title>Iraq \(number) \(article)</title>"
            body += "<link>https://n.example/\(number)/\(article)</link></item>"
        }
        body += "</channel></rss>"
        if Self.temper(number) == .cutOffNowAndThen, state.feeds[number].requests % 5 == 2 {
            body = String(body.prefix(400))
            // The rest of it is asked for.
            state.feeds[number].validators = (nil, nil)
        } else {
            state.feeds[number].shown.formUnion(articles)
        }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: body)))
    }

    private static func httpDate(_ date: Date) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return formatter.string(from: date)
    }
}
