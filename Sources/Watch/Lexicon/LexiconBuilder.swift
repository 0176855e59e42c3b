import Language

/// Grows a lexicon, a term at a time.
struct LexiconBuilder: Sendable {
    /// The edges so far, and a table of their indices, counted from 1.
    private(set) var edges: [Edge] = []
    private var table = [UInt32](repeating: 0, count: 1 << 12)
    private var pairs: [UInt64] = []
    /// The root, and where names and surnames of people begin.
    var nodes: [Node] = [Node(), Node(), Node(flags: Self.isOfName)]
    /// Entry 0 is nobody's.
    private var entries: [Entry] = [Entry(kind: .cue, subject: 0)]
    private var prefixes: [Beginning: [Lexicon.Prefix]] = [:]
    private var spellings = Spellings()
    var hasSounds = false
    /// The nodes of sets of forms, by all their hashes, see `Lexicon.People`.
    var formSets: [UInt64: Lexicon.Node] = [:]
    var surnameForms = SurnameForms()

    struct Edge {
        var hash: UInt64
        var from: Lexicon.Node
        var target: Lexicon.Node
    }

    struct Node {
        /// Its first entry, 0 for none.
        var entry: UInt32 = 0
        /// Of `Lexicon.Edge`, moved down to the lowest bits.
        var flags: UInt8 = 0

        var edgeFlags: UInt64 { UInt64(flags & 7) &* Lexicon.Edge.goesOn }
    }

    /// Where wildcards of one first unit go on from.
    private struct Beginning: Hashable {
        var node: Lexicon.Node
        var unit: UInt16
    }

    static let goesOn: UInt8 = 1
    static let wildcards = UInt8(Lexicon.Edge.wildcards / Lexicon.Edge.goesOn)
    static let sounds = UInt8(Lexicon.Edge.sounds / Lexicon.Edge.goesOn)

    /// What follows are sets of forms: their nodes are the hashes of its edges.
    static let isOfName: UInt8 = 8
    /// Its number stands for a word: no other node may share it.
    static let isFormSet: UInt8 = 16
    /// A name begins with it that asks for no capital.
    static let beginsSmall: UInt8 = 32
    static let forms: Lexicon.Node = 1
    static let surnames: Lexicon.Node = 2

    init() {}

    /// Makes room for so many edges, which else is found bit by bit.
    mutating func reserve(_ count: Int) {
        edges.reserveCapacity(count)
        nodes.reserveCapacity(count)
        entries.reserveCapacity(count)
        pairs.reserveCapacity(count)
        while table.count < 2 * count { table += table }
    }

    /// Keeps the spelling that an exact entry asks for, and answers its index.
    mutating func spelling(_ text: some StringProtocol) -> UInt32 {
        spellings.add(text)
    }

    /// Adds a term.
    ///
    /// - Parameters:
    ///   - path: for each word of the term, the hashes it may have; all lead to the same node.
    ///   - wildcard: the beginning of a last word that may go on in any way.
    mutating func add(_ path: [[UInt64]], wildcard: [UInt16]? = nil, _ entry: Entry) {
        guard !path.isEmpty || wildcard != nil else { return }
        // Some five million terms: beyond, nothing more is taken in.
        guard nodes.count + path.count < Lexicon.mostNodes else { return }
        var ends: [Lexicon.Node] = [0]
        if path.count > 1 {
            for first in path[0] { for second in path[1] { pairs.append(Lexicon.pair(first, second)) } }
        }
        for alternatives in path { ends = step(from: ends, alternatives) }
        if let wildcard { ends = ends.map { step(from: $0, wildcard) } }
        for node in ends { attach(entry, to: node) }
    }

    /// Adds a term whose words each have one hash.
    mutating func add(words: [UInt64], _ entry: Entry) {
        guard !words.isEmpty, nodes.count + words.count < Lexicon.mostNodes else { return }
        if words.count > 1 { pairs.append(Lexicon.pair(words[0], words[1])) }
        var node: Lexicon.Node = 0
        for hash in words { node = step(from: node, hash) }
        attach(entry, to: node)
    }

    private mutating func step(from node: Lexicon.Node, _ hash: UInt64) -> Lexicon.Node {
        nodes[Int(node)].flags |= Self.goesOn
        if let target = self[node, hash] { return target }
        let fresh = newNode()
        insert(Edge(hash: hash, from: node, target: fresh))
        return fresh
    }

    private mutating func step(from starts: [Lexicon.Node], _ alternatives: [UInt64]) -> [Lexicon.Node] {
        var fresh: Lexicon.Node = 0
        var targets: [Lexicon.Node] = []
        for node in starts {
            nodes[Int(node)].flags |= Self.goesOn
            for hash in alternatives {
                if let target = self[node, hash] {
                    if !targets.contains(target) { targets.append(target) }
                    continue
                }
                if fresh == 0 {
                    fresh = newNode()
                    targets.append(fresh)
                }
                insert(Edge(hash: hash, from: node, target: fresh))
            }
        }
        return targets
    }

    private mutating func step(from node: Lexicon.Node, _ wildcard: [UInt16]) -> Lexicon.Node {
        let beginning = Beginning(node: node, unit: wildcard.first ?? 0)
        if let known = prefixes[beginning]?.first(where: { $0.units == wildcard }) { return known.target }
        let target = newNode()
        prefixes[beginning, default: []].append(Lexicon.Prefix(units: wildcard, target: target))
        nodes[Int(node)].flags |= Self.wildcards
        return target
    }

    mutating func newNode() -> Lexicon.Node {
        nodes.append(Node())
        return Lexicon.Node(nodes.count - 1)
    }

    mutating func attach(_ entry: Entry, to node: Lexicon.Node) {
        var index = nodes[Int(node)].entry
        let first = index
        while index != 0 {
            if entries[Int(index)].isSame(as: entry) {
                entries[Int(index)].languages |= entry.languages
                return
            }
            index = entries[Int(index)].next
        }
        var entry = entry
        entry.next = first
        entries.append(entry)
        nodes[Int(node)].entry = UInt32(entries.count - 1)
    }

    /// What a path stands for so far.
    func entries(at path: [[UInt64]]) -> [Entry] {
        var node: Lexicon.Node = 0
        for word in path {
            guard let hash = word.first, let next = self[node, hash] else { return [] }
            node = next
        }
        var found: [Entry] = []
        var index = path.isEmpty ? 0 : nodes[Int(node)].entry
        while index != 0 {
            found.append(entries[Int(index)])
            index = entries[Int(index)].next
        }
        return found
    }

    subscript(node: Lexicon.Node, hash: UInt64) -> Lexicon.Node? {
        var slot = slot(node, hash)
        while table[slot] != 0 {
            let edge = edges[Int(table[slot]) - 1]
            if edge.hash == hash, edge.from == node { return edge.target }
            slot = slot + 1 == table.count ? 0 : slot + 1
        }
        return nil
    }

    mutating func insert(_ edge: Edge) {
        edges.append(edge)
        if edges.count * 2 > table.count {
            table = [UInt32](repeating: 0, count: table.count * 2)
            for index in edges.indices { place(index) }
        } else {
            place(edges.count - 1)
        }
    }

    private mutating func place(_ index: Int) {
        var slot = slot(edges[index].from, edges[index].hash)
        while table[slot] != 0 { slot = slot + 1 == table.count ? 0 : slot + 1 }
        table[slot] = UInt32(index + 1)
    }

    /// Where the search for an edge begins; the table's size is a power of two.
    private func slot(_ node: Lexicon.Node, _ hash: UInt64) -> Int {
        Int(truncatingIfNeeded: Lexicon.key(node, hash)) & (table.count - 1)
    }

    // MARK: - The finished lexicon

    func build() -> Lexicon {
        let (numbers, lastNamed) = numbered()
        let table = EdgeTable(capacity: edges.count)
        for edge in edges {
            let isOfName = nodes[Int(edge.from)].flags & Self.isOfName != 0
            let hash = isOfName ? Lexicon.hash(ofForms: numbers[Int(edge.hash)]) : edge.hash
            let key = Lexicon.key(numbers[Int(edge.from)], hash)
            table.insert(key, target: numbers[Int(edge.target)], flags: nodes[Int(edge.target)].edgeFlags)
        }
        let placed = entries(in: numbers, lastNamed)
        return Lexicon(
            edges: table, filters: filters(), entries: placed, lastNamed: lastNamed,
            prefixes: Dictionary(
                prefixes.map { beginning, prefixes in
                    (
                        Lexicon.key(numbers[Int(beginning.node)], UInt64(beginning.unit)),
                        prefixes.map { Lexicon.Prefix(units: $0.units, target: numbers[Int($0.target)]) }
                    )
                }, uniquingKeysWith: +),
            rootPrefixes: Set(prefixes.keys.filter { $0.node == 0 }.map { UInt64($0.unit) }), spellings: spellings,
            hasSounds: hasSounds,
            people: Lexicon.People(
                isEmpty: formSets.isEmpty, forms: numbers[Int(Self.forms)], surnames: numbers[Int(Self.surnames)],
                surnameForms: surnameForms.built()))
    }

    /// New numbers for the nodes, those with entries first; the root stays 0.
    private func numbered() -> (numbers: [Lexicon.Node], lastNamed: Lexicon.Node) {
        var numbers = [Lexicon.Node](repeating: 0, count: nodes.count)
        var next: Lexicon.Node = 0
        // What one person's names end in is one and the same node where nothing follows, and so is what a language's forms of
        // one country end in, and its set phrases.
        var ends: [(node: Int, entry: Entry)] = []
        var alike: [Entry.Meaning: Lexicon.Node] = [:]
        for index in nodes.indices.dropFirst() where nodes[index].entry != 0 {
            if let meaning = endOfForm(index) {
                if let known = alike[meaning] {
                    numbers[index] = known
                    continue
                }
                alike[meaning] = next + 1
            } else if let end = endOfName(index) {
                if ends.first?.entry.subject != end.subject { ends.removeAll(keepingCapacity: true) }
                if let same = ends.first(where: { $0.entry.isSame(as: end) }) {
                    numbers[index] = numbers[same.node]
                    continue
                }
                ends.append((node: index, entry: end))
            }
            next += 1
            numbers[index] = next
        }
        let lastNamed = next
        for index in nodes.indices.dropFirst() where nodes[index].entry == 0 {
            next += 1
            numbers[index] = next
        }
        return (numbers, lastNamed)
    }

    /// The entry of a node that stands for one person and for nothing else.
    private func endOfName(_ index: Int) -> Entry? {
        let node = nodes[index]
        guard node.flags == Self.isOfName else { return nil }
        let entry = entries[Int(node.entry)]
        return entry.kind.layer == 1 && entry.next == 0 ? entry : nil
    }

    /// What a node means at which nothing but a country's form or a set phrase ends, and nothing follows.
    private func endOfForm(_ index: Int) -> Entry.Meaning? {
        guard nodes[index].flags == 0 else { return nil }
        let entry = entries[Int(nodes[index].entry)]
        return entry.kind.layer == 0 && entry.next == 0 ? entry.meaning : nil
    }

    /// The entries, the first of each node where its number says.
    private func entries(in numbers: [Lexicon.Node], _ lastNamed: Lexicon.Node) -> [Entry] {
        var placed = [Entry](repeating: entries[0], count: Int(lastNamed) + 1)
        for (node, number) in zip(nodes, numbers) where node.entry != 0 {
            var place = Int(number)
            placed[place] = entries[Int(node.entry)]
            var index = placed[place].next
            while index != 0 {
                placed[place].next = UInt32(placed.count)
                place = placed.count
                placed.append(entries[Int(index)])
                index = placed[place].next
            }
        }
        // Without the room that it grew into.
        return placed.withUnsafeBufferPointer { Array($0) }
    }

    private func filters() -> Lexicon.Filters {
        var (first, sufficient): ([UInt64], [UInt64]) = ([], [Lexicon.doubtful])
        for edge in edges where edge.from == 0 || edge.from == Self.forms {
            let target = nodes[Int(edge.target)]
            first.append(edge.hash)
            guard edge.from == 0 else { continue }
            if target.entry != 0 || target.flags & (Self.wildcards | Self.sounds) != 0 { sufficient.append(edge.hash) }
        }
        if !surnameForms.isEmpty {
            first += Offices.hashes
            sufficient += Offices.hashes
        }
        let beginnings = prefixes.filter { $0.key.node == 0 }.values.joined().map { prefix in
            let units = prefix.units.prefix(3).reversed().reduce(0) { $0 << 16 | UInt64($1) }
            return Lexicon.beginning(units, length: min(prefix.units.count, 3))
        }
        return Lexicon.Filters(
            first: WordFilter(first), sufficient: FineFilter(sufficient), pairs: FineFilter(pairs),
            beginnings: WordFilter(beginnings), names: nameFilters())
    }
}

extension Entry {
    /// All that an entry says but the next of its node.
    fileprivate struct Meaning: Hashable {
        var kind: Kind
        var marks: UInt16
        var subject, languages, extra, sense: UInt32
    }

    fileprivate var meaning: Meaning {
        Meaning(
            kind: kind, marks: marks.rawValue, subject: subject, languages: languages, extra: extra, sense: sense)
    }

    fileprivate func isSame(as other: Entry) -> Bool {
        kind == other.kind && subject == other.subject && marks == other.marks && extra == other.extra
            && sense == other.sense
    }
}
