import Language

/// An Arabic surname that is a given name as well: قال عباس إن, الرئيس عباس; but not عباس عراقجي, nor الملك حسين.
enum GivenSurname {
    /// Whether what stands beside it leaves it a surname.
    static func holds(_ hit: Hit, _ scan: FieldScan, isNamed: Bool) -> Bool {
        guard goesOnSentence(hit, scan) else { return false }
        guard hit.start > 0 else { return isNamed }
        let before = scan.words[Int(hit.start) - 1].hash
        return isNamed ? !callsByGivenName.contains(before) : presidents.contains(before)
    }

    private static let presidents = WordList.hashes("الرئيس للرئيس والرئيس بالرئيس")
    private static let callsByGivenName = WordList.hashes(
        "الملك للملك والملك الأمير للأمير والأمير الشيخ للشيخ والشيخ السيد والسيد الإمام والإمام سيدنا الحاج السلطان القديس"
    )

    private static let particles = WordList.hashes(
        """
        ان في على من الى قد خلال عن مع كان هو الذي بعد قبل امس اليوم قائلا حول منذ لدى عند لم لن لا ما بان بانه انه امام حتى
        عبر ضد دون بين كما لكن ثم اذا حين حيث الذين التي ايضا
        در از به با که را و تا بر برای گفت افزود
        """)

    /// Whether no name follows: a particle, another sentence, or a mark.
    private static func goesOnSentence(_ hit: Hit, _ scan: FieldScan) -> Bool {
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
