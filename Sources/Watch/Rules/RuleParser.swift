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
    static let functions = [
        "person", "country", "capital", "topic", "title", "feed", "tag", "language", "near", "atleast", "count",
        "sentence", "said", "use",
    ]

    let names: Names
    var tokens: [RuleToken] = []
    var at = 0
    var depth = 0
    var isTitleOnly = false
    /// The terms that rules look for, each once.
    private(set) var phrases: [String]
    var expressions: [String: RuleExpression] = [:]
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

    var token: RuleToken { tokens[at] }

    func error(_ message: String, _ hint: String?) -> RuleError {
        RuleError(message: message, hint: hint, offset: token.offset)
    }

    func isWord(_ word: String, at index: Int? = nil) -> Bool {
        guard case .word(let text) = tokens[index ?? at].kind else { return false }
        return text.lowercased() == word
    }

    // MARK: - Conditions

    /// a or b, and a unless b, which is a and not b.
    mutating func disjunction() throws(RuleError) -> RuleExpression {
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

    mutating func close() throws(RuleError) {
        guard token.kind == .close else {
            throw token.kind == .end
                ? error("a parenthesis is not closed", "add \")\"")
                : error(
                    "\")\" or \"and\" or \"or\" is missing here", "put a phrase of several words in quotation marks")
        }
        at += 1
    }
}
