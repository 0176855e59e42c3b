import Language

/// Reads the rule language, see `docs/rules.md`.
struct RuleParser {
    /// What the names in rules stand for.
    struct Names {
        var people: [String: UInt32]
        var topics: [String: UInt32]
        /// Codes and English names of countries, lower case.
        var countries: [String: UInt32]
        var codes: [String]
        var countryNames: [String]
        /// The country that a text names in any language.
        var countryNamed: (String) -> UInt32?
    }

    /// How deep conditions may be nested.
    private static let deepest = 64
    private static let functions = [
        "person", "country", "capital", "topic", "title", "feed", "tag", "language", "near", "atleast", "count",
        "sentence", "said", "use",
    ]

    private let names: Names
    private var tokens: [RuleToken] = []
    private var at = 0
    private var depth = 0
    private var isTitleOnly = false
    /// The terms that rules look for, each once.
    private(set) var phrases: [String]
    private var expressions: [String: RuleExpression] = [:]
    private var phraseIndex: [String: UInt32]

    init(names: Names) {
        self.names = names
        phrases = []
        phraseIndex = [:]
    }

    mutating func parse(_ text: String) throws(RuleError) -> RuleExpression {
        tokens = try RuleLexer.tokens(text)
        (at, depth, isTitleOnly) = (0, 0, false)
        guard token.kind != .end else {
            throw RuleError(
                message: "the condition is empty", hint: "for example: country(IQ) and topic(protest)", offset: 0)
        }
        let expression = try disjunction()
        switch token.kind {
        case .end: return expression
        case .close: throw error("a parenthesis is closed that was not opened", "remove it")
        case .comma: throw error("a comma has no meaning here", "join conditions with \"and\" or \"or\"")
        default: throw error("\"and\" or \"or\" is missing here", "put a phrase of several words in quotation marks")
        }
    }

    /// Names a condition for `use(name)`.
    mutating func define(_ name: String, _ text: String) throws(RuleError) {
        expressions[name.lowercased()] = try parse(text)
    }

    private var token: RuleToken { tokens[at] }

    private func error(_ message: String, _ hint: String?) -> RuleError {
        RuleError(message: message, hint: hint, offset: token.offset)
    }

    private func isWord(_ word: String, at index: Int? = nil) -> Bool {
        guard case .word(let text) = tokens[index ?? at].kind else { return false }
        return text.lowercased() == word
    }

    // MARK: - Conditions

    /// a or b, and a unless b, which is a and not b.
    private mutating func disjunction() throws(RuleError) -> RuleExpression {
        depth += 1
        defer { depth -= 1 }
        guard depth < Self.deepest else {
            throw error("conditions are nested more than \(Self.deepest) deep", "split the rule in two")
        }
        var parts = [try conjunction()]
        while isWord("or") {
            at += 1
            parts.append(try conjunction())
        }
        var expression = parts.count == 1 ? parts[0] : .or(parts)
        while isWord("unless") {
            at += 1
            expression = .and([expression, .not(try conjunction())])
        }
        return expression
    }

    private mutating func conjunction() throws(RuleError) -> RuleExpression {
        var parts = [try negation()]
        while isWord("and") {
            at += 1
            parts.append(try negation())
        }
        return parts.count == 1 ? parts[0] : .and(parts)
    }

    private mutating func negation() throws(RuleError) -> RuleExpression {
        var isNegated = false
        while isWord("not") {
            at += 1
            isNegated.toggle()
        }
        let expression = try condition()
        return isNegated ? .not(expression) : expression
    }

    private mutating func condition() throws(RuleError) -> RuleExpression {
        switch token.kind {
        case .open:
            at += 1
            let inner = try disjunction()
            try close()
            return inner
        case .quoted(let text):
            return try phrase(text)
        case .word(let text):
            if tokens[at + 1].kind == .open { return try call(text.lowercased()) }
            if !isTitleOnly, let test = try storyTest(text.lowercased()) { return .story(test) }
            if ["and", "or", "not", "unless"].contains(text.lowercased()) {
                throw error(
                    "\"\(text)\" has no condition before it", "put one there, or \"\(text)\" in quotation marks")
            }
            return try phrase(text)
        case .end: throw error("the condition ends too early", "something is missing after \"and\", \"or\" or \"not\"")
        case .close: throw error("a parenthesis is closed with nothing in it", nil)
        case .comma, .comparison: throw error("a condition is missing here", nil)
        }
    }

    /// A word or phrase to look for; `word*` for every word that begins so, `=NATO` for that spelling alone.
    private mutating func phrase(_ text: String) throws(RuleError) -> RuleExpression {
        guard Term.isSearchable(text) else {
            throw error("\"\(text)\" has no letter to look for", "write a word, a phrase, or word*")
        }
        at += 1
        let index: UInt32
        if let known = phraseIndex[text] {
            index = known
        } else {
            index = UInt32(phrases.count)
            phrases.append(text)
            phraseIndex[text] = index
        }
        return .leaf(RuleExpression.Leaf(target: .phrase(index), isTitleOnly: isTitleOnly, label: "\"\(text)\""))
    }

    private mutating func close() throws(RuleError) {
        guard token.kind == .close else {
            throw token.kind == .end
                ? error("a parenthesis is not closed", "add \")\"")
                : error(
                    "\")\" or \"and\" or \"or\" is missing here", "put a phrase of several words in quotation marks")
        }
        at += 1
    }

    // MARK: - Functions

    private mutating func call(_ name: String) throws(RuleError) -> RuleExpression {
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

    private mutating func closed(_ expression: RuleExpression) throws(RuleError) -> RuleExpression {
        try close()
        return expression
    }

    private mutating func anyOf(
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
    private mutating func atLeast() throws(RuleError) -> RuleExpression {
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

    private mutating func list() throws(RuleError) -> [RuleExpression] {
        var parts = [try disjunction()]
        while token.kind == .comma {
            at += 1
            parts.append(try disjunction())
        }
        return parts
    }

    private static let placesHint = "use person, country, capital, topic, a word or a phrase, joined with \"or\""

    /// A condition about places in the text.
    private mutating func placed(_ function: String) throws(RuleError) -> RuleExpression {
        let offset = token.offset
        let expression = try disjunction()
        guard expression.hasPlaces else {
            throw RuleError(
                message: "\(function)(…) needs something that stands at a place in the text", hint: Self.placesHint,
                offset: offset)
        }
        return expression
    }

    private mutating func count() throws(RuleError) -> RuleExpression {
        let counted = try closed(placed("count"))
        guard case .comparison(let comparison) = token.kind else {
            throw error("count(…) is not compared with anything", "for example: count(country(IQ)) >= 3")
        }
        at += 1
        return .count(counted, comparison, try number("count", 0...100_000))
    }

    /// story.sources >= 5, story.articles >= 5, new story, breaking; nil where the word is none of these.
    private mutating func storyTest(_ word: String) throws(RuleError) -> StoryTest? {
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

    private mutating func number(_ function: String, _ range: ClosedRange<Int>) throws(RuleError) -> Int {
        guard case .word(let text) = token.kind, let number = Int(text), range.contains(number) else {
            throw error("\(function) needs a whole number from \(range.lowerBound) to \(range.upperBound) here", nil)
        }
        at += 1
        return number
    }

    private mutating func comma(_ example: String) throws(RuleError) {
        guard token.kind == .comma else { throw error("a comma is missing here", "for example: \(example)") }
        at += 1
    }

    private mutating func text(_ what: String) throws(RuleError) -> String {
        switch token.kind {
        case .quoted(let text):
            at += 1
            return text
        case .word(let first):
            var text = first
            at += 1
            while case .word(let next) = token.kind {
                text += " " + next
                at += 1
            }
            return text
        default: throw error("\(what) is missing here", nil)
        }
    }

    private mutating func person() throws(RuleError) -> RuleExpression {
        let offset = token.offset
        let name = try text("a person's name")
        guard let index = names.people[name.lowercased()] else {
            throw RuleError(
                message: "unknown person \"\(name)\"",
                hint: question(nearest(name, in: Array(names.people.keys))) ?? "add it under watch: people",
                offset: offset)
        }
        return .leaf(RuleExpression.Leaf(target: .person(index), isTitleOnly: isTitleOnly, label: "person \"\(name)\""))
    }

    private mutating func named() throws(RuleError) -> RuleExpression {
        let offset = token.offset
        let name = try text("an expression's name")
        guard let expression = expressions[name.lowercased()] else {
            throw RuleError(
                message: "unknown expression \"\(name)\"",
                hint: question(nearest(name, in: Array(expressions.keys))) ?? "define it under watch: expressions",
                offset: offset)
        }
        return expression
    }

    private mutating func topic() throws(RuleError) -> RuleExpression {
        let offset = token.offset
        let name = try text("a topic's name")
        guard let index = names.topics[name.lowercased()] else {
            throw RuleError(
                message: "unknown topic \"\(name)\"",
                hint: question(nearest(name, in: Array(names.topics.keys))) ?? "add it under watch: topics",
                offset: offset)
        }
        return .leaf(RuleExpression.Leaf(target: .topic(index), isTitleOnly: isTitleOnly, label: "topic \(name)"))
    }

    private mutating func countries(
        _ kind: String, _ target: ([UInt32]) -> RuleExpression.Leaf.Target
    ) throws(RuleError) -> RuleExpression {
        var parts = [try country(kind, target)]
        while token.kind == .comma {
            at += 1
            parts.append(try country(kind, target))
        }
        return parts.count == 1 ? parts[0] : .or(parts)
    }

    private mutating func country(
        _ kind: String, _ target: ([UInt32]) -> RuleExpression.Leaf.Target
    ) throws(RuleError) -> RuleExpression {
        let offset = token.offset
        let name = try text("a country's code")
        guard let index = names.countries[name.lowercased()] else {
            throw RuleError(message: "unknown country \"\(name)\"", hint: countryHint(name), offset: offset)
        }
        let label = "\(kind) \(names.codes[Int(index)])"
        return .leaf(RuleExpression.Leaf(target: target([index]), isTitleOnly: isTitleOnly, label: label))
    }

    private func question(_ near: String?) -> String? { near.map { "did you mean \"\($0)\"?" } }

    private func countryHint(_ name: String) -> String {
        let near = nearest(name, in: Array(names.countries.keys))
        guard let index = names.countryNamed(name) ?? near.flatMap({ names.countries[$0] }) else {
            return "use an ISO 3166-1 code such as IQ"
        }
        return "did you mean \(names.codes[Int(index)]) (\(names.countryNames[Int(index)]))?"
    }
}
