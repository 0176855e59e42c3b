import FeedServer
import Foundation
import Testing

private let sharedServer = Result { try FeedServer() }

/// `marsad feeds add`.
@Suite struct AddFeedTests {
    private let server: FeedServer
    private let workspace: Workspace

    init() throws {
        server = try sharedServer.get()
        workspace = try Workspace()
    }

    private func add(_ url: String) async throws -> (status: Int32, output: String, diagnostics: String) {
        let result = try await marsad(["feeds", "add", url], in: workspace)
        return (result.status, result.output, result.diagnostics)
    }

    @Test func `a feed stays where it was written, unless it has moved for good`() async throws {
        let feed = server.url("/feed/add-a")
        let temporary = server.url("/to/302?\(escaped("/feed/add-a"))")
        #expect(try await add(temporary).output.contains("{url: \"\(temporary)\", name: "))
        #expect(
            try await add(server.url("/to/301?\(escaped("/feed/add-a"))")).output.contains("{url: \"\(feed)\", name: "))
    }

    @Test func `a login stands in the lines without its password, and not for another host`() async throws {
        let own = try await add(server.url("/feed/add-b", host: "me:s3cret@127.0.0.1"))
        #expect(own.output.contains("auth: {user: \"me\", password: \"${env:FEED_PASSWORD}\"}"), "\(own)")
        #expect(own.diagnostics.contains("FEED_PASSWORD") && !"\(own)".contains("s3cret"))
        let refused = try await add(server.url("/feed/add-c?status=401", host: "me:s3cret@127.0.0.1"))
        #expect(refused.status == 1 && refused.output.isEmpty && !"\(refused)".contains("s3cret"), "\(refused)")
    }

    @Test(arguments: [401, 404, 410, 429, 500, 503])
    func `a server that gives nothing is quoted, and asked for nothing else`(_ status: Int) async throws {
        let result = try await add(server.url("/feed/add-status\(status)?status=\(status)"))
        #expect(result.status == 1 && result.diagnostics.contains("HTTP \(status): "), "\(result)")
        #expect(try server.requests("/feed/add-status\(status)").count == 1)
    }

    @Test func `of the feeds that a page names, the first that is one is taken`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss([("one", "Iraq", "Baghdad")]), at: "good")
        newsroom.publish(
            """
            <!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="dead">
            <link rel="alternate" type="application/rss+xml" href="good"></head></html>
            """, at: "page")
        try await newsroom.serve { port in
            let result = try await add("http://127.0.0.1:\(port)/feeds/page")
            #expect(result.output.contains("http://127.0.0.1:\(port)/feeds/good"), "\(result)")
        }
    }
}
