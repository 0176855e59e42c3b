/// Names of people, whose words are sets of forms, see `Lexicon.People`.
extension LexiconBuilder {
    /// Adds a name of a person or, by the entry's kind, a surname.
    mutating func add(name path: [[UInt64]], _ entry: Entry) {
        guard let first = path.first, nodes.count + 2 * path.count < Lexicon.mostNodes else { return }
        let isSurname = entry.kind == .personSurname && (path.count == 1 || !entry.marks.contains(.titled))
        if isSurname { surnameForms.add(first, of: entry.subject) }
        var node = isSurname ? Self.surnames : formSet(first)
        if !isSurname, !entry.marks.contains(.capital) { nodes[Int(node)].flags |= Self.beginsSmall }
        for alternatives in path.dropFirst(isSurname ? 0 : 1) {
            if entry.marks.contains(.bySound) { nodes[Int(node)].flags |= Self.sounds }
            node = step(from: node, overForms: formSet(alternatives))
        }
        if entry.marks.contains(.bySound) { hasSounds = true }
        attach(entry, to: node)
    }

    /// The node of a set of forms.
    private mutating func formSet(_ hashes: [UInt64]) -> Lexicon.Node {
        let hashes = hashes.count > 1 ? Array(Set(hashes)) : hashes
        // A sum, for the order of the forms means nothing; hashes of words alike in most letters must not cancel out.
        let key = hashes.reduce(UInt64(0)) { sum, hash in
            let mixed = hash &* 0xA24B_AED4_963E_E407
            return sum &+ (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
        }
        if let known = formSets[key] { return known }
        let node = newNode()
        nodes[Int(node)].flags = Self.isOfName | Self.isFormSet
        formSets[key] = node
        for hash in hashes { insert(Edge(hash: hash, from: Self.forms, target: node)) }
        return node
    }

    private mutating func step(from node: Lexicon.Node, overForms set: Lexicon.Node) -> Lexicon.Node {
        nodes[Int(node)].flags |= Self.goesOn
        if let known = self[node, UInt64(set)] { return known }
        let target = newNode()
        nodes[Int(target)].flags = Self.isOfName
        insert(Edge(hash: UInt64(set), from: node, target: target))
        return target
    }

    // MARK: - The finished lexicon

    /// So many words beside a word are many.
    private static let many = 8

    func nameFilters() -> NameFilters {
        // Of each set of forms: how many follow it, and how many that few follow it stands behind.
        var (following, before) = (
            [UInt32](repeating: 0, count: nodes.count), [UInt32](repeating: 0, count: nodes.count)
        )
        func isFirst(_ edge: Edge) -> Bool { nodes[Int(edge.from)].flags & Self.isFormSet != 0 }
        for edge in edges where isFirst(edge) { following[Int(edge.from)] += 1 }
        for edge in edges where isFirst(edge) && following[Int(edge.from)] <= Self.many { before[Int(edge.hash)] += 1 }
        var isOpen = following.map { $0 > Self.many }
        for edge in edges where isFirst(edge) && before[Int(edge.hash)] <= Self.many { isOpen[Int(edge.from)] = true }
        var (small, alone, open, seconds): ([UInt64], [UInt64], [UInt64], [UInt64]) = ([], [], [], [])
        for edge in edges where edge.from == Self.forms {
            let set = nodes[Int(edge.target)]
            if set.flags & Self.beginsSmall != 0 { small.append(edge.hash) }
            if set.entry != 0 || set.flags & (Self.wildcards | Self.sounds) != 0 { alone.append(edge.hash) }
            if isOpen[Int(edge.target)] { open.append(edge.hash) }
            if before[Int(edge.target)] > Self.many { seconds.append(edge.hash) }
        }
        return NameFilters(
            small: FineFilter(small), alone: FineFilter(alone), open: FineFilter(open), seconds: FineFilter(seconds))
    }
}
