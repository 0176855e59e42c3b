import FeedServer
import Foundation
import Testing

@testable import Fetch

private let feedServer = Result { try FeedServer() }

@Suite struct ProxyTests {
    private let server: FeedServer

    init() throws { server = try feedServer.get() }

    private func fetch(
        _ url: String, through proxy: String?, _ change: (inout FetchConfiguration) -> Void = { _ in }
    ) async throws(FetchError) -> FetchResponse {
        var limits = FetchConfiguration()
        limits.proxy = proxy
        limits.caFile = server.authority
        limits.timeout = .seconds(10)
        change(&limits)
        let fetcher = try Fetcher(limits)
        defer { Task { await fetcher.shutdown() } }
        return try await fetcher.fetch(FetchRequest(url: url))
    }

    @Test(arguments: ["http", "socks5h"], [nil, "user:p%40ss"] as [String?])
    func `feeds are read through a proxy, with its password`(scheme: String, login: String?) async throws {
        let proxy = try ProxyServer(login: login?.removingPercentEncoding)
        let address = "\(scheme)://\(login.map { $0 + "@" } ?? "")127.0.0.1:\(proxy.port)"
        let port = server.ports["http"] ?? 0
        let path = "/feed/proxied-\(scheme)-\(login == nil)"
        let response = try await fetch("http://news.example.com:\(port)\(path)", through: address)
        #expect(response.status == 200)
        let kind = scheme == "http" ? "GET http://news.example.com:\(port)\(path)" : "SOCKS news.example.com:\(port)"
        #expect(try proxy.requests() == [kind])
        let seen = try #require(try server.requests(path).first)
        #expect(seen.header("Proxy-Authorization") == nil)
    }

    @Test func `TLS goes through the proxy untouched`() async throws {
        let proxy = try ProxyServer(login: "user:word")
        let address = "http://user:word@127.0.0.1:\(proxy.port)"
        // The certificate is not that of this name, which only a connection to the server itself can tell.
        let port = server.ports["good"] ?? 0
        let error = await #expect(throws: FetchError.self) {
            try await fetch("https://news.example.com:\(port)/feed/tls", through: address)
        }
        guard case .tls = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(try proxy.requests() == ["CONNECT news.example.com:\(port)"])
    }

    @Test(arguments: ["http", "https"])
    func `a proxy that wants another password is told, and no password with it`(_ scheme: String) async throws {
        let proxy = try ProxyServer(login: "user:right")
        let address = "http://user:s3cret@127.0.0.1:\(proxy.port)"
        do {
            let response = try await fetch("\(scheme)://news.example.com:1/", through: address)
            #expect(response.status == 407)
        } catch {
            #expect("\(error)".contains("fetch.proxy wants another user name and password"), "\(error)")
            #expect(!"\(error)".contains("s3cret"))
        }
    }

    @Test(arguments: [
        ("http://u:s3cret@127.0.0.1:1", "fetch.proxy refuses it or is not there"),
        ("http://u:s3cret@no-such-host.invalid", "the name of fetch.proxy is not known"),
        ("socks5h://u:s3cret@127.0.0.1:1", "fetch.proxy"),
    ])
    func `a proxy that is not there is told`(proxy: String, words: String) async throws {
        let error = await #expect(throws: FetchError.self) {
            try await fetch("http://news.example.com/", through: proxy)
        }
        let told = error.map { "\($0)" } ?? ""
        #expect(told.contains(words) && !told.contains("s3cret"), "\(told)")
    }

    @Test func `what no_proxy names, and this machine, are asked without it`() async throws {
        let proxy = try ProxyServer()
        let address = "http://127.0.0.1:\(proxy.port)"
        #expect(try await fetch(server.url("/feed/direct"), through: address).status == 200)
        let local = server.url("/feed/direct", host: "localhost")
        #expect(try await fetch(local, through: address).status == 200)
        await #expect(throws: FetchError.resolve) {
            try await fetch("http://feeds.corp.invalid/", through: address) { $0.noProxy = [".corp.invalid"] }
        }
        #expect(try proxy.requests().isEmpty)
    }

    @Test func `a proxy is no way around the guard for addresses that are written as private`() async throws {
        let proxy = try ProxyServer()
        let port = server.ports["http"] ?? 0
        let target = escaped("http://169.254.169.254/latest/meta-data/")
        await #expect(throws: FetchError.refusedAddress("169.254.169.254:80")) {
            try await fetch(
                "http://news.example.com:\(port)/to/302?\(target)", through: "http://127.0.0.1:\(proxy.port)")
        }
        #expect(try proxy.requests().count == 1)
    }
}
