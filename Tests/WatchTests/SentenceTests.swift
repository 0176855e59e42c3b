import Foundation
import Testing
import Watch

/// A sentence and the countries that it names, `IQ` by name, `IQ:d` by demonym, `IQ:c` by its capital.
struct Sentence: Sendable, CustomTestStringConvertible {
    let language: String
    let text: String
    let expected: Set<String>

    var testDescription: String { "\(language): \(text)" }

    /// The lines of `Sentences/*.tsv`: language, codes, sentence.
    static let all: [Sentence] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Sentences")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.sorted { $0.path < $1.path }.flatMap { file in
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
                let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
                precondition(parts.count == 3, "\(file.lastPathComponent): \(line)")
                return Sentence(
                    language: String(parts[0]), text: String(parts[2]),
                    expected: Set(parts[1].split(separator: " ").map(String.init).filter { $0 != "-" }))
            }
        }
    }()
}

@Suite struct SentenceTests {
    private static let watch = CompiledWatch.compile(WatchDefinition(people: [], topics: [], rules: [])).watch

    @Test(arguments: Sentence.all)
    func `a sentence names its countries and no others`(sentence: Sentence) {
        let result = Self.watch.match(WatchedArticle(id: "", content: sentence.text, language: sentence.language))
        let found = result.mentions.map { mention in
            switch mention.form {
            case .demonym: "\(mention.id):d"
            case .capital: "\(mention.id):c"
            default: mention.id
            }
        }
        #expect(Set(found) == sentence.expected)
        let scalars = Array(sentence.text.unicodeScalars)
        for mention in result.mentions {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[mention.start..<mention.end])
            #expect(String(text) == mention.text)
        }
    }
}
