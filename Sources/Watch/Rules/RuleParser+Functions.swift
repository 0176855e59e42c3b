import Language

/// person(…), near(…), count(…) and the others, and what is said of stories.
extension RuleParser {
    mutating func call(_ name: String) throws(RuleError) -> RuleExpression {
        guard Self.functions.contains(name) else {
            throw error("unknown condition \"\(name)(…)\"", question(nearest(name, in: Self.functions)))
        }
        if name == "said" {
            throw error("said(…) is reserved and not available yet", "use person(…) instead")
        }
        at += 2
        switch name {
        case "use": return try closed(named())
        case "person": return try closed(anyOf { parser throws(RuleError) in try parser.person() })
        case "country": return try closed(countries("country") { .country($0) })
        case "capital": return try closed(countries("capital") { .capital($0) })
        case "topic": return try closed(anyOf { parser throws(RuleError) in try parser.topic() })
        case "feed":
            return try closed(anyOf { parser throws(RuleError) in .feed(try parser.text("a feed's name or URL")) })
        case "tag": return try closed(anyOf { parser throws(RuleError) in .tag(try parser.text("a tag")) })
        case "language":
            return try closed(
                anyOf { parser throws(RuleError) in .language(try parser.text("a language").lowercased()) })
        case "title":
            let outer = isTitleOnly
            isTitleOnly = true
            defer { isTitleOnly = outer }
            return try closed(disjunction())
        case "near":
            let distance = try number("near", 1...1000)
            try comma("near(10, a, b)")
            let first = try placed("near")
            try comma("near(10, a, b)")
            return try closed(.near(distance, first, placed("near")))
        case "sentence":
            let first = try placed("sentence")
            try comma("sentence(a, b)")
            return try closed(.sentence(first, placed("sentence")))
        case "atleast": return try atLeast()
        default: return try count()
        }
    }

    mutating func closed(_ expression: RuleExpression) throws(RuleError) -> RuleExpression {
        try close()
        return expression
    }

    mutating func anyOf(
        _ read: (inout RuleParser) throws(RuleError) -> RuleExpression
    ) throws(RuleError) -> RuleExpression {
        var parts = [try read(&self)]
        while token.kind == .comma {
            at += 1
            parts.append(try read(&self))
        }
        return parts.count == 1 ? parts[0] : .or(parts)
    }

    /// atleast(3, a): three mentions of a; atleast(2, a, b, c): two of the three.
    mutating func atLeast() throws(RuleError) -> RuleExpression {
        let least = try number("atleast", 1...100_000)
        try comma("atleast(3, a)")
        let offset = token.offset
        let parts = try list()
        if parts.count > 1 {
            guard least <= parts.count else {
                throw RuleError(
                    message: "at least \(least) of \(parts.count) conditions can never hold", hint: nil, offset: offset)
            }
            return try closed(.atLeast(least, parts))
        }
        guard parts[0].hasPlaces else {
            throw RuleError(
                message: "atleast(…) counts mentions, and this has none", hint: Self.placesHint, offset: offset)
        }
        return try closed(.count(parts[0], .atLeast, least))
    }

    mutating func list() throws(RuleError) -> [RuleExpression] {
        var parts = [try disjunction()]
        while token.kind == .comma {
            at += 1
            parts.append(try disjunction())
        }
        return parts
    }

    private static let placesHint = "use person, country, capital, topic, a word or a phrase, joined with \"or\""

    /// A condition about places in the text.
    mutating func placed(_ function: String) throws(RuleError) -> RuleExpression {
        let offset = token.offset
        let expression = try disjunction()
        guard expression.hasPlaces else {
            throw RuleError(
                message: "\(function)(…) needs something that stands at a place in the text", hint: Self.placesHint,
                offset: offset)
        }
        return expression
    }

    mutating func count() throws(RuleError) -> RuleExpression {
        let counted = try closed(placed("count"))
        guard case .comparison(let comparison) = token.kind else {
            throw error("count(…) is not compared with anything", "for example: count(country(IQ)) >= 3")
        }
        at += 1
        return .count(counted, comparison, try number("count", 0...100_000))
    }

    /// story.sources >= 5, story.articles >= 5, new story, breaking; nil where the word is none of these.
    mutating func storyTest(_ word: String) throws(RuleError) -> StoryTest? {
        switch word {
        case "breaking":
            at += 1
            return .isBreaking
        case "new" where isWord("story", at: at + 1):
            at += 2
            return .isNew
        case "story.sources", "story.articles":
            at += 1
            guard case .comparison(let comparison) = token.kind else {
                throw error("\(word) is not compared with anything", "for example: \(word) >= 5")
            }
            at += 1
            let number = try number(word, 0...100_000)
            return word == "story.sources" ? .sources(comparison, number) : .articles(comparison, number)
        case _ where word.hasPrefix("story."):
            let near = nearest(word, in: ["story.sources", "story.articles"])
            throw error("unknown condition \"\(word)\"", question(near) ?? "use story.sources or story.articles")
        default: return nil
        }
    }

    mutating func number(_ function: String, _ range: ClosedRange<Int>) throws(RuleError) -> Int {
        guard case .word(let text) = token.kind, let number = Int(text), range.contains(number) else {
            throw error("\(function) needs a whole number from \(range.lowerBound) to \(range.upperBound) here", nil)
        }
        at += 1
        return number
    }

    mutating func comma(_ example: String) throws(RuleError) {
        guard token.kind == .comma else { throw error("a comma is missing here", "for example: \(example)") }
        at += 1
    }
}
