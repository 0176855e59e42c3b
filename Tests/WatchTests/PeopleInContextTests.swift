import Foundation
import Testing
import Watch

/// A text and the watched people whom it mentions, in order.
struct PeopleInContext: Sendable, CustomTestStringConvertible {
    let language: String
    let text: String
    let expected: [String]

    var testDescription: String { "\(language): \(text)" }

    private static func rows(_ name: String) -> [[String]] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("People")
        let text = (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    static let watched = rows("watched.tsv").map { row in
        WatchedPerson(name: row[0], aliases: row[1].split(separator: "|").map(String.init))
    }

    static let all = rows("mentions.tsv").map { row in
        PeopleInContext(
            language: row[0], text: row[2], expected: row[1].split(separator: "|").map(String.init).filter { $0 != "-" }
        )
    }
}

@Suite struct PeopleInContextTests {
    private static let watch = CompiledWatch.compile(
        WatchDefinition(people: PeopleInContext.watched, topics: [], rules: [])
    ).watch

    @Test(arguments: PeopleInContext.all)
    func `a text names its people and no others`(text: PeopleInContext) {
        let result = Self.watch.match(WatchedArticle(id: "", content: text.text, language: text.language))
        #expect(result.mentions.filter { $0.kind == .person }.map(\.id) == text.expected)
    }
}
