import Testing

@testable import Monitor

@Suite struct RobotsRulesTests {
    private func allows(_ file: String, _ path: String) -> Bool {
        RobotsRules(Array(file.utf8), agent: "Marsad").allows("https://news.example" + path)
    }

    @Test(arguments: [
        // Groups (RFC 9309 §2.2.1): own before all, merged, several agents a group, unknown lines in between.
        ("", "/a", true), ("User-agent: *\nDisallow: /a", "/a", false), ("User-agent: *\nDisallow: /a", "/b", true),
        ("user-agent: *\ndisallow: /\n\nuser-agent: marsad\nallow: /x", "/y", true),
        ("user-agent: MARSAD/2.0\ndisallow: /y", "/y", false),
        ("user-agent: marsadbot\ndisallow: /y", "/y", true),
        (
            "user-agent: marsad\ndisallow: /a\nuser-agent: other\ndisallow: /c\nuser-agent: marsad\ndisallow: /b", "/b",
            false
        ),
        (
            "user-agent: marsad\ndisallow: /a\nuser-agent: other\ndisallow: /c\nuser-agent: marsad\ndisallow: /b", "/c",
            true
        ),
        ("user-agent: other\nuser-agent: marsad\ndisallow: /a", "/a", false),
        ("user-agent: marsad\nsitemap: https://x/s\nuser-agent: other\ndisallow: /a", "/a", false),
        ("disallow: /a", "/a", true), ("user-agent: *\ndisallow:", "/a", true),
        // The longest match decides, allow before disallow of the same length (§2.2.2).
        ("user-agent: *\ndisallow: /a\nallow: /a/b", "/a/b/c", true),
        ("user-agent: *\nallow: /a\ndisallow: /a/b", "/a/b/c", false),
        ("user-agent: *\ndisallow: /a\nallow: /a", "/a", true), ("user-agent: *\nallow: /\ndisallow: /", "/q", true),
        // Marks (§2.2.3).
        ("user-agent: *\ndisallow: /*.pdf$", "/x/y.pdf", false), ("user-agent: *\ndisallow: /*.pdf$", "/x.pdf?a", true),
        ("user-agent: *\ndisallow: /a*b*c", "/axxbxxcxx", false), ("user-agent: *\ndisallow: /a*b*c", "/axxcxxb", true),
        ("user-agent: *\ndisallow: *", "/", false), ("user-agent: *\ndisallow: /$", "/", false),
        ("user-agent: *\ndisallow: /$", "/a", true), ("user-agent: *\ndisallow: /*?", "/a?b=1", false),
        ("user-agent: *\ndisallow: /a # all of it", "/ab", false), ("user-agent: *\n# disallow: /a", "/a", true),
        // Escapes.
        ("user-agent: *\ndisallow: /خبر", "/%D8%AE%D8%A8%D8%B1/1", false),
        ("user-agent: *\ndisallow: /%d8%ae", "/خبر", false), ("user-agent: *\ndisallow: /%61", "/a", false),
        ("user-agent: *\ndisallow: /a%2Fb", "/a/b", true), ("user-agent: *\ndisallow: /a%2fb", "/a%2Fb", false),
        // The file itself is always allowed; case counts in paths; line ends and marks of any kind.
        ("user-agent: *\ndisallow: /", "/robots.txt", true), ("user-agent: *\ndisallow: /A", "/a", true),
        ("\u{FEFF}user-agent: *\rdisallow: /a\r\ndisallow: /b", "/b", false),
        ("user-agent:*\ndisallow:/a", "/a", false),
        ("<html><body>Not found: user</body></html>", "/a", true),
    ])
    func `an address is allowed as the RFC says`(file: String, path: String, allowed: Bool) {
        #expect(allows(file, path) == allowed, "\(file) \(path)")
    }

    @Test func `a crawl delay is read for its group`() {
        let file = Array("user-agent: *\ncrawl-delay: 10\nuser-agent: marsad\ncrawl-delay: 2.5\ndisallow: /x".utf8)
        #expect(RobotsRules(file, agent: "Marsad").crawlDelay == 2.5)
        #expect(RobotsRules(file, agent: "Other").crawlDelay == 10)
    }

    @Test func `patterns of many stars match without blow-up`() {
        let pattern = Array(String(repeating: "a*", count: 1_000).utf8) + Array("b".utf8)
        #expect(!RobotsRules.matches(pattern, Array(repeating: UInt8(ascii: "a"), count: 4_000)))
    }

    @Test(arguments: ["/a", "/*a", "/a*", "/a$", "/*a*b$", "*", "/**b", "/a*a*a"])
    func `matching agrees with a plain search`(pattern: String) {
        func plain(_ pattern: Substring, _ path: Substring) -> Bool {
            guard let first = pattern.first else { return true }
            if first == "$", pattern.count == 1 { return path.isEmpty }
            if first == "*" {
                return path.indices.contains { plain(pattern.dropFirst(), path[$0...]) }
                    || plain(pattern.dropFirst(), "")
            }
            return path.first == first && plain(pattern.dropFirst(), path.dropFirst())
        }
        for length in 0..<6 {
            for number in 0..<(1 << length) {
                let path = "/" + (0..<length).map { number >> $0 & 1 == 0 ? "a" : "b" }.joined()
                #expect(RobotsRules.matches(Array(pattern.utf8), Array(path.utf8)) == plain(pattern[...], path[...]))
            }
        }
    }
}
