import Foundation
import Settings
import Testing

@Suite struct OutlineTests {
    private func feeds(_ opml: String, tags: String = "") throws -> [FeedSettings] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try opml.write(to: folder.appendingPathComponent("feeds.opml"), atomically: true, encoding: .utf8)
        let file = folder.appendingPathComponent("marsad.yaml")
        try "feeds: [{opml: feeds.opml\(tags)}]".write(to: file, atomically: true, encoding: .utf8)
        let loaded = loadConfiguration(path: file.path, environment: [:])
        #expect(loaded.problems.filter { !$0.isWarning }.isEmpty, "\(loaded.problems)")
        let configuration = try #require(loaded.configuration)
        return configuration.feeds
    }

    @Test func `folders and categories of OPML become tags, once each`() throws {
        let list = try feeds(
            """
            <?xml version="1.0"?><opml version="1.0"><body>
            <outline text="وكالات"><outline title="رويترز &amp; غيرها" xmlUrl="https://a.example/?a=1&amp;b=2" \
            category="/wire,/وكالات"/><outline text="Asia"><outline text="NHK" xmlUrl="https://b.example/"/></outline>
            </outline><outline text="Лента" xmlUrl="https://c.example/"/></body></opml>
            """, tags: ", tags: [all]")
        #expect(list.map(\.name) == ["رويترز & غيرها", "NHK", "Лента"])
        #expect(list.map(\.url.value) == ["https://a.example/?a=1&b=2", "https://b.example/", "https://c.example/"])
        #expect(list.map(\.tags) == [["all", "وكالات", "wire"], ["all", "وكالات", "Asia"], ["all"]])
    }

    @Test func `feeds that were exported come back as they were`() throws {
        let list = try feeds(
            outlineDocument(
                try feeds(
                    """
                    <opml version="2.0"><body><outline text="a &lt;b&gt; &quot;c&quot;">
                    <outline text="أخبار &amp; 新闻" xmlUrl="https://a.example/?q=&quot;x&quot;&amp;r" category="/wire"/>
                    </outline><outline text="alone" xmlUrl="https://b.example/"/></body></opml>
                    """)))
        #expect(list.map(\.name) == ["أخبار & 新闻", "alone"])
        #expect(list.map(\.url.value) == ["https://a.example/?q=\"x\"&r", "https://b.example/"])
        #expect(list.map(\.tags) == [["a <b> \"c\"", "wire"], []])
    }
}
