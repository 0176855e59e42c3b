import Language

/// Everything watched, as one trie over the hashes of folded words.
///
/// Its edges stand in one flat table. Most words of a text go by with a single look at `first`, and most of
/// the rest with one more at `pairs`, without touching the table. Immutable once built.
final class Lexicon: Sendable {
    /// Node 0 is the root.
    typealias Node = UInt32

    /// A term's last word with a wildcard.
    struct Prefix: Sendable {
        var units: [UInt16]
        var target: Node
    }

    /// A slot of the table, 0 where it is empty: the upper 37 bits of an edge's key above its target and what is known of
    /// it.
    ///
    /// Which line of the table it is in tells of the key's lower half, so that most of the key is compared.
    struct Edge: Sendable {
        static let targetMask: UInt64 = 1 << 24 - 1
        static let keyMask: UInt64 = ~(1 << 27 - 1)
        /// Of the target: words follow; wildcards follow; words known by their sound follow.
        static let goesOn: UInt64 = 1 << 24
        static let wildcards: UInt64 = 1 << 25
        static let sounds: UInt64 = 1 << 26
        static let anyOfThem = goesOn | wildcards | sounds
        var bits: UInt64

        init(key: UInt64, target: Node, flags: UInt64) { bits = key & Self.keyMask | flags | UInt64(target) }

        static let empty = Edge(key: 0, target: 0, flags: 0)

        var isEmpty: Bool { bits == 0 }
        var target: Node { Node(truncatingIfNeeded: bits & Self.targetMask) }

        @inline(__always)
        func has(_ flags: UInt64) -> Bool { bits & flags != 0 }

        @inline(__always)
        func isFor(_ key: UInt64) -> Bool { (bits ^ key) & Self.keyMask == 0 }
    }

    struct Filters {
        var first: WordFilter
        var sufficient: FineFilter
        var pairs: FineFilter
        var beginnings: WordFilter
        var names: NameFilters
    }

    /// The most nodes that edges can lead to.
    static let mostNodes = 1 << 24

    let edges: EdgeTable
    /// The words that terms begin with.
    let first: WordFilter
    /// Those of them that are terms themselves, or go on in another way than by a word; people's names apart.
    let sufficient: FineFilter
    /// The first two words of terms, see `pair`.
    let pairs: FineFilter
    let names: NameFilters
    /// The first letters of terms that begin with a wildcard, see `beginning`; how many letters, at most three.
    let beginnings: WordFilter
    let beginningLengths: [Int]
    /// Of the nodes that stand for something, from 1 to `lastNamed`, their first entries; behind them all others.
    let entries: [Entry]
    let lastNamed: Node
    /// Wildcards by node and first unit.
    let prefixes: [UInt64: [Prefix]]
    /// First units of the wildcards at the root.
    let rootPrefixes: Set<UInt64>
    let spellings: Spellings

    /// Whether any term is found by its sound.
    let hasSounds: Bool
    let people: People

    /// Where the names of people stand in the trie.
    ///
    /// A word of a name has many forms. From `forms` each leads to the node of every set of forms that it is one of; that
    /// node is where names go on whose first word it is, and its number stands for the word in all that follows. So a name
    /// is one path whatever its words' forms are.
    struct People: Sendable {
        /// Nobody is watched.
        var isEmpty: Bool
        /// The node that the forms of words lead on from.
        var forms: Node
        /// The node that surnames lead on from, a set of forms to an edge.
        var surnames: Node
        var surnameForms: SurnameForms
    }

    /// Stands for a set of forms in a path of a person's name.
    @inline(__always)
    static func hash(ofForms node: Node) -> UInt64 { UInt64(node) &* 0x9E37_79B9_7F4A_7C15 }

    init(
        edges: EdgeTable, filters: Filters,
        entries: [Entry], lastNamed: Node, prefixes: [UInt64: [Prefix]], rootPrefixes: Set<UInt64>,
        spellings: Spellings, hasSounds: Bool, people: People
    ) {
        self.edges = edges
        (first, sufficient) = (filters.first, filters.sufficient)
        (pairs, beginnings, names) = (filters.pairs, filters.beginnings, filters.names)
        self.entries = entries
        self.lastNamed = lastNamed
        self.prefixes = prefixes
        self.rootPrefixes = rootPrefixes
        beginningLengths = Set(rootPrefixes.isEmpty ? [] : prefixes.values.joined().map { min($0.units.count, 3) })
            .sorted()
        self.spellings = spellings
        self.hasSounds = hasSounds
        self.people = people
    }

    /// What its tables take.
    var bytes: Int {
        edges.bytes + entries.count * MemoryLayout<Entry>.stride
            + first.bytes + sufficient.bytes + pairs.bytes + beginnings.bytes + names.bytes
            + people.surnameForms.bytes
            + spellings.bytes
    }

    /// The key of the edge from a node by a word.
    @inline(__always)
    static func key(_ node: Node, _ hash: UInt64) -> UInt64 {
        // Odd multipliers spread the polynomial hash over the high bits.
        let mixed = (hash ^ UInt64(node) &* nodeMultiplier) &* keyMultiplier
        return (mixed ^ mixed >> 29) | 1 << 63
    }
    static let keyMultiplier: UInt64 = 0xA24B_AED4_963E_E407
    static let nodeMultiplier: UInt64 = 0xD6E8_FEB8_6659_FD93

    /// Two words that follow each other.
    @inline(__always)
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* pairMultiplier &+ second }
    static let pairMultiplier: UInt64 = 0xD6E8_FEB8_6659_FD93

    /// A hash that `sufficient` always has: a word to look into.
    static let doubtful: UInt64 = 0x5DEE_CE66_D1CE_B00B

    /// The first units of a word, one to three, as `beginnings` has them.
    @inline(__always)
    static func beginning(_ units: UInt64, length: Int) -> UInt64 {
        let bits = UInt64(16 &* length)
        return units & (1 &<< bits &- 1) | bits &<< 48
    }
}
