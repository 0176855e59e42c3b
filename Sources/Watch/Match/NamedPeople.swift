/// The people whom an article names, and the words that their surnames begin with; used again and again.
final class NamedPeople {
    let filter = SmallWordFilter()
    @exclusivity(unchecked) private var members: [UInt32] = []
    /// A bit a person.
    @exclusivity(unchecked) private var bits: [UInt64] = []

    var isEmpty: Bool { members.isEmpty }

    @inline(__always)
    func contains(_ person: UInt32) -> Bool {
        let word = Int(person / 64)
        return word < bits.count && bits[word] >> UInt64(person % 64) & 1 == 1
    }

    func insert(_ person: UInt32, _ surnameForms: SurnameForms) {
        guard !contains(person) else { return }
        while bits.count <= Int(person / 64) { bits.append(0) }
        bits[Int(person / 64)] |= 1 << UInt64(person % 64)
        members.append(person)
        surnameForms.forEach(of: person) { filter.insert($0) }
    }

    func removeAll() {
        guard !members.isEmpty else { return }
        for person in members { bits[Int(person / 64)] = 0 }
        members.removeAll(keepingCapacity: true)
        filter.removeAll()
    }
}
