/// The edges of a lexicon in plain memory, for loops; good as long as the lexicon lives.
struct EdgeTable {
    private let slots: UnsafePointer<Lexicon.Edge>
    private let size: Int

    fileprivate init(_ slots: UnsafePointer<Lexicon.Edge>, _ size: Int) {
        self.slots = slots
        self.size = size
    }

    /// The slot where a search would begin, read so that it is near when one does.
    @inline(__always)
    func touch(_ node: Lexicon.Node, _ hash: UInt64) -> UInt64 {
        slots[Lexicon.slot(Lexicon.key(node, hash), size)].bits
    }

    /// The edge that leads on from a node by a word.
    @inline(__always)
    subscript(node: Lexicon.Node, hash: UInt64) -> Lexicon.Edge? {
        let key = Lexicon.key(node, hash)
        var slot = Lexicon.slot(key, size)
        while true {
            let edge = slots[slot]
            if edge.isFor(key) { return edge }
            if edge.isEmpty { return nil }
            slot &+= 1
            if slot == size { slot = 0 }
        }
    }

    /// Calls back for each edge that leads on from a node by a word, where there may be several.
    @inline(__always)
    func forEach(_ node: Lexicon.Node, _ hash: UInt64, _ body: (Lexicon.Edge) -> Void) {
        let key = Lexicon.key(node, hash)
        var slot = Lexicon.slot(key, size)
        while true {
            let edge = slots[slot]
            if edge.isEmpty { return }
            if edge.isFor(key) { body(edge) }
            slot &+= 1
            if slot == size { slot = 0 }
        }
    }
}

extension Lexicon {
    @inline(__always)
    func withEdges(_ body: (EdgeTable) -> Void) {
        edges.withUnsafeBufferPointer { slots in
            guard let first = slots.baseAddress else { return }
            body(EdgeTable(first, slots.count))
        }
    }
}
