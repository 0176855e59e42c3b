import Language
import Synchronization

/// Everything watched, compiled into one automaton; immutable, and safe to use from any task.
public final class CompiledWatch: Sendable {
    let lexicon: Lexicon
    let cueLexicon: Lexicon
    let countries: Countries
    let names: WatchedNames
    let rules: [(rule: WatchRule, expression: RuleExpression)]
    let topicTerms: TopicTerms
    private let phraseCount: Int
    private let pool = Mutex<[Scratch]>([])

    /// What the automaton's tables take, the gazetteer's share included.
    public var automatonBytes: Int { lexicon.bytes }

    /// Compiles a definition; what does not hold is left out and told.
    public static func compile(_ definition: WatchDefinition) -> (watch: CompiledWatch, problems: [WatchProblem]) {
        let gazetteer = GazetteerReader.standard
        var lexicon = gazetteer.lexicon
        var problems: [WatchProblem] = []
        let words = Words()
        var forms = PersonForms()
        for (index, person) in definition.people.enumerated() {
            problems += unusable(person, index, words)
            forms.add(person, UInt32(index), to: &lexicon)
        }
        var topicTerms = TopicTerms()
        for (index, topic) in definition.topics.enumerated() {
            for term in topicTerms.add(topic, UInt32(index), to: &lexicon, words) {
                problems.append(
                    WatchProblem(
                        subject: .topic(index), message: "\"\(term)\" has no letter to look for",
                        hint: "write a word, a phrase, or word*"))
            }
        }
        problems += pin(definition.senses, gazetteer.countries, &lexicon, words)
        var parser = RuleParser(names: ruleNames(definition, gazetteer.countries, gazetteer.lexicon))
        for (index, expression) in definition.expressions.enumerated() {
            do {
                try parser.define(expression.name, expression.when)
            } catch {
                problems.append(
                    WatchProblem(
                        subject: .expression(index), message: error.message, hint: error.hint, offset: error.offset))
            }
        }
        var rules: [(rule: WatchRule, expression: RuleExpression)] = []
        for (index, rule) in definition.rules.enumerated() {
            do {
                rules.append((rule: rule, expression: try parser.parse(rule.when)))
            } catch {
                problems.append(
                    WatchProblem(subject: .rule(index), message: error.message, hint: error.hint, offset: error.offset))
            }
        }
        for (index, phrase) in parser.phrases.enumerated() {
            Term.add(phrase, Entry(kind: .phrase, subject: UInt32(index)), to: &lexicon, words)
        }
        let watch = CompiledWatch(
            lexicon: lexicon.build(), cueLexicon: gazetteer.cues, countries: gazetteer.countries,
            definition: definition,
            rules: rules, topicTerms: topicTerms, phraseCount: parser.phrases.count)
        return (watch, problems)
    }

    /// Gives back what was kept of the gazetteer for compiling again, some 6 MB; the next to compile reads it anew, in
    /// some 50 ms.
    public static func forgetGazetteer() { GazetteerReader.forgetStandard() }

    private init(
        lexicon: Lexicon, cueLexicon: Lexicon, countries: Countries, definition: WatchDefinition,
        rules: [(rule: WatchRule, expression: RuleExpression)], topicTerms: TopicTerms, phraseCount: Int
    ) {
        self.lexicon = lexicon
        self.cueLexicon = cueLexicon
        self.countries = countries
        names = WatchedNames(
            countries: countries.codes, people: definition.people.map(\.name), topics: definition.topics.map(\.name))
        self.rules = rules
        self.topicTerms = topicTerms
        self.phraseCount = phraseCount
    }

    private static func unusable(_ person: WatchedPerson, _ index: Int, _ words: Words) -> [WatchProblem] {
        ([person.name] + person.aliases).filter { !Term.isSearchable($0, words) }.map {
            WatchProblem(
                subject: .person(index), message: "the name \"\($0)\" has no letter to look for",
                hint: "write the name as the news does")
        }
    }

    /// Puts the senses that the user pins above the gazetteer's.
    private static func pin(
        _ senses: [PinnedSense], _ countries: Countries, _ lexicon: inout LexiconBuilder, _ words: Words
    ) -> [WatchProblem] {
        var problems: [WatchProblem] = []
        for (index, sense) in senses.enumerated() {
            let path = Path.of(sense.phrase, words)
            guard let code = sense.country else {
                lexicon.add(path, Entry(kind: .exception, marks: [.articleFree], subject: 0))
                continue
            }
            guard let country = countries.codes.firstIndex(of: code.uppercased()) else {
                problems.append(
                    WatchProblem(
                        subject: .sense(index), message: "unknown country \"\(code)\"",
                        hint: "use an ISO 3166-1 code such as IQ"))
                continue
            }
            lexicon.add(path, Entry(kind: .countryName, marks: [.articleFree], subject: UInt32(country)))
        }
        return problems
    }

    private static func ruleNames(_ definition: WatchDefinition, _ countries: Countries, _ lexicon: LexiconBuilder)
        -> RuleParser.Names
    {
        var known: [String: UInt32] = [:]
        for (index, code) in countries.codes.enumerated() where code != "-" {
            known[code.lowercased()] = UInt32(index)
            known[countries.names[index].lowercased()] = UInt32(index)
        }
        func index(_ names: [String]) -> [String: UInt32] {
            Dictionary(
                names.enumerated().map { ($0.element.lowercased(), UInt32($0.offset)) },
                uniquingKeysWith: { first, _ in first })
        }
        return RuleParser.Names(
            people: index(definition.people.map(\.name)), topics: index(definition.topics.map(\.name)),
            countries: known, codes: countries.codes, countryNames: countries.names,
            countryNamed: { name in
                let entry = lexicon.entries(at: Path.of(name, Words())).first { $0.kind == .countryName }
                return entry?.subject
            })
    }

    // MARK: - Matching

    /// What the article mentions, and the rules that it fires.
    public func match(_ article: WatchedArticle) -> MatchResult {
        let scratch = lendScratch()
        defer { takeBack(scratch) }
        let language = find(article, scratch, keepsReasons: false)
        return MatchResult(
            language: language, mentions: mentions(article, scratch),
            alerts: rules.isEmpty ? [] : alerts(article, language, scratch))
    }

    private func alerts(_ article: WatchedArticle, _ language: String, _ scratch: Scratch) -> [RuleAlert] {
        let evaluation = RuleEvaluation(article: article, language: language, scratch: scratch)
        return rules.compactMap { rule, expression in
            var story: StoryCondition?
            if expression.asksStory {
                story = evaluation.remainder(expression)
                guard story != nil else { return nil }
            } else {
                guard evaluation.holds(expression) else { return nil }
            }
            return RuleAlert(
                rule: rule.name, severity: rule.severity, sinks: rule.sinks,
                reasons: Reasons.of(expression, evaluation), story: story)
        }
    }

    /// Lends a scratch for one article.
    ///
    /// It comes back clean. A closure in its place would copy the article.
    private func lendScratch() -> Scratch {
        let scratch = pool.withLock { $0.popLast() } ?? Scratch()
        // Only rules ask for numbers.
        if !rules.isEmpty {
            scratch.tally.reset(
                countries: names.countries.count, people: names.people.count, topics: names.topics.count,
                phrases: phraseCount)
        }
        return scratch
    }

    private func takeBack(_ scratch: Scratch) {
        scratch.tally.add(scratch.found, -1)
        scratch.found.removeAll(keepingCapacity: true)
        pool.withLock { if $0.count < 16 { $0.append(scratch) } }
    }

    func withScratch<Result>(_ body: (Scratch) -> Result) -> Result {
        let scratch = lendScratch()
        defer { takeBack(scratch) }
        return body(scratch)
    }

    /// Fills the scratch with everything found, in the order of the text, and answers the article's language.
    func find(_ article: WatchedArticle, _ scratch: Scratch, keepsReasons: Bool) -> String {
        scratch.language.reset()
        scratch.cut(article.title, 0)
        scratch.cut(article.content, 1)
        scratch.cut(article.summary, 2)
        if scratch.language.isDoubtful {
            for field in Mention.Field.allCases { scratch.language.readLetters(of: article.text(field)) }
        }
        let language = scratch.language.decide(declared: article.language ?? article.feedLanguage)
        // Persian and Urdu write و and ب apart; there a proclitic would be a letter of the word.
        let proclitics = language != "fa" && language != "ur"
        for field in scratch.writtenFields {
            let scan = scratch.fields[field]
            let manner = Scanner.Manner(proclitics: proclitics)
            Scanner.scan(scan.words, lexicon, manner, with: scratch.candidates, into: &scan.hits)
        }
        if !names.people.isEmpty { addSurnames(scratch, proclitics: proclitics) }
        scratch.found.removeAll(keepingCapacity: true)
        scratch.decisions.removeAll(keepingCapacity: true)
        if keepsReasons { scratch.topicNotes = [:] }
        if hasCountries(scratch) {
            var countryResolver = CountryResolver(
                self, language: language, told: scratch.language, keepsReasons: keepsReasons)
            countryResolver.resolve(article, scratch, proclitics: proclitics)
        }
        ResultCodes(countries, language: language).resolve(article, scratch)
        let firstPerson = scratch.found.count
        if !names.people.isEmpty {
            var personResolver = PersonResolver(lexicon: lexicon, language: language)
            personResolver.resolve(article, scratch)
            dropCountriesInNames(scratch, firstPerson)
        }
        if !names.topics.isEmpty || phraseCount > 0 {
            var termResolver = TermResolver(self, language: language, keepsReasons: keepsReasons)
            termResolver.resolve(article, scratch)
        }
        if scratch.found.count > 1 { scratch.found.sort(by: Found.comesBefore) }
        scratch.tally.add(scratch.found)
        return language
    }

    /// Whether a form of any country's name stands anywhere.
    private func hasCountries(_ scratch: Scratch) -> Bool {
        scratch.writtenFields.contains { field in
            scratch.fields[field].hits.contains { lexicon.entries[Int($0.entry)].kind.layer == 0 }
        }
    }

    /// Looks for the surnames, which many share, of those whom the article may name.
    private func addSurnames(_ scratch: Scratch, proclitics: Bool) {
        let named = scratch.named
        named.removeAll()
        lexicon.entries.withUnsafeBufferPointer { entries in
            for scan in scratch.fields {
                for hit in scan.hits where entries[Int(hit.entry)].kind.layer == 1 {
                    named.insert(entries[Int(hit.entry)].subject, lexicon.people.surnameForms)
                }
            }
            guard !named.isEmpty else { return }
            let manner = Scanner.Manner(proclitics: proclitics, surnames: named)
            for scan in scratch.fields {
                scan.hits.removeAll {
                    let entry = entries[Int($0.entry)]
                    return entry.kind == .personSurname && ($0.end == $0.start + 1 || !entry.marks.contains(.titled))
                }
                scratch.surnames.removeAll(keepingCapacity: true)
                Scanner.scan(scan.words, lexicon, manner, with: scratch.candidates, into: &scratch.surnames)
                Hit.merge(scratch.surnames, into: &scan.hits)
            }
        }
    }

    /// السوداني of محمد شياع السوداني is no country.
    private func dropCountriesInNames(_ scratch: Scratch, _ firstPerson: Int) {
        let people = scratch.found[firstPerson...]
        guard !people.isEmpty, firstPerson > 0 else { return }
        let longest = people.reduce(0) { max($0, $1.end - $1.start) }
        let kept = scratch.found[..<firstPerson].filter { country in
            // People stand in order.
            let near = people.partitioningIndex {
                ($0.field, $0.start) >= (country.field, country.start - longest)
            }
            return !people[near...].prefix { ($0.field, $0.start) <= (country.field, country.start) }
                .contains { country.end <= $0.end }
        }
        scratch.found.replaceSubrange(..<firstPerson, with: kept)
    }

    // MARK: - Mentions

    private func mentions(_ article: WatchedArticle, _ scratch: Scratch) -> [Mention] {
        var mentions: [Mention] = []
        guard !scratch.found.isEmpty else { return mentions }
        mentions.reserveCapacity(scratch.found.count)
        for (index, field) in Mention.Field.allCases.enumerated() {
            guard scratch.found.contains(where: { Int($0.field) == index }) else { continue }
            var text = article.text(field)
            text.makeContiguousUTF8()
            let words = scratch.fields[index].words.list
            text.utf8.withContiguousStorageIfAvailable { bytes in
                var offsets = ScalarOffsets(bytes: bytes)
                for found in scratch.found where Int(found.field) == index && found.kind != .phrase {
                    let range = Int(words[Int(found.start)].start)..<Int(words[Int(found.end) - 1].end)
                    mentions.append(
                        Mention(
                            found: found, names: names, source: text, bytes: range,
                            start: offsets.scalars(at: range.lowerBound), end: offsets.scalars(at: range.upperBound)))
                }
            }
        }
        return mentions
    }
}

extension Found {
    var mentionKind: Mention.Kind {
        switch kind {
        case .personFull, .personAlias, .personSurname: .person
        case .topic, .phrase, .cue: .topic
        case .countryName, .countryDemonym, .countryCapital, .countryNamedCapital, .exception: .country
        }
    }

    var form: Mention.Form {
        switch kind {
        case .countryName, .exception: .name
        case .countryDemonym: .demonym
        case .countryCapital, .countryNamedCapital: .capital
        case .personFull: .full
        case .personAlias: .alias
        case .personSurname: .surname
        case .topic, .phrase, .cue: .term
        }
    }
}
