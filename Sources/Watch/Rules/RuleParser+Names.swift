import Language

/// What the names in a rule stand for, with a question where they stand for nothing.
extension RuleParser {
    mutating func text(_ what: String) throws(RuleError) -> String {
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

    mutating func person() throws(RuleError) -> RuleExpression {
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

    mutating func named() throws(RuleError) -> RuleExpression {
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

    mutating func topic() throws(RuleError) -> RuleExpression {
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

    mutating func countries(
        _ kind: String, _ target: ([UInt32]) -> RuleExpression.Leaf.Target
    ) throws(RuleError) -> RuleExpression {
        var parts = [try country(kind, target)]
        while token.kind == .comma {
            at += 1
            parts.append(try country(kind, target))
        }
        return parts.count == 1 ? parts[0] : .or(parts)
    }

    mutating func country(
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

    func question(_ near: String?) -> String? { near.map { "did you mean \"\($0)\"?" } }

    func countryHint(_ name: String) -> String {
        let near = nearest(name, in: Array(names.countries.keys))
        guard let index = names.countryNamed(name) ?? near.flatMap({ names.countries[$0] }) else {
            return "use an ISO 3166-1 code such as IQ"
        }
        return "did you mean \(names.codes[Int(index)]) (\(names.countryNames[Int(index)]))?"
    }
}
