import Foundation
import Monitor
import Settings
import Testing
import Watch

/// A text and those topics of `config/topics/` that it is about.
struct TopicText: Sendable, CustomTestStringConvertible {
    let language: String
    let text: String
    let expected: Set<String>

    var testDescription: String { "\(language): \(text)" }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    static let all: [TopicText] = {
        let table = folder.appendingPathComponent("Topics/everyday.tsv")
        let text = (try? String(contentsOf: table, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let parts = line.split(separator: "\t").map(String.init)
            return TopicText(
                language: parts[0], text: parts[2], expected: parts[1] == "-" ? [] : [parts[1]])
        }
    }()
}

@Suite struct StarterTopicsTests {
    /// The starter set, from its files.
    private static let watch: CompiledWatch? = {
        let topics = TopicText.folder.appendingPathComponent("../../config/topics/*.yaml").standardized.path
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".yaml")
        try? "watch: {topics: [\"\(topics)\"]}\n".write(to: file, atomically: true, encoding: .utf8)
        guard let configuration = loadConfiguration(path: file.path, environment: [:]).configuration else { return nil }
        return Plan.compile(configuration).plan.watch
    }()

    @Test(arguments: TopicText.all)
    func `the starter topics tell news from everyday speech`(text: TopicText) throws {
        let watch = try #require(Self.watch)
        let result = watch.match(WatchedArticle(id: "", content: text.text, language: text.language))
        let found = Set(result.mentions.filter { $0.kind == .topic }.map(\.id))
        #expect(text.expected.isEmpty ? found.isEmpty : text.expected.isSubset(of: found), "\(found)")
    }
}
