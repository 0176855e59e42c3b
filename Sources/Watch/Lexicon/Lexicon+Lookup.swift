extension Lexicon {
    /// Whether two words are a person's name in full.
    func isFullName(_ given: UInt64, _ surname: UInt64, of person: UInt32) -> Bool {
        formSets(of: given).contains { first in
            formSets(of: surname).contains { second in
                guard let node = target(of: first, by: Self.hash(ofForms: second)), node <= lastNamed else {
                    return false
                }
                var index = node
                while index != 0 {
                    let entry = entries[Int(index)]
                    if entry.kind == .personFull, entry.subject == person { return true }
                    index = entry.next
                }
                return false
            }
        }
    }

    private func formSets(of hash: UInt64) -> [Node] {
        let key = Self.key(people.forms, hash)
        var slot = Self.slot(key, edges.count)
        var found: [Node] = []
        while !edges[slot].isEmpty {
            if edges[slot].isFor(key) { found.append(edges[slot].target) }
            slot = slot + 1 == edges.count ? 0 : slot + 1
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
