import Language

/// Grows a lexicon, a term at a time.
struct LexiconBuilder: Sendable {
    private var edges: [Lexicon.Edge] = Array(repeating: .empty, count: 1 << 12)
    /// Of the edges, whole: a slot keeps only a part.
    private var keys: [UInt64] = []
    private var rootHashes: [UInt64] = []
    private var firstEntry: [UInt32] = [0]
    /// Entry 0 is nobody's.
    private var entries: [Entry] = [Entry(kind: .cue, subject: 0)]
    private var prefixes: [UInt64: [Lexicon.Prefix]] = [:]
    private var rootPrefixes: [UInt64] = []
    private var spellings: [[UInt8]] = []
    private var hasSounds = false

    init() {}

    /// Keeps the spelling that an exact entry asks for, and answers its index.
    mutating func spelling(_ text: some StringProtocol) -> UInt32 {
        spellings.append(Array(text.utf8))
        return UInt32(spellings.count - 1)
    }

    /// Adds a term.
    ///
    /// - Parameters:
    ///   - path: for each word of the term, the hashes it may have; all lead to the same node.
    ///   - wildcard: the beginning of a last word that may go on in any way.
    mutating func add(_ path: [[UInt64]], wildcard: [UInt16]? = nil, _ entry: Entry) {
        guard !path.isEmpty || wildcard != nil else { return }
        // Some five million terms: beyond, nothing more is taken in.
        guard firstEntry.count + path.count < Lexicon.mostNodes else { return }
        var nodes: [Lexicon.Node] = [0]
        for alternatives in path {
            if entry.marks.contains(.bySound) {
                hasSounds = true
                for node in nodes { firstEntry[Int(node)] |= Lexicon.sounds }
            }
            nodes = step(from: nodes, alternatives)
        }
        if let wildcard { nodes = nodes.map { step(from: $0, wildcard) } }
        for node in nodes { attach(entry, to: node) }
    }

    private mutating func step(from nodes: [Lexicon.Node], _ alternatives: [UInt64]) -> [Lexicon.Node] {
        var fresh: Lexicon.Node = 0
        var targets: [Lexicon.Node] = []
        for node in nodes {
            for hash in alternatives {
                let key = Lexicon.key(node, hash)
                if let target = self[key] {
                    if !targets.contains(target) { targets.append(target) }
                    continue
                }
                if fresh == 0 {
                    fresh = newNode()
                    targets.append(fresh)
                }
                insert(Lexicon.Edge(key: key, target: fresh), key)
                if node == 0 { rootHashes.append(hash) }
            }
        }
        return targets
    }

    private mutating func step(from node: Lexicon.Node, _ wildcard: [UInt16]) -> Lexicon.Node {
        let key = Lexicon.key(node, UInt64(wildcard.first ?? 0))
        if let known = prefixes[key]?.first(where: { $0.units == wildcard }) { return known.target }
        let target = newNode()
        prefixes[key, default: []].append(Lexicon.Prefix(units: wildcard, target: target))
        firstEntry[Int(node)] |= Lexicon.wildcards
        if node == 0 { rootPrefixes.append(UInt64(wildcard.first ?? 0)) }
        return target
    }

    private mutating func newNode() -> Lexicon.Node {
        firstEntry.append(0)
        return Lexicon.Node(firstEntry.count - 1)
    }

    private mutating func attach(_ entry: Entry, to node: Lexicon.Node) {
        var index = firstEntry[Int(node)] & Lexicon.entryMask
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
        firstEntry[Int(node)] = firstEntry[Int(node)] & ~Lexicon.entryMask | UInt32(entries.count - 1)
    }

    /// What a path stands for so far.
    func entries(at path: [[UInt64]]) -> [Entry] {
        var node: Lexicon.Node = 0
        for word in path {
            guard let hash = word.first, let next = self[Lexicon.key(node, hash)] else { return [] }
            node = next
        }
        var found: [Entry] = []
        var index = path.isEmpty ? 0 : firstEntry[Int(node)] & Lexicon.entryMask
        while index != 0 {
            found.append(entries[Int(index)])
            index = entries[Int(index)].next
        }
        return found
    }

    private subscript(key: UInt64) -> Lexicon.Node? {
        let mask = edges.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while !edges[slot].isEmpty {
            if edges[slot].isFor(key) { return edges[slot].target }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private mutating func insert(_ edge: Lexicon.Edge, _ key: UInt64) {
        if keys.count * 2 >= edges.count { grow() }
        keys.append(key)
        place(edge, key)
    }

    private mutating func place(_ edge: Lexicon.Edge, _ key: UInt64) {
        let mask = edges.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while !edges[slot].isEmpty { slot = (slot + 1) & mask }
        edges[slot] = edge
    }

    private mutating func grow() {
        let targets = keys.map { self[$0] ?? 0 }
        edges = Array(repeating: .empty, count: edges.count * 2)
        for (key, target) in zip(keys, targets) { place(Lexicon.Edge(key: key, target: target), key) }
    }

    /// The finished lexicon.
    func build() -> Lexicon {
        var bits = 1 << 14
        while bits < rootHashes.count * 16 { bits *= 2 }
        var filter = [UInt64](repeating: 0, count: bits / 64)
        let shift = UInt64(64 - (bits / 64).trailingZeroBitCount)
        for hash in rootHashes {
            let place = Lexicon.filterPlace(hash, shift)
            filter[place.word] |= place.bits
        }
        return Lexicon(
            edges: edges, filter: filter, filterShift: shift, firstEntry: firstEntry, entries: entries,
            prefixes: prefixes, rootPrefixes: Set(rootPrefixes), spellings: spellings, hasSounds: hasSounds)
    }
}

extension Entry {
    fileprivate func isSame(as other: Entry) -> Bool {
        kind == other.kind && subject == other.subject && marks == other.marks && extra == other.extra
            && sense == other.sense
    }
}
