import Language

/// A form that may stand for a country, until the whole article has been seen.
struct PendingCountry {
    var field: UInt8
    var hit: Hit
    /// Something else of the same words is a country without doubt.
    var hasRival: Bool
}

/// Says which of the forms found are countries.
struct CountryResolver {
    /// Its tables are read where they are.
    private let watch: CompiledWatch
    var lexicon: Lexicon { watch.lexicon }
    var cueLexicon: Lexicon { watch.cueLexicon }
    var countries: Countries { watch.countries }
    private let languages: UInt32
    /// Names of these count where the article's own language has nothing to say, see `LanguageSet.borrowed`.
    private let borrowed: UInt32
    let language: String
    /// Countries beyond doubt in the article.
    var certain: Set<UInt32> = []
    /// Countries that a word of several senses stands for somewhere.
    var likely: Set<UInt32> = []
    var senseScores: [UInt32: (score: Int, reasons: [String])] = [:]
    /// How many were found beyond doubt, which stand first and in order.
    var certainCount = 0
    /// Whether to keep what spoke for each decision.
    let keepsReasons: Bool

    init(_ watch: CompiledWatch, language: String, told: ArticleLanguage, keepsReasons: Bool) {
        self.watch = watch
        self.language = language
        self.keepsReasons = keepsReasons
        languages = LanguageSet.forms(in: language)
        borrowed = LanguageSet.borrowed(in: language, told)
    }

    mutating func resolve(_ article: WatchedArticle, _ scratch: Scratch, proclitics: Bool) {
        scratch.pending.removeAll(keepingCapacity: true)
        scratch.forEachFound(in: article) { field, scan, bytes in resolve(field, scan, bytes, scratch) }
        guard !scratch.pending.isEmpty else { return }
        for scan in scratch.fields {
            scan.cues.removeAll(keepingCapacity: true)
            Scanner.scan(
                scan.words, cueLexicon, Scanner.Manner(proclitics: proclitics), with: scratch.candidates,
                into: &scan.cues)
        }
        decide(article, scratch)
    }

    /// Leftmost, then longest: whole names win over their parts.
    private mutating func resolve(
        _ field: UInt8, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: Scratch
    ) {
        let hits = scan.hits
        var consumed: Int32 = 0
        var at = 0
        while at < hits.count {
            var next = at + 1
            while next < hits.count, hits[next].start == hits[at].start { next += 1 }
            if hits[at].start >= consumed {
                if let best = longest(hits[at..<next], scan, bytes) {
                    if isCut(best, by: hits[next...], scan, bytes) || isOverrun(best, by: hits[next...], scan, bytes)
                        || ShortForms.isDay(best, scan) || ShortForms.endsName(best, scan)
                    {
                        at = next
                        continue
                    }
                    let entry = lexicon.entries[Int(best.entry)]
                    if let reason = Surroundings.seam(best, entry.kind, scan, language) {
                        note(reason, entry.subject, best, field, scratch)
                        at = next
                        continue
                    }
                    let form = accusative(hits[at..<next], best, scan, bytes) ?? best
                    consumed = take(hits[at..<next], form, field, scan, bytes, scratch)
                } else if borrowed != 0, let name = longestBorrowed(hits[at..<next], scan, bytes) {
                    consumed = takeBorrowed(name, field, scan, bytes, scratch)
                }
            }
            at = next
        }
    }

    /// The longest acceptable form that begins at a word; with fewest letters set aside among those as long.
    private func longest(
        _ hits: ArraySlice<Hit>, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Hit? {
        var best: Hit?
        for hit in hits where accepts(hit, scan, bytes) {
            if let known = best, (known.end, hit.setAside) >= (hit.end, known.setAside) { continue }
            best = hit
        }
        return best
    }

    /// The adjective in the accusative that is written as a name is: جنديا روسيا, a Russian soldier.
    private func accusative(
        _ hits: ArraySlice<Hit>, _ best: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Hit? {
        guard language == "ar", best.clitic == 0, lexicon.entries[Int(best.entry)].kind == .countryName,
            Grammar.isBehindAccusative(best, scan)
        else { return nil }
        return hits.first { hit in
            hit.end == best.end && hit.traits.contains(.tanwin)
                && lexicon.entries[Int(hit.entry)].kind == .countryDemonym && accepts(hit, scan, bytes)
        }
    }

    /// Whether a short form of two ideographs (在华, 中法) is a seam between words: 在|华中, 中|法国.
    private func isCut(_ best: Hit, by later: ArraySlice<Hit>, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>)
        -> Bool
    {
        guard best.end == best.start + 2, ShortForms.isOne(best, scan), !ShortForms.isBeforeOffice(best, scan)
        else { return false }
        for hit in later {
            guard hit.start == best.start + 1 else { return false }
            let kind = lexicon.entries[Int(hit.entry)].kind
            if hit.end > best.end, accepts(hit, scan, bytes), kind != .countryDemonym,
                kind == .exception || hit.end > best.end + 1 || !ShortForms.isOne(hit, scan)
            {
                return true
            }
        }
        return false
    }

    /// Whether a phrase that is no country ends within the name of one: in French, but in French Guiana.
    private func isOverrun(
        _ best: Hit, by later: ArraySlice<Hit>, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard lexicon.entries[Int(best.entry)].kind == .exception else { return false }
        for hit in later {
            guard hit.start < best.end else { return false }
            let entry = lexicon.entries[Int(hit.entry)]
            // Words without spaces between them: 高中|国文 is cut where the phrase says.
            if hit.end > best.end, entry.kind == .countryName, !entry.marks.contains(.ambiguous),
                !scan.words[Int(hit.start)].shape.contains(.joined), accepts(hit, scan, bytes)
            {
                return true
            }
        }
        return false
    }

    /// The longest name in another language, where no form of the article's own begins.
    private func longestBorrowed(
        _ hits: ArraySlice<Hit>, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Hit? {
        var best: Hit?
        for hit in hits {
            let entry = lexicon.entries[Int(hit.entry)]
            guard entry.kind.layer == 0, entry.languages & borrowed != 0 else { continue }
            if let known = best, known.end >= hit.end { continue }
            best = hit
        }
        guard let best else { return nil }
        let entry = lexicon.entries[Int(best.entry)]
        // Only what is plainly a name, and no word: of one meaning, and longer than an abbreviation.
        let isPlain = entry.kind == .exception || entry.kind == .countryName && entry.marks == [.capital]
        let word = scan.words[Int(best.start)]
        // A word of several senses in one language is no plain name in another.
        let isDoubtful = hits.contains { hit in
            let other = lexicon.entries[Int(hit.entry)]
            return hit.end == best.end
                && (other.marks.contains(.ambiguous) || other.kind == .exception && other.kind != entry.kind)
        }
        let isLong = best.end > best.start + 1 || word.foldedEnd - word.foldedStart >= 4
        let isWord = (best.start..<best.end).contains { LanguageSet.unborrowed.contains(scan.words[Int($0)].hash) }
        return isPlain && isLong && !isDoubtful && !isWord ? best : nil
    }

    private mutating func takeBorrowed(
        _ hit: Hit, _ field: UInt8, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: Scratch
    ) -> Int32 {
        let entry = lexicon.entries[Int(hit.entry)]
        guard entry.kind == .countryName else { return hit.end }
        if let reason = Surroundings.refusal(hit, entry.kind, scan, bytes, language) {
            note(reason, entry.subject, hit, field, scratch)
        } else {
            scratch.found.append(
                Found(kind: entry.kind, subject: entry.subject, field: field, start: hit.start, end: hit.end))
            certain.insert(entry.subject)
        }
        return hit.end
    }

    /// The entry and what the text shows of it agree.
    private func accepts(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let entry = lexicon.entries[Int(hit.entry)]
        guard entry.kind.layer == 0, entry.languages & languages != 0 else { return false }
        if entry.marks.contains(.exact) {
            let spelling = lexicon.spellings[entry.extra]
            let isShort = spelling.count < 3 && spelling.first ?? 0 < 0x80
            if scan.isMostlyCapitals, hit.start > 0 && isShort || isWordInCapitals(spelling) {
                return false
            }
            guard scan.isSpelled(spelling, hit, bytes) else { return false }
        }
        if entry.marks.contains(.hyphen), !scan.isBeforeHyphen(hit, bytes) { return false }
        if entry.marks.contains(.unspaced), !scan.isUnspaced(hit, bytes) { return false }
        if entry.marks.contains(.unparted), scan.isParted(hit, bytes) { return false }
        if scan.isQuotedApart(hit, bytes) { return false }
        guard hit.traits.contains(.tanwin) else { return true }
        // عراقاً and إسبانياً: of a name in يا only the adjective takes it; of three letters it is a common noun (قطراً).
        switch entry.kind {
        case .countryName: return scan.words[Int(hit.start)].foldedEnd - scan.words[Int(hit.start)].foldedStart > 4
        case .countryDemonym: return true
        default: return false
        }
    }

    /// Water in French, a vehicle in English, a king and steam in Ukrainian: in a line of capitals they may be so.
    private func isWordInCapitals(_ spelling: ArraySlice<UInt8>) -> Bool {
        ["EAU", "CAR", "ЦАР", "ПАР"].contains { spelling.elementsEqual($0.utf8) }
    }

    /// Records the forms that span what the best does, and answers where the next may begin.
    private mutating func take(
        _ hits: ArraySlice<Hit>, _ best: Hit, _ field: UInt8, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>,
        _ scratch: Scratch
    ) -> Int32 {
        let first = scratch.found.count
        let firstPending = scratch.pending.count
        for hit in hits where hit.end == best.end && hit.setAside == best.setAside && accepts(hit, scan, bytes) {
            var entry = lexicon.entries[Int(hit.entry)]
            if entry.kind == .exception {
                if keepsReasons { noteHidden(by: best, field, scan, bytes, scratch) }
                scratch.found.removeSubrange(first...)
                scratch.pending.removeSubrange(firstPending...)
                return best.end
            }
            if hit.traits.contains(.tanwin), entry.kind == .countryName, endsInYa(scan, hit) {
                entry.kind = .countryDemonym
            }
            if language == "nl", entry.kind == .countryDemonym, Grammar.isDutchGenitive(hit, scan) {
                entry.kind = .countryName
            }
            if let reason = Surroundings.refusal(hit, entry.kind, scan, bytes, language) {
                note(reason, entry.subject, hit, field, scratch)
                continue
            }
            if entry.marks.contains(.ambiguous) {
                scratch.pending.append(PendingCountry(field: field, hit: hit, hasRival: false))
                continue
            }
            if let known = scratch.found[first...].firstIndex(where: { $0.subject == entry.subject }) {
                scratch.found[known].kind = likelier(
                    entry.kind, scratch.found[known].kind, hit, field, scan, scratch.found[..<first])
                continue
            }
            scratch.found.append(
                Found(kind: entry.kind, subject: entry.subject, field: field, start: hit.start, end: hit.end))
        }
        for found in scratch.found[first...] { certain.insert(found.subject) }
        if scratch.found.count > first, scratch.pending.count > firstPending {
            // Of one meaning in one language and of several in another, as India: the country is named once.
            for index in scratch.pending.indices[firstPending...].reversed() {
                let subject = lexicon.entries[Int(scratch.pending[index].hit.entry)].subject
                if scratch.found[first...].contains(where: { $0.subject == subject }) {
                    scratch.pending.remove(at: index)
                } else {
                    scratch.pending[index].hasRival = true
                }
            }
        }
        return best.end
    }

    /// Which of two kinds that a form has of one country it is of here.
    private func likelier(
        _ one: Entry.Kind, _ other: Entry.Kind, _ hit: Hit, _ field: UInt8, _ scan: FieldScan,
        _ found: ArraySlice<Found>
    ) -> Entry.Kind {
        let (first, second) = one.rawValue < other.rawValue ? (one, other) : (other, one)
        guard first == .countryName, second == .countryDemonym else { return first }
        return isAdjective(hit, field, scan, found) ? second : first
    }

    /// Whether a form that is a country's name and its adjective is the adjective here.
    ///
    /// - Parameter found: what was found beyond doubt, in order.
    func isAdjective(_ hit: Hit, _ field: UInt8, _ scan: FieldScan, _ found: ArraySlice<Found>) -> Bool {
        let next = found.partitioningIndex { ($0.field, $0.start) >= (field, hit.start) }
        let before = found[..<next].last
        let isBehindAdjective =
            before.map { $0.field == field && $0.end == hit.start && $0.kind == .countryDemonym } ?? false
        return Grammar.isAdjective(hit, scan, isBehindAdjective: isBehindAdjective)
    }

    private func note(_ reason: String, _ country: UInt32, _ hit: Hit, _ field: UInt8, _ scratch: Scratch) {
        guard keepsReasons else { return }
        scratch.decisions.append(
            SenseDecision(
                field: field, start: hit.start, end: hit.end, country: country, score: nil, isAccepted: false,
                reasons: [reason]))
    }

    /// Countries inside a phrase that is none.
    private func noteHidden(
        by phrase: Hit, _ field: UInt8, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: Scratch
    ) {
        for hit in scan.hits where hit.start >= phrase.start && hit.end <= phrase.end && accepts(hit, scan, bytes) {
            let entry = lexicon.entries[Int(hit.entry)]
            guard entry.kind != .exception else { continue }
            let text = scan.text(phrase, bytes)
            note("part of \"\(text)\", which is no country", entry.subject, hit, field, scratch)
        }
    }

    private func endsInYa(_ scan: FieldScan, _ hit: Hit) -> Bool {
        let units = scan.words.folded(scan.words[Int(hit.start)])
        return units.count > 2 && units[units.count - 2] == 0x64A
    }
}

extension Hit {
    /// Letters of the first word that are no part of the term, proclitics and tanwin.
    fileprivate var setAside: Int { Int(clitic) + (traits.contains(.tanwin) ? 1 : 0) }
}
