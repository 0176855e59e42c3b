import Language

/// What stands behind a surname that is a given name as well: قال عباس إن, but not عباس عراقجي.
enum NextWord {
    private static let particles = WordList.hashes(
        """
        ان في على من الى قد خلال عن مع كان هو الذي بعد قبل امس اليوم قائلا حول منذ لدى عند لم لن لا ما بان بانه انه امام حتى
        عبر ضد دون بين كما لكن ثم اذا حين حيث الذين التي ايضا
        در از به با که را و تا بر برای گفت افزود
        """)

    /// Whether no name follows: a particle, another sentence, or a mark.
    static func goesOnSentence(_ hit: Hit, _ scan: FieldScan) -> Bool {
        let words = scan.words
        guard Int(hit.end) < words.count else { return true }
        let next = words[Int(hit.end)]
        if next.start - words[Int(hit.end) - 1].end > 1 || next.shape.contains(.sentenceStart) { return true }
        if particles.contains(next.hash) { return true }
        // وقال, بالرئيس, للسلطة
        let units = words.folded(next)
        guard units.count > 3, let first = units.first, Arabic.isProclitic(first) else { return false }
        return !GivenNames.arabic.contains(next.hash)
    }
}
