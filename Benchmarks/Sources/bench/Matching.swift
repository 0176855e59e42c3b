import Foundation
import Watch

private func lines(_ path: String) -> [String] {
    ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
}

private func definition(_ kind: String, _ names: [String]) -> WatchDefinition {
    kind == "people"
        ? WatchDefinition(people: names.map { WatchedPerson(name: $0) }, topics: [], rules: [])
        : WatchDefinition(people: [], topics: names.map { WatchedTopic(name: $0, any: [WatchedTerm($0)]) }, rules: [])
}

/// Times building and matching, for the terms and the articles of two files, one a line; many runs are for a profiler.
func benchMatch(_ kind: String, terms: String, text: String, runs: Int) {
    let names = lines(terms)
    let articles = lines(text).map { WatchedArticle(id: "", content: $0) }
    let bytes = articles.reduce(0) { $0 + $1.content.utf8.count }
    let nothing = CompiledWatch.compile(definition(kind, [])).watch
    let watched = definition(kind, names)
    let build = median(runs > 5 ? 1 : 3) { _ = CompiledWatch.compile(watched) }
    let watch = CompiledWatch.compile(watched).watch
    var mentions = 0
    let time = median(runs) {
        mentions = 0
        // Where they stand: a loop over the array would copy each.
        articles.withUnsafeBufferPointer { articles in
            guard let first = articles.baseAddress else { return }
            for index in articles.indices { mentions += watch.match(first[index]).mentions.count }
        }
    }
    let sum = checksum(articles, watch)
    let memory = Double(watch.automatonBytes - nothing.automatonBytes) / Double(max(names.count, 1))
    print(
        """
        {"megabytes_per_second": \(Double(bytes) / time / 1e6), "articles_per_second": \(Double(articles.count) / time), \
        "build_seconds": \(build), "bytes_per_term": \(memory), "mentions": \(mentions), \
        "checksum": "\(String(sum, radix: 16))"}
        """)
}

/// Of every mention and where it stands, so that two builds can be told to find the same.
private func checksum(_ articles: [WatchedArticle], _ watch: CompiledWatch) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 } }
    for article in articles {
        let result = watch.match(article)
        add("\(result.language)\n".utf8)
        for mention in result.mentions {
            add("\(mention.kind) \(mention.id) \(mention.form) \(mention.field) ".utf8)
            add("\(mention.start) \(mention.end) \(mention.text)\n".utf8)
        }
    }
    return sum
}

/// Matches all articles some times over, so that a run under Valgrind can count what each time allocates.
func matchAgain(_ times: Int, terms: String, text: String) {
    let articles = lines(text).map { WatchedArticle(id: "", content: $0) }
    let watch = CompiledWatch.compile(definition("topics", lines(terms))).watch
    var mentioning = 0
    for _ in 0..<times { mentioning = articles.count { !watch.match($0).mentions.isEmpty } }
    print("{\"articles\": \(articles.count), \"mentioning\": \(mentioning)}")
}
