import FeedServer
import Foundation
import Testing

@testable import Fetch

/// One server for all tests of the engine.
private let server = Result { try FeedServer() }

@Suite struct FetcherTests {
    private let server: FeedServer

    init() throws { server = try FetchTests.server.get() }

    /// Short limits, private addresses guarded.
    private func limits(_ change: (inout FetchConfiguration) -> Void = { _ in }) -> FetchConfiguration {
        var limits = FetchConfiguration()
        limits.timeout = .seconds(10)
        limits.firstByteTimeout = .seconds(3)
        limits.stallTimeout = .seconds(1)
        limits.caFile = server.authority
        change(&limits)
        return limits
    }

    private func fetch(
        _ request: FetchRequest, _ limits: FetchConfiguration? = nil
    ) async throws(FetchError) -> FetchResponse {
        let fetcher = try Fetcher(limits ?? self.limits())
        defer { Task { await fetcher.shutdown() } }
        return try await fetcher.fetch(request)
    }

    private func get(
        _ path: String, on port: String = "http", _ limits: FetchConfiguration? = nil
    ) async throws(FetchError) -> FetchResponse {
        try await fetch(FetchRequest(url: server.url(path, on: port)), limits)
    }

    @Test(arguments: [true, false])
    func `a request whose redirect waits for another host was made, though it is taken back`(
        byStop: Bool
    ) async throws {
        let fetcher = try Fetcher(
            limits {
                $0.perHost = 1
                $0.allowPrivate = true
            })
        let (busy, target) = ("/never?taken-back-\(byStop)", "/feed/taken-back-\(byStop)")
        let holding = Task { [request = FetchRequest(url: server.url(busy, on: "other"))] in
            _ = try? await fetcher.fetch(request)
        }
        while try server.requests(busy).isEmpty { try await Task.sleep(for: .milliseconds(10)) }
        var request = FetchRequest(url: server.url("/to/302?\(escaped(server.url(target, on: "other")))"))
        let (redirects, redirect) = AsyncStream<Void>.makeStream()
        request.mayFollow = { _ in
            redirect.yield()
            return true
        }
        let asking = Task { [request] () -> FetchError? in
            do throws(FetchError) {
                _ = try await fetcher.fetch(request)
                return nil
            } catch {
                return error
            }
        }
        for await _ in redirects { break }
        if byStop { await fetcher.shutdown() } else { asking.cancel() }
        #expect(await asking.value == .interrupted)
        #expect(try server.requests(target).isEmpty)
        holding.cancel()
        await holding.value
        await fetcher.shutdown()
    }

    // MARK: What is sent

    @Test func `validators come back byte for byte, whatever they are`() async throws {
        for (number, etag) in ["W/\"a\"", "unquoted", "\"a b\"", "\"caf\u{E9}\"", "\"Ã©\u{A0}\"", "\"\""].enumerated() {
            let path = "/feed/bytes\(number)?last_modified=\(escaped("Yesterday, at 8"))&etag="
            let query = etag.unicodeScalars.map { $0.isASCII ? escaped(String($0)) : "%" + String($0.value, radix: 16) }
            let first = try await get(path + query.joined())
            #expect(first.validators == Validators(etag: etag, lastModified: "Yesterday, at 8"))
            var request = FetchRequest(url: server.url(path + query.joined()))
            request.validators = first.validators
            #expect(try await fetch(request).status == 304)
            let sent = try #require(try server.requests("/feed/bytes\(number)").last)
            #expect(sent.header("If-None-Match") == etag)
            #expect(sent.header("If-Modified-Since") == "Yesterday, at 8")
        }
    }

    @Test func `letters of any script may stand in an address, and go out as HTTP has them`() async throws {
        #expect(try await get("/feed/أخبار-1?q=عاجل&r=%20x").status == 200)
        let sent = try #require(try server.requests("/feed/%D8%A3").last)
        #expect(sent.path == "/feed/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1-1?q=%D8%B9%D8%A7%D8%AC%D9%84&r=%20x")
        // Whatever the locale, a name is looked for, not refused.
        await #expect(throws: FetchError.resolve) { try await fetch(FetchRequest(url: "http://مثال.invalid/")) }
    }

    @Test func `nothing is sent that tells more than who asks`() async throws {
        _ = try await get("/to/302?\(escaped("/feed/modest"))")
        let sent = try #require(try server.requests("/feed/modest").first)
        #expect(sent.header("Referer") == nil && sent.header("Cookie") == nil && sent.header("Authorization") == nil)
        #expect(sent.header("User-Agent") == "Marsad/0.1")
        #expect(sent.header("Accept-Encoding") == "deflate, gzip, br, zstd")
    }

    @Test(arguments: ["user", "bearer", "address"])
    func `credentials go to their own host, and nowhere else`(_ kind: String) async throws {
        let expected = kind == "bearer" ? "Bearer s3cret" : "Basic dXNlcjpwYSBzcw=="
        func request(_ path: String) -> FetchRequest {
            var request = FetchRequest(
                url: server.url(path, host: kind == "address" ? "user:pa%20ss@127.0.0.1" : "127.0.0.1"))
            if kind == "user" { request.credentials = .basic(user: "user", password: "pa ss") }
            if kind == "bearer" { request.credentials = .bearer("s3cret") }
            request.headers = [(name: "X-Key", value: "k")]
            return request
        }
        let here = "/feed/\(kind)?auth=\(escaped(expected))"
        #expect(try await fetch(request(here)).status == 200)
        #expect(try await fetch(request("/to/307?\(escaped(here))")).status == 200)
        let open = limits { $0.allowPrivate = true }
        let away = escaped(server.url("/feed/\(kind)-away", on: "other"))
        #expect(try await fetch(request("/to/307?\(away)"), open).status == 200)
        // Not even where the other host sends back.
        let back = escaped(server.url("/to/307?\(escaped(server.url("/feed/\(kind)-away", on: "http")))", on: "other"))
        #expect(try await fetch(request("/to/307?\(back)"), open).status == 200)
        for sent in try server.requests("/feed/\(kind)-away") {
            #expect(sent.header("Authorization") == nil && sent.header("X-Key") == nil)
        }
    }

    @Test func `a redirect from https to http is followed, and told nothing in secret`() async throws {
        var request = FetchRequest(url: server.url("/redirect-http", on: "good"))
        request.credentials = .bearer("s3cret")
        let response = try await fetch(request, limits { $0.allowPrivate = true })
        #expect(response.status == 200)
        #expect(response.permanentURL == nil)
        #expect(try server.requests("/feed/downgraded").first?.header("Authorization") == nil)
    }

    @Test func `cookies live as long as a chain of redirects`() async throws {
        let fetcher = try Fetcher(limits())
        for _ in 0..<3 {
            #expect(try await fetcher.fetch(FetchRequest(url: server.url("/cookie-chain"))).status == 200)
        }
        let cookies = try server.requests("/cookie-chain").map { $0.header("Cookie") }
        #expect(cookies == [nil, "key=1", nil, "key=1", nil, "key=1"])
        await fetcher.shutdown()
    }

    @Test func `a client certificate is shown where it is asked for`() async throws {
        await #expect(throws: FetchError.self) { try await get("/feed/a", on: "clients") }
        var request = FetchRequest(url: server.url("/feed/a", on: "clients"))
        request.clientCertificate = ClientCertificate(
            certificate: server.clientCertificate.certificate, key: server.clientCertificate.key)
        #expect(try await fetch(request).status == 200)
    }

    // MARK: Where it leads

    @Test(arguments: [
        "other", "decimal", "hex", "octal", "mapped", "name", "metadata",
    ])
    func `a redirect to a private address is refused before a byte is sent`(_ notation: String) async throws {
        let error = await #expect(throws: FetchError.self) { try await get("/redirect-\(notation)") }
        #expect("\(String(describing: error))".contains("private or local address"), "\(String(describing: error))")
        #expect(try server.requests("/feed/secret").isEmpty)
    }

    @Test func `a connection that is open already is guarded all the same`() async throws {
        let fetcher = try Fetcher(limits())
        #expect(try await fetcher.fetch(FetchRequest(url: server.url("/feed/a", on: "other"))).status == 200)
        await #expect(throws: FetchError.refusedAddress("127.0.0.1:\(server.ports["other"] ?? 0)")) {
            try await fetcher.fetch(FetchRequest(url: server.url("/redirect-other")))
        }
        #expect(try server.requests("/feed/secret").isEmpty)
        await fetcher.shutdown()
    }

    @Test(arguments: ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "0.0.0.0"])
    func `the daemon's own address is closed to redirects, even where private ones are open`(_ host: String)
        async throws
    {
        let own = limits {
            $0.allowPrivate = true
            $0.ownPort = server.ports["other"]
        }
        let path = "/feed/own\(host.count)"
        let target = escaped(server.url(path, on: "other", host: host))
        let name = "\(host.filter { $0 != "[" && $0 != "]" }):\(server.ports["other"] ?? 0)"
        await #expect(throws: FetchError.ownAddress(name)) { try await get("/to/302?\(target)", own) }
        #expect(try server.requests(path).isEmpty)
        // What the operator wrote is asked, such as the demo feeds.
        #expect(try await get("/feed/own-written", on: "other", own).status == 200)
    }

    @Test func `a name that is public by its looks is not trusted with a private address, where the feed wrote it`()
        async throws
    {
        var request = FetchRequest(url: server.url("/feed/a", host: "localhost"))
        request.trust = .untrusted
        await #expect(throws: FetchError.refusedAddress("localhost:\(server.ports["http"] ?? 0)")) {
            try await fetch(request)
        }
        request.trust = .writtenAddress
        #expect(try await fetch(request).status == 200)
    }

    @Test func `a move is for good where every hop says so`() async throws {
        let target = escaped("/feed/moved")
        #expect(try await get("/hop/301/3?\(target)").permanentURL == server.url("/feed/moved"))
        #expect(try await get("/hop/308/1?\(target)").permanentURL == server.url("/feed/moved"))
        #expect(try await get("/hop/302/1?\(target)").permanentURL == nil)
        #expect(try await get("/to/301?\(escaped("/to/302?\(target)"))").permanentURL == nil)
        #expect(try await get("/feed/moved").permanentURL == nil)
    }

    @Test func `a file is no address to fetch, nor to be redirected to`() async throws {
        await #expect(throws: FetchError.invalidURL) { try await fetch(FetchRequest(url: "file:///etc/passwd")) }
        await #expect(throws: FetchError.badRedirect("file")) { try await get("/redirect-file") }
    }

    // MARK: Bounds

    @Test func `what is too large is broken off, packed or not`() async throws {
        await #expect(throws: FetchError.expands(200)) { try await get("/gzip-bomb") }
        await #expect(throws: FetchError.expands(200)) { try await get("/brotli-bomb") }
        await #expect(throws: FetchError.tooLarge(10_000_000)) { try await get("/endless-body") }
    }

    @Test func `each kind of waiting has its limit`() async throws {
        let short = limits { $0.firstByteTimeout = .milliseconds(500) }
        await #expect(throws: FetchError.noAnswer(.milliseconds(500))) { try await get("/never", short) }
        await #expect(throws: FetchError.stalled(.seconds(1))) { try await get("/drip") }
        let hurried = limits {
            $0.timeout = .milliseconds(300)
            $0.stallTimeout = .seconds(5)
        }
        await #expect(throws: FetchError.timeout(.milliseconds(300))) { try await get("/drip", hurried) }
    }

    @Test func `cancelling reaches the transfer, and others go on`() async throws {
        let fetcher = try Fetcher(limits { $0.firstByteTimeout = .seconds(8) })
        let never = server.url("/never?cancel")
        let stuck = Task { () throws(FetchError) in try await fetcher.fetch(FetchRequest(url: never)) }
        while try server.requests("/never?cancel").isEmpty { try await Task.sleep(for: .milliseconds(20)) }
        let start = ContinuousClock.now
        stuck.cancel()
        await #expect(throws: FetchError.interrupted) { try await stuck.value }
        #expect(ContinuousClock.now - start < .seconds(4))
        #expect(try await fetcher.fetch(FetchRequest(url: server.url("/feed/a"))).status == 200)
        await fetcher.shutdown()
    }

    @Test func `bodies that nobody has read yet hold further ones back, and none is lost`() async throws {
        let fetcher = try Fetcher(
            limits {
                $0.maxMemory = 1_500_000
                $0.perHost = 8
                $0.firstByteTimeout = .seconds(8)
            })
        let url = server.url("/large")
        let bodies = try await withThrowingTaskGroup(of: FetchResponse.self) { group in
            for _ in 0..<12 { group.addTask { try await fetcher.fetch(FetchRequest(url: url)) } }
            var all: [FetchResponse] = []
            for try await response in group { all.append(response) }
            return all
        }
        #expect(bodies.allSatisfy { $0.body.count == 1_000_000 })
        await fetcher.shutdown()
    }

    // MARK: Faults

    @Test func `a port where nobody listens is told in one line`() async throws {
        await #expect(throws: FetchError.connect("the server refuses it or is not there")) {
            try await get("/", on: "closed")
        }
    }

    @Test func `every encoding that is asked for is read, one within another too, and one that lies is told`()
        async throws
    {
        for path in ["/brotli", "/zstd", "/nested-encoding"] {
            let body = try await get(path).body
            #expect(body.starts(with: Array("<?xml version='1.0'?><rss".utf8)) && body.count == 944, "\(path)")
        }
        await #expect(throws: FetchError.decoding) { try await get("/lying-encoding") }
        await #expect(throws: FetchError.self) { try await get("/many-encodings") }
        await #expect(throws: FetchError.encoding("utf-8")) {
            try await get("/feed/charset?header=\(escaped("Content-Encoding:utf-8"))")
        }
    }

    @Test(arguments: [("wrong", "no alternative certificate"), ("expired", "expired"), ("unknown", "issuer")])
    func `a certificate that does not hold is told with its flaw`(port: String, words: String) async throws {
        let error = await #expect(throws: FetchError.self) { try await get("/feed/a", on: port) }
        guard case .tls(let reason) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason.contains(words), "\(reason)")
    }

    @Test func `HTTP 2 that goes away is an answer that broke off`() async throws {
        await #expect(throws: FetchError.truncated) { try await get("/feed/a", on: "goaway") }
    }

    @Test func `headers without end are malformed`() async throws {
        for path in ["/endless-headers", "/status-100"] {
            await #expect(throws: FetchError.malformed("more than 256 kB of headers")) { try await get(path) }
        }
        #expect(try await get("/cookies").status == 200)
        #expect(try await get("/big-header").header("X-Big")?.count == 65_536)
    }
}
