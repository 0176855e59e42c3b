import Feeds
import Foundation
import Testing

/// Pages written for the project, with the layouts that news sites use: `Pages/NAME.html`, and what is to come of it in
/// `Pages/NAME.txt`.
@Suite struct PageFixtureTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Pages")
    static let names = [
        "ar-agency", "ar-newspaper", "ar-portal-table", "fa-agency", "he-news", "ja-amp", "ru-live", "ru-portal",
        "zh-portal", "zh-traditional",
        // Names that say nothing: what a box is must be told by what stands in it.
        "ar-hashed-soup", "fa-hashed-custom", "he-hashed-sections", "hi-hashed-lists", "ko-hashed-microdata",
        "ru-hashed-comments", "uk-hashed-cookie", "ur-hashed-opinion",
    ]

    static func html(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(name + ".html")))
    }

    private static func expected(_ name: String) throws -> (facts: [String: String], text: String) {
        let file = try String(contentsOf: folder.appendingPathComponent(name + ".txt"), encoding: .utf8)
        let parts: [Substring] = file.split(separator: "\n\n", maxSplits: 1)
        let facts = parts[0].split(separator: "\n").compactMap { line -> (String, String)? in
            let pair = String(line).components(separatedBy: ": ")
            return pair.count < 2 ? nil : (pair[0], pair.dropFirst().joined(separator: ": "))
        }
        return (
            Dictionary(facts, uniquingKeysWith: { first, _ in first }),
            parts[1].trimmingCharacters(in: .newlines)
        )
    }

    @Test(arguments: names)
    func `the article and what is known of it are found exactly`(name: String) throws {
        let (facts, text) = try Self.expected(name)
        let page = extractArticle(try Self.html(name), url: facts["fetched"] ?? facts["url"])
        #expect(page.contentText == text)
        #expect(page.url == facts["url"])
        #expect(page.title == facts["title"])
        #expect(page.author == facts["author"])
        #expect(page.datePublished == facts["published"].flatMap(parseFeedDate))
        #expect(page.language == facts["language"])
        #expect(page.image == facts["image"])
        #expect(page.isLive == (facts["live"] == "true"))
        #expect(!page.isPartial)
    }

    @Test(arguments: [
        ("ar-newspaper", "windows-1256"), ("ru-portal", "windows-1251"), ("ru-portal", "koi8-r"),
        ("zh-portal", "gb18030"), ("he-news", "windows-1255"),
    ])
    func `a page in an older encoding comes out the same`(name: String, charset: String) throws {
        let html = String(decoding: try Self.html(name), as: UTF8.self)
        let renamed = html.replacing("charset=\"utf-8\"", with: "charset=\"\(charset)\"")
            .replacing("charset=\"UTF-8\"", with: "charset=\"\(charset)\"")
        // What the encoding lacks is written as pages write it.
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
        process.arguments = ["-f", "utf-8", "-t", charset + "//TRANSLIT"]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(renamed.utf8))
        try input.fileHandleForWriting.close()
        let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
        process.waitUntilExit()
        let (facts, text) = try Self.expected(name)
        // Some marks have no place in the older encodings.
        func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
        for header in [nil, "text/html", "text/html; charset=\(charset)"] {
            let page = extractArticle(bytes, contentType: header, url: facts["url"])
            #expect(letters(page.contentText) == letters(text))
            #expect(page.title.map(letters) == facts["title"].map(letters))
        }
    }

    @Test func `edits of a page, whatever they are, bring neither crash nor text from nowhere`() throws {
        var random = SystemRandomNumberGenerator()
        for name in Self.names {
            let html = try Self.html(name)
            for _ in 0..<40 {
                var edited = html
                for _ in 0..<Int.random(in: 1...12, using: &random) {
                    let at = Int.random(in: 0..<edited.count, using: &random)
                    let length = min(Int.random(in: 1...200, using: &random), edited.count - at)
                    switch Int.random(in: 0..<4, using: &random) {
                    case 0: edited.removeSubrange(at..<(at + length))
                    case 1: edited.insert(contentsOf: edited[at..<(at + length)], at: at)
                    case 2: edited[at] = UInt8.random(in: 0...255, using: &random)
                    default:
                        edited.insert(
                            contentsOf: ["<", ">", "\"", "</div>", "<p", "<!--", "<table>"][length % 7].utf8, at: at)
                    }
                }
                let page = extractArticle(edited, url: "https://a.example/x")
                #expect(page.contentText.utf8.count <= edited.count * 4)
            }
        }
    }
}
