/// The language of a text, decided by its script, its commonest words and its letters.
///
/// Declared languages are often wrong, so they count as a hint only: they decide where the text is too short to tell.
/// It belongs to one article at a time.
public final class ArticleLanguage {
    /// What is known of every language, in tables that a loop over words can ask without a guess.
    private struct Knowledge: Sendable {
        /// Four words to a bucket: bits of their hashes, and behind them the sets of languages that they speak for.
        typealias Bucket = SIMD8<UInt32>
        /// A number for each language.
        typealias Counts = SIMD64<UInt8>

        var buckets: [Bucket]
        /// The sets, 1 for each language; the first is empty.
        var sets: [Counts] = [Counts()]
        /// A bit for each language that a letter speaks for, by the folded letter below U+0780.
        var letters: [UInt64]

        /// Plain memory, for a loop over words.
        struct Tables {
            var buckets: UnsafeBufferPointer<Bucket>
            var sets: UnsafeBufferPointer<Counts>

            /// The languages that a word speaks for, in most cases none.
            @inline(__always)
            func languages(_ hash: UInt64) -> Counts {
                let (place, tag) = Knowledge.place(hash)
                let bucket = buckets[place & (buckets.count &- 1)]
                let isThere = bucket.lowHalf .== SIMD4(repeating: tag)
                return sets[Int(SIMD4.zero.replacing(with: bucket.highHalf, where: isThere).wrappedSum())]
            }
        }

        func withTables(_ body: (Tables) -> Void) {
            buckets.withUnsafeBufferPointer { buckets in
                sets.withUnsafeBufferPointer { sets in body(Tables(buckets: buckets, sets: sets)) }
            }
        }

        init() {
            letters = Array(repeating: 0, count: 0x780)
            let words = Words()
            var languages: [UInt64: Counts] = [:]
            for (index, list) in CommonWords.lists.enumerated() {
                words.cut(list.words)
                for word in words.list.words { languages[word.hash, default: Counts()][index] = 1 }
            }
            var numbers: [(hash: UInt64, set: UInt32)] = []
            for (hash, languages) in languages {
                let set = sets.firstIndex(of: languages) ?? sets.count
                if set == sets.count { sets.append(languages) }
                numbers.append((hash, UInt32(set)))
            }
            var size = 512
            repeat {
                size *= 2
                buckets = Self.buckets(numbers, size) ?? []
            } while buckets.isEmpty
            for (text, languages) in CommonWords.letters {
                words.cut(text)
                for unit in words.list.words.flatMap({ Array(words.folded($0)) }) {
                    for language in languages {
                        guard let index = ArticleLanguage.index(of: language) else { continue }
                        letters[Int(unit)] |= 1 << UInt64(index)
                    }
                }
            }
        }

        /// So many buckets; nil where one would have to hold five words.
        private static func buckets(_ words: [(hash: UInt64, set: UInt32)], _ size: Int) -> [Bucket]? {
            var buckets = [Bucket](repeating: .zero, count: size)
            for (hash, set) in words {
                let (place, tag) = place(hash)
                let bucket = place & (size - 1)
                guard let free = (4..<8).first(where: { buckets[bucket][$0] == 0 }) else { return nil }
                buckets[bucket][free] = set
                buckets[bucket][free - 4] = tag
            }
            return buckets
        }

        /// A word's bucket, and the bits that tell it from others there.
        ///
        /// A word's first letter is in the lowest bits of its hash alone, which the product spreads.
        @inline(__always)
        private static func place(_ hash: UInt64) -> (place: Int, tag: UInt32) {
            let mixed = hash &* WordHash.base
            return (Int(truncatingIfNeeded: mixed &>> 32), UInt32(truncatingIfNeeded: mixed &>> 24) | 1)
        }
    }

    private static let knowledge = Knowledge()

    private static let indices = Dictionary(
        uniqueKeysWithValues: CommonWords.lists.enumerated().map { ($0.element.language, $0.offset) })

    private static func index(of language: String) -> Int? { indices[language] }

    /// Points by language, and words by script.
    @exclusivity(unchecked) private var points = [Int32](repeating: 0, count: 64)
    @exclusivity(unchecked) private var scripts = [Int32](repeating: 0, count: 32)
    @exclusivity(unchecked) private var letters = LetterScores()

    public init() {}

    public func reset() {
        for index in points.indices { points[index] = 0 }
        for index in scripts.indices { scripts[index] = 0 }
        if !letters.isEmpty { letters.reset() }
    }

    /// Reads the letters of a text whose words do not tell.
    public func readLetters(of text: String) { letters.read(text) }

    /// Whether a text in Latin letters has too few common words to tell its language; then its letters may.
    public var isDoubtful: Bool {
        guard mainScript() == .latin else { return false }
        var (best, next): (Int32, Int32) = (0, 0)
        for index in Self.ranges[Int(Script.latin.rawValue)] where points[index] > next {
            if points[index] > best { (best, next) = (points[index], best) } else { next = points[index] }
        }
        return best < 16 || best < next + (scripts[Int(Script.latin.rawValue)] < 40 ? 10 : 6)
    }

    /// Counts the first words of a text.
    public func read(_ words: Words, limit: Int = 60) {
        let list = words.list
        let count = min(list.count, limit, 255)
        guard count > 0 else { return }
        let knowledge = Self.knowledge
        var languages = Knowledge.Counts()
        scripts.withUnsafeMutableBufferPointer { scripts in
            Script.blocks.withUnsafeBufferPointer { blocks in
                knowledge.withTables { tables in
                    for index in 0..<count {
                        let word = list[index]
                        let first = UInt16(truncatingIfNeeded: list.firstFour(word))
                        guard first > 0x39 else { continue }
                        scripts[Int(blocks[Int(first &>> 7)])] &+= 1
                        // Of 255 words at most none can be counted too often.
                        languages &+= tables.languages(word.hash)
                    }
                }
            }
        }
        points.withUnsafeMutableBufferPointer { points in
            withUnsafeBytes(of: languages) { languages in
                for index in 0..<64 { points[index] &+= 2 &* Int32(languages[index]) }
            }
            knowledge.letters.withUnsafeBufferPointer { letters in
                for index in 0..<min(count, 16) {
                    let units = list.folded(list[index])
                    guard let first = units.first, first >= 0x400, first < 0x780 else { continue }
                    for unit in units where unit < 0x780 && letters[Int(unit)] != 0 {
                        Self.add(letters[Int(unit)], to: points)
                    }
                }
            }
        }
    }

    /// Counts a letter that other languages of its script have not.
    private static func add(_ languages: UInt64, to points: UnsafeMutableBufferPointer<Int32>) {
        var languages = languages
        while languages != 0 {
            points[languages.trailingZeroBitCount] &+= 1
            languages &= languages &- 1
        }
    }

    // MARK: - Deciding

    /// The language, as the first part of its BCP 47 tag; "und" where nothing tells.
    public func decide(declared: String?) -> String {
        let hint = declared.map(Self.base)
        guard let script = mainScript() else { return hint ?? "und" }
        let words = scripts[Int(script.rawValue)]
        switch script {
        case .han, .kana:
            // Japanese is written with kana between its ideographs.
            let kana = scripts[Int(Script.kana.rawValue)]
            if kana * 20 > scripts[Int(Script.han.rawValue)] { return "ja" }
            return hint == "ja" && words < 40 ? "ja" : hint == "yue" ? "yue" : "zh"
        default: break
        }
        if script == .latin, !letters.isEmpty, case let letters = credited, let told = letters.best {
            if let hint, let lead = letters.lead(over: hint) {
                return lead > letters.clear ? told.language : hint
            }
            if !(hint.map(Self.isLatinWithoutProfile) ?? false) { return told.language }
        }
        return decide(hint, words, script)
    }

    /// Whether a declared language may be written in Latin letters, of which nothing is known by letters: Basque, Azeri.
    private static func isLatinWithoutProfile(_ hint: String) -> Bool {
        guard let index = index(of: hint) else { return scriptOfOthers(hint) == nil && hint != "und" }
        return CommonWords.lists[index].script == .latin
    }

    /// What letters and common words say together: a word is worth as much as two doublings.
    private var credited: LetterScores {
        letters.crediting { place in
            (Self.profiled[place].map { points[$0] * 2 } ?? 0) - Self.handicaps[place]
        }
    }

    /// Of each language known by its letters: its list of words, and what is asked of those of fewer papers.
    private static let profiled = LetterScores.languages.map(index(of:))
    private static let handicaps: [Int32] = LetterScores.languages.map {
        ["ca", "so", "sq", "sw", "tl"].contains($0) ? 12 : 0
    }

    /// The same by common words.
    private func decide(_ hint: String?, _ words: Int32, _ script: Script) -> String {
        let best = best(of: script)
        guard let hint else { return best?.language ?? script.language ?? "und" }
        if let hinted = Self.index(of: hint), CommonWords.lists[hinted].script == script {
            guard let best, best.points - points[hinted] >= 6, best.points > 2 * points[hinted] else { return hint }
            return best.language
        }
        if Self.index(of: hint) == nil, Self.scriptOfOthers(hint) ?? script == script {
            // A language without a list of words: believed, unless the text is plainly in another.
            guard let best, best.points > words / 2, words > 30 else { return hint }
            return best.language
        }
        // Serbs write either script, and their Latin is what Croats write.
        if hint == "sr", best?.language == "hr" { return hint }
        // Declared to be in a language of another script: believed of a few Latin words, which stand in texts of any.
        guard script != .latin || words >= 4 || best?.points ?? 0 >= 4 || hint == "und" else { return hint }
        return best?.language ?? script.language ?? (hint == "und" ? "und" : Self.latinOnly(hint))
    }

    /// Languages that a text's words speak for more than for the one decided; of a few words, also as much.
    public func rivals(of language: String) -> [String] {
        guard let script = mainScript() else { return [] }
        if !letters.isEmpty, let told = credited.best, told.language == language, told.lead > letters.clear {
            return []
        }
        let own = Self.index(of: language).map { points[$0] } ?? 0
        let least = scripts[Int(script.rawValue)] <= 6 ? own : own + 1
        return Self.ranges[Int(script.rawValue)].filter { points[$0] >= least }.map { CommonWords.lists[$0].language }
    }

    /// The script of most words; kana and ideographs count together.
    private func mainScript() -> Script? {
        var best: (script: UInt8, words: Int32) = (0, 0)
        scripts.withUnsafeBufferPointer { scripts in
            for script in 1..<UInt8(Script.allCases.count) {
                var words = scripts[Int(script)]
                if script == Script.han.rawValue { words &+= scripts[Int(Script.kana.rawValue)] }
                if words > best.words { best = (script, words) }
            }
        }
        return best.words > 0 ? Script(rawValue: best.script) : nil
    }

    private func best(of script: Script) -> (language: String, points: Int32)? {
        var best: (index: Int, points: Int32) = (0, 0)
        for index in Self.ranges[Int(script.rawValue)] where points[index] > best.points {
            best = (index, points[index])
        }
        return best.points > 0 ? (CommonWords.lists[best.index].language, best.points) : nil
    }

    /// The lists of each script, which stand together.
    private static let ranges: [Range<Int>] = Script.allCases.map { script in
        let first = CommonWords.lists.firstIndex { $0.script == script } ?? 0
        return first..<first + CommonWords.lists.count { $0.script == script }
    }

    /// The script of a language that is decided by it alone.
    private static func scriptOfOthers(_ language: String) -> Script? {
        Script.allCases.first { $0.language == language }
    }

    /// A text in Latin letters that tells nothing is in no language of another script.
    private static func latinOnly(_ hint: String) -> String {
        index(of: hint) == nil && scriptOfOthers(hint) == nil ? hint : "und"
    }

    /// "ar" of "ar-EG" and "AR_iq".
    private static func base(_ tag: String) -> String {
        if tag.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) { return tag }
        return String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }
}
