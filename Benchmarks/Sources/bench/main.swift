import Feeds
import Foundation
import Watch

/// Times the matcher and the parser on files, for bench.py: `bench match TERMS TEXT` or `bench parse FEED…`.
func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

/// The median of the times of several runs.
func median(_ runs: Int, _ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    let times = (0..<runs).map { _ in seconds(clock.measure(body)) }.sorted()
    return times[runs / 2]
}

func residentBytes() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    return (Int(status.split(separator: " ").dropFirst().first ?? "0") ?? 0) * 4096
}

func benchMatch(terms: String, text: String) {
    let lines = (try? String(contentsOfFile: terms, encoding: .utf8))?.split(separator: "\n") ?? []
    let articles = ((try? String(contentsOfFile: text, encoding: .utf8)) ?? "").split(separator: "\n").map {
        WatchedArticle(id: "", content: String($0))
    }
    let bytes = articles.reduce(0) { $0 + $1.content.utf8.count }
    _ = CompiledWatch.compile(WatchDefinition(people: [], topics: [], rules: []))
    let before = residentBytes()
    let clock = ContinuousClock()
    var watch: CompiledWatch?
    let build = clock.measure {
        let topics = lines.map { WatchedTopic(name: String($0), any: [String($0)]) }
        watch = CompiledWatch.compile(WatchDefinition(people: [], topics: topics, rules: [])).watch
    }
    guard let watch else { return }
    let memory = residentBytes() - before
    var mentions = 0
    let time = median(5) {
        mentions = 0
        for article in articles { mentions += watch.match(article).mentions.count }
    }
    print(
        """
        {"megabytes_per_second": \(Double(bytes) / time / 1e6), "articles_per_second": \(Double(articles.count) / time), \
        "build_seconds": \(seconds(build)), "bytes_per_term": \(Double(memory) / Double(max(lines.count, 1))), \
        "mentions": \(mentions)}
        """)
}

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "match" where arguments.count == 3: benchMatch(terms: arguments[2], text: arguments[3])
case "parse": benchParse(Array(arguments.dropFirst()))
case "extract": benchExtract(Array(arguments.dropFirst()))
case "schedule": benchSchedule()
case "gather" where arguments.count == 3: benchGather(arguments[2], people: arguments[3])
case "lookups" where arguments.count == 2: benchLookups(Int(arguments[2]) ?? 1_000_000)
default:
    print(
        "usage: bench match TERMS TEXT | bench parse FEED… | bench extract PAGE… | bench schedule | "
            + "bench gather FILE PEOPLE | bench lookups COUNT")
}
