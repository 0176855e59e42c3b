import ArgumentParser
import Deliver
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
        let decoder = JSONDecoder()
        var lines = LineReader(path: file)
        var failed = false
        while let line = try readLine(&lines) {
            guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) else { continue }
            do {
                let article = try decoder.decode(ArticleLine.self, from: wellFormed(line))
                FileHandle.standardOutput.write(Data(matchLine(article, watch.match(article.watched))))
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

/// The line as UTF-8; what is none becomes U+FFFD.
func wellFormed(_ line: Data) -> Data {
    String(validating: line, as: UTF8.self) == nil ? Data(String(decoding: line, as: UTF8.self).utf8) : line
}

/// What is printed for an article: one line of JSON.
private func matchLine(_ article: ArticleLine, _ result: MatchResult) -> [UInt8] {
    var json = JSONText()
    json.object { json in
        json.member("id", article.id ?? "")
        json.member("language", result.language)
        json.member("mentions") { json in
            json.array(result.mentions) { json, mention in
                json.object {
                    $0.member("kind", mention.kind.rawValue)
                    $0.member("id", mention.id)
                    $0.member("form", mention.form.rawValue)
                    $0.member("text", mention.text)
                    $0.member("field", mention.field.rawValue)
                    $0.member("start", mention.start)
                    $0.member("end", mention.end)
                }
            }
        }
        json.member("alerts") { json in
            json.array(result.alerts) { json, alert in
                json.object {
                    $0.member("rule", alert.rule)
                    $0.member("severity", alert.severity.rawValue)
                    $0.member("reasons") { $0.array(alert.reasons) { $0.string($1) } }
                }
            }
        }
    }
    return json.bytes + [0x0A]
}
