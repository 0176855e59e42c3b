import Language

/// Says which of the names found are watched people.
///
/// A surname alone counts only once its person has been named in full, in the order in which one reads: title, content,
/// summary.
struct PersonResolver {
    private let lexicon: Lexicon
    /// When each person was last named.
    private var named: [UInt32: Int] = [:]
    private var time = 0

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    mutating func resolve(_ article: WatchedArticle, _ scratch: Scratch) {
        for (index, field) in Mention.Field.allCases.enumerated() where !scratch.fields[index].hits.isEmpty {
            var text = article.text(field)
            text.withUTF8 { bytes in resolve(UInt8(index), bytes, scratch) }
        }
    }

    private mutating func resolve(_ field: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: Scratch) {
        let scan = scratch.fields[Int(field)]
        let hits = scan.hits
        var consumed: Int32 = 0
        var at = 0
        while at < hits.count {
            var next = at + 1
            while next < hits.count, hits[next].start == hits[at].start { next += 1 }
            if hits[at].start >= consumed {
                consumed = max(consumed, take(hits[at..<next], field, scan, scratch))
            }
            at = next
        }
    }

    /// Takes the longest name that begins at a word; a shorter one where that does not hold.
    private mutating func take(_ hits: ArraySlice<Hit>, _ field: UInt8, _ scan: FieldScan, _ scratch: Scratch) -> Int32
    {
        var limit = Int32.max
        while true {
            var end: Int32 = 0
            for hit in hits where hit.end > end && hit.end < limit && lexicon.entries[Int(hit.entry)].kind.layer == 1 {
                end = hit.end
            }
            guard end > 0 else { return 0 }
            if take(hits, endingAt: end, field, scan, scratch) { return end }
            limit = end
        }
    }

    private mutating func take(
        _ hits: ArraySlice<Hit>, endingAt end: Int32, _ field: UInt8, _ scan: FieldScan, _ scratch: Scratch
    ) -> Bool {
        let first = scratch.found.count
        var surname: (hit: Hit, subject: UInt32, time: Int)?
        for hit in hits where hit.end == end {
            let entry = lexicon.entries[Int(hit.entry)]
            guard entry.kind.layer == 1, !entry.marks.contains(.bySound) || isNear(hit, entry, scan) else { continue }
            if entry.kind == .personSurname {
                guard let time = named[entry.subject], time > surname?.time ?? -1 else { continue }
                surname = (hit, entry.subject, time)
            } else {
                add(
                    Found(kind: entry.kind, subject: entry.subject, field: field, start: hit.start, end: end), first,
                    scratch)
            }
        }
        if scratch.found.count > first {
            for found in scratch.found[first...] {
                time += 1
                named[found.subject] = time
            }
            return true
        }
        guard let surname, standsAlone(surname.hit, scan) else { return false }
        scratch.found.append(
            Found(kind: .personSurname, subject: surname.subject, field: field, start: surname.hit.start, end: end))
        return true
    }

    /// Two people of one name are both named as possible; one person once.
    private func add(_ found: Found, _ first: Int, _ scratch: Scratch) {
        if let known = scratch.found[first...].firstIndex(where: { $0.subject == found.subject }) {
            if found.kind.rawValue < scratch.found[known].kind.rawValue { scratch.found[known].kind = found.kind }
        } else {
            scratch.found.append(found)
        }
    }

    /// Whether the surname is not part of another name.
    private func standsAlone(_ hit: Hit, _ scan: FieldScan) -> Bool {
        let words = scan.words
        let first = words[Int(hit.start)]
        let units = words.folded(first)
        if hit.start > 0, hit.clitic == 0, !first.shape.contains(.sentenceStart) {
            let before = words[Int(hit.start) - 1]
            if GivenNames.hashes.contains(before.hash) || GivenNames.transliterated.contains(before.hash) {
                return false
            }
            let isAdjacent = first.start - before.end == 1
            if units[0] >= 0x600, units[0] < 0x700 {
                // البرلمان السوداني: after a definite noun it is an adjective of a country.
                let isDemonym = scan.hits.contains {
                    $0.start == hit.start && lexicon.entries[Int($0.entry)].kind == .countryDemonym
                }
                let article = words.folded(before)
                if isDemonym, isAdjacent, article.count > 3, article[0] == Arabic.alef, article[1] == Arabic.lam {
                    return false
                }
            } else if units[0] < 0x530, isAdjacent, !scan.isTitleCase, before.shape.contains(.capital),
                !(before.shape.contains(.sentenceStart) && GivenNames.sentenceStarters.contains(before.hash)),
                !before.shape.contains(.suffix), before.end - before.start > 1,
                !Particles.titles.contains(before.hash), !Particles.latinArticles.contains(before.hash),
                !isCountry(Int32(hit.start) - 1, scan)
            {
                return false
            }
        }
        guard Int(hit.end) < words.count, units[0] < 0x250, !scan.isTitleCase else { return true }
        let after = words[Int(hit.end)]
        let last = words[Int(hit.end) - 1]
        guard GivenNames.transliterated.contains(last.hash) || GivenNames.hashes.contains(last.hash) else {
            return true
        }
        return !(after.shape.contains(.capital) && after.start - last.end == 1 && !after.shape.contains(.suffix))
    }

    /// "Iraqi Kadhimi": a country before a surname makes no other name of it.
    private func isCountry(_ word: Int32, _ scan: FieldScan) -> Bool {
        scan.hits.contains { $0.end == word + 1 && lexicon.entries[Int($0.entry)].kind.layer == 0 }
    }

    /// Whether words found by their sound are spelled near enough.
    private func isNear(_ hit: Hit, _ entry: Entry, _ scan: FieldScan) -> Bool {
        let expected = lexicon.spellings[Int(entry.extra)].split(separator: UInt8(ascii: " "))
        var at = 0
        for index in Int(hit.start)..<Int(hit.end) {
            let word = scan.words[index]
            if Particles.latinArticles.contains(word.hash) || Particles.latinConnectors.contains(word.hash) { continue }
            guard at < expected.count else { return false }
            let letters = TransliterationKey.normalised(scan.words.folded(word))
            let isJoined = letters.starts(with: [UInt8(ascii: "a"), UInt8(ascii: "l")])
            guard
                TransliterationKey.isNear(expected[at], letters[...])
                    || isJoined && TransliterationKey.isNear(expected[at], letters[2...])
            else { return false }
            at += 1
        }
        return at == expected.count
    }
}
