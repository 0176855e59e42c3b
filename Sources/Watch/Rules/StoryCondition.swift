public import Stories

/// Something that a rule asks of the story an article belongs to.
enum StoryTest: Sendable, Equatable {
    case sources(RuleExpression.Comparison, Int)
    case articles(RuleExpression.Comparison, Int)
    case isNew
    case isBreaking

    func holds(_ facts: StoryFacts) -> Bool {
        switch self {
        case .sources(let comparison, let number): comparison.holds(facts.sources, number)
        case .articles(let comparison, let number): comparison.holds(facts.articles, number)
        case .isNew: facts.isNew
        case .isBreaking: facts.isBreaking
        }
    }

    /// As the rule would be written.
    var description: String {
        switch self {
        case .sources(let comparison, let number): "story.sources \(comparison.rawValue) \(number)"
        case .articles(let comparison, let number): "story.articles \(comparison.rawValue) \(number)"
        case .isNew: "new story"
        case .isBreaking: "breaking"
        }
    }

    func reason(_ facts: StoryFacts) -> String {
        switch self {
        case .sources: "\(description): \(facts.sources) \(facts.sources == 1 ? "feed carries" : "feeds carry") it"
        case .articles: "\(description): \(facts.articles) \(facts.articles == 1 ? "article" : "articles")"
        case .isNew, .isBreaking: description
        }
    }
}

/// What remains to be asked of a rule once an article is read: its story, which is known only when it is recorded.
public struct StoryCondition: Sendable {
    let expression: RuleExpression

    /// - Parameter facts: nil where stories are not followed; the article stands alone then.
    public func holds(_ facts: StoryFacts?) -> Bool {
        Self.holds(expression, facts ?? StoryFacts(id: ""))
    }

    /// A sentence for each condition on the story that holds.
    public func reasons(_ facts: StoryFacts?) -> [String] {
        Self.reasons(expression, facts ?? StoryFacts(id: ""))
    }

    private static func holds(_ expression: RuleExpression, _ facts: StoryFacts) -> Bool {
        switch expression {
        case .story(let test): test.holds(facts)
        case .and(let parts): parts.allSatisfy { holds($0, facts) }
        case .or(let parts): parts.contains { holds($0, facts) }
        case .not(let part): !holds(part, facts)
        case .atLeast(let number, let parts): parts.count { holds($0, facts) } >= number
        default: false
        }
    }

    private static func reasons(_ expression: RuleExpression, _ facts: StoryFacts) -> [String] {
        guard holds(expression, facts) else { return [] }
        switch expression {
        case .story(let test): return [test.reason(facts)]
        case .and(let parts), .or(let parts), .atLeast(_, let parts): return parts.flatMap { reasons($0, facts) }
        case .not(.story(let test)): return ["not \(test.description)"]
        default: return []
        }
    }
}

extension RuleExpression {
    static let always = RuleExpression.and([])
    static let never = RuleExpression.or([])

    /// Whether it asks anything of the story.
    var asksStory: Bool {
        switch self {
        case .story: true
        case .and(let parts), .or(let parts), .atLeast(_, let parts): parts.contains(where: \.asksStory)
        case .not(let part): part.asksStory
        default: false
        }
    }
}

extension RuleEvaluation {
    /// What of a condition is left to be asked of the story; nil where nothing of the story could make it hold.
    func remainder(_ expression: RuleExpression) -> StoryCondition? {
        let rest = reduce(expression)
        if case .or(let parts) = rest, parts.isEmpty { return nil }
        return StoryCondition(expression: rest)
    }

    /// The condition with everything decided that the article decides.
    private func reduce(_ expression: RuleExpression) -> RuleExpression {
        guard expression.asksStory else { return holds(expression) ? .always : .never }
        switch expression {
        case .and(let parts):
            let rest = parts.map(reduce)
            return rest.contains(where: \.isNever) ? .never : .and(rest.filter { !$0.isAlways })
        case .or(let parts):
            let rest = parts.map(reduce)
            return rest.contains(where: \.isAlways) ? .always : .or(rest.filter { !$0.isNever })
        case .not(let part):
            let rest = reduce(part)
            return rest.isAlways ? .never : rest.isNever ? .always : .not(rest)
        case .atLeast(let number, let parts): return .atLeast(number, parts.map(reduce))
        default: return expression
        }
    }
}

extension RuleExpression {
    fileprivate var isAlways: Bool { if case .and(let parts) = self { parts.isEmpty } else { false } }
    fileprivate var isNever: Bool { if case .or(let parts) = self { parts.isEmpty } else { false } }
}
