/// A rule's condition, its names resolved.
indirect enum RuleExpression: Sendable {
    /// Something found in the article, in any of some fields.
    case leaf(Leaf)
    case and([RuleExpression])
    case or([RuleExpression])
    case not(RuleExpression)
    /// One of each within so many words.
    case near(Int, RuleExpression, RuleExpression)
    /// One of each in one sentence.
    case sentence(RuleExpression, RuleExpression)
    /// So many mentions.
    case count(RuleExpression, Comparison, Int)
    /// So many of the conditions hold.
    case atLeast(Int, [RuleExpression])
    /// Something of the feed.
    case feed(String)
    case tag(String)
    case language(String)
    /// Something of the article's story.
    case story(StoryTest)

    enum Comparison: String, Sendable {
        case atLeast = ">=", atMost = "<=", more = ">", less = "<", equal = "="

        func holds(_ left: Int, _ right: Int) -> Bool {
            switch self {
            case .atLeast: left >= right
            case .atMost: left <= right
            case .more: left > right
            case .less: left < right
            case .equal: left == right
            }
        }
    }

    /// A kind of mention that a rule asks for.
    struct Leaf: Sendable {
        enum Target: Sendable {
            case person(UInt32)
            /// Any of these; name or demonym.
            case country([UInt32])
            case capital([UInt32])
            case topic(UInt32)
            case phrase(UInt32)
        }

        var target: Target
        var isTitleOnly = false
        /// As written in the rule.
        var label: String
    }

    /// Whether what it says is about places in the text, so that near() and count() can use it.
    var hasPlaces: Bool {
        switch self {
        case .leaf: true
        case .or(let parts): parts.allSatisfy(\.hasPlaces)
        default: false
        }
    }
}
