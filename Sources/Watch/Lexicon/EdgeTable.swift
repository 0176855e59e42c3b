/// The edges of a lexicon: a hash table with open addressing, whose searches begin where a line of the processor's cache
/// does, so that nearly all end in the line they begin in.
///
/// Immutable once filled.
final class EdgeTable: @unchecked Sendable {
    private let slots: UnsafeMutablePointer<Lexicon.Edge>
    private let lines: Int

    /// The edges of a line.
    private static let line = 8

    /// A table with room for so many edges; two slots in three will be taken.
    init(capacity: Int) {
        lines = capacity * 3 / 2 / Self.line + 2
        let bytes = lines * Self.line * MemoryLayout<Lexicon.Edge>.stride
        slots = UnsafeMutableRawPointer.allocate(
            byteCount: bytes, alignment: Self.line * MemoryLayout<Lexicon.Edge>.stride
        ).bindMemory(to: Lexicon.Edge.self, capacity: lines * Self.line)
        slots.initialize(repeating: .empty, count: lines * Self.line)
    }

    deinit { slots.deallocate() }

    var bytes: Int { lines * Self.line * MemoryLayout<Lexicon.Edge>.stride }

    func insert(_ key: UInt64, target: Lexicon.Node, flags: UInt64) {
        var slot = Self.line * Self.line(of: key, lines)
        while !slots[slot].isEmpty { slot = slot + 1 == lines * Self.line ? 0 : slot + 1 }
        slots[slot] = Lexicon.Edge(key: key, target: target, flags: flags)
    }

    /// The line where the search for a key begins, of up to 2³².
    @inline(__always)
    private static func line(of key: UInt64, _ lines: Int) -> Int {
        Int(truncatingIfNeeded: ((key & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: lines)) &>> 32)
    }

    /// Good as long as the table lives.
    var view: View { View(slots: UnsafePointer(slots), lines: lines) }

    /// Plain memory, for loops.
    struct View {
        let slots: UnsafePointer<Lexicon.Edge>
        let lines: Int

        @inline(__always)
        private func start(_ key: UInt64) -> Int { EdgeTable.line &* EdgeTable.line(of: key, lines) }

        /// The slot where a search would begin, read so that it is near when one does.
        @inline(__always)
        func touch(_ node: Lexicon.Node, _ hash: UInt64) -> UInt64 { slots[start(Lexicon.key(node, hash))].bits }

        /// The edge that leads on from a node by a word.
        @inline(__always)
        subscript(node: Lexicon.Node, hash: UInt64) -> Lexicon.Edge? {
            let key = Lexicon.key(node, hash)
            var slot = start(key)
            while true {
                let edge = slots[slot]
                if edge.isFor(key) { return edge }
                if edge.isEmpty { return nil }
                slot = next(slot)
            }
        }

        /// Calls back for each edge that leads on from a node by a word, where there may be several.
        @inline(__always)
        func forEach(_ node: Lexicon.Node, _ hash: UInt64, _ body: (Lexicon.Edge) -> Void) {
            let key = Lexicon.key(node, hash)
            var slot = start(key)
            while true {
                let edge = slots[slot]
                if edge.isEmpty { return }
                if edge.isFor(key) { body(edge) }
                slot = next(slot)
            }
        }

        @inline(__always)
        private func next(_ slot: Int) -> Int { slot &+ 1 == EdgeTable.line &* lines ? 0 : slot &+ 1 }
    }
}
