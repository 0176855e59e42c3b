import Testing

@testable import Stories

@Suite struct StoryStreamTests {
    private func words(_ seed: Int, _ count: Int) -> String {
        (0..<count).map { "w\(($0 * 7_919 + seed * 104_729) % 50_021)" }.joined(separator: " ")
    }

    @Test func `articles of one text are one story with its sources counted, whatever came between`() {
        var stream = StoryStream()
        for number in 0..<300 {
            let facts = stream.add(id: "\(number)", title: "", content: words(number, 60), source: "x").facts
            #expect(facts.isNew)
        }
        let copy = stream.add(id: "copy", title: "Other", content: words(7, 45), source: "y").facts
        #expect(copy == StoryFacts(id: "7", isNew: false, sources: 2, articles: 2))
    }

    @Test func `an index finds the newest of many, and says when it is full`() {
        let index = ShingleIndex(articles: 1_000)
        var number: Int64 = 0
        while !index.isFull {
            index.insert(Sketch(StoryReader().read(title: "", content: words(Int(number), 60))), article: number)
            number += 1
        }
        #expect(number > 1_000)
        let sketch = Sketch(StoryReader().read(title: "", content: words(Int(number) - 1, 60)))
        #expect(index.candidates(sketch, newest: number, limit: 1).first?.article == number - 1)
    }

    @Test func `an event breaks when it grows faster than events do`() {
        var book = EventBook()
        let text = StoryReader().read(title: "Dam bursts above Velna", content: "The dam above Velna burst at dawn.")
        var verdicts: [Bool] = []
        for feed in 0..<6 {
            let terms = EventTerms(text, entities: ["IQ"])
            verdicts.append(
                book.add(terms, story: Int64(feed), feed: Int64(feed), time: 1_000 + Int64(feed)).isBreaking)
        }
        #expect(verdicts == [false, false, false, true, true, true])
        let quiet = book.add(
            EventTerms(StoryReader().read(title: "Chess", content: "A chess club opened."), entities: []), story: 9,
            feed: 1,
            time: 2_000)
        #expect(!quiet.isBreaking)
    }

    @Test func `what the store keeps of an article comes back`() {
        let text = StoryReader().read(title: "Dam bursts", content: "The dam burst at dawn, 47 houses were lost.")
        let terms = EventTerms(text, entities: ["IQ", "Leila Mansour"])
        #expect(EventTerms(bytes: terms.bytes) == terms)
    }
}
