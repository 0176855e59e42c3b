import FeedServer
import Foundation
import Testing

/// Every fault of the feed server, beside feeds that are well.
@Suite(.serialized) struct FaultTests {
    private struct Line: Decodable {
        let name, state: String
        let error: String?
        let articles: Int
    }

    /// The path, the port, and what `marsad feeds` says of it; nil where it is read.
    private static let faults: [(path: String, port: String, words: String?)] = [
        ("/never", "http", "does not answer within 3s"),
        ("/drip", "http", "slower than 32 bytes a second"),
        ("/endless-body", "http", "larger than 10000000 bytes"),
        ("/endless-headers", "http", "more than 256 kB of headers"),
        ("/endless-redirects", "http", "more than 8 redirects"),
        ("/redirect-file", "http", "redirects to a file: address"),
        ("/redirect-other", "http", "private or local address"),
        ("/redirect-decimal", "http", "private or local address"),
        ("/redirect-mapped", "http", "private or local address"),
        ("/redirect-metadata", "http", "private or local address"),
        ("/gzip-bomb", "http", "expands more than 200-fold"),
        ("/brotli-bomb", "http", "expands more than 200-fold"),
        ("/brotli", "http", nil),
        ("/zstd", "http", nil),
        ("/wrong-length", "http", "broke off in the middle"),
        ("/short-length", "http", nil),
        ("/reset", "http", "broke off in the middle"),
        ("/feed/x", "goaway", "broke off in the middle"),
        ("/chunked-garbage", "http", "no proper HTTP"),
        ("/feed/x", "wrong", "certificate"),
        ("/feed/x", "expired", "expired"),
        ("/feed/x", "unknown", "certificate"),
        ("/feed/x", "closed", "refuses it or is not there"),
        ("/cookies", "http", nil),
        ("/big-header", "http", nil),
        ("/nested-encoding", "http", nil),
        ("/many-encodings", "http", "compressed body is damaged"),
        ("/lying-encoding", "http", "compressed body is damaged"),
        ("/redirect-http", "good", "private or local address"),
        ("/feed/charset?header=Content-Encoding:utf-8", "http", "\"utf-8\", which is not known here"),
        ("/to/302?http:///", "http", "redirects to what is no address"),
        ("/feed/empty?status=204", "http", "sends nothing"),
        ("/feed/proxied?status=203", "http", nil),
        ("/error-page", "http", "HTML page"),
        ("/unasked-304", "http", "without having been asked"),
        ("/not-http", "http", "no proper HTTP"),
        ("/empty", "http", "empty"),
        ("/status-100", "http", "more than 256 kB of headers"),
        // On a port of its own: the pause that it asks for is for the whole host.
        ("/absurd-retry", "paused", "HTTP 503"),
    ]

    @Test func `each fault has a clear state, and no other feed waits for it`() async throws {
        let server = try FeedServer()
        let workspace = try Workspace()
        var feeds = Self.faults.map { fault in
            "  - {url: '\(server.url(fault.path, on: fault.port))', name: '\(fault.path) \(fault.port)'}"
        }
        feeds.append("  - {url: 'http://no-such-host.invalid/feed', name: dns}")
        feeds += (1...5).map { "  - {url: '\(server.url("/feed/well\($0)", on: "good"))', name: well\($0)}" }
        try workspace.write(
            """
            store: {path: marsad.sqlite}
            http: off
            fetch:
              {timeout: 20s, connect_timeout: 5s, first_byte_timeout: 3s, stall_timeout: 2s, per_host: 4,
               ca_file: '\(server.authority)'}
            feeds:
            \(feeds.joined(separator: "\n"))
            rules: [{name: Iraq, when: country(IQ)}]
            sinks: {log: {log: alerts.jsonl}}
            """, to: "marsad.yaml")
        let polled = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
        #expect(polled.status == 0, "\(polled.diagnostics)")
        #expect(polled.output.contains("\(feeds.count) feeds polled"), "\(polled.output)")

        let listed = try await marsad(["feeds", "--json", "--config", "marsad.yaml"], in: workspace)
        let lines = try listed.output.split(separator: "\n").map {
            try JSONDecoder().decode(Line.self, from: Data($0.utf8))
        }
        let states = Dictionary(lines.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for fault in Self.faults {
            let line = try #require(states["\(fault.path) \(fault.port)"])
            guard let words = fault.words else {
                #expect(line.state == "ok", "\(line)")
                continue
            }
            #expect(line.state == "failing", "\(line)")
            #expect(line.error?.contains(words) == true, "\(line)")
        }
        #expect(states["dns"]?.error?.contains("host name is not known") == true)
        // A feed that waited for the slowest fault would be asked after the whole timeout.
        let start = try #require(try server.requests().first).time
        for number in 1...5 {
            #expect(states["well\(number)"]?.articles == 5)
            let asked = try #require(try server.requests("/feed/well\(number)").first)
            #expect(asked.time - start < 20)
        }
        #expect(try server.requests("/feed/secret").isEmpty)
    }
}
