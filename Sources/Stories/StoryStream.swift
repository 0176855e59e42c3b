/// Gathers articles into stories in memory, in the order in which they come: for trying the decision out.
///
/// The daemon decides by the same search inside its store.
public struct StoryStream {
    private var index = ShingleIndex(articles: 100_000)
    private var members: [TwinSearch.Member] = []
    private var first: [String] = []
    private var counts: [Int64: (articles: Int, sources: Set<String>)] = [:]
    private var events = EventBook()
    private var eventOf: [Int64: Int64] = [:]
    private var sourceNumbers: [String: Int64] = [:]
    private let search = TwinSearch()
    private let reader = StoryReader()

    public init() {}

    /// - Parameter source: what the article came through; an article without one is a source of its own.
    /// - Parameter entities: ids of the countries and people that it names.
    public mutating func add(
        id: String, title: String, content: String, source: String?, entities: [String] = [], time: Int64 = 0
    ) -> (facts: StoryFacts, event: String) {
        let text = reader.read(title: title, content: content)
        let sketch = Sketch(text)
        let number = Int64(members.count)
        let known = search.story(of: text, sketch, in: index, newest: number) { members[Int($0)] }
        if index.isFull { rebuild() }
        index.insert(sketch, article: number)
        let story = known ?? number
        members.append(TwinSearch.Member(story: story, text: text))
        first.append(id)
        counts[story, default: (0, [])].articles += 1
        let source = source ?? "article \(number)"
        counts[story]?.sources.insert(source)
        let feed = sourceNumbers[source] ?? Int64(sourceNumbers.count)
        sourceNumbers[source] = feed
        let isBreaking: Bool
        if let event = eventOf[story] {
            isBreaking = events.grow(event, feed: feed, time: time)
        } else {
            let verdict = events.add(EventTerms(text, entities: entities), story: story, feed: feed, time: time)
            eventOf[story] = verdict.event
            isBreaking = verdict.isBreaking
        }
        let facts = StoryFacts(
            id: first[Int(story)], isNew: known == nil, sources: counts[story]?.sources.count ?? 1,
            articles: counts[story]?.articles ?? 1, isBreaking: isBreaking)
        return (facts, first[Int(eventOf[story] ?? story)])
    }

    private mutating func rebuild() {
        index = ShingleIndex(articles: members.count * 2)
        for (number, member) in members.enumerated() { index.insert(Sketch(member.text), article: Int64(number)) }
    }
}
