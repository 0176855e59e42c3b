import Fetch
import Testing

@Suite struct FetcherTests {
    @Test func `a port where nobody listens is told in one line`() async throws {
        let fetcher = try Fetcher(FetchConfiguration())
        await #expect(throws: FetchError.connect("the server refuses it or is not there")) {
            try await fetcher.fetch(FetchRequest(url: "http://127.0.0.1:9/"))
        }
        await fetcher.shutdown()
    }

    @Test func `a file is no address to fetch`() async throws {
        let fetcher = try Fetcher(FetchConfiguration())
        await #expect(throws: FetchError.invalidURL) {
            try await fetcher.fetch(FetchRequest(url: "file:///etc/passwd"))
        }
        await fetcher.shutdown()
    }
}
