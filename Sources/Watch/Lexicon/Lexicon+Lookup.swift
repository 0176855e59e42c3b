extension Lexicon {
    /// The entries at the end of a path of word hashes.
    func entries(at path: [UInt64]) -> [Entry] {
        var node: Node = 0
        for hash in path {
            guard let next = target(of: node, by: hash) else { return [] }
            node = next
        }
        var found: [Entry] = []
        var index = node <= lastNamed ? node : 0
        while index != 0 {
            found.append(entries[Int(index)])
            index = entries[Int(index)].next
        }
        return found
    }

    private func target(of node: Node, by hash: UInt64) -> Node? {
        let key = Self.key(node, hash)
        var slot = Self.slot(key, edges.count)
        while !edges[slot].isEmpty {
            if edges[slot].isFor(key) { return edges[slot].target }
            slot = slot + 1 == edges.count ? 0 : slot + 1
        }
        return nil
    }
}
