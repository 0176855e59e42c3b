import CVectors
import Language

/// Chooses the words of a field that a term may begin at, each as it is to be read.
///
/// Most words begin no term, and most of those that begin one are not followed by its second word. Both are told by
/// filters, in two loops over all words in which nearly nothing depends on a guess of what a word is.
struct WordChoice {
    /// The words looked for.
    let first: WordFilter.View
    /// All words that a term of the lexicon may begin with, or that a person's name is of.
    let known: WordFilter.View
    let sufficient: FineFilter.View
    let pairs: FineFilter.View
    private let names: NameFilters.View
    let middles: WordFilter.View
    private let conjunctions: WordFilter.View
    private let beginnings: WordFilter.View
    private let beginningLengths: [Int]
    let words: Words.List
    let candidates: Candidates
    let takesProclitics: Bool
    let hasSounds: Bool
    let hasPeople: Bool
    let isForSurnames: Bool

    /// Good as long as the lexicon and those looked for live.
    init(in words: Words.List, _ lexicon: Lexicon, _ manner: Scanner.Manner, _ candidates: Candidates) {
        known = lexicon.first.view
        first = manner.surnames?.filter.view ?? known
        isForSurnames = manner.surnames != nil
        sufficient = lexicon.sufficient.view
        pairs = lexicon.pairs.view
        names = lexicon.names.view
        middles = Self.arabicMiddles.view
        conjunctions = Self.conjunctionFilter.view
        beginnings = lexicon.beginnings.view
        beginningLengths = isForSurnames ? [] : lexicon.beginningLengths
        self.words = words
        self.candidates = candidates
        takesProclitics = manner.proclitics
        hasSounds = lexicon.hasSounds
        hasPeople = !lexicon.people.isEmpty
    }

    /// What is chosen of at most `Candidates.words` words, in order; good until the next are chosen from.
    func run(_ range: Range<Int>) -> UnsafeMutableBufferPointer<Reading> {
        if let marks = candidates.marks, beginningLengths.isEmpty { return run(range, by: marks) }
        return isForSurnames ? chosen(choose(range)) : narrow(choose(range))
    }

    func chosen(_ count: Int) -> UnsafeMutableBufferPointer<Reading> {
        UnsafeMutableBufferPointer(start: candidates.list, count: count)
    }

    // MARK: - Words that terms begin with

    /// Fills in the words that a term may begin with, as they stand or without what is written to them; answers how many.
    private func choose(_ range: Range<Int>) -> Int {
        // Most watches have no wildcards, many no people: a loop without them keeps more of what it needs at hand.
        if !beginningLengths.isEmpty { return choose(range, hasSounds: hasSounds, hasBeginnings: true) }
        return hasSounds
            ? choose(range, hasSounds: true, hasBeginnings: false)
            : choose(range, hasSounds: false, hasBeginnings: false)
    }

    @inline(__always)
    private func choose(_ range: Range<Int>, hasSounds: Bool, hasBeginnings: Bool) -> Int {
        let (list, first, words) = (candidates.list, first, words)
        var count = 0
        for index in range {
            let word = words[index]
            list[count] = Reading(hash: word.hash, index: index)
            count &+= first.has(word.hash)
            if word.shape.contains(.takesProclitics) {
                count = chooseParts(of: word, index, count)
            } else if hasSounds, word.shape.contains(.capital) {
                count = chooseSound(word, index, count)
            }
            if hasBeginnings { count = chooseBeginnings(word, index, count) }
        }
        return count
    }

    /// The same of what remains of an Arabic or Hebrew word without what may be written to its beginning or end.
    @inline(__always)
    private func chooseParts(of word: Word, _ index: Int, _ known: Int) -> Int {
        let units = words.firstFour(word)
        let roles = candidates.roles
        let first = roles[Int(truncatingIfNeeded: units & 0xFF)]
        let second = roles[Int(truncatingIfNeeded: units &>> 16 & 0xFF)]
        let third = roles[Int(truncatingIfNeeded: units &>> 32 & 0xFF)]
        let hasArticle = first.isAlef & second.isLam
        // Chains such as وال, وب and فلل, and other letters than Arabic ones, are fewer; so is a tanwin's alef.
        let isChain =
            first.isProclitic & second.isAlef & third.isLam | first.isLam & second.isLam
            | first.isOuter & second.isInner
        let others = (units ^ 0x0600_0600_0600) & 0xFF00_FF00_FF00
        let length = word.foldedEnd &- word.foldedStart
        let isTanwin = words.last(word) == Arabic.alef && length > 3
        if others | UInt64(isChain & 1) != 0 || isTanwin || length > WordHash.longest {
            return chooseReadings(of: word, index, known)
        }
        let isArticle = hasArticle & 1 == 1
        let part = Self.part(of: word, UInt16(truncatingIfNeeded: units), isArticle: isArticle, index)
        candidates.list[known] = part
        let isLong = length > (isArticle ? 3 : 2)
        let may = Int(truncatingIfNeeded: first.isProclitic | hasArticle) & (takesProclitics && isLong ? 1 : 0)
        return known &+ self.first.has(part.hash) & may
    }

    /// What remains of a word without the article, or without the one letter written to its beginning.
    @inline(__always)
    private static func part(of word: Word, _ first: UInt16, isArticle: Bool, _ index: Int) -> Reading {
        let one = (word.hash &- UInt64(first)) &* WordHash.inverse
        let two = (one &- UInt64(Arabic.lam)) &* WordHash.inverse
        return isArticle ? .behindArticle(two, index: index) : .behindProclitic(one, index: index)
    }

    /// The same of a word with several things written to it, or of a word in Hebrew.
    @inline(never)
    func chooseReadings(of word: Word, _ index: Int, _ known: Int) -> Int {
        let (list, first) = (candidates.list, first)
        var count = known
        Reading.forEach(of: word, index, in: words, takesProclitics: takesProclitics) { reading in
            list[count] = reading
            count &+= first.has(reading.hash)
        }
        return count
    }

    /// The same of words that sound like a name.
    @inline(never)
    func chooseSound(_ word: Word, _ index: Int, _ known: Int) -> Int {
        var count = known
        forEachSound(of: word) { sound in
            candidates.list[count] = Reading(hash: sound, index: index, dropped: 0, [.bySound])
            count &+= first.has(sound)
        }
        return count
    }

    /// The same of words that begin as a wildcard does.
    @inline(never)
    private func chooseBeginnings(_ word: Word, _ index: Int, _ known: Int) -> Int {
        let list = candidates.list
        // Behind four letters at most, which is what proclitics and an article come to.
        var units = words.firstFour(word)
        let offsets = word.shape.contains(.takesProclitics) ? min(5, Int(word.foldedEnd - word.foldedStart)) : 1
        var isFound = 0
        for offset in 0..<offsets {
            if offset > 0 { units = words.fourUnits(word, from: offset) }
            for length in beginningLengths { isFound |= beginnings.has(Lexicon.beginning(units, length: length)) }
        }
        list[known] = .doubtful(index)
        return known &+ isFound
    }

    // MARK: - Words that are followed by what follows in a term

    /// Keeps those of the candidates that are a whole term or followed by a term's second word.
    private func narrow(_ count: Int) -> UnsafeMutableBufferPointer<Reading> {
        if let marks = candidates.marks { return chosen(narrow(0..<count, to: 0, by: marks.kept)) }
        let list = candidates.list
        var kept = 0
        for at in 0..<count {
            let candidate = list[at]
            var isKept = sufficient.has(candidate.hash)
            if hasPeople { isKept |= mayBePerson(candidate) }
            let next = candidate.index &+ 1
            if next < words.count {
                let word = words[next]
                isKept |= pairs.has(Lexicon.pair(candidate.hash, word.hash))
                if word.shape.contains(.takesProclitics) {
                    let units = words.firstFour(word)
                    let one = (word.hash &- UInt64(Arabic.alef)) &* WordHash.inverse
                    let rest = (one &- UInt64(Arabic.lam)) &* WordHash.inverse
                    let hasArticle = UInt32(truncatingIfNeeded: units) == Arabic.articleUnits ? 1 : 0
                    isKept |= pairs.has(Lexicon.pair(candidate.hash, rest)) & hasArticle
                }
            }
            list[kept] = candidate
            kept &+= isKept
        }
        return chosen(kept)
    }

    /// Whether a word may be a person's name, or begin one.
    @inline(__always)
    func mayBePerson(_ candidate: Reading) -> Int {
        let alone = mayBeAlone(candidate)
        let next = candidate.index &+ 1
        return next < words.count ? alone | mayBeName(candidate, words[next], next) : alone
    }

    /// Whether a word may be a person's name, or begin one that goes on by its sound.
    @inline(__always)
    private func mayBeAlone(_ candidate: Reading) -> Int {
        let isCapital = words[candidate.index].shape.contains(.capital)
        return names.alone.has(candidate.hash) & (isCapital ? 1 : names.small.has(candidate.hash))
    }

    /// Whether a person's name may begin with a word and go on with the next, or behind it if that may be an initial or
    /// patronymic.
    @inline(__always)
    private func mayBeName(_ candidate: Reading, _ word: Word, _ next: Int) -> Int {
        let isOpen = names.open.has(candidate.hash)
        @inline(__always)
        func mayGoOn(_ hash: UInt64) -> Int { names.seconds.has(hash) | isOpen & first.has(hash) }
        var may = mayGoOn(word.hash)
        may &= words[next &- 1].shape.contains(.capital) ? 1 : names.small.has(candidate.hash)
        if word.shape.isDisjoint(with: .takesProclitics), word.shape.contains(.capital), next &+ 1 < words.count {
            let length = word.foldedEnd &- word.foldedStart
            may |= mayGoOn(words[next &+ 1].hash) & (length == 1 || length > 5 ? 1 : 0)
        }
        if word.shape.contains(.takesProclitics), middles.has(word.hash) == 1 {
            for place in next &+ 1..<min(next &+ 5, words.count) { may |= mayGoOn(words[place].hash) }
        }
        if let surname = sharedSurname(behind: next) { may |= mayGoOn(words[surname].hash) }
        return may
    }

    /// Where the surname may stand that one shares with another whose given name stands between: Bill and Hillary Clinton,
    /// بشار وأسماء الأسد.
    ///
    /// - Parameter next: the index of the word behind the given name.
    @inline(__always)
    func sharedSurname(behind next: Int) -> Int? {
        let word = words[next]
        if conjunctions.has(word.hash) == 1 { return sharedSurname(behindConjunction: next) }
        guard word.shape.contains(.takesProclitics), words.firstFour(word) & 0xFFFF == UInt64(Arabic.waw) else {
            return nil
        }
        return sharedSurname(behindJoined: next)
    }

    @inline(never)
    private func sharedSurname(behindConjunction index: Int) -> Int? {
        guard index + 2 < words.count, Self.conjunctionHashes.contains(words[index].hash) else { return nil }
        let other = words[index + 1]
        // A capital tells a name; of letters without them the name must be known.
        let isName = !other.shape.contains(.takesProclitics) || ArabicGivenNames.middle.contains(other.hash)
        // Bachar et Asma al-Assad.
        let surname = Particles.latinArticles.contains(words[index + 2].hash) ? index + 3 : index + 2
        guard isName, other.shape.contains(.capital), surname < words.count, words[surname].shape.contains(.capital)
        else { return nil }
        let isOneName = (index + 1...surname).allSatisfy {
            !words[$0].shape.contains(.sentenceStart) && words[$0].start - words[$0 - 1].end == 1
        }
        return isOneName ? surname : nil
    }

    /// Behind و and a given name in one word.
    @inline(never)
    private func sharedSurname(behindJoined index: Int) -> Int? {
        let word = words[index]
        let units = words.folded(word)
        guard index + 1 < words.count, units.count > 3, units.count <= WordHash.longest,
            words[index + 1].start - word.end == 1,
            ArabicGivenNames.middle.contains(WordHash.dropping(1, of: units, from: word.hash))
        else { return nil }
        return index + 1
    }

    private static let conjunctionHashes = WordList.hashes("and et y e i und en og och ve и й та و اور और")
    private static let conjunctionFilter = WordFilter(conjunctionHashes)

    private static let arabicMiddles = WordFilter(ArabicGivenNames.middle)

    private static let offices = WordFilter(Offices.hashes)

    /// The words behind one in which a surname may stand for a person whom the article has not named: behind an office,
    /// with words of a country between, or behind a given name and an initial or patronymic.
    func lonePlaces(behind index: Int) -> Range<Int> {
        let hash = words[index].hash
        if Self.offices.mayHave(hash), Offices.hashes.contains(hash) {
            return index + 1..<min(index + 5, words.count)
        }
        guard index + 2 < words.count, case let middle = words[index + 1], middle.shape.contains(.capital) else {
            return index..<index
        }
        let units = words.folded(middle)
        guard units[0] < 0x530, units.count == 1 || units.count > 5,
            first.has(words[index + 2].hash) == 1, units.count == 1 || Offices.isPatronymic(units)
        else { return index..<index }
        return index + 2..<index + 3
    }

    /// Calls back for the keys of a word written with a Latin capital, by its sound: as it stands, and without a case's ending.
    @inline(__always)
    func forEachSound(of word: Word, _ body: (UInt64) -> Void) {
        guard word.shape.contains(.capital), !word.shape.contains(.joined) else { return }
        let units = words.folded(word)
        guard units[0] < 0x250, units[0] > 0x40, units.count > 2 else { return }
        let (whole, stem) = candidates.sounds(of: word.hash, units)
        body(whole)
        if stem != whole { body(stem) }
    }
}

/// Room for the candidates among some words, used again and again, and the sounds of the words met lately.
///
/// It belongs to one match at a time.
final class Candidates {
    /// Words looked through at once.
    static let words = 1024
    /// Of each word itself, its beginning, its sounds or up to seven readings; one more is written and not kept.
    static let room = words * 9 + Int(VECTORS_SPARE)
    let list = UnsafeMutablePointer<Reading>.allocate(capacity: Candidates.room)
    /// Room to put two runs of them in order.
    let merged = UnsafeMutablePointer<Reading>.allocate(capacity: Candidates.room)
    /// Nil where wide vectors are not used.
    let marks = WideVectors.areHere ? Marks() : nil

    /// What the processor's wide vectors say of words and candidates, a bit each.
    struct Marks {
        /// Words to be looked into.
        let others = UnsafeMutablePointer<UInt64>.allocate(capacity: Candidates.words / 64)
        /// Candidates that are kept.
        let kept = UnsafeMutablePointer<UInt64>.allocate(capacity: Candidates.room / 64 + 1)

        func deallocate() {
            others.deallocate()
            kept.deallocate()
        }
    }

    /// Near, for the loop that asks three of nearly every Arabic word.
    let roles = Arabic.roles
    /// Where the candidates lead.
    let leads = UnsafeMutablePointer<Lead>.allocate(capacity: Candidates.room)
    /// What was read ahead of its need, kept so that it is read at all.
    @exclusivity(unchecked) var touched: UInt64 = 0
    /// By the lower bits of the word's hash.
    private let sounds = UnsafeMutablePointer<(word: UInt64, whole: UInt64, stem: UInt64)>.allocate(
        capacity: Candidates.soundCount)
    private static let soundCount = 4096

    init() {
        sounds.initialize(repeating: (0, 0, 0), count: Self.soundCount)
    }

    deinit {
        list.deallocate()
        merged.deallocate()
        marks?.deallocate()
        leads.deallocate()
        sounds.deallocate()
    }

    /// The keys of a word and of what remains of it without a case's ending.
    func sounds(of word: UInt64, _ units: UnsafeBufferPointer<UInt16>) -> (whole: UInt64, stem: UInt64) {
        let slot = sounds + Int(truncatingIfNeeded: (word ^ word &>> 32) & UInt64(Self.soundCount - 1))
        if slot.pointee.word == word { return (slot.pointee.whole, slot.pointee.stem) }
        let whole = TransliterationKey.key(units)
        let ending = TransliterationKey.ending(of: units)
        let stem = ending == 0 ? whole : TransliterationKey.key(UnsafeBufferPointer(rebasing: units.dropLast(ending)))
        slot.pointee = (word, whole, stem)
        return (whole, stem)
    }
}
