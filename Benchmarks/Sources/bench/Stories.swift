import Foundation
import Stories
import Watch

private struct Line: Decodable {
    struct Feed: Decodable { var name: String? }
    var id: String
    var title: String?
    var content_text: String?
    var language: String?
    var feed: Feed?
    var hours: Double?
}

/// Prints the story and the event of each article of a file, for stories.py.
func benchGather(_ file: String, people: String) {
    let names = ((try? String(contentsOfFile: people, encoding: .utf8)) ?? "").split(separator: "\n").map {
        $0.split(separator: "\t").map(String.init)
    }
    let watched = names.map { WatchedPerson(name: $0[0], aliases: Array($0.dropFirst())) }
    let watch = CompiledWatch.compile(WatchDefinition(people: watched, topics: [], rules: [])).watch
    var stream = StoryStream()
    for line in ((try? String(contentsOfFile: file, encoding: .utf8)) ?? "").split(separator: "\n") {
        guard let article = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else { continue }
        let (title, content) = (article.title ?? "", article.content_text ?? "")
        let result = watch.match(
            WatchedArticle(id: article.id, title: title, content: content, language: article.language))
        var counts: [String: Int] = [:]
        for mention in result.mentions { counts[mention.id, default: 0] += 1 }
        let (facts, event) = stream.add(
            id: article.id, title: title, content: content, source: article.feed?.name,
            entities: counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key),
            time: Int64((article.hours ?? 0) * 3_600))
        print(article.id, facts.id, event)
    }
}

/// Articles of 60 to 160 words over vocabularies of two scripts, the words by Zipf's law; the same for the same number.
private struct MadeUpNews {
    private let words: [String]
    private let weights: [Int]

    init() {
        var state: UInt64 = 7
        let letters = [Array("ابتثجحخدذرزسشصضطظعغفقكلمنهي"), Array("bcdfghjklmnpqrstvwxaeiou")]
        words = (0..<40_000).map { index in
            let script = letters[index % 2]
            return String((0..<(3 + index % 6)).map { _ in script[Int(Self.next(&state) % UInt64(script.count))] })
        }
        weights = (0..<1 << 16).map { at in
            // Rank by the inverse of the harmonic sum.
            Int(pow(20_000, Double(at) / Double(1 << 16)))
        }
    }

    static func next(_ state: inout UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }

    func text(_ number: Int) -> [String] {
        var state = UInt64(number) &* 0x9E37_79B9 &+ 12_345
        let count = 60 + Int(Self.next(&state) % 100)
        return (0..<count).map { _ in
            words[min(2 * weights[Int(Self.next(&state) & 0xFFFF)] + number % 2, words.count - 1)]
        }
    }
}

/// Times look-ups against an index of so many articles: half the texts are new, half are cut and prepended copies.
func benchLookups(_ count: Int) {
    let news = MadeUpNews()
    let reader = StoryReader()
    let before = residentBytes()
    let index = ShingleIndex(articles: count)
    for number in 0..<count {
        index.insert(
            Sketch(reader.read(title: "", content: news.text(number).joined(separator: " "))), article: Int64(number))
    }
    let resident = residentBytes() - before
    let asked = 40_000
    let texts = (0..<asked).map { at -> String in
        guard at % 2 == 0 else { return news.text(count + at).joined(separator: " ") }
        let copied = news.text((at * 7_919) % count)
        return (news.text(2 * count + at).prefix(12) + copied.prefix(copied.count * 3 / 4)).joined(separator: " ")
    }
    var known: [Int64: StoryText] = [:]
    for at in stride(from: 0, to: asked, by: 2) {
        let number = (at * 7_919) % count
        known[Int64(number)] = reader.read(title: "", content: news.text(number).joined(separator: " "))
    }
    let search = TwinSearch()
    var found = 0
    let time = seconds(
        ContinuousClock().measure {
            for text in texts {
                let read = reader.read(title: "", content: text)
                let story = search.story(of: read, Sketch(read), in: index, newest: Int64(count)) { number in
                    known[number].map { TwinSearch.Member(story: number, text: $0) }
                }
                if story != nil { found += 1 }
            }
        })
    print(
        """
        {"articles": \(count), "lookups_per_second": \(Double(asked) / time), "found": \(Double(found) * 2 / Double(asked)), \
        "index_megabytes": \(Double(index.bytes) / 1e6), "resident_megabytes": \(Double(resident) / 1e6)}
        """)
}

/// Prints each article beside each of its candidates and what their likeness is judged by, for fit.py.
func benchPairs(_ file: String) {
    let reader = StoryReader()
    let index = ShingleIndex(articles: 50_000)
    var texts: [StoryText] = []
    var ids: [String] = []
    let same = SameText()
    for line in ((try? String(contentsOfFile: file, encoding: .utf8)) ?? "").split(separator: "\n") {
        guard let article = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else { continue }
        let text = reader.read(title: article.title ?? "", content: article.content_text ?? "")
        let sketch = Sketch(text)
        for candidate in index.candidates(sketch, newest: Int64(texts.count), limit: 12) {
            guard let features = same.features(text, texts[Int(candidate.article)]) else { continue }
            print(
                ids[Int(candidate.article)], article.id, features.map { "\($0)" }.joined(separator: ","),
                separator: "\t")
        }
        index.insert(sketch, article: Int64(texts.count))
        texts.append(text)
        ids.append(article.id)
    }
}
