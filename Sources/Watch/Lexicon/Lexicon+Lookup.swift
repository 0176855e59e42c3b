extension Lexicon {
    /// Whether two words are a person's name in full.
    func isFullName(_ given: UInt64, _ surname: UInt64, of person: UInt32) -> Bool {
        let edges = edges.view
        var isFound = false
        edges.forEach(people.forms, given) { first in
            edges.forEach(people.forms, surname) { second in
                guard let name = edges[first.target, Self.hash(ofForms: second.target)] else { return }
                isFound = isFound || isFullName(name.target, of: person)
            }
        }
        return isFound
    }

    private func isFullName(_ node: Node, of person: UInt32) -> Bool {
        var index = node <= lastNamed ? node : 0
        while index != 0 {
            let entry = entries[Int(index)]
            if entry.kind == .personFull, entry.subject == person { return true }
            index = entry.next
        }
        return false
    }
}
