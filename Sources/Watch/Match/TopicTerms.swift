import Language

/// What each term of a topic counts for, where one alone is not enough.
struct TopicTerms: Sendable {
    enum Role: Sendable { case any, all, none }

    struct Weighed: Sendable {
        var role: Role
        var weight: Double
        /// The language of the articles that it counts in; nil for all.
        var language: String?
        /// Of a part of a term whose parts stand near each other: the pair, and whether it is the second.
        var part: (pair: Int, isSecond: Bool)?
    }

    /// Two terms that count as one where no more words stand between them.
    struct Pair: Sendable {
        var whole: UInt32
        var distance: Int32
    }

    /// By `Entry.sense`; 0 is the term of a plain topic.
    private(set) var terms: [Weighed] = [Weighed(role: .any, weight: 1)]
    private(set) var pairs: [Pair] = []
    /// The topics that are not plain: their threshold, and the terms that must all be there.
    private(set) var conditions: [UInt32: (threshold: Double, all: Set<UInt32>)] = [:]

    /// Puts a topic's terms into the lexicon, and answers those that cannot be looked for.
    mutating func add(_ topic: WatchedTopic, _ index: UInt32, to lexicon: inout LexiconBuilder, _ words: Words)
        -> [String]
    {
        var unusable: [String] = []
        func put(_ text: String, _ sense: UInt32) {
            guard Term.isSearchable(text, words) else { return unusable.append(text) }
            Term.add(text, Entry(kind: .topic, subject: index, sense: sense), to: &lexicon, words)
        }
        guard !topic.isPlain else {
            for term in topic.any { put(term.text, 0) }
            return unusable
        }
        func add(_ term: WatchedTerm, _ role: Role, _ weight: Double) -> UInt32 {
            let sense = new(Weighed(role: role, weight: weight, language: term.language))
            guard let near = term.nearness else {
                put(term.text, sense)
                return sense
            }
            pairs.append(Pair(whole: sense, distance: Int32(near.distance)))
            for (text, isSecond) in [(near.first, false), (near.second, true)] {
                put(
                    text,
                    new(Weighed(role: role, weight: 0, language: term.language, part: (pairs.count - 1, isSecond))))
            }
            return sense
        }
        let weights = Dictionary(topic.weights.map { ($0.term, $0.weight) }, uniquingKeysWith: { _, last in last })
        for term in topic.any where weights[term] == nil { _ = add(term, .any, 1) }
        for (term, weight) in topic.weights { _ = add(term, .any, weight) }
        let all = Set(topic.all.map { add($0, .all, weights[$0] ?? 1) })
        for term in topic.none { _ = add(term, .none, 0) }
        conditions[index] = (topic.threshold, all)
        return unusable
    }

    /// Whether a term counts in articles of a language.
    func counts(_ sense: UInt32, in language: String) -> Bool {
        guard let own = terms[Int(sense)].language else { return true }
        return own == language || language == "und"
    }

    private mutating func new(_ term: Weighed) -> UInt32 {
        terms.append(term)
        return UInt32(terms.count - 1)
    }
}

/// How far the topics of an article that are not plain have come.
struct TopicTally {
    private var states: [UInt32: (score: Double, seen: Set<UInt32>, isRefused: Bool)] = [:]

    var isEmpty: Bool { states.isEmpty }

    /// Counts a mention of a term, and answers whether it is one of the topic's own.
    mutating func count(_ topic: UInt32, _ sense: UInt32, _ terms: TopicTerms) -> Bool {
        let term = terms.terms[Int(sense)]
        var state = states[topic] ?? (0, [], false)
        if term.role == .none { state.isRefused = true } else { state.score += term.weight }
        state.seen.insert(sense)
        states[topic] = state
        return term.role != .none && term.weight > 0
    }

    func holds(_ topic: UInt32, _ terms: TopicTerms) -> Bool {
        guard let condition = terms.conditions[topic] else { return true }
        guard let state = states[topic], !state.isRefused else { return false }
        return state.score >= condition.threshold && condition.all.isSubset(of: state.seen)
    }

    /// What the topics lack that do not hold.
    func notes(_ terms: TopicTerms) -> [UInt32: String] {
        var notes: [UInt32: String] = [:]
        for (topic, state) in states {
            guard let condition = terms.conditions[topic], !holds(topic, terms) else { continue }
            notes[topic] =
                if state.isRefused {
                    "for a term of its `none` stands there"
                } else if !condition.all.isSubset(of: state.seen) {
                    "for \(condition.all.subtracting(state.seen).count) of its `all` are missing"
                } else {
                    "for its terms come to \(state.score.formatted) of \(condition.threshold.formatted)"
                }
        }
        return notes
    }
}

extension Double {
    /// Without a fraction where there is none.
    fileprivate var formatted: String { self == rounded() && abs(self) < 1e9 ? "\(Int(self))" : "\(self)" }
}
