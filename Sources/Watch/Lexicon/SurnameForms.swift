/// The words that each person's surnames begin with, so that an article is searched for those of the people it names and
/// for no others.
struct SurnameForms: Sendable {
    /// By person, where its list begins in `forms`; 0 for none.
    private var starts: [UInt32] = []
    /// Lists, each behind the number of its words: bits of their places, see `WordFilter.bitsOfPlace`.
    ///
    /// People of one surname share a list.
    private var forms: [UInt16] = [0]
    private var known: [UInt64: UInt32] = [:]
    private var open: (person: UInt32, forms: [UInt16])?

    /// Words of one list; a person of so many aliases is not looked for by more.
    private static let most = 4096

    /// Takes in the words that a surname may begin with; people come in order.
    mutating func add(_ hashes: [UInt64], of person: UInt32) {
        if open?.person != person { close() }
        for form in hashes.map(WordFilter.bitsOfPlace)
        where open?.forms.contains(form) != true && open?.forms.count ?? 0 < Self.most {
            open = (person, (open?.forms ?? []) + [form])
        }
    }

    /// Ends the list at hand, and forgets what only building needs.
    func built() -> SurnameForms {
        var built = self
        built.close()
        built.known = [:]
        return built
    }

    private mutating func close() {
        guard let (person, list) = open else { return }
        open = nil
        let key = list.reduce(UInt64(list.count)) { ($0 ^ UInt64($1)) &* 0xD6E8_FEB8_6659_FD93 }
        let start = known[key] ?? UInt32(forms.count)
        if known.updateValue(start, forKey: key) == nil { forms += [UInt16(list.count)] + list }
        while starts.count <= Int(person) { starts.append(0) }
        starts[Int(person)] = start
    }

    /// Calls back for each word, by `WordFilter.bitsOfPlace`.
    func forEach(of person: UInt32, _ body: (UInt16) -> Void) {
        guard Int(person) < starts.count, starts[Int(person)] != 0 else { return }
        let start = Int(starts[Int(person)])
        for index in start + 1..<start + 1 + Int(forms[start]) { body(forms[index]) }
    }

    var isEmpty: Bool { starts.isEmpty }
    var bytes: Int { starts.count * 4 + forms.count * 2 }
}
