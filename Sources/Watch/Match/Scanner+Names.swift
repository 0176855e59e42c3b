import Language

/// Names of people, whose words are sets of forms, see `Lexicon.People`.
extension Scanner {
    /// A surname as it stands, whoever's it is.
    func readLoneSurname(_ index: Int, _ hits: inout [Hit]) {
        let word = words[index]
        guard !word.shape.contains(.insideRun) else { return }
        surname(Reading(hash: word.hash, index: index), index, &hits)
        guard lexicon.hasSounds else { return }
        choice.forEachSound(of: word) { sound in
            surname(Reading(hash: sound, index: index, dropped: 0, [.bySound]), index, &hits)
        }
    }

    func surname(_ reading: Reading, _ index: Int, _ hits: inout [Hit]) {
        forEachFormSet(of: reading.hash) { set in
            guard let edge = edges[surnames, Lexicon.hash(ofForms: set.target)] else { return }
            follow(edge, index, index + 1, reading, &hits)
        }
    }

    /// Calls back for each set of forms that a word is one of.
    @inline(__always)
    func forEachFormSet(of hash: UInt64, _ body: (Lexicon.Edge) -> Void) {
        guard choice.known.has(hash) == 1 else { return }
        edges.forEach(forms, hash, body)
    }

    /// Follows names from an edge: by the words as they are written, and by their sound.
    func follow(_ edge: Lexicon.Edge, _ index: Int, _ next: Int, _ reading: Reading, _ hits: inout [Hit]) {
        let node = edge.target
        if node <= lastNamed { collect(node, index, next, reading, &hits) }
        guard edge.has(Lexicon.Edge.anyOfThem), next < words.count else { return }
        let word = words[next]
        guard !word.shape.contains(.sentenceStart) || isShort(words[next - 1]) else { return }
        forEachFormSet(of: word.hash) { set in
            guard let child = edges[node, Lexicon.hash(ofForms: set.target)] else { return }
            follow(child, index, next + 1, reading, &hits)
        }
        if !reading.traits.contains(.middle) {
            if choice.middles.has(word.hash) == 1 {
                followBehindMiddle(edge, index, next, reading, &hits)
            } else if isCapitalised(word) || Particles.leftOut.contains(word.hash) {
                followBehindForeignMiddle(edge, index, next, reading, &hits)
            }
        }
        if next == index + 1, let surname = choice.sharedSurname(behind: next) {
            followShared(edge, index, surname, reading, &hits)
        }
        guard edge.has(Lexicon.Edge.sounds) else { return }
        var reading = reading
        reading.traits.insert(.bySound)
        choice.forEachSound(of: word) { sound in
            forEachFormSet(of: sound) { set in
                guard let child = edges[node, Lexicon.hash(ofForms: set.target)] else { return }
                follow(child, index, next + 1, reading, &hits)
            }
        }
    }

    /// Takes the surname that stands behind another's given name: Bill [and Hillary] Clinton.
    private func followShared(
        _ edge: Lexicon.Edge, _ index: Int, _ surname: Int, _ reading: Reading, _ hits: inout [Hit]
    ) {
        var reading = reading
        reading.traits.insert(.shared)
        func take(_ hash: UInt64) {
            forEachFormSet(of: hash) { set in
                guard let child = edges[edge.target, Lexicon.hash(ofForms: set.target)], child.target <= lastNamed
                else { return }
                collect(child.target, index, surname + 1, reading, &hits)
            }
        }
        take(words[surname].hash)
        if edge.has(Lexicon.Edge.sounds) { choice.forEachSound(of: words[surname]) { take($0) } }
    }

    /// Follows an Arabic name behind one or two that stand in between: محمد [شياع صبار] السوداني, عبد الفتاح [عبد الرحمن]
    /// البرهان.
    private func followBehindMiddle(
        _ edge: Lexicon.Edge, _ index: Int, _ next: Int, _ reading: Reading, _ hits: inout [Hit]
    ) {
        var reading = reading
        reading.traits.insert(.middle)
        var place = next
        for _ in 0..<2 {
            guard ArabicGivenNames.middle.contains(words[place].hash) else { return }
            // عبد الرحمن and بن علي are one name.
            place += Self.halves.contains(words[place].hash) ? 2 : 1
            guard place < words.count, (next...place).allSatisfy({ words[$0].start - words[$0 - 1].end == 1 }) else {
                return
            }
            forEachFormSet(of: words[place].hash) { set in
                guard let child = edges[edge.target, Lexicon.hash(ofForms: set.target)] else { return }
                follow(child, index, place + 1, reading, &hits)
            }
        }
    }

    /// The same of names that have capitals: John [Fitzgerald] Kennedy.
    private func followBehindForeignMiddle(
        _ edge: Lexicon.Edge, _ index: Int, _ next: Int, _ reading: Reading, _ hits: inout [Hit]
    ) {
        var reading = reading
        reading.traits.insert(.middle)
        for place in next + 1..<min(next + 4, words.count) {
            let word = words[place]
            if Particles.leftOut.contains(word.hash) { continue }
            guard isCapitalised(word), !word.shape.contains(.sentenceStart), word.start - words[place - 1].end == 1
            else { return }
            forEachFormSet(of: word.hash) { set in
                guard let child = edges[edge.target, Lexicon.hash(ofForms: set.target)] else { return }
                if child.target <= lastNamed { collect(child.target, index, place + 1, reading, &hits) }
            }
        }
    }

    private func isCapitalised(_ word: Word) -> Bool {
        word.shape.contains(.capital) && words.folded(word)[0] < 0x530 && word.foldedEnd - word.foldedStart > 2
    }

    private static let halves = WordList.hashes("عبد بن ابن ابو بنت")
}
