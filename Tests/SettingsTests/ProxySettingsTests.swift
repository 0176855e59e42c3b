import Foundation
import Settings
import Testing

@Suite struct ProxySettingsTests {
    private func load(_ text: String) throws -> (configuration: Configuration?, problems: [String]) {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".yaml")
        defer { try? FileManager.default.removeItem(at: file) }
        try text.write(to: file, atomically: true, encoding: .utf8)
        let loaded = loadConfiguration(path: file.path, environment: ["WORD": "s3cret"])
        return (loaded.configuration, loaded.problems.filter { !$0.isWarning }.map { "\($0)" })
    }

    @Test(arguments: [
        "http://proxy:3128", "socks5h://user:${env:WORD}@10.0.0.1:1080", "https://[::1]:3128/", "SOCKS5://p",
    ])
    func `a proxy is an address, and its password a secret`(_ proxy: String) throws {
        let loaded = try load("fetch: {proxy: '\(proxy)', no_proxy: [corp.example, 10.0.0.7]}\n")
        #expect(loaded.problems.isEmpty, "\(loaded.problems)")
        let fetch = try #require(loaded.configuration).fetch
        #expect(fetch.proxy?.reveal == proxy.replacing("${env:WORD}", with: "s3cret"))
        #expect("\(String(describing: fetch))".contains("s3cret") == false)
        #expect(fetch.noProxy == ["corp.example", "10.0.0.7"])
    }

    @Test(arguments: ["ftp://u:s3cret@p", "proxy:3128", "http://", "http://u:s3cret@", "http://a b", "s3cret"])
    func `what is no proxy is told without its password`(_ proxy: String) throws {
        let problems = try load("fetch: {proxy: '\(proxy)'}\n").problems
        #expect(problems.count == 1 && problems[0].contains(":1:16: error: fetch.proxy is no address of a proxy"))
        #expect(!problems.joined().contains("s3cret"))
    }

    @Test(arguments: ["http://a", "*.example", "a b"])
    func `what is no host is told`(_ host: String) throws {
        let problems = try load("fetch: {proxy: 'http://p', no_proxy: ['\(host)']}\n").problems
        #expect(problems.count == 1 && problems[0].contains("fetch.no_proxy: \"\(host)\" is no host"), "\(problems)")
    }

    @Test(arguments: [
        ("http://a.example/x", "HTTP://A.Example:80/x#top"), ("https://a.example", "https://a.example.:443/"),
        ("http://u:s3cret@a.example/", "http://u:s3cret@A.EXAMPLE"), ("http://a.example?x", "http://a.example/?x"),
    ])
    func `a feed that stands twice is told, in other spellings too`(first: String, second: String) throws {
        let problems = try load("feeds: [{url: '\(first)'}, {url: '\(second)'}]\n").problems
        #expect(problems.count == 1 && problems[0].contains("stands twice"), "\(problems)")
        #expect(!problems.joined().contains("s3cret"))
    }

    @Test func `addresses that differ in what matters are feeds of their own`() throws {
        let urls = [
            "http://a.example/x", "https://a.example/x", "http://a.example/X", "http://a.example/x/",
            "http://a.example:81/x", "http://a.example/x?q", "http://u@a.example/x",
        ]
        let loaded = try load("feeds: [\(urls.map { "{url: '\($0)'}" }.joined(separator: ", "))]\n")
        #expect(loaded.problems.isEmpty, "\(loaded.problems)")
        #expect(loaded.configuration?.feeds.count == urls.count)
    }
}
