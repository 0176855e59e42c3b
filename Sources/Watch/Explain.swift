import Language

extension CompiledWatch {
    /// Why each rule did or did not fire on the article, for a person to read.
    public func explain(_ article: WatchedArticle) -> String {
        withScratch { scratch in
            let language = find(article, scratch, keepsReasons: true)
            let evaluation = RuleEvaluation(article: article, language: language, scratch: scratch)
            var lines = ["language: \(language)"]
            lines += mentionLines(article, scratch)
            lines += decisionLines(article, scratch)
            lines.append(rules.isEmpty ? "no rules are configured" : "rules:")
            for (rule, expression) in rules {
                let fires = evaluation.holds(expression)
                lines.append(
                    "  \(fires ? "✓" : "✗") \(rule.name) (\(rule.severity.rawValue)) \(fires ? "fires" : "does not fire")"
                )
                lines += tree(expression, evaluation, indent: 6)
            }
            return lines.joined(separator: "\n")
        }
    }

    private func mentionLines(_ article: WatchedArticle, _ scratch: Scratch) -> [String] {
        let places = scratch.found.filter { $0.kind != .phrase }
        guard !places.isEmpty else { return ["mentions: none"] }
        return ["mentions:"]
            + places.map { found in
                let scan = scratch.fields[Int(found.field)]
                let text = text(article, found.field, scan, found.start, found.end)
                let hit = scan.hits.first {
                    $0.start == found.start && $0.end == found.end && lexicon.entries[Int($0.entry)].kind == found.kind
                        && lexicon.entries[Int($0.entry)].subject == found.subject
                }
                let field = Mention.Field.allCases[Int(found.field)].rawValue
                return
                    "  \(found.mentionKind.rawValue) \(names.id(found)), \(found.form.rawValue): \(text), in \(field)"
                    + notes(hit, scan)
            }
    }

    /// What was set aside to find it.
    private func notes(_ hit: Hit?, _ scan: FieldScan) -> String {
        guard let hit else { return "" }
        var notes: [String] = []
        if hit.clitic > 0 {
            let units = scan.words.folded(scan.words[Int(hit.start)]).prefix(Int(hit.clitic))
            notes.append("after the proclitic \(String(decoding: units, as: UTF16.self))")
        }
        if hit.traits.contains(.article) { notes.append("the article set aside") }
        if hit.traits.contains(.tanwin) { notes.append("tanwin set aside") }
        if hit.traits.contains(.bySound) { notes.append("by its sound") }
        if hit.traits.contains(.shared) { notes.append("its surname behind another's given name") }
        return notes.isEmpty ? "" : " (" + notes.joined(separator: ", ") + ")"
    }

    private func decisionLines(_ article: WatchedArticle, _ scratch: Scratch) -> [String] {
        guard !scratch.decisions.isEmpty else { return [] }
        return ["words of several senses:"]
            + scratch.decisions.map { decision in
                let scan = scratch.fields[Int(decision.field)]
                let text = text(article, decision.field, scan, decision.start, decision.end)
                let country = countries.names[Int(decision.country)]
                let score = decision.score.map { ", \($0)" } ?? ""
                return "  \(text): \(decision.isAccepted ? "" : "not ")\(country)\(score): "
                    + decision.reasons.joined(separator: ", ")
            }
    }

    private func text(_ article: WatchedArticle, _ field: UInt8, _ scan: FieldScan, _ from: Int32, _ to: Int32)
        -> String
    {
        let text = article.text(Mention.Field.allCases[Int(field)])
        let start = text.utf8.index(text.startIndex, offsetBy: Int(scan.words[Int(from)].start))
        let end = text.utf8.index(text.startIndex, offsetBy: Int(scan.words[Int(to) - 1].end))
        return String(text[start..<end])
    }

    /// A condition and its parts, each with whether it holds.
    private func tree(_ expression: RuleExpression, _ evaluation: RuleEvaluation, indent: Int) -> [String] {
        let mark = String(repeating: " ", count: indent) + (evaluation.holds(expression) ? "✓" : "✗")
        switch expression {
        case .and(let parts):
            return ["\(mark) all of:"] + parts.flatMap { tree($0, evaluation, indent: indent + 2) }
        case .or(let parts):
            return ["\(mark) any of:"] + parts.flatMap { tree($0, evaluation, indent: indent + 2) }
        case .atLeast(let number, let parts):
            return ["\(mark) at least \(number) of:"] + parts.flatMap { tree($0, evaluation, indent: indent + 2) }
        case .not(let part):
            return ["\(mark) not:"] + tree(part, evaluation, indent: indent + 2)
        default:
            let reasons = Reasons.of(expression, evaluation)
            return ["\(mark) \(reasons.first ?? missing(expression, evaluation))"]
        }
    }

    /// What would have been needed.
    private func missing(_ expression: RuleExpression, _ evaluation: RuleEvaluation) -> String {
        switch expression {
        case .leaf(let leaf) where leaf.isTitleOnly && evaluation.scratch.tally.holds(leaf.target):
            "\(expression.description): found, but not in the title"
        case .leaf(let leaf): "\(expression.description): not found\(note(leaf, evaluation))"
        case .count(let part, _, _): "\(expression.description): \(evaluation.places(of: part).count) found"
        case .language: "\(expression.description): the article is in \(evaluation.language)"
        case .feed: "\(expression.description): the feed is \"\(evaluation.article.feedName ?? "unknown")\""
        case .tag:
            "\(expression.description): the feed has "
                + (evaluation.article.tags.isEmpty ? "no tags" : evaluation.article.tags.joined(separator: ", "))
        case .story: "\(expression.description): known when the article is recorded"
        case .near(let distance, let first, let second):
            apart(expression, first, second, "within \(distance) words", evaluation)
        case .sentence(let first, let second): apart(expression, first, second, "in one sentence", evaluation)
        default: "\(expression.description): no such place"
        }
    }

    /// How far a topic came.
    private func note(_ leaf: RuleExpression.Leaf, _ evaluation: RuleEvaluation) -> String {
        guard case .topic(let index) = leaf.target, let note = evaluation.scratch.topicNotes[index] else { return "" }
        return ", \(note)"
    }

    /// How often each of two was found, though not together.
    private func apart(
        _ expression: RuleExpression, _ first: RuleExpression, _ second: RuleExpression, _ relation: String,
        _ evaluation: RuleEvaluation
    ) -> String {
        let counts = [first, second].map { "\($0.description) ×\(evaluation.places(of: $0).count)" }
        return "\(expression.description): \(counts.joined(separator: ", ")), nowhere \(relation)"
    }
}
