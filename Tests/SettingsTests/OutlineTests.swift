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

    @Test func `a feed in several folders is one with the tags of all, and the configuration's own word counts`() throws
    {
        let outline = """
            <opml version="2.0"><body>
            <outline text="A"><outline text="one" xmlUrl="https://one.example/"/><outline text="1" xmlUrl="https://two.example/"/>
            </outline><outline text="B"><outline text="one again" xmlUrl="HTTPS://ONE.example"/></outline></body></opml>
            """
        let list = try feeds(outline, tags: "}, {url: 'https://two.example/', name: two, tags: [own]")
        #expect(list.map(\.name) == ["one", "two"])
        #expect(list.map(\.tags) == [["A", "B"], ["own", "A"]])
    }

    @Test func `what other readers write is read, and what is no feed is left out with its place`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let outlines = """
            <opml><body>
            <outline text="lower" xmlurl=" https://a.example/ "/><outline text="  " title="" xmlUrl="feed://b.example/f"/>
            <outline text="c" xmlUrl="feed:https://c.example/"/><outline text="empty" xmlUrl=""/><outline text="no url"/>
            <outline text="bad" xmlUrl="javascript:alert(1)"/><outline text="bad" xmlUrl="http://u:s3cret@a b/"/>
            </body></opml>
            """
        try outlines.write(to: folder.appendingPathComponent("feeds.opml"), atomically: true, encoding: .utf8)
        let file = folder.appendingPathComponent("marsad.yaml")
        try "feeds: [{opml: feeds.opml}]".write(to: file, atomically: true, encoding: .utf8)
        let loaded = loadConfiguration(path: file.path, environment: [:])
        let list = try #require(loaded.configuration).feeds
        #expect(list.map(\.url.value) == ["https://a.example/", "http://b.example/f", "https://c.example/"])
        #expect(list.map(\.name) == ["lower", "http://b.example/f", "c"])
        let problems = loaded.problems.map { "\($0)" }
        #expect(problems.count == 2 && loaded.problems.allSatisfy(\.isWarning), "\(problems)")
        #expect(problems.allSatisfy { $0.contains("feeds.opml:4:") && !$0.contains("s3cret") }, "\(problems)")
    }

    @Test(arguments: [
        // An ampersand as addresses have it, HTML's names, a control character, tags that do not match, bare values.
        "<outline text='Caf&eacute; &copy; أخبار' xmlUrl='https://a.example/?a=1&b=2&copy=3&lang=ar'/>",
        "<outline text='Caf&#233; \u{1}&copy; أخبار' xmlUrl='https://a.example/?a=1&amp;b=2&copy=3&lang=ar'/><br>",
        "<outline text=\"Café © أخبار\" xmlUrl=https://a.example/?a=1&b=2&copy=3&lang=ar type=rss></outline></b>",
        "<!-- <outline xmlUrl='https://no.example/'/> --><OUTLINE Text='Café © أخبار' Text='x' \n XMLURL = "
            + "'https://a.example/?a=1&b=2&copy=3&lang=ar' ></Outline>",
    ])
    func `an outline that is no good XML is read all the same`(_ outline: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (end, warnings) in [("</body></opml>", []), ("<outline text='c'", ["breaks off; 2 feeds"])] {
            let opml =
                "\n<opml><body><outline text='Tag &amp; co'>\(outline)</outline><outline text='b' xmlUrl='http://b/'/>"
            let path = folder.appendingPathComponent("feeds.opml")
            try (opml + end).write(to: path, atomically: true, encoding: warnings.isEmpty ? .utf16 : .utf8)
            let file = folder.appendingPathComponent("marsad.yaml")
            try "feeds: [{opml: feeds.opml}]".write(to: file, atomically: true, encoding: .utf8)
            let loaded = loadConfiguration(path: file.path, environment: [:])
            let feeds = try #require(loaded.configuration).feeds
            #expect(feeds.map(\.name) == ["Café © أخبار", "b"], "\(loaded.problems)")
            #expect(feeds.map(\.url.value) == ["https://a.example/?a=1&b=2&copy=3&lang=ar", "http://b/"])
            #expect(feeds.map(\.tags) == [["Tag & co"], []])
            let problems = loaded.problems.map { "\($0)" }
            #expect(
                problems.count == warnings.count && zip(problems, warnings).allSatisfy { $0.contains($1) },
                "\(problems)")
        }
    }

    @Test(arguments: ["", "<html><body>hello</body></html>", "\u{0}\u{1}\u{2}", "{\"opml\": []}"])
    func `what is no OPML is an error`(_ text: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try text.write(to: folder.appendingPathComponent("feeds.opml"), atomically: true, encoding: .utf8)
        let file = folder.appendingPathComponent("marsad.yaml")
        try "feeds: [{opml: feeds.opml}]".write(to: file, atomically: true, encoding: .utf8)
        let problems = loadConfiguration(path: file.path, environment: [:]).problems.filter { !$0.isWarning }
        #expect(problems.count == 1 && "\(problems)".contains("feeds.opml is not OPML"), "\(problems)")
    }

    @Test func `ten thousand nested feeds go out and come back`() throws {
        let outlines = (0..<10_000).map {
            "<outline text=\"f\($0)\" xmlUrl=\"https://n\($0).example/?a=1&amp;b=&lt;\"/>"
        }
        let deep = String(repeating: "<outline text=\"d\">", count: 100)
        let first = try feeds(
            "<opml><body>\(deep)\(outlines.joined())\(String(repeating: "</outline>", count: 100))</body></opml>")
        let second = try feeds(outlineDocument(first))
        #expect(first.count == 10_000 && first.map(\.url.value) == second.map(\.url.value))
        #expect(second.allSatisfy { $0.tags == ["d"] })
    }

    @Test(arguments: [
        ("https://me:pw@a.example/x?lang=ar", "https://a.example/x?lang=ar"),
        (
            "https://a.example/?a=1&access_token=T&b=%20&key=news",
            "https://a.example/?a=1&access_token=***&b=%20&key=news"
        ),
        ("https://a.example/?key=0123456789abcdef&Api_Key=k#x", "https://a.example/?key=***&Api_Key=***"),
        ("https://a.example/?token=&q=عاجل", "https://a.example/?token=&q=عاجل"),
    ])
    func `an address is shown without what is secret in it`(url: String, shown: String) {
        #expect(redacted(url) == shown)
    }

    @Test func `passwords do not go out`() throws {
        let list = try feeds("<opml><body><outline text='a' xmlUrl='https://u:s3cret@a.example/x'/></body></opml>")
        let document = outlineDocument(list)
        #expect(document.contains("xmlUrl=\"https://a.example/x\"") && !document.contains("s3cret"))
    }
}
