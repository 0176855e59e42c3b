import Language

/// What the words beside a name, and its capital, say of its sense.
enum Grammar {
    private static let prepositions: Set<UInt64> = words("in from of to with across between against en de del dari di")
    private static let titles: Set<UInt64> = words("president king prime minister republic kingdom government the")

    /// What countries have, and people do not: Kenya Airways.
    private static let institutions = WordList.hashes(
        """
        airways airlines airline air today times post gate power energy telecom defense defence forces army navy police
        parliament national central bank supreme high court cup open olympic women men football rugby cricket ministry
        embassy foreign house state radio television tv news herald telegraph gdp stock exchange revenue railways port
        authority ports federation association union council commission institute human rights red crescent cross
        under and vs
        """)

    /// Points and their reasons; nothing where capitals tell nothing.
    static func evidence(_ hit: Hit, _ kind: Entry.Kind, _ scan: FieldScan, _ language: String) -> [(Int, String)] {
        let words = scan.words
        let first = words[Int(hit.start)]
        guard !scan.isTitleCase, let unit = words.folded(first).first, unit < 0x530 else { return [] }
        if unit >= 0x370 {
            // Того is Togo, того is "of that".
            let isCapital = first.shape.contains(.capital) && !first.shape.contains(.sentenceStart)
            // Чад Миллер, but Полька Ига Швёнтек.
            let isGivenName =
                kind == .countryName && Int(hit.end) < words.count && isName(words[Int(hit.end)])
                && words[Int(hit.end)].start - words[Int(hit.end) - 1].end == 1
            return (isCapital ? [(3, "a capital within a sentence")] : [])
                + (isGivenName ? [(-3, "before a name")] : [])
        }
        guard language != "de" else { return [] }
        var evidence: [(Int, String)] = []
        if language == "tr", Int(hit.end) < words.count, words[Int(hit.end)].shape.contains(.suffix) {
            evidence.append((5, "an apostrophe behind it, as Turkish names have"))
        }
        if hit.start > 0 {
            let before = words[Int(hit.start) - 1]
            if prepositions.contains(before.hash) {
                evidence.append((2, "after a preposition"))
            } else if isName(before), !first.shape.contains(.sentenceStart), first.start - before.end == 1 {
                evidence.append((-3, "after a name"))
            }
        }
        if Int(hit.end) < words.count {
            let after = words[Int(hit.end)]
            let last = words[Int(hit.end) - 1]
            if isName(after), !institutions.contains(after.hash), after.start - last.end == 1,
                !after.shape.contains(.suffix)
            {
                evidence.append((-2, "before a name"))
            }
        }
        return evidence
    }

    /// A capital within a sentence, and not a title.
    private static func isName(_ word: Word) -> Bool {
        word.shape.contains(.capital) && !word.shape.contains(.sentenceStart) && !titles.contains(word.hash)
            && word.end - word.start > 1
    }

    private static func words(_ list: String) -> Set<UInt64> {
        Set(list.split(separator: " ").map { WordHash.of($0.utf16) })
    }
}
