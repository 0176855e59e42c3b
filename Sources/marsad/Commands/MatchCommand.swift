import ArgumentParser
import Feeds
import Foundation
import Monitor
import Watch

struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Read articles as JSON Lines and print what each mentions and which rules it fires.")

    @Option(name: .long, help: "The configuration; without it, only countries are looked for.")
    var config: String?

    @Argument(help: "A file of JSON Lines; standard input without one.")
    var file = "-"

    func run() throws {
        let watch = try config.map { try requirePlan($0).watch } ?? CompiledWatch.compile(WatchDefinition.empty).watch
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        var lines = LineReader(path: file)
        var failed = false
        while let line = try readLine(&lines) {
            guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) else { continue }
            do {
                let article = try JSONDecoder().decode(ArticleLine.self, from: line)
                var output = try encoder.encode(MatchLine(article, watch.match(article.watched)))
                output.append(0x0A)
                FileHandle.standardOutput.write(output)
            } catch {
                complain("\(file):\(lines.number): \(ArticleLine.words(error))")
                failed = true
            }
        }
        if failed { throw ExitCode(1) }
    }

    private func readLine(_ lines: inout LineReader) throws -> Data? {
        do { return try lines.next() } catch { throw failure("\(error)") }
    }
}

extension WatchDefinition {
    static var empty: WatchDefinition { WatchDefinition(people: [], topics: [], rules: []) }
}

/// What is printed for an article.
private struct MatchLine: Encodable {
    struct Alert: Encodable {
        let rule: String
        let severity: Severity
        let reasons: [String]
    }

    let id: String
    let language: String
    let mentions: [Mention]
    let alerts: [Alert]

    init(_ article: ArticleLine, _ result: MatchResult) {
        id = article.id ?? ""
        language = result.language
        mentions = result.mentions
        alerts = result.alerts.map { Alert(rule: $0.rule, severity: $0.severity, reasons: $0.reasons) }
    }
}
