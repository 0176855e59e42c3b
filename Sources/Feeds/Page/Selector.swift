/// A CSS selector (Selectors Level 3, the common part): type, `*`, `.class`, `#id`, attributes, descendant, child,
/// lists, `:first-child`, `:last-child`, `:nth-child(n)`, `:not(…)` of one simple selector.
public struct Selector: Sendable, Equatable {
    /// What one element must be.
    struct Compound: Sendable, Equatable {
        var tag: String?
        var tests: [Test] = []
        /// Whether the compound to the left is the parent (`>`) and not just any ancestor.
        var isChild = false
    }

    indirect enum Test: Sendable, Equatable {
        case id(String)
        case className(String)
        case attribute(name: String, AttributeMatch, value: String)
        case nthChild(Int)
        case lastChild
        case not(Test)
        case tag(String)
    }

    enum AttributeMatch: String, Sendable {
        case exists = ""
        case equals = "="
        case word = "~="
        case prefix = "^="
        case suffix = "$="
        case substring = "*="
        case dash = "|="
    }

    /// The alternatives of the list, each from left to right.
    private(set) var alternatives: [[Compound]] = []

    /// - Throws: what is wrong, with its place.
    public init(_ text: String) throws(SelectorError) {
        var parser = SelectorParser(text)
        alternatives = try parser.list()
    }

    func matches(_ id: HTMLTree.ID, in tree: HTMLTree) -> Bool {
        alternatives.contains { Self.matches($0[...], id, in: tree) }
    }

    /// The elements that match, in document order; those within another match left out.
    func all(in tree: HTMLTree) -> [HTMLTree.ID] {
        var found: [HTMLTree.ID] = []
        for id in tree.elements where matches(id, in: tree) {
            if let last = found.last, tree.isWithin(id, last) { continue }
            found.append(id)
        }
        return found
    }

    private static func matches(_ chain: ArraySlice<Compound>, _ id: HTMLTree.ID, in tree: HTMLTree) -> Bool {
        guard let last = chain.last, matches(last, id, in: tree) else { return false }
        let rest = chain.dropLast()
        guard !rest.isEmpty else { return true }
        var ancestor = tree.parent(id)
        while ancestor > 0 {
            if matches(rest, ancestor, in: tree) { return true }
            if last.isChild { return false }
            ancestor = tree.parent(ancestor)
        }
        return false
    }

    private static func matches(_ compound: Compound, _ id: HTMLTree.ID, in tree: HTMLTree) -> Bool {
        if let tag = compound.tag, tree.tagName(id) != tag { return false }
        return compound.tests.allSatisfy { matches($0, id, in: tree) }
    }

    private static func matches(_ test: Test, _ id: HTMLTree.ID, in tree: HTMLTree) -> Bool {
        switch test {
        case .id(let name): return tree.attribute(id, "id") == name
        case .className(let name):
            return (tree.attribute(id, "class") ?? "").split(whereSeparator: \.isWhitespace).contains { $0 == name }
        case .attribute(let name, let match, let wanted):
            guard let value = tree.attribute(id, name) else { return false }
            switch match {
            case .exists: return true
            case .equals: return value == wanted
            case .word: return value.split(whereSeparator: \.isWhitespace).contains { $0 == wanted }
            case .prefix: return !wanted.isEmpty && value.hasPrefix(wanted)
            case .suffix: return !wanted.isEmpty && value.hasSuffix(wanted)
            case .substring: return !wanted.isEmpty && value.contains(wanted)
            case .dash: return value == wanted || value.hasPrefix(wanted + "-")
            }
        case .nthChild(let place): return tree.place(id) == place
        case .lastChild: return tree.isLastElement(id)
        case .not(let inner): return !matches(inner, id, in: tree)
        case .tag(let name): return tree.tagName(id) == name
        }
    }
}

/// Why a text is no selector that is understood here.
public struct SelectorError: Error, Sendable, Equatable, CustomStringConvertible {
    public let message: String
    /// In Unicode scalars from the beginning.
    public let offset: Int

    public var description: String { "\(message) at column \(offset + 1)" }
}
