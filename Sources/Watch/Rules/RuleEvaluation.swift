import Language
import Stories

/// Whether rules hold for an article whose mentions are known.
struct RuleEvaluation {
    let article: WatchedArticle
    let language: String
    let scratch: Scratch
    /// Without a store an article is a story of its own.
    var story = StoryFacts(id: "")

    func holds(_ expression: RuleExpression) -> Bool {
        switch expression {
        case .leaf(let leaf): scratch.tally.holds(leaf.target) && (!leaf.isTitleOnly || !places(of: leaf).isEmpty)
        case .and(let parts): parts.allSatisfy(holds)
        case .or(let parts): parts.contains(where: holds)
        case .not(let part): !holds(part)
        case .near(let distance, let first, let second): !pairs(first, second, near(distance)).isEmpty
        case .sentence(let first, let second): !pairs(first, second, isOneSentence).isEmpty
        case .count(let part, let comparison, let number): comparison.holds(places(of: part).count, number)
        case .atLeast(let number, let parts): parts.lazy.filter(holds).prefix(number).count == number
        case .feed(let name):
            name.lowercased() == article.feedName?.lowercased() || name == article.feedURL
        case .tag(let tag): article.tags.contains { $0.lowercased() == tag.lowercased() }
        case .language(let code): code == language
        case .story(let test): test.holds(story)
        }
    }

    // MARK: - Places

    func places(of leaf: RuleExpression.Leaf) -> [Found] {
        guard scratch.tally.holds(leaf.target) else { return [] }
        return scratch.found.filter { leaf.target.matches($0) && (!leaf.isTitleOnly || $0.field == 0) }
    }

    /// Where the mentions of an expression stand, each place once.
    func places(of expression: RuleExpression) -> [Found] {
        switch expression {
        case .leaf(let leaf): return places(of: leaf)
        case .or(let parts):
            var places: [Found] = []
            for part in parts {
                for place in self.places(of: part)
                where !places.contains(where: {
                    $0.field == place.field && $0.start == place.start && $0.end == place.end
                }) {
                    places.append(place)
                }
            }
            return places
        default: return []
        }
    }

    /// The places of the first that stand in a relation to one of the second, both given.
    func pairs(
        _ first: RuleExpression, _ second: RuleExpression, _ relation: (Found, Found) -> Bool
    ) -> [(Found, Found)] {
        let others = places(of: second)
        guard !others.isEmpty else { return [] }
        for one in places(of: first) {
            for other in others where one.field == other.field && relation(one, other) && !isSame(one, other) {
                return [(one, other)]
            }
        }
        return []
    }

    private func isSame(_ left: Found, _ right: Found) -> Bool { left.start == right.start && left.end == right.end }

    /// At most so many words from the beginning of one to the beginning of the other.
    func near(_ distance: Int) -> (Found, Found) -> Bool {
        { abs(Int($0.start) - Int($1.start)) <= distance }
    }

    func isOneSentence(_ left: Found, _ right: Found) -> Bool {
        let words = scratch.fields[Int(left.field)].words
        let from = min(left.start, right.start) + 1
        let to = max(left.start, right.start)
        guard from <= to else { return true }
        return !(from...to).contains { words[Int($0)].shape.contains(.sentenceStart) }
    }
}
