import Language

/// An Arabic surname that is a given name as well: قال عباس إن, الرئيس عباس; but not عباس عراقجي, nor الملك حسين.
enum GivenSurname {
    /// Whether what stands beside it leaves it a surname.
    static func holds(_ hit: Hit, _ scan: FieldScan, isNamed: Bool) -> Bool {
        guard goesOnSentence(hit, scan) || isNamed && isSpoken(hit, scan) else { return false }
        guard hit.start > 0 else { return isNamed }
        let before = scan.words[Int(hit.start) - 1].hash
        if described.contains(before) { return false }
        return isNamed ? !callsByGivenName.contains(before) : presidents.contains(before)
    }

    /// Whether it stands behind what people do, or an office, and before a noun: أيد خليل اقتراح, رفض صدام الاعتراف; not so
    /// in قال خليل زاد إن.
    private static func isSpoken(_ hit: Hit, _ scan: FieldScan) -> Bool {
        let words = scan.words
        let (start, end) = (Int(hit.start), Int(hit.end))
        guard start > 0, end < words.count, hit.clitic == 0,
            PersonCues.isDone(words.folded(words[start - 1]), words[start - 1].hash)
        else { return false }
        let next = words.folded(words[end])
        guard let first = next.first, first >= 0x600, first < 0x700, next.count > 2,
            !next.starts(with: Particles.article) || next.last != 0x64A && next.count > 5,
            !GivenNames.arabic.contains(words[end].hash),
            !ArabicGivenNames.middle.contains(words[end].hash)
        else { return false }
        return end + 1 >= words.count || !named.contains(words[end + 1].hash)
    }

    /// What follows a name that someone is said to have said.
    private static let named = WordList.hashes("ان بان انه الذي")
    /// Before an adjective.
    private static let described = WordList.hashes("انه غير كان يكون جد بشكل اكثر")
    private static let presidents = WordList.hashes("الرئيس للرئيس والرئيس بالرئيس")
    private static let callsByGivenName = WordList.hashes(
        "الملك للملك والملك الأمير للأمير والأمير الشيخ للشيخ والشيخ السيد والسيد الإمام والإمام سيدنا الحاج السلطان القديس"
    )

    static let particles = WordList.hashes(
        """
        غدا مساء صباح ظهر فجر لاحقا
        ان في على من الى قد خلال عن مع كان هو الذي بعد قبل امس اليوم قائلا حول منذ لدى عند لم لن لا ما بان بانه انه امام حتى
        الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد الماضي الرئيس الوزير نظيره نظيرها
        عبر ضد دون بين كما لكن ثم اذا حين حيث الذين التي ايضا
        در از به با که را و تا بر برای گفت افزود
        نے کے کی کا کو سے میں پر اور کہ ہے تھے تھا بھی تک
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
