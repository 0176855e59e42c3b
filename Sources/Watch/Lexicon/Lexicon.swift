import Language

/// Everything watched, as one trie over the hashes of folded words.
///
/// Its edges stand in one flat open-addressing table; a bit a first word lets most words of a text go by with a single
/// look. Immutable once built.
final class Lexicon: Sendable {
    /// Node 0 is the root.
    typealias Node = UInt32

    /// A term's last word with a wildcard.
    struct Prefix: Sendable {
        var units: [UInt16]
        var target: Node
    }

    /// A slot of the table, 0 where it is empty: the upper 40 bits of an edge's key above its target.
    ///
    /// Which slot it is tells of the lower bits, so that some 60 bits of the key are compared in all.
    struct Edge: Sendable {
        static let targetMask: UInt64 = 1 << 24 - 1
        var bits: UInt64

        init(key: UInt64, target: Node) { bits = key & ~Self.targetMask | UInt64(target) }

        static let empty = Edge(key: 0, target: 0)

        var isEmpty: Bool { bits == 0 }
        var target: Node { Node(truncatingIfNeeded: bits & Self.targetMask) }

        @inline(__always)
        func isFor(_ key: UInt64) -> Bool { (bits ^ key) & ~Self.targetMask == 0 }
    }

    /// The most nodes that edges can lead to.
    static let mostNodes = 1 << 24

    let edges: [Edge]
    /// Two bits for each first word, both in one word of the filter.
    let filter: [UInt64]
    let filterShift: UInt64
    /// The first entry of each node, 0 for none; the two top bits say that wildcards, or
    /// words known by their sound, go on from it.
    let firstEntry: [UInt32]
    let entries: [Entry]
    /// Wildcards by node and first unit.
    let prefixes: [UInt64: [Prefix]]
    /// First units of the wildcards at the root.
    let rootPrefixes: Set<UInt64>
    let spellings: [[UInt8]]

    /// Whether any term is found by its sound.
    let hasSounds: Bool

    init(
        edges: [Edge], filter: [UInt64], filterShift: UInt64, firstEntry: [UInt32], entries: [Entry],
        prefixes: [UInt64: [Prefix]], rootPrefixes: Set<UInt64>, spellings: [[UInt8]], hasSounds: Bool
    ) {
        self.edges = edges
        self.filter = filter
        self.filterShift = filterShift
        self.firstEntry = firstEntry
        self.entries = entries
        self.prefixes = prefixes
        self.rootPrefixes = rootPrefixes
        self.spellings = spellings
        self.hasSounds = hasSounds
    }

    static let wildcards: UInt32 = 1 << 31
    static let sounds: UInt32 = 1 << 30
    static let entryMask: UInt32 = sounds - 1

    /// The key of the edge from a node by a word.
    @inline(__always)
    static func key(_ node: Node, _ hash: UInt64) -> UInt64 {
        // Odd multipliers spread the polynomial hash over the high bits, which choose the slot.
        let mixed = (hash ^ UInt64(node) &* 0xD6E8_FEB8_6659_FD93) &* 0xA24B_AED4_963E_E407
        return (mixed ^ mixed >> 29) | 1 << 63
    }

    /// The word of the filter that a hash falls into, and its two bits there.
    @inline(__always)
    static func filterPlace(_ hash: UInt64, _ shift: UInt64) -> (word: Int, bits: UInt64) {
        let mixed = hash &* 0xA24B_AED4_963E_E407
        let bits: UInt64 = 1 << (mixed >> 20 & 63) | 1 << (mixed >> 26 & 63)
        return (Int(truncatingIfNeeded: mixed >> shift), bits)
    }
}
