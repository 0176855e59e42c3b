import Language

/// Finds every term of a lexicon in the words of a field.
struct Scanner {
    let words: Words.List
    let choice: WordChoice
    let edges: EdgeTable.View
    let entries: UnsafePointer<Entry>
    let lastNamed: Lexicon.Node
    let lexicon: Lexicon
    private let takesProclitics: Bool
    /// The nodes that words of people's names lead on from, and surnames.
    let forms: Lexicon.Node
    let surnames: Lexicon.Node
    let hasPeople: Bool
    /// Those whose surnames alone are looked for.
    let named: NamedPeople?

    /// What to look for, and how.
    struct Manner {
        /// Whether Arabic proclitics may be written to words; not so in Persian and Urdu.
        var proclitics: Bool
        /// Those whose surnames are looked for, and nothing else.
        var surnames: NamedPeople?
    }

    /// Scans the words.
    static func scan(
        _ words: Words, _ lexicon: Lexicon, _ manner: Manner, with candidates: Candidates, into hits: inout [Hit]
    ) {
        guard words.count > 0 else { return }
        lexicon.entries.withUnsafeBufferPointer { entries in
            guard let entry = entries.baseAddress else { return }
            let scanner = Scanner(
                words: words.list, choice: WordChoice(in: words.list, lexicon, manner, candidates),
                edges: lexicon.edges.view, entries: entry, lastNamed: lexicon.lastNamed, lexicon: lexicon,
                takesProclitics: manner.proclitics, forms: lexicon.people.forms,
                surnames: lexicon.people.surnames, hasPeople: !lexicon.people.isEmpty, named: manner.surnames)
            var loneFrom = 0
            for start in stride(from: 0, to: words.count, by: Candidates.words) {
                let chosen = scanner.choice.run(start..<min(start + Candidates.words, words.count))
                scanner.follow(chosen, candidates)
                scanner.read(chosen, candidates.leads, &loneFrom, &hits)
            }
        }
    }

    /// Finds where each of the chosen leads, in loops whose steps wait for no other's memory.
    private func follow(_ chosen: UnsafeMutableBufferPointer<Reading>, _ candidates: Candidates) {
        if WideVectors.areHere, named == nil { return followByVectors(chosen, candidates.leads) }
        let leads = candidates.leads
        var touched: UInt64 = 0
        for reading in chosen {
            if hasPeople { touched |= edges.touch(forms, reading.hash) }
            guard named == nil else { continue }
            touched |= edges.touch(0, reading.hash)
            if hasPeople { touched |= edges.touch(forms, words[min(reading.index &+ 1, words.count &- 1)].hash) }
        }
        for at in chosen.indices where named == nil {
            let lead = Lead(edge: edges[0, chosen[at].hash] ?? .empty, following: .empty)
            leads[at] = lead
            let next = chosen[at].index &+ 1
            if !lead.edge.isEmpty, next < words.count { touched |= edges.touch(lead.edge.target, words[next].hash) }
        }
        for at in chosen.indices where named == nil && !leads[at].edge.isEmpty {
            leads[at].following = following(leads[at].edge, chosen[at].index)
            let end = leads[at].following.isEmpty ? leads[at].edge : leads[at].following
            if end.target <= lastNamed { touched |= UInt64(entries[Int(end.target)].subject) }
        }
        candidates.touched = touched
    }

    /// Where a reading leads.
    private func lead(_ reading: Reading) -> Lead {
        let edge = edges[0, reading.hash] ?? .empty
        return Lead(edge: edge, following: edge.isEmpty ? .empty : following(edge, reading.index))
    }

    /// Where the word behind another leads from where that one has led.
    private func following(_ edge: Lexicon.Edge, _ index: Int) -> Lexicon.Edge {
        index &+ 1 < words.count ? edges[edge.target, words[index &+ 1].hash] ?? .empty : .empty
    }

    private func read(
        _ chosen: UnsafeMutableBufferPointer<Reading>, _ leads: UnsafeMutablePointer<Lead>,
        _ loneFrom: inout Int, _ hits: inout [Hit]
    ) {
        var at = 0
        while at < chosen.count {
            let index = chosen[at].index
            var next = at
            var isDoubtful = false
            while next < chosen.count, chosen[next].index == index {
                isDoubtful = isDoubtful || chosen[next].isDoubtful
                next += 1
            }
            let word = words[index]
            if word.shape.contains(.insideRun) {
            } else if isDoubtful {
                readAll(word, index, &hits)
            } else {
                for at in at..<next { probe(chosen[at], named == nil ? leads[at] : .nowhere, &hits) }
            }
            at = next
            guard hasPeople, named == nil else { continue }
            let places = choice.lonePlaces(behind: index)
            for place in max(places.lowerBound, loneFrom)..<max(places.upperBound, loneFrom) {
                readLoneSurname(place, &hits)
            }
            loneFrom = max(loneFrom, places.upperBound)
        }
    }

    /// Finds the terms that begin at a word, those with a wildcard among them.
    private func readAll(_ word: Word, _ index: Int, _ hits: inout [Hit]) {
        func attempt(_ reading: Reading) {
            if choice.first.has(reading.hash) == 1 { probe(reading, lead(reading), &hits) }
        }
        let plain = Reading(hash: word.hash, index: index)
        attempt(plain)
        wildcard(0, index, plain, word, &hits)
        if lexicon.hasSounds, !word.shape.contains(.takesProclitics) {
            choice.forEachSound(of: word) { attempt(Reading(hash: $0, index: index, dropped: 0, [.bySound])) }
        }
        guard word.shape.contains(.takesProclitics) else { return }
        Reading.forEach(of: word, index, in: words, takesProclitics: takesProclitics) { reading in
            attempt(reading)
            if !reading.traits.contains(.tanwin) { wildcard(0, index, reading, word, &hits) }
        }
    }

    @inline(never)
    private func probe(_ reading: Reading, _ lead: Lead, _ hits: inout [Hit]) {
        let index = reading.index
        if !lead.edge.isEmpty { walk(lead, index, reading, &hits) }
        // No name's spelling is known without its article or with a tanwin.
        guard hasPeople, reading.traits.isDisjoint(with: [.article, .tanwin]) else { return }
        if named == nil {
            forEachFormSet(of: reading.hash) { follow($0, index, index + 1, reading, &hits) }
        } else {
            surname(reading, index, &hits)
        }
    }

    /// Follows a term from its first word.
    private func walk(_ lead: Lead, _ index: Int, _ reading: Reading, _ hits: inout [Hit]) {
        var edge = lead.edge
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
                wildcard(node, next, reading, word, &hits, start: index)
            }
            let child = next == index + 1 ? lead.following : edges[node, word.hash] ?? .empty
            if !child.isEmpty {
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

    /// Whether a full stop behind a word may be an abbreviation's, within a term.
    func isShort(_ word: Word) -> Bool {
        word.shape.contains(.capital)
            && (word.foldedEnd - word.foldedStart <= 2 || Self.abbreviations.contains(word.hash))
    }

    /// Words that are cut short within names: Сев. Корея
    private static let abbreviations = WordList.hashes(
        "rep rép dom dem dém fed сев юж вост зап респ півн півд схід зах płn płd")

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
        if reading.clitic > 0, entry.marks.contains(.bare) || isCapitalBehindHebrewArticle(entry, reading, word) {
            return false
        }
        if reading.traits.contains(.tanwin), entry.kind.layer != 0 { return false }
        if reading.traits.contains(.middle), !entry.marks.contains(.takesMiddle) { return false }
        return entry.kind == .personFull || !reading.traits.contains(.shared)
    }

    /// הריגה, killing, is not the Riga: no capital takes the article.
    private func isCapitalBehindHebrewArticle(_ entry: Entry, _ reading: Reading, _ word: Word) -> Bool {
        entry.kind == .countryCapital && words.folded(word)[Int(reading.clitic) - 1] == Arabic.hebrewArticle
    }

    /// Words that begin as a wildcard of the node does.
    private func wildcard(
        _ node: Lexicon.Node, _ index: Int, _ reading: Reading, _ word: Word, _ hits: inout [Hit], start: Int? = nil
    ) {
        let units = words.folded(word)
        let skipped = start == nil ? Int(reading.dropped) : 0
        guard skipped < units.count else { return }
        let first = UInt64(units[skipped])
        if node == 0, !lexicon.rootPrefixes.contains(first) { return }
        guard let prefixes = lexicon.prefixes[Lexicon.key(node, first)] else { return }
        for prefix in prefixes where prefix.units.count <= units.count - skipped {
            guard zip(prefix.units, units[skipped...]).allSatisfy(==) else { continue }
            collect(prefix.target, start ?? index, index + 1, reading, &hits)
        }
    }
}
