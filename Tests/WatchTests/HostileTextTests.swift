import Testing
import Watch

/// Texts made to stall or mislead a matcher: each is matched, and the places found are right.
@Suite struct HostileTextTests {
    private static let watch = CompiledWatch.compile(WatchDefinition(people: [], topics: [], rules: [])).watch

    @Test(arguments: [
        String(repeating: "\u{202E}\u{200B}\u{2066}", count: 5_000), String(repeating: "ع", count: 100_000),
        String(repeating: "a", count: 200_000), "ع" + String(repeating: "\u{64E}", count: 10_000),
        String(repeating: "e\u{301}", count: 10_000), String(repeating: "😀", count: 10_000),
        String(repeating: "وبالول", count: 10_000), String(repeating: "伊", count: 100_000),
        String(repeating: "اليد اليمنى ", count: 50_000), String(repeating: "английский, ", count: 50_000),
        String(repeating: "Mandarin or French ", count: 50_000), String(repeating: "25日朝", count: 50_000),
        String(repeating: "العراق‌", count: 5_000), String(repeating: ".'’\u{2026}", count: 10_000),
    ])
    func `a flood before a country hides it from no one`(flood: String) {
        let text = flood + " . العراق"
        let mention = Self.watch.match(WatchedArticle(id: "", content: text, language: "ar")).mentions.last
        let count = text.unicodeScalars.count
        #expect(mention?.id == "IQ")
        #expect(mention.map { [$0.start, $0.end] } == [count - 6, count])
    }

    @Test func `a very long article is matched like any other`() {
        let sentence = "وصل الوزير إلى العراق. The minister left for Jordan and Iran. "
        let copies = 2_000_000 / sentence.utf8.count
        let text = String(repeating: sentence, count: copies)
        let mentions = Self.watch.match(WatchedArticle(id: "", content: text, language: "ar")).mentions
        #expect(mentions.count { $0.id == "IQ" } == copies)
        #expect(mentions.last?.text == "Iran")
    }
}
