import Language

/// Finds every term of a lexicon in the words of a field.
struct Scanner {
    private let words: Words.List
    private let edges: UnsafePointer<Lexicon.Edge>
    private let edgeMask: Int
    private let filter: UnsafePointer<UInt64>
    private let filterShift: UInt64
    private let firstEntry: UnsafePointer<UInt32>
    private let entries: UnsafePointer<Entry>
    private let lexicon: Lexicon
    private let hasWildcards: Bool
    private let hasSounds: Bool
    private let takesProclitics: Bool

    /// Where the word at hand may begin, its proclitics set aside.
    private struct Reading {
        var hash: UInt64
        /// Units that remain.
        var length: Int
        var clitic: UInt8
        var traits: Hit.Traits
    }

    /// Scans the words.
    ///
    /// - Parameter proclitics: whether Arabic proclitics may be written to words; not so in Persian and Urdu.
    static func scan(_ words: Words, _ lexicon: Lexicon, proclitics: Bool, into hits: inout [Hit]) {
        lexicon.edges.withUnsafeBufferPointer { edges in
            lexicon.filter.withUnsafeBufferPointer { filter in
                lexicon.firstEntry.withUnsafeBufferPointer { firstEntry in
                    lexicon.entries.withUnsafeBufferPointer { entries in
                        guard let edge = edges.baseAddress, let bits = filter.baseAddress,
                            let first = firstEntry.baseAddress, let entry = entries.baseAddress
                        else { return }
                        let scanner = Scanner(
                            words: words.list, edges: edge, edgeMask: edges.count - 1, filter: bits,
                            filterShift: lexicon.filterShift, firstEntry: first, entries: entry, lexicon: lexicon,
                            hasWildcards: !lexicon.rootPrefixes.isEmpty, hasSounds: lexicon.hasSounds,
                            takesProclitics: proclitics)
                        scanner.run(&hits)
                    }
                }
            }
        }
    }

    private func run(_ hits: inout [Hit]) {
        for index in 0..<words.count {
            let word = words[index]
            if word.shape.contains(.insideRun) { continue }
            let length = Int(word.foldedEnd - word.foldedStart)
            let plain = Reading(hash: word.hash, length: length, clitic: 0, traits: [])
            if isKnown(word.hash) { probe(plain, index, &hits) }
            if hasWildcards { wildcard(0, index, plain, word, &hits) }
            if hasSounds, let sound = sound(word), isKnown(sound) {
                probe(Reading(hash: sound, length: length, clitic: 0, traits: [.bySound]), index, &hits)
            }
            guard word.shape.contains(.takesProclitics), length > 2, length <= WordHash.longest else { continue }
            readings(word, index, length, hasWildcards, &hits)
        }
    }

    @inline(__always)
    private func isKnown(_ hash: UInt64) -> Bool {
        let place = Lexicon.filterPlace(hash, filterShift)
        return filter[place.word] & place.bits == place.bits
    }

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
            rest.hash = WordHash.prepending(Arabic.article, to: rest.hash, length: rest.length)
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
        var prefix: UInt64 = 0
        for at in 0..<count { prefix = prefix &* WordHash.base &+ UInt64(units[at]) }
        let rest = whole.length - count
        let hash = WordHash.dropping(prefix: prefix, from: whole.hash, leaving: rest)
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
        let hash = (whole.hash &- UInt64(Arabic.alef)) &* Arabic.inverseBase
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
        guard let node = target(0, reading.hash) else { return }
        walk(node, index, reading, &hits)
    }

    @inline(__always)
    private func target(_ node: Lexicon.Node, _ hash: UInt64) -> Lexicon.Node? {
        let key = Lexicon.key(node, hash)
        var slot = Int(truncatingIfNeeded: key) & edgeMask
        while true {
            let edge = edges[slot]
            if edge.isFor(key) { return edge.target }
            if edge.isEmpty { return nil }
            slot = (slot + 1) & edgeMask
        }
    }

    /// Follows a term from its first word.
    private func walk(_ from: Lexicon.Node, _ index: Int, _ reading: Reading, _ hits: inout [Hit]) {
        var node = from
        var reading = reading
        var next = index + 1
        while true {
            let first = firstEntry[Int(node)]
            collect(first & Lexicon.entryMask, index, next, reading, &hits)
            guard next < words.count, !reading.traits.contains(.tanwin) else { return }
            let word = words[next]
            // A full stop may belong to a short form: EE. UU.
            guard !word.shape.contains(.sentenceStart) || isShort(words[next - 1]) else { return }
            if first & Lexicon.wildcards != 0 {
                let plain = Reading(hash: 0, length: 0, clitic: reading.clitic, traits: reading.traits)
                wildcard(node, next, plain, word, &hits, start: index)
            }
            if let child = target(node, word.hash) {
                node = child
            } else if let child = withoutArticle(node, word) {
                node = child
                reading.traits.insert(.article)
            } else if first & Lexicon.sounds != 0, let sound = sound(word), let child = target(node, sound) {
                node = child
                reading.traits.insert(.bySound)
            } else {
                return
            }
            next += 1
        }
    }

    private func isShort(_ word: Word) -> Bool { word.end - word.start <= 2 && word.shape.contains(.capital) }

    /// The key of a word written with a Latin capital, by its sound.
    @inline(__always)
    private func sound(_ word: Word) -> UInt64? {
        guard word.shape.contains(.capital), !word.shape.contains(.joined) else { return nil }
        let units = words.folded(word)
        guard units[0] < 0x250, units[0] > 0x40, units.count > 2 else { return nil }
        return TransliterationKey.key(units)
    }

    private func withoutArticle(_ node: Lexicon.Node, _ word: Word) -> Lexicon.Node? {
        guard word.shape.contains(.takesProclitics) else { return nil }
        let units = words.folded(word)
        guard units.count > 3, units.count <= WordHash.longest, units[0] == Arabic.alef, units[1] == Arabic.lam
        else { return nil }
        let rest = WordHash.dropping(prefix: Arabic.article, from: word.hash, leaving: units.count - 2)
        return target(node, rest)
    }

    @inline(__always)
    private func collect(_ first: UInt32, _ start: Int, _ end: Int, _ reading: Reading, _ hits: inout [Hit]) {
        var index = first
        while index != 0 {
            let entry = entries[Int(index)]
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
            let entry = firstEntry[Int(prefix.target)] & Lexicon.entryMask
            collect(entry, start ?? index, index + 1, reading, &hits)
        }
    }
}
