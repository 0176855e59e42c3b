/// Reads a selector from left to right.
struct SelectorParser {
    private let text: [Unicode.Scalar]
    private var at = 0

    init(_ text: String) { self.text = Array(text.unicodeScalars) }

    mutating func list() throws(SelectorError) -> [[Selector.Compound]] {
        var alternatives: [[Selector.Compound]] = []
        repeat { alternatives.append(try chain()) } while skip(",")
        if at < text.count { throw unexpected() }
        return alternatives
    }

    private mutating func chain() throws(SelectorError) -> [Selector.Compound] {
        skipSpace()
        var chain = [try compound(isChild: false)]
        while true {
            let hadSpace = skipSpace()
            if skip(">") {
                skipSpace()
                chain.append(try compound(isChild: true))
            } else if at < text.count, text[at] != ",", hadSpace {
                if "+~".unicodeScalars.contains(text[at]) {
                    throw SelectorError(
                        message: "sibling combinators (+ and ~) are not supported; use a class, an id or :nth-child",
                        offset: at)
                }
                chain.append(try compound(isChild: false))
            } else {
                return chain
            }
        }
    }

    private mutating func compound(isChild: Bool) throws(SelectorError) -> Selector.Compound {
        var compound = Selector.Compound(isChild: isChild)
        let start = at
        if skip("*") {} else if let name = name() { compound.tag = name.lowercased() }
        while let test = try test() { compound.tests.append(test) }
        if at == start {
            if at == text.count { throw SelectorError(message: "a selector is missing", offset: at) }
            throw unexpected()
        }
        return compound
    }

    private mutating func test() throws(SelectorError) -> Selector.Test? {
        if skip("#") { return .id(try requiredName("an id")) }
        if skip(".") { return .className(try requiredName("a class")) }
        if skip("[") { return try attribute() }
        if skip(":") { return try pseudoClass() }
        return nil
    }

    private mutating func attribute() throws(SelectorError) -> Selector.Test {
        skipSpace()
        let name = try requiredName("an attribute").lowercased()
        skipSpace()
        if skip("]") { return .attribute(name: name, .exists, value: "") }
        var sign = ""
        while at < text.count, "=~^$*|".unicodeScalars.contains(text[at]), sign.count < 2 {
            sign.unicodeScalars.append(text[at])
            at += 1
        }
        guard let match = Selector.AttributeMatch(rawValue: sign), match != .exists else {
            throw SelectorError(message: "expected ], =, ~=, ^=, $=, *= or |=", offset: at)
        }
        skipSpace()
        let value: String
        if let text = try quoted() {
            value = text
        } else {
            value = try requiredName("a value, in quotes where it is no plain name,")
        }
        skipSpace()
        guard skip("]") else { throw SelectorError(message: "expected ]", offset: at) }
        return .attribute(name: name, match, value: value)
    }

    private mutating func pseudoClass() throws(SelectorError) -> Selector.Test {
        let start = at
        let name = try requiredName("a pseudo-class").lowercased()
        switch name {
        case "first-child": return .nthChild(1)
        case "last-child": return .lastChild
        case "nth-child", "not":
            guard skip("(") else { throw SelectorError(message: "expected ( after :\(name)", offset: at) }
            skipSpace()
            let inner: Selector.Test?
            if name == "not" {
                let simple = try test()
                inner = simple ?? self.name().map { .tag($0.lowercased()) }
            } else {
                inner = number().map { .nthChild($0) }
            }
            guard let inner else {
                throw SelectorError(
                    message: name == "not" ? "expected one simple selector" : "expected a number from 1", offset: at)
            }
            skipSpace()
            guard skip(")") else { throw SelectorError(message: "expected )", offset: at) }
            return name == "not" ? .not(inner) : inner
        default:
            throw SelectorError(
                message: ":\(name) is not supported; there are :first-child, :last-child, :nth-child(n) and :not(…)",
                offset: start)
        }
    }

    private mutating func quoted() throws(SelectorError) -> String? {
        guard at < text.count, text[at] == "\"" || text[at] == "'" else { return nil }
        let quote = text[at]
        let start = at
        var value = ""
        at += 1
        while at < text.count, text[at] != quote {
            if text[at] == "\\", at + 1 < text.count { at += 1 }
            value.unicodeScalars.append(text[at])
            at += 1
        }
        guard at < text.count else { throw SelectorError(message: "the quote is not closed", offset: start) }
        at += 1
        return value
    }

    private mutating func requiredName(_ what: String) throws(SelectorError) -> String {
        guard let name = name() else { throw SelectorError(message: "expected the name of \(what)", offset: at) }
        return name
    }

    private mutating func name() -> String? {
        var name = ""
        while at < text.count {
            let scalar = text[at]
            if scalar == "\\", at + 1 < text.count {
                at += 1
                name.unicodeScalars.append(text[at])
            } else if scalar.properties.isAlphabetic || scalar == "-" || scalar == "_" || scalar.value >= 0x80
                || !name.isEmpty && ("0"..."9").contains(scalar)
            {
                name.unicodeScalars.append(scalar)
            } else {
                break
            }
            at += 1
        }
        return name.isEmpty ? nil : name
    }

    private mutating func number() -> Int? {
        var value = 0
        let start = at
        while at < text.count, ("0"..."9").contains(text[at]), value < 100_000 {
            value = value * 10 + Int(text[at].value - 0x30)
            at += 1
        }
        return at > start && value > 0 ? value : nil
    }

    private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard at < text.count, text[at] == scalar else { return false }
        at += 1
        return true
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        let start = at
        while at < text.count, text[at].properties.isWhitespace { at += 1 }
        return at > start
    }

    private func unexpected() -> SelectorError {
        let shown = String(String.UnicodeScalarView([text[at]]))
        return SelectorError(message: "\"\(shown)\" is not expected here", offset: at)
    }
}
