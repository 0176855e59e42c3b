import Language

/// Finds every term of a lexicon in the words of a field.
struct Scanner {
    let words: Words.List
    let choice: WordChoice
    let edges: EdgeTable
    private let entries: UnsafePointer<Entry>
    let lastNamed: Lexicon.Node
    let lexicon: Lexicon
    private let hasWildcards: Bool
    private let takesProclitics: Bool
    let people: Lexicon.People
    /// Those whose surnames alone are looked for.
    let named: NamedPeople?

    /// What to look for, and how.
    struct Manner {
        /// Whether Arabic proclitics may be written to words; not so in Persian and Urdu.
        var proclitics: Bool
        /// Those whose surnames are looked for, and nothing else.
        var surnames: NamedPeople?
    }

    /// Where the word at hand may begin, its proclitics set aside.
    struct Reading {
        var hash: UInt64
        /// Units that remain.
        var length: Int
        var clitic: UInt8
        var traits: Hit.Traits
    }

    /// Scans the words.
    static func scan(
        _ words: Words, _ lexicon: Lexicon, _ manner: Manner, with candidates: Candidates, into hits: inout [Hit]
    ) {
        guard words.count > 0 else { return }
        WordChoice.withChoice(in: words.list, lexicon, manner, candidates) { choice in
            lexicon.withEdges { edges in
                lexicon.entries.withUnsafeBufferPointer { entries in
                    guard let entry = entries.baseAddress else { return }
                    let scanner = Scanner(
                        words: words.list, choice: choice, edges: edges, entries: entry,
                        lastNamed: lexicon.lastNamed, lexicon: lexicon,
                        hasWildcards: !lexicon.rootPrefixes.isEmpty && manner.surnames == nil,
                        takesProclitics: manner.proclitics, people: lexicon.people, named: manner.surnames)
                    scanner.read(choice.run(), &hits)
                }
            }
        }
    }

    private func read(_ chosen: UnsafeBufferPointer<Int32>, _ hits: inout [Hit]) {
        guard named == nil, !people.isEmpty else {
            for index in chosen { read(Int(index), &hits) }
            return
        }
        var loneFrom = 0
        for index in chosen {
            read(Int(index), &hits)
            let places = choice.lonePlaces(behind: Int(index))
            for place in max(places.lowerBound, loneFrom)..<max(places.upperBound, loneFrom) {
                readLoneSurname(place, &hits)
            }
            loneFrom = max(loneFrom, places.upperBound)
        }
    }

    /// Finds the terms that begin at a word.
    private func read(_ index: Int, _ hits: inout [Hit]) {
        let word = words[index]
        if word.shape.contains(.insideRun) { return }
        let length = Int(word.foldedEnd - word.foldedStart)
        let plain = Reading(hash: word.hash, length: length, clitic: 0, traits: [])
        if isKnown(word.hash) { probe(plain, index, &hits) }
        if hasWildcards { wildcard(0, index, plain, word, &hits) }
        if lexicon.hasSounds, let sound = choice.sound(word), isKnown(sound) {
            probe(Reading(hash: sound, length: length, clitic: 0, traits: [.bySound]), index, &hits)
        }
        guard word.shape.contains(.takesProclitics), length > 2, length <= WordHash.longest else { return }
        readings(word, index, length, hasWildcards, &hits)
    }

    @inline(__always)
    private func isKnown(_ hash: UInt64) -> Bool { choice.first.has(hash) != 0 }

    /// Tries a word without what may be written to its beginning.
    @inline(__always)
    private func readings(_ word: Word, _ index: Int, _ length: Int, _ wildcards: Bool, _ hits: inout [Hit]) {
        let units = words.folded(word)
        let first = units[0]
        if first >= 0x590 && first < 0x600 { return hebrew(word, units, index, wildcards, &hits) }
        guard takesProclitics else { return }
        let whole = Reading(hash: word.hash, length: length, clitic: 0, traits: [])
        if units[length - 1] == Arabic.alef { tanwin(whole, index, &hits) }
        if first == Arabic.alef {
            if units[1] == Arabic.lam { attempt(drop(2, units, whole, [.article]), word, index, wildcards, &hits) }
            return
        }
        guard Arabic.isProclitic(first) else { return }
        var reading = drop(1, units, whole, [])
        attempt(reading, word, index, wildcards, &hits)
        attemptArticle(reading, units, 1, word, index, wildcards, &hits)
        // wa- and fa- may stand before bi-, ka- and li-.
        guard first == Arabic.waw || first == Arabic.feh, reading.length > 2 else { return }
        let second = units[1]
        guard second == Arabic.beh || second == Arabic.kaf || second == Arabic.lam else { return }
        reading = drop(2, units, whole, [])
        attempt(reading, word, index, wildcards, &hits)
        attemptArticle(reading, units, 2, word, index, wildcards, &hits)
    }

    /// After proclitics: the article, written out or merged into li- (للعراق).
    @inline(__always)
    private func attemptArticle(
        _ reading: Reading, _ units: UnsafeBufferPointer<UInt16>, _ at: Int, _ word: Word, _ index: Int,
        _ wildcards: Bool, _ hits: inout [Hit]
    ) {
        guard reading.length > 2 else { return }
        if units[at] == Arabic.alef, units[at + 1] == Arabic.lam {
            attempt(drop(at + 2, units, reading, word, [.article]), word, index, wildcards, &hits)
        } else if units[at - 1] == Arabic.lam, units[at] == Arabic.lam {
            var rest = drop(at + 1, units, reading, word, [.article])
            attempt(rest, word, index, wildcards, &hits)
            rest.hash = Arabic.withArticle(rest.hash)
            rest.length += 2
            rest.traits = []
            attempt(rest, word, index, wildcards, &hits)
        }
    }

    /// The word without its first units.
    @inline(__always)
    private func drop(
        _ count: Int, _ units: UnsafeBufferPointer<UInt16>, _ whole: Reading, _ traits: Hit.Traits
    ) -> Reading {
        let rest = whole.length - count
        let hash = WordHash.dropping(count, of: units, from: whole.hash)
        let clitic = traits.contains(.article) ? count - 2 : count
        return Reading(hash: hash, length: rest, clitic: UInt8(truncatingIfNeeded: clitic), traits: traits)
    }

    @inline(__always)
    private func drop(
        _ count: Int, _ units: UnsafeBufferPointer<UInt16>, _ reading: Reading, _ word: Word, _ traits: Hit.Traits
    ) -> Reading {
        let whole = Reading(hash: word.hash, length: units.count, clitic: 0, traits: [])
        var rest = drop(count, units, whole, traits)
        rest.clitic = reading.clitic
        return rest
    }

    @inline(__always)
    private func attempt(
        _ reading: Reading, _ word: Word, _ index: Int, _ wildcards: Bool, _ hits: inout [Hit]
    ) {
        guard reading.length > 1 else { return }
        if isKnown(reading.hash) { probe(reading, index, &hits) }
        if wildcards { wildcard(0, index, reading, word, &hits) }
    }

    /// عراقاً and عراقياً, with the mark or, as is usual, without.
    @inline(__always)
    private func tanwin(_ whole: Reading, _ index: Int, _ hits: inout [Hit]) {
        guard whole.length > 3 else { return }
        let hash = WordHash.droppingLast(Arabic.alef, from: whole.hash, length: whole.length)
        guard isKnown(hash) else { return }
        probe(Reading(hash: hash, length: whole.length - 1, clitic: 0, traits: [.tanwin]), index, &hits)
    }

    /// Up to three of ו ה ב ל מ ש כ.
    private func hebrew(
        _ word: Word, _ units: UnsafeBufferPointer<UInt16>, _ index: Int, _ wildcards: Bool, _ hits: inout [Hit]
    ) {
        let whole = Reading(hash: word.hash, length: units.count, clitic: 0, traits: [])
        var count = 0
        while count < 3, count + 2 < units.count, Arabic.isHebrewProclitic(units[count]) {
            count += 1
            attempt(drop(count, units, whole, []), word, index, wildcards, &hits)
        }
    }

    @inline(never)
    private func probe(_ reading: Reading, _ index: Int, _ hits: inout [Hit]) {
        if named == nil, let edge = edges[0, reading.hash] { walk(edge, index, reading, &hits) }
        // No name's spelling is known without its article or with a tanwin.
        guard !people.isEmpty, reading.traits.isDisjoint(with: [.article, .tanwin]) else { return }
        if named == nil {
            forEachFormSet(of: reading.hash) { follow($0, index, index + 1, reading, &hits) }
        } else {
            surname(reading, index, &hits)
        }
    }

    /// Follows a term from its first word.
    private func walk(_ from: Lexicon.Edge, _ index: Int, _ reading: Reading, _ hits: inout [Hit]) {
        var edge = from
        var reading = reading
        var next = index + 1
        while true {
            let node = edge.target
            if node <= lastNamed { collect(node, index, next, reading, &hits) }
            guard edge.has(Lexicon.Edge.goesOn | Lexicon.Edge.wildcards), next < words.count,
                !reading.traits.contains(.tanwin)
            else { return }
            let word = words[next]
            // A full stop may belong to a short form: EE. UU.
            guard !word.shape.contains(.sentenceStart) || isShort(words[next - 1]) else { return }
            if edge.has(Lexicon.Edge.wildcards) {
                let plain = Reading(hash: 0, length: 0, clitic: reading.clitic, traits: reading.traits)
                wildcard(node, next, plain, word, &hits, start: index)
            }
            if let child = edges[node, word.hash] {
                edge = child
            } else if let child = withoutArticle(node, word) {
                edge = child
                reading.traits.insert(.article)
            } else {
                return
            }
            next += 1
        }
    }

    func isShort(_ word: Word) -> Bool { word.end - word.start <= 2 && word.shape.contains(.capital) }

    private func withoutArticle(_ node: Lexicon.Node, _ word: Word) -> Lexicon.Edge? {
        guard word.shape.contains(.takesProclitics) else { return nil }
        let units = words.folded(word)
        guard units.count > 3, units.count <= WordHash.longest, units[0] == Arabic.alef, units[1] == Arabic.lam
        else { return nil }
        return edges[node, WordHash.dropping(2, of: units, from: word.hash)]
    }

    @inline(__always)
    func collect(_ first: UInt32, _ start: Int, _ end: Int, _ reading: Reading, _ hits: inout [Hit]) {
        var index = first
        while index != 0 {
            let entry = entries[Int(index)]
            if let named, !named.contains(entry.subject) {
                index = entry.next
                continue
            }
            if accepts(entry, reading, words[start]) {
                hits.append(
                    Hit(
                        entry: index, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
                        clitic: reading.clitic, traits: reading.traits))
            }
            index = entry.next
        }
    }

    @inline(__always)
    private func accepts(_ entry: Entry, _ reading: Reading, _ word: Word) -> Bool {
        if entry.marks.contains(.capital), !word.shape.contains(.capital) { return false }
        if reading.traits.contains(.article), !entry.marks.contains(.articleFree) { return false }
        if reading.clitic > 0, entry.marks.contains(.bare) { return false }
        if reading.traits.contains(.tanwin), entry.kind.layer != 0 { return false }
        return true
    }

    /// Words that begin as a wildcard of the node does.
    private func wildcard(
        _ node: Lexicon.Node, _ index: Int, _ reading: Reading, _ word: Word, _ hits: inout [Hit], start: Int? = nil
    ) {
        let units = words.folded(word)
        let skipped = start == nil ? units.count - reading.length : 0
        guard skipped >= 0, skipped < units.count else { return }
        let first = UInt64(units[skipped])
        if node == 0, !lexicon.rootPrefixes.contains(first) { return }
        guard let prefixes = lexicon.prefixes[Lexicon.key(node, first)] else { return }
        for prefix in prefixes where prefix.units.count <= units.count - skipped {
            guard zip(prefix.units, units[skipped...]).allSatisfy(==) else { continue }
            collect(prefix.target, start ?? index, index + 1, reading, &hits)
        }
    }
}
