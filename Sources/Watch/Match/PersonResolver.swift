import Language

/// Says which of the names found are watched people.
///
/// A surname alone counts only once its person has been named in full, in the order in which one reads: title, content,
/// summary.
struct PersonResolver {
    private let lexicon: Lexicon
    private let language: String
    /// When each person was last named.
    private var named: [UInt32: Int] = [:]
    private var time = 0
    /// Where each person's name ended last that was taken with another's given name in between.
    private var shared: [UInt32: (field: UInt8, end: Int32)] = [:]

    init(lexicon: Lexicon, language: String) { (self.lexicon, self.language) = (lexicon, language) }

    mutating func resolve(_ article: WatchedArticle, _ scratch: Scratch) {
        scratch.forEachFound(in: article) { field, scan, bytes in resolve(field, scan, bytes, scratch) }
    }

    private mutating func resolve(
        _ field: UInt8, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: Scratch
    ) {
        let hits = scan.hits
        var consumed: Int32 = 0
        var at = 0
        while at < hits.count {
            var next = at + 1
            while next < hits.count, hits[next].start == hits[at].start { next += 1 }
            if hits[at].start >= consumed, !isCrossed(hits[at..<next], scan) {
                consumed = max(consumed, take(hits[at..<next], field, bytes, scratch))
            }
            at = next
        }
    }

    /// Whether a name in full begins inside the longest name here and goes on beyond it: of السوداني محمد شياع السوداني
    /// the first word is another.
    private func isCrossed(_ hits: ArraySlice<Hit>, _ scan: FieldScan) -> Bool {
        var longest: (end: Int32, subject: UInt32)?
        for hit in hits where hit.end > longest?.end ?? hit.start + 1 {
            let entry = lexicon.entries[Int(hit.entry)]
            if entry.kind == .personFull { longest = (hit.end, entry.subject) }
        }
        guard let longest else { return false }
        for hit in scan.hits[hits.endIndex...] {
            guard hit.start < longest.end else { return false }
            let entry = lexicon.entries[Int(hit.entry)]
            if hit.end > longest.end, entry.kind == .personFull, entry.subject == longest.subject,
                isUnbroken(longest.end - 1..<hit.end, scan),
                !entry.marks.contains(.bySound) || isNear(hit, entry, scan)
            {
                return true
            }
        }
        return false
    }

    /// Whether nothing but a space or a hyphen stands between words: not so in "Xi Jinping; Xi".
    private func isUnbroken(_ range: Range<Int32>, _ scan: FieldScan) -> Bool {
        range.dropFirst().allSatisfy { scan.words[Int($0)].start - scan.words[Int($0) - 1].end <= 1 }
    }

    /// Takes the longest name that begins at a word; a shorter one where that does not hold.
    private mutating func take(
        _ hits: ArraySlice<Hit>, _ field: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: Scratch
    ) -> Int32 {
        var limit = Int32.max
        while true {
            var end: Int32 = 0
            for hit in hits where hit.end > end && hit.end < limit && lexicon.entries[Int(hit.entry)].kind.layer == 1 {
                end = hit.end
            }
            guard end > 0 else { return 0 }
            if take(hits, endingAt: end, field, bytes, scratch) {
                // Of Bill and Hillary Clinton the second is somebody too.
                let isShared = hits.contains { $0.end == end && $0.traits.contains(.shared) }
                return isShared ? hits[hits.startIndex].start + 1 : end
            }
            limit = end
        }
    }

    /// Whether one of those of a surname has been named: of people of one surname those are meant.
    private func hasNamed(_ hits: ArraySlice<Hit>, endingAt end: Int32) -> Bool {
        hits.contains { hit in
            let entry = lexicon.entries[Int(hit.entry)]
            return hit.end == end && entry.kind == .personSurname && named[entry.subject] != nil
        }
    }

    private mutating func take(
        _ hits: ArraySlice<Hit>, endingAt end: Int32, _ field: UInt8, _ bytes: UnsafeBufferPointer<UInt8>,
        _ scratch: Scratch
    ) -> Bool {
        let scan = scratch.fields[Int(field)]
        // A name of which no part is anybody's: مطار رفيق الحريري.
        var isNamesake = false
        let first = scratch.found.count
        var surname: (hit: Hit, subject: UInt32, time: Int)?
        for hit in hits where hit.end == end {
            let entry = lexicon.entries[Int(hit.entry)]
            guard entry.kind.layer == 1, !entry.marks.contains(.bySound) || isNear(hit, entry, scan),
                !EasternSeams.hides(hit, scan, bytes), !isSmallBehindParticle(hit, scan)
            else { continue }
            if entry.kind == .personSurname {
                // 安倍昭恵さん, 豊田市: letters behind a surname make another name of it, unless a title begins.
                if EasternSeams.goesOn(hit, scan), !EasternTitles.follow(hit, scan, takesAddresses: true) { continue }
                if let start = fullStart(hit, entry.subject, scan) {
                    add(
                        Found(kind: .personFull, subject: entry.subject, field: field, start: start, end: end), first,
                        scratch)
                    continue
                }
                let isNamed = named[entry.subject] != nil
                if entry.marks.contains(.given), !GivenSurname.holds(hit, scan, isNamed: isNamed) { continue }
                if entry.marks.contains(.titled) {
                    // A surname of one ideograph is too many people's.
                    guard isNamed || hit.end > hit.start + 1,
                        EasternTitles.follow(hit, scan, takesAddresses: isNamed)
                    else { continue }
                } else if isNamed || hasNamed(hits, endingAt: end) || !followsOffice(hit, scan) {
                    // The Clinton of Bill and Hillary Clinton is taken.
                    let isTaken = shared[entry.subject].map { $0 == (field, hit.end) } ?? false
                    if let time = named[entry.subject], time > surname?.time ?? -1, !isTaken {
                        surname = (hit, entry.subject, time)
                    }
                    continue
                }
                add(
                    Found(kind: .personSurname, subject: entry.subject, field: field, start: hit.start, end: end),
                    first, scratch)
            } else {
                let context = NameContext(hit, scan, bytes)
                if hit.traits.contains(.shared) { shared[entry.subject] = (field, end) }
                let isNamed = named[entry.subject] != nil
                let isAnother = isNamed && context.isOfAnotherGeneration
                let isOfOther =
                    context.isNamesake || context.isOfLongerName || context.isBehindGivenName
                    || hit.traits.contains(.middle) && !takesMiddle(hit, isNamed: isNamed, scan, bytes)
                guard !isOfOther, !context.beginsWithPreposition, !isAnother else {
                    isNamesake = isNamesake || isOfOther
                    continue
                }
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
        guard !isNamesake else { return true }
        guard let surname else { return false }
        let context = NameContext(surname.hit, scan, bytes)
        guard !context.isNamesake, !context.isCommonWord, !context.isEnglishWord, !context.isOfAnotherGeneration,
            !context.goesOnAsName, !context.isKin,
            !(Self.ofLongNames.contains(language) && context.isBehindTwoNames),
            standsAlone(surname.hit, context, scan)
        else { return false }
        let end = surname.hit.end
        scratch.found.append(
            Found(kind: .personSurname, subject: surname.subject, field: field, start: surname.hit.start, end: end))
        return true
    }

    /// Whether the names in between may be the person's own: John Fitzgerald Kennedy, Jair Messias Bolsonaro.
    ///
    /// Not where a second given name makes another of one (José Luis García), nor in Spanish, where a father's surname would
    /// stand there.
    private func takesMiddle(
        _ hit: Hit, isNamed: Bool, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let words = scan.words
        guard let unit = words.folded(words[Int(hit.start)]).first, unit < 0x530 else { return true }
        guard language != "es", !scan.isTitleCase else { return false }
        return (hit.start + 1..<hit.end).allSatisfy { index in
            let (before, word) = (words[Int(index) - 1], words[Int(index)])
            return bytes[Int(before.end)..<Int(word.start)].elementsEqual([0x20])
                && (index == hit.end - 1 || isNamed || isMiddle(word, in: hit))
        }
    }

    private func isMiddle(_ word: Word, in name: Hit) -> Bool {
        !Offices.hashes.contains(word.hash)
            && (!GivenNames.latin.contains(word.hash) || name.end - name.start > 3
                || !Self.ofTwoGivenNames.contains(language))
    }

    private static let ofTwoGivenNames: Set<String> = ["fr", "it", "pt"]
    private static let ofLongNames: Set<String> = ["fa", "ur", "hi", "he"]

    /// Le maire, which is no Bruno Le Maire: behind a particle that may be small a name has its capital.
    private func isSmallBehindParticle(_ hit: Hit, _ scan: FieldScan) -> Bool {
        let last = scan.words[Int(hit.end) - 1]
        guard hit.end > hit.start + 1, let unit = scan.words.folded(last).first, unit < 0x250 else { return false }
        return Particles.nobiliary.contains(scan.words[Int(hit.start)].hash) && !last.shape.contains(.capital)
    }

    /// Where a full name begins that has an initial or a patronymic before the surname (Donald J Trump).
    private func fullStart(_ hit: Hit, _ person: UInt32, _ scan: FieldScan) -> Int32? {
        guard hit.start > 1 else { return nil }
        let middle = scan.words[Int(hit.start) - 1]
        let units = scan.words.folded(middle)
        guard middle.shape.contains(.capital), units[0] < 0x530, units.count == 1 || Offices.isPatronymic(units)
        else { return nil }
        let isFull = lexicon.isFullName(
            scan.words[Int(hit.start) - 2].hash, scan.words[Int(hit.start)].hash, of: person)
        return isFull ? hit.start - 2 : nil
    }

    /// President Putin, الرئيس الفرنسي ماكرون: an office before it, and a country between at most.
    private func followsOffice(_ hit: Hit, _ scan: FieldScan) -> Bool {
        // 总统普京, プーチン大統領: a foreign surname of some letters.
        if hit.end > hit.start + 1 || scan.words.folded(scan.words[Int(hit.start)]).count > 2,
            EasternTitles.precede(hit, scan) || EasternTitles.follow(hit, scan, takesAddresses: false)
        {
            return true
        }
        guard hit.start > 0, hit.clitic == 0, !isCountry(hit.end - 1, scan) else { return false }
        let first = scan.words[Int(hit.start)]
        if first.start - scan.words[Int(hit.start) - 1].end > 1,
            CommonSurnames.english.contains(first.hash) || CommonSurnames.capitals.contains(first.hash)
        {
            return false
        }
        if Offices.end(before: hit.start, scan.words.list) { return true }
        guard let country = scan.hits(upTo: hit.start).first(where: isOfCountry) else { return false }
        return Offices.end(before: country.start, scan.words.list)
    }

    private func isOfCountry(_ hit: Hit) -> Bool {
        let kind = lexicon.entries[Int(hit.entry)].kind
        return kind == .countryName || kind == .countryDemonym
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
    private func standsAlone(_ hit: Hit, _ context: NameContext, _ scan: FieldScan) -> Bool {
        let words = scan.words
        let first = words[Int(hit.start)]
        let units = words.folded(first)
        if hit.start > 0, hit.clitic == 0, !first.shape.contains(.sentenceStart) {
            let before = words[Int(hit.start) - 1]
            if context.isGivenName(before) || context.isBetweenServants { return false }
            if units[0] < 0x250, isBehindParticle(hit, before, scan) { return false }
            // Hafis al-Assad, when Bashar's has been named.
            if Particles.latinArticles.contains(before.hash), isBehindName(hit.start - 1, scan) { return false }
            let isAdjacent = first.start - before.end == 1
            if units[0] >= 0x600, units[0] < 0x700 {
                // البرلمان السوداني: after a definite noun it is an adjective of a country.
                let isDemonym = scan.hits(from: hit.start).contains {
                    lexicon.entries[Int($0.entry)].kind == .countryDemonym
                }
                let article = words.folded(before)
                if isDemonym, isAdjacent, !PersonCues.addresses.contains(before.hash), article.count > 3,
                    article[0] == Arabic.alef, article[1] == Arabic.lam
                {
                    return false
                }
            } else if units[0] < 0x530, isAdjacent, !scan.isTitleCase, before.shape.contains(.capital),
                !(before.shape.contains(.sentenceStart) && isNoName(before, beside: hit, scan)),
                !before.shape.contains(.suffix), words.folded(before).count > 1,
                !context.isOffice(before),
                !Particles.latinArticles.contains(before.hash),
                !isCountry(Int32(hit.start) - 1, scan)
            {
                return false
            }
        }
        guard Int(hit.end) < words.count, units[0] < 0x250 else { return true }
        let after = words[Int(hit.end)]
        guard !scan.isTitleCase else { return true }
        // Han Kyu-ho is not Han Seo-jin.
        if EasternTitles.isFamily(first.hash), after.start - first.end == 1, after.shape.contains(.capital),
            !after.shape.contains(.suffix)
        {
            return false
        }
        let last = words[Int(hit.end) - 1]
        guard GivenNames.isTransliterated(words.folded(last)) || GivenNames.hashes.contains(last.hash) else {
            return true
        }
        return !(after.shape.contains(.capital) && after.start - last.end == 1 && !after.shape.contains(.suffix))
    }

    /// Whether a particle makes it another's name: José de Moraes, when Alexandre's has been named; Lula da Silva.
    private func isBehindParticle(_ hit: Hit, _ before: Word, _ scan: FieldScan) -> Bool {
        guard Particles.leftOut.contains(before.hash) else { return false }
        if scan.hits(from: hit.start - 1).contains(where: { $0.end == hit.end }) { return true }
        guard hit.start > 1, case let bearer = scan.words[Int(hit.start) - 2] else { return false }
        return bearer.shape.contains(.capital) && !bearer.shape.contains(.sentenceStart) && !scan.isTitleCase
            && before.start - bearer.end == 1 && LatinNames.given.contains(bearer.hash)
    }

    /// Whether a capital within a sentence stands right before a word.
    private func isBehindName(_ index: Int32, _ scan: FieldScan) -> Bool {
        guard index > 0, !scan.isTitleCase, case let before = scan.words[Int(index) - 1] else { return false }
        let word = scan.words[Int(index)]
        return before.shape.contains(.capital) && word.start - before.end == 1 && !word.shape.contains(.sentenceStart)
            && !Offices.isOne(scan.words.folded(before), before.hash) && !isCountry(index - 1, scan)
            && !(before.shape.contains(.sentenceStart) && GivenNames.sentenceStarters.contains(before.hash))
    }

    /// Whether a word with a capital at a sentence's start is nobody's given name: But Trump, Matka Nawalnego.
    private func isNoName(_ word: Word, beside hit: Hit, _ scan: FieldScan) -> Bool {
        if GivenNames.sentenceStarters.contains(word.hash) || scan.words.folded(word)[0] >= 0x400 { return true }
        // Before a surname in another case a given name would be in it as well.
        let isInCase =
            TransliterationKey.ending(of: scan.words.folded(scan.words[Int(hit.end) - 1])) > 0
            || Int(hit.end) < scan.words.count && scan.words[Int(hit.end)].shape.contains(.suffix)
        return (isInCase || Self.ofManyBeginnings.contains(language)) && !GivenNames.isKnown(word.hash)
    }

    /// Languages in which nouns, verbs and adverbs begin sentences right before a name: of words that are no known given name
    /// few are one.
    private static let ofManyBeginnings: Set<String> = ["pl", "de", "nl", "el", "tr", "id"]

    /// "Iraqi Kadhimi": a country before a surname makes no other name of it.
    private func isCountry(_ word: Int32, _ scan: FieldScan) -> Bool {
        scan.hits(upTo: word + 1).contains { lexicon.entries[Int($0.entry)].kind.layer == 0 }
    }

    /// Whether words found by their sound are spelled near enough.
    private func isNear(_ hit: Hit, _ entry: Entry, _ scan: FieldScan) -> Bool {
        let words = scan.words.list
        return lexicon.spellings[entry.extra].withUnsafeBufferPointer { spelling in
            var rest = spelling[...]
            for index in Int(hit.start)..<Int(hit.end) {
                // Of Bill and Hillary Clinton his are the first and the last word.
                if hit.traits.contains(.shared), index > hit.start, index < hit.end - 1 { continue }
                let word = words[index]
                if Particles.latinArticlesOfAll.contains(word.hash) || Particles.latinConnectors.contains(word.hash)
                    || Particles.servant[word.hash] != nil
                {
                    continue
                }
                rest = rest.drop { $0 == UInt8(ascii: " ") }
                let expected = UnsafeBufferPointer(rebasing: rest.prefix { $0 != UInt8(ascii: " ") })
                rest = rest.dropFirst(expected.count)
                let units = words.folded(word)
                // Julija Nawalnaja is not Alexej Nawalny.
                if TransliterationKey.areOfTwoGenders(expected, units) { return false }
                let isNear = [0, TransliterationKey.ending(of: units), units.count > 5 ? 1 : 0].contains { ending in
                    TransliterationKey.withNormalised(UnsafeBufferPointer(rebasing: units.dropLast(ending))) {
                        Self.isNear(expected, $0)
                    }
                }
                guard !expected.isEmpty, isNear else { return false }
            }
            return rest.isEmpty
        }
    }

    /// The same of one word, to which al- or Abdul may be joined.
    private static func isNear(_ expected: UnsafeBufferPointer<UInt8>, _ letters: UnsafeBufferPointer<UInt8>) -> Bool {
        func isNear(dropping count: Int) -> Bool {
            TransliterationKey.isNear(expected, UnsafeBufferPointer(rebasing: letters[count...]))
        }
        return isNear(dropping: 0) || letters.starts(with: "al".utf8) && isNear(dropping: 2)
            || letters.count > 6 && letters.starts(with: "abd".utf8) && letters[4] == UInt8(ascii: "l")
                && isNear(dropping: 5)
    }
}
