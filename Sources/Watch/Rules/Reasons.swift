import Language

/// Why a rule fired: a sentence for each condition that held.
struct Reasons {
    private static let contextWords = 6

    let evaluation: RuleEvaluation

    static func of(_ expression: RuleExpression, _ evaluation: RuleEvaluation) -> [String] {
        Reasons(evaluation: evaluation).reasons(expression)
    }

    private func reasons(_ expression: RuleExpression) -> [String] {
        guard evaluation.holds(expression) else { return [] }
        switch expression {
        case .leaf(let leaf): return [reason(leaf.label, evaluation.places(of: leaf))]
        case .and(let parts), .or(let parts), .atLeast(_, let parts): return parts.flatMap(reasons)
        case .not(let part): return ["not \(part.description)"]
        case .near(let distance, let first, let second):
            return pair(
                "within \(distance) words", evaluation.pairs(first, second, evaluation.near(distance)), expression)
        case .sentence(let first, let second):
            return pair("in one sentence", evaluation.pairs(first, second, evaluation.isOneSentence), expression)
        case .count(let part, let comparison, let number):
            return [reason("\(part.description) \(comparison.rawValue) \(number)", evaluation.places(of: part))]
        case .feed(let name): return ["feed \"\(name)\""]
        case .tag(let tag): return ["tag \(tag)"]
        case .language(let code): return ["language \(code)"]
        case .story: return []
        }
    }

    private func pair(_ relation: String, _ pairs: [(Found, Found)], _ expression: RuleExpression) -> [String] {
        pairs.map { first, second in
            let left = first.start <= second.start ? first : second
            let right = first.start <= second.start ? second : first
            let span = Found(
                kind: left.kind, subject: left.subject, field: left.field, start: left.start, end: right.end)
            return "\(expression.description): \(relation), in \(fieldName(left)): «\(snippet(span))»"
        }
    }

    private func reason(_ label: String, _ places: [Found]) -> String {
        guard let first = places.first else { return label }
        let times = places.count > 1 ? " ×\(places.count)" : ""
        return "\(label)\(times): \(text(first)) (\(first.form.rawValue)) in \(fieldName(first)): «\(snippet(first))»"
    }

    private func fieldName(_ found: Found) -> String { Mention.Field.allCases[Int(found.field)].rawValue }

    private func text(_ found: Found) -> String {
        slice(found, from: Int(found.start), to: Int(found.end) - 1)
    }

    /// The words around a place, on one line.
    private func snippet(_ found: Found) -> String {
        let count = evaluation.scratch.fields[Int(found.field)].words.count
        let from = max(0, Int(found.start) - Self.contextWords)
        let to = min(count - 1, Int(found.end) - 1 + Self.contextWords)
        let text = slice(found, from: from, to: to).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let limited = text.count > 240 ? text.prefix(240) + "…" : text[...]
        return (from > 0 ? "… " : "") + limited + (to < count - 1 ? " …" : "")
    }

    /// The original text from one word to another.
    private func slice(_ found: Found, from: Int, to: Int) -> String {
        let words = evaluation.scratch.fields[Int(found.field)].words
        let text = evaluation.article.text(Mention.Field.allCases[Int(found.field)])
        let start = text.utf8.index(text.startIndex, offsetBy: Int(words[from].start))
        let end = text.utf8.index(text.startIndex, offsetBy: Int(words[to].end))
        return String(text[start..<end])
    }
}

extension RuleExpression: CustomStringConvertible {
    /// As the rule would be written.
    var description: String {
        switch self {
        case .leaf(let leaf): leaf.isTitleOnly ? "title(\(leaf.label))" : leaf.label
        case .and(let parts): "(" + parts.map(\.description).joined(separator: " and ") + ")"
        case .or(let parts): "(" + parts.map(\.description).joined(separator: " or ") + ")"
        case .not(let part): "not \(part.description)"
        case .near(let distance, let first, let second):
            "near(\(distance), \(first.description), \(second.description))"
        case .sentence(let first, let second): "sentence(\(first.description), \(second.description))"
        case .count(let part, let comparison, let number): "count(\(part.description)) \(comparison.rawValue) \(number)"
        case .atLeast(let number, let parts):
            "atleast(\(number), \(parts.map(\.description).joined(separator: ", ")))"
        case .feed(let name): "feed \"\(name)\""
        case .tag(let tag): "tag \(tag)"
        case .language(let code): "language \(code)"
        case .story(let test): test.description
        }
    }
}
