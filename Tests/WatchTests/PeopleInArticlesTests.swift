import Foundation
import Testing
import Watch

/// An article in some language, with a watch list of its own, and how often each of the list is named in it.
struct ArticleOfPeople: Sendable, CustomTestStringConvertible {
    let language: String
    let people: [WatchedPerson]
    let expected: [Int]
    let title: String
    let content: String

    var testDescription: String { "\(language): \(people.map(\.name).joined(separator: ", ")): \(title): \(content)" }

    static let all: [ArticleOfPeople] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("People")
        let text = (try? String(contentsOf: folder.appendingPathComponent("articles.tsv"), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let columns = line.split(separator: "\t").map(String.init)
            let people = columns[1].split(separator: "|").map { $0.split(separator: "=").map(String.init) }
            return ArticleOfPeople(
                language: columns[0], people: people.map { WatchedPerson(name: $0[0], aliases: Array($0[2...])) },
                expected: people.map { Int($0[1]) ?? -1 }, title: columns[2] == "-" ? "" : columns[2],
                content: columns[3])
        }
    }()
}

@Suite struct PeopleInArticlesTests {
    @Test func `there are articles`() { #expect(ArticleOfPeople.all.count > 250) }

    @Test(arguments: ArticleOfPeople.all)
    func `an article names each watched person so often`(article: ArticleOfPeople) {
        let watch = CompiledWatch.compile(WatchDefinition(people: article.people, topics: [], rules: [])).watch
        let result = watch.match(
            WatchedArticle(id: "", title: article.title, content: article.content, language: article.language))
        let counts = article.people.map { person in
            result.mentions.count { $0.kind == .person && $0.id == person.name }
        }
        #expect(counts == article.expected)
    }
}
