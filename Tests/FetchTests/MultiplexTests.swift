import FeedServer
import Foundation
import Testing

@testable import Fetch

private let nginx = ["/usr/sbin/nginx", "/usr/bin/nginx"].first { FileManager.default.isExecutableFile(atPath: $0) }

/// Many feeds of one host over HTTP/2, where Debian's nginx is installed (`scripts/install-dependencies bench`).
@Suite(.enabled(if: nginx != nil)) struct MultiplexTests {
    private static let settings = """
        daemon off; pid FOLDER/pid; error_log FOLDER/error.log; worker_processes 1; events {}
        http {
          log_format connections "$connection $server_protocol"; access_log FOLDER/access.log connections;
          client_body_temp_path FOLDER/b; proxy_temp_path FOLDER/p; fastcgi_temp_path FOLDER/f;
          uwsgi_temp_path FOLDER/u; scgi_temp_path FOLDER/s;
          server { listen 127.0.0.1:PORT ssl http2; ssl_certificate CERTIFICATE;
            ssl_certificate_key KEY;
            location / { default_type application/rss+xml; return 200 "<rss version='2.0'/>"; } }
        }
        """

    @Test func `a hundred feeds of a host come over one connection`() async throws {
        let server = try FeedServer()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("nginx-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // A port that has just been free; of all who look for one at once, few meet.
        let port = try freePort()
        let text = Self.settings.replacing("PORT", with: "\(port)").replacing(
            "CERTIFICATE", with: server.clientCertificate.certificate
        ).replacing("KEY", with: server.clientCertificate.key).replacing("FOLDER", with: folder.path)
        let file = folder.appendingPathComponent("nginx.conf")
        try text.write(to: file, atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(nginx))
        process.arguments = ["-c", file.path, "-e", folder.appendingPathComponent("error.log").path]
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        var limits = FetchConfiguration()
        limits.caFile = server.authority
        limits.perHost = 64
        let fetcher = try Fetcher(limits)
        while process.isRunning, (try? await fetcher.fetch(FetchRequest(url: "https://127.0.0.1:\(port)/up"))) == nil {
            try await Task.sleep(for: .milliseconds(20))
        }
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<100 {
                group.addTask {
                    try await fetcher.fetch(FetchRequest(url: "https://127.0.0.1:\(port)/\(number)")).status
                }
            }
            for try await status in group { #expect(status == 200) }
        }
        await fetcher.shutdown()
        let seen = try String(contentsOf: folder.appendingPathComponent("access.log"), encoding: .utf8)
            .split(separator: "\n")
        #expect(seen.count == 101 && Set(seen).count == 1, "\(Set(seen))")
        #expect(seen.first?.hasSuffix("HTTP/2.0") == true)
    }
}
