import Foundation
import Testing
import Watch

/// A news article whose countries are marked: {IQ:العراق}.
struct MarkedArticle: Sendable, CustomTestStringConvertible {
    let text: String
    /// Code and the words marked, in order.
    let expected: [String]

    var testDescription: String { String(text.prefix(40)) }

    static let all: [MarkedArticle] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Articles")
        let text = (try? String(contentsOf: folder.appendingPathComponent("ar.txt"), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(MarkedArticle.init)
    }()

    private init(_ line: Substring) {
        var text = ""
        var expected: [String] = []
        var rest = line
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let mark = rest[rest.index(after: open)..<close]
            expected.append(String(mark))
            text += rest[..<open] + mark.dropFirst(3)
            rest = rest[rest.index(after: close)...]
        }
        self.text = text + rest
        self.expected = expected
    }
}

@Suite struct ArticleTests {
    private static let watch = CompiledWatch.compile(WatchDefinition(people: [], topics: [], rules: [])).watch

    @Test(arguments: MarkedArticle.all)
    func `an article names the countries marked in it and no others`(article: MarkedArticle) {
        let found = Self.watch.match(WatchedArticle(id: "", content: article.text, language: "ar")).mentions
            .filter { $0.form != .capital }
        #expect(found.map(\.id) == article.expected.map { String($0.prefix(2)) })
        for (mention, mark) in zip(found, article.expected) {
            // A mention has its proclitics with it.
            #expect(mention.text.hasSuffix(mark.dropFirst(3).suffix(3)))
        }
    }
}
