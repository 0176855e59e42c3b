/// What a name sounds like, in Latin, Cyrillic and Arabic letters alike.
///
/// Its consonants, those that stand for one another in transliteration brought together: Baghdad, Багдад and بغداد have one
/// sound, Putin, Путин and بوتين too.
enum Sound {
    /// Consonants that a sound must have to tell anything.
    private static let least = 3

    /// - Parameter word: folded, see `Language.Words`.
    /// - Returns: a hash with its lowest bit set; nil for words of other scripts and short ones.
    static func hash(_ word: UnsafeBufferPointer<UInt16>) -> UInt32? {
        var hash: UInt64 = 0
        var count = 0
        var last: UInt8 = 0
        // The Arabic article.
        let hasArticle = word.count > 5 && word[0] == 0x627 && word[1] == 0x644
        for unit in word.dropFirst(hasArticle ? 2 : 0) {
            guard unit < end else { return nil }
            let sound = sounds[Int(unit)]
            if sound == silent { continue }
            guard sound != none else { return nil }
            guard sound != last else { continue }
            last = sound
            hash = hash &* 31 &+ UInt64(sound)
            count += 1
        }
        guard count >= least else { return nil }
        return UInt32(truncatingIfNeeded: Skeleton.mixed(hash &+ 0x50_0000) >> 32) | 1
    }

    private static let end: UInt16 = 0x700
    private static let none: UInt8 = 0
    private static let silent: UInt8 = 1

    /// Letters of one sound, a group each; the first are left out.
    private static let groups = [
        "aeiouyhwаеёиіїйоуыэюяєьъґھءاوىيهحعةئؤأإآ'’", "bpбпبپ", "fvфвفڤ", "gkqcxjгкхغجكقخگک", "dдدضذ", "tтتطث",
        "szшщсзжчцسشصزژظچ", "lлل", "mмم", "nнن", "rрر",
    ]

    /// Never freed.
    nonisolated(unsafe) private static let sounds: UnsafePointer<UInt8> = {
        let table = UnsafeMutablePointer<UInt8>.allocate(capacity: Int(end))
        table.initialize(repeating: none, count: Int(end))
        for (at, letters) in groups.enumerated() {
            for letter in letters.unicodeScalars where letter.value < UInt32(end) {
                table[Int(letter.value)] = UInt8(at + 1)
            }
        }
        return UnsafePointer(table)
    }()
}
