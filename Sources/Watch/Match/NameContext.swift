import Language

/// A name found, and the words right beside it.
struct NameContext {
    private let scan: FieldScan
    private let bytes: UnsafeBufferPointer<UInt8>
    private let hit: Hit
    /// Nil where a sentence begins, a proclitic is written to the name, or more than a space stands between.
    private let before: Word?
    private let after: Word?
    private let last: Word

    init(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) {
        (self.hit, self.scan, self.bytes) = (hit, scan, bytes)
        let words = scan.words
        let first = words[Int(hit.start)]
        let last = words[Int(hit.end) - 1]
        self.last = last
        let follows = hit.start > 0 && hit.clitic == 0 && !first.shape.contains(.sentenceStart)
        let previous = follows ? words[Int(hit.start) - 1] : nil
        before = previous.flatMap { first.start - $0.end == 1 ? $0 : nil }
        let next = Int(hit.end) < words.count ? words[Int(hit.end)] : nil
        after = next.flatMap { $0.start - last.end == 1 && !$0.shape.contains(.sentenceStart) ? $0 : nil }
    }

    /// Whether a place or a house is called after the person: مطار ياسر عرفات, Narendra Modi Stadium.
    var isNamesake: Bool {
        if isOne(of: Namesakes.before, before) && !isNobiliary && !isByWayOf || isJoinedBySign { return true }
        // بزرگراه شهید قاسم سلیمانی.
        if hit.start > 1, let before, Namesakes.honours.contains(before.hash),
            isOne(of: Namesakes.before, scan.words[Int(hit.start) - 2])
        {
            return true
        }
        guard let after else { return false }
        // صلاح الدين is another name than صلاح.
        if isArabic, Particles.secondHalves.contains(where: { scan.words.folded(after).elementsEqual($0) }) {
            return true
        }
        if Namesakes.afterSmall.contains(after.hash) { return true }
        guard after.shape.contains(.capital) else { return false }
        return Namesakes.after.contains(after.hash)
    }

    /// Whether فون دير stands before it, and no monastery.
    private var isNobiliary: Bool {
        guard hit.start > 1, let before else { return false }
        return Particles.arabicNobiliary.contains(before.hash)
            && Particles.arabicNobiliary.contains(scan.words[Int(hit.start) - 2].hash)
    }

    /// Whether عن طريق stands before it, which is no road.
    private var isByWayOf: Bool {
        guard hit.start > 1, let before else { return false }
        return before.hash == Self.way && scan.words[Int(hit.start) - 2].hash == Self.from
    }

    private static let way = WordHash.of("طريق".utf16)
    private static let from = WordHash.of("عن".utf16)

    /// Whether it is Johnson & Johnson.
    private var isJoinedBySign: Bool {
        let (start, end) = (Int(scan.words[Int(hit.start)].start), Int(last.end))
        return [start - 2, end + 1].contains { bytes.indices.contains($0) && bytes[$0] == UInt8(ascii: "&") }
    }

    /// Whether "junior" follows: once a Donald Trump has been named, Donald Trump Jr is another.
    var isOfAnotherGeneration: Bool { after.map { Namesakes.generations.contains($0.hash) } ?? false }

    /// Whether another's given name stands before a name in full: Luis Miguel Hidalgo is no Miguel Hidalgo.
    ///
    /// Many a Muslim man has Muhammad or Ahmad before his name.
    var isBehindGivenName: Bool {
        guard let before, hit.end - hit.start > 1, let unit = scan.words.folded(before).first else { return false }
        if Self.withoutCapitals.contains(unit) {
            return GivenNames.beforeSurnames.contains(before.hash) && !Self.many.contains(before.hash)
        }
        guard unit < 0x250, before.shape.contains(.capital), !before.shape.contains(.sentenceStart), !scan.isTitleCase
        else { return false }
        return GivenNames.latin.contains(before.hash) && scan.words.folded(before).count > 3
    }

    /// Hebrew, Arabic and Devanagari letters, which are neither large nor small.
    private static let withoutCapitals: Range<UInt16> = 0x590..<0x980
    private static let many = WordList.hashes("محمد احمد علی سید غلام حسین عبد मोहम्मद")

    /// Whether another's name stands behind a word for kin, where letters are neither large nor small: אביו, זופר אבדיה.
    var isKin: Bool {
        guard hit.clitic == 0, before != nil, let unit = scan.words.folded(last).first,
            Self.withoutCapitals.contains(unit)
        else { return false }
        // One name or two stand between.
        for index in (max(0, Int(hit.start) - 3)..<Int(hit.start) - 1).reversed() {
            let name = scan.words[index + 1]
            guard !name.shape.contains(.sentenceStart), !isNoGivenName(name) else { return false }
            if isOne(of: Kin.words, scan.words[index]) { return true }
        }
        return false
    }

    /// Whether a given name stands two words before it, and another of the bearer's names between: صادق آملی لاریجانی.
    var isBehindTwoNames: Bool {
        guard hit.start > 1, hit.clitic == 0, let unit = scan.words.folded(last).first,
            Self.withoutCapitals.contains(unit), let before, !before.shape.contains(.sentenceStart)
        else { return false }
        let first = scan.words[Int(hit.start) - 2]
        return before.start - first.end == 1 && GivenNames.beforeSurnames.contains(first.hash)
            && !isNoGivenName(before)
    }

    /// Whether a word is plainly no name: what is done, an office, or a small word.
    private func isNoGivenName(_ word: Word) -> Bool {
        isOne(of: PersonCues.verbs, word) || isOne(of: PersonCues.before, word) || isOne(of: Offices.hashes, word)
            || GivenSurname.particles.contains(word.hash) || isOne(of: Kin.small, word) || scan.isOn(word, bytes)
    }

    /// Whether على stands before a surname, and not the name علي.
    var beginsWithPreposition: Bool {
        guard isArabic, hit.end - hit.start > 1 else { return false }
        let first = scan.words[Int(hit.start)]
        return scan.isOn(first, bytes) && !scan.endsInMaqsura(last, bytes)
    }

    /// Whether it is part of a longer Arabic name, which is another's: حسين بن عبد الله الثاني.
    var isOfLongerName: Bool {
        guard isArabic, hit.end - hit.start > 1 else { return false }
        if let before, Particles.connectors.contains(before.hash) || isFathersName(behind: before) { return true }
        // محمود عباس حسن
        guard let after, GivenNames.arabic.contains(last.hash), GivenNames.arabic.contains(after.hash),
            !scan.isOn(after, bytes)
        else { return false }
        return scan.hits(from: hit.end).isEmpty
    }

    /// Whether a son's name stands before it: قصي صدام حسين; many a man is also called محمد حسني.
    private func isFathersName(behind before: Word) -> Bool {
        let first = scan.words[Int(hit.start)]
        return GivenNames.arabic.contains(before.hash) && GivenNames.arabic.contains(first.hash)
            && !scan.isOn(before, bytes) && !Self.doubled.contains(before.hash)
            && !Self.inTheNameOf.contains(before.hash)
            && scan.hits(upTo: hit.start).isEmpty
    }

    private static let persianOne = WordHash.of("يك".utf16)
    private static let doubled = WordList.hashes("محمد")
    private static let inTheNameOf = WordList.hashes("باسم")
    private static let speakers = WordList.hashes("الناطق الناطقه المتحدث المتحدثه ناطق متحدث متحدثه ناطقه")

    /// Whether a surname is a word of any Arabic text, and nothing beside it tells that it is a person's.
    var isCommonWord: Bool {
        guard isArabic, hit.end - hit.start == 1 else { return false }
        // یک روحانی: a cleric.
        if let before, before.hash == Self.persianOne { return true }
        // وزير العدل, whoever is called أحمد العدل.
        if Offices.seconds.contains(last.hash), before.map({ Offices.isMinister($0.hash) }) ?? false { return true }
        guard CommonSurnames.arabic.contains(WordHash.of(scan.words.folded(last).dropFirst(Int(hit.clitic))))
        else { return false }
        // بالشرع, والمهندس: once a person has been named more often than not.
        if hit.clitic > 0, scan.words.folded(last).dropFirst(Int(hit.clitic)).starts(with: Particles.article) {
            return false
        }
        // المهندس حيدر الساعدي: an engineer.
        if let after, GivenNames.arabic.contains(after.hash), !isOne(of: PersonCues.before, before) { return true }
        return !isOne(of: PersonCues.before, before) && !isOne(of: Offices.hashes, before)
            && !isOne(of: PersonCues.verbs, before) && !isOne(of: PersonCues.verbs, after)
    }

    /// The same of an English surname: Mrs May, May said; not so in May.
    var isEnglishWord: Bool {
        guard hit.end - hit.start == 1 else { return false }
        let isPlain = CommonSurnames.capitals.contains(last.hash)
        guard isPlain || CommonSurnames.english.contains(last.hash) || isOfTwoLetters else { return false }
        let words = scan.words
        let isFirst = words[Int(hit.start)].shape.contains(.sentenceStart)
        if hit.start > 0, !isFirst || before == nil {
            let title = words[Int(hit.start) - 1]
            // Mr. Brown
            let isNear = words[Int(hit.start)].start - title.end <= (isFirst ? 2 : 1)
            if isNear, title.shape.contains(.capital),
                GivenNames.addresses.contains(title.hash) || !isFirst && isOffice(title)
            {
                return false
            }
        }
        guard !scan.isTitleCase else { return true }
        if hasAge { return false }
        let next = Int(hit.end) < words.count ? words[Int(hit.end)] : nil
        if let next, PersonCues.english.contains(next.hash), !next.shape.contains(.capital) { return false }
        return !isPlain || isFirst || next.map { $0.shape.contains(.capital) && $0.start - last.end == 1 } ?? false
    }

    /// Whether an age follows: Price, 24, made his debut.
    private var hasAge: Bool {
        let tail = bytes[Int(last.end)...].prefix(5)
        guard tail.count == 5, tail.starts(with: [0x2C, 0x20]), case let digits = tail.dropFirst(2) else {
            return false
        }
        return digits.prefix(2).allSatisfy { (0x30...0x39).contains($0) } && digits.last == 0x2C
    }

    /// Ma and Ng: as words of other languages they begin sentences.
    private var isOfTwoLetters: Bool {
        let units = scan.words.folded(last)
        return units.count == 2 && units[0] < 0x250 && !EasternTitles.beginsWithFamily(units)
    }

    /// Whether a word is an address or an office, which names nobody else: Frau, Bundeskanzler, Secretary of State.
    func isOffice(_ word: Word) -> Bool {
        Particles.titles.contains(word.hash) || GivenNames.addresses.contains(word.hash)
            || Offices.isOne(scan.words.folded(word), word.hash) || Offices.end(before: hit.start, scan.words.list)
    }

    /// Whether another's given name stands before it; على, which folds to Ali, is none.
    func isGivenName(_ word: Word) -> Bool {
        if hit.start > 1, Self.inTheNameOf.contains(word.hash),
            Self.speakers.contains(scan.words[Int(hit.start) - 2].hash)
        {
            return false
        }
        // Said Erdoğan, but said Erdoğan.
        return word.shape.contains(.capital)
            && (GivenNames.hashes.contains(word.hash) || GivenNames.transliterated.contains(word.hash)
                || ArabicGivenNames.hashes.contains(word.hash) || GivenNames.hebrew.contains(word.hash)
                || GivenNames.hindi.contains(word.hash) || GivenNames.beforeSurnames.contains(word.hash))
            && !scan.isOn(word, bytes)
    }

    /// Whether عبد makes a name of the word before it or of the one behind: عبد الرحيم دقلو, صلاح عبد السلام.
    var isBetweenServants: Bool {
        guard isArabic else { return false }
        let abd = WordHash.of(Particles.abd)
        let isNamed = hit.start > 1 && before != nil && scan.words[Int(hit.start) - 2].hash == abd
        // ممثل السيستاني عبد المهدي الكربلائي: behind a surname with its article another's name begins.
        return isNamed || after?.hash == abd && !scan.words.folded(last).starts(with: Particles.article)
    }

    /// Whether what a prince is called goes on as a name: الأمير محمد بن سلمان, الملك عبد الله الثاني.
    var goesOnAsName: Bool {
        guard isArabic, hit.end - hit.start > 1, let after else { return false }
        return Particles.connectors.contains(after.hash) || PersonForms.ordinals.contains(after.hash)
            || scan.words.folded(after).elementsEqual(Particles.article)
    }

    private var isArabic: Bool {
        scan.words.folded(last).first.map { $0 >= 0x600 && $0 < 0x700 } ?? false
    }

    /// Whether a word is one of a list, a proclitic written to it or not.
    private func isOne(of list: Set<UInt64>, _ word: Word?) -> Bool {
        guard let word else { return false }
        // ברחוב הרצל.
        if scan.isOne(of: list, word, behind: { Arabic.isHebrewProclitic($0) || Arabic.isProclitic($0) }) {
            return true
        }
        let units = scan.words.folded(word)
        return units.count > 2 && units[0] == Arabic.waw && list.contains(WordHash.of(units.dropFirst()))
    }
}
