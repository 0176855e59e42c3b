import Language

/// A term of a topic or a rule, found in the field at hand.
struct TermHit {
    /// The kind of what it is a term of, and which of that kind.
    var subject: UInt64
    var hit: Hit

    init(kind: Entry.Kind, subject: UInt32, hit: Hit) {
        self.subject = UInt64(kind.rawValue) << 32 | UInt64(subject)
        self.hit = hit
    }

    /// What is of one subject stands together, in the order of the text.
    static func comesBefore(_ one: TermHit, _ other: TermHit) -> Bool {
        (one.subject, one.hit.start, one.hit.end) < (other.subject, other.hit.start, other.hit.end)
    }
}

/// Says which terms of topics and rules stand in the article; each topic and phrase for itself.
struct TermResolver {
    /// Its tables are read where they are.
    private let watch: CompiledWatch
    private var lexicon: Lexicon { watch.lexicon }
    private var topicTerms: TopicTerms { watch.topicTerms }
    private let language: String
    private let isTurkish: Bool
    private let keepsReasons: Bool
    private var tally = TopicTally()

    init(_ watch: CompiledWatch, language: String, keepsReasons: Bool) {
        self.keepsReasons = keepsReasons
        self.language = language
        isTurkish = TurkishDots.isWritten(in: language)
        self.watch = watch
    }

    mutating func resolve(_ article: WatchedArticle, _ scratch: Scratch) {
        scratch.forEachFound(in: article) { field, scan, bytes in resolve(field, scan, bytes, scratch) }
        guard !tally.isEmpty else { return }
        if keepsReasons { scratch.topicNotes = tally.notes(topicTerms) }
        scratch.found.removeAll { $0.kind == .topic && !tally.holds($0.subject, topicTerms) }
    }

    private mutating func resolve(
        _ field: UInt8, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: Scratch
    ) {
        let hits = scan.hits
        guard hits.contains(where: { lexicon.entries[Int($0.entry)].kind.layer >= 2 }) else { return }
        var parts: [Int: [(hit: Hit, isSecond: Bool)]] = [:]
        for hit in hits {
            let entry = lexicon.entries[Int(hit.entry)]
            guard entry.kind.layer >= 2 else { continue }
            if entry.marks.contains(.exact), !scan.isSpelled(lexicon.spellings[entry.extra], hit, bytes) {
                continue
            }
            if isTurkish, !haveSameDots(hit, entry, scan, bytes) { continue }
            if entry.kind == .topic, entry.sense != 0 {
                guard topicTerms.counts(entry.sense, in: language) else { continue }
                // A part of two that stand near each other is no term of its own, and hides none.
                if let part = topicTerms.terms[Int(entry.sense)].part {
                    parts[part.pair, default: []].append((hit: hit, isSecond: part.isSecond))
                    continue
                }
            }
            scratch.terms.append(TermHit(kind: entry.kind, subject: entry.subject, hit: hit))
        }
        closeAll(field, scratch)
        for (pair, hits) in parts { join(hits, topicTerms.pairs[pair], field, scratch) }
    }

    /// Counts the terms of each topic and phrase that do not overlap, the longest of those that begin alike.
    private mutating func closeAll(_ field: UInt8, _ scratch: Scratch) {
        if scratch.terms.count > 1 { scratch.terms.sort(by: TermHit.comesBefore) }
        var last: TermHit?
        for term in scratch.terms {
            if let open = last, open.subject == term.subject, term.hit.start < open.hit.end {
                // The longest of a start counts, if it counts for nothing too: a heart attack is no attack.
                if term.hit.start == open.hit.start, term.hit.end > open.hit.end { last = term }
                continue
            }
            if let last { close(last.hit, field, scratch) }
            last = term
        }
        if let last { close(last.hit, field, scratch) }
        scratch.terms.removeAll(keepingCapacity: true)
    }

    /// Counts the places where both parts of a pair stand near each other, each part once.
    private mutating func join(
        _ hits: [(hit: Hit, isSecond: Bool)], _ pair: TopicTerms.Pair, _ field: UInt8, _ scratch: Scratch
    ) {
        var last: (hit: Hit, isSecond: Bool)?
        for part in hits {
            guard let known = last, known.isSecond != part.isSecond, part.hit.start >= known.hit.end,
                part.hit.start - known.hit.end <= pair.distance
            else {
                last = part
                continue
            }
            let subject = lexicon.entries[Int(part.hit.entry)].subject
            if tally.count(subject, pair.whole, topicTerms) {
                scratch.found.append(
                    Found(kind: .topic, subject: subject, field: field, start: known.hit.start, end: part.hit.end))
            }
            last = nil
        }
    }

    private func haveSameDots(_ hit: Hit, _ entry: Entry, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>)
        -> Bool
    {
        if entry.marks.contains(.exact) { return true }
        let text = bytes[Int(scan.words[Int(hit.start)].start)..<Int(scan.words[Int(hit.end) - 1].end)]
        return TurkishDots.agree(entry.marks.contains(.dotted) ? lexicon.spellings[entry.extra] : nil, text)
    }

    private mutating func close(_ hit: Hit, _ field: UInt8, _ scratch: Scratch) {
        let entry = lexicon.entries[Int(hit.entry)]
        if entry.kind == .topic, entry.sense != 0, !tally.count(entry.subject, entry.sense, topicTerms) { return }
        scratch.found.append(
            Found(kind: entry.kind, subject: entry.subject, field: field, start: hit.start, end: hit.end))
    }
}
