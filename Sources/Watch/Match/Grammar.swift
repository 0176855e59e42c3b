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

    /// Whether a sentence begins with the form, or all is written in capitals, and what follows it follows a noun or a verb
    /// rather than a country: and, of, for, an article.
    static func beginsAsWord(_ hit: Hit, _ scan: FieldScan) -> Bool {
        let words = scan.words
        guard words[Int(hit.start)].shape.contains(.sentenceStart) || scan.isMostlyCapitals, Int(hit.end) < words.count
        else { return false }
        let after = words[Int(hit.end)]
        guard after.start - words[Int(hit.end) - 1].end == 1, behindWords.contains(after.hash) else { return false }
        // Malta e Italia firmano, but Malta e mattoni.
        let second = Int(hit.end) + 1
        return second >= words.count || scan.isMostlyCapitals || !words[second].shape.contains(.capital)
    }

    /// Whether a form that is a name and an adjective stands where the adjective does: in Arabic behind somebody, مواطن
    /// بوروندي, in the feminine, or with و behind another adjective, where a name stands behind anything else, رئيس بوروندي;
    /// in Hebrew with the article, which no name takes, המצרים.
    static func isAdjective(_ hit: Hit, _ scan: FieldScan, isBehindAdjective: Bool) -> Bool {
        let words = scan.words
        let units = words.folded(words[Int(hit.start)])
        if hit.clitic > 0, units[Int(hit.clitic) - 1] == Arabic.hebrewArticle { return true }
        guard let unit = units.first, unit >= 0x600, unit < 0x700, hit.start > 0 else { return false }
        if hit.clitic > 0 { return isBehindAdjective && unit == Arabic.waw }
        if units.suffix(nisba.count).elementsEqual(nisba), !units.starts(with: Particles.article) { return true }
        return scan.isOne(of: somebody, words[Int(hit.start) - 1], behind: Arabic.isProclitic)
    }

    /// Whether somebody in the accusative stands right before it: جنديا, مهاجرا.
    static func isBehindAccusative(_ hit: Hit, _ scan: FieldScan) -> Bool {
        guard hit.start > 0 else { return false }
        let before = scan.words[Int(hit.start) - 1]
        let units = scan.words.folded(before)
        guard units.count > 3, units.count <= WordHash.longest, units.last == Arabic.alef else { return false }
        let bare = WordHash.droppingLast(Arabic.alef, from: before.hash, length: units.count)
        return somebody.contains(bare) || things.contains(bare)
    }

    /// What is sent, shot down and signed.
    private static let things = WordList.hashes(
        """
        صاروخ هجوم قصف وفد قرار اتفاق زورق قارب طائره لواء دعم تمويل مقترح بيان موقف تحرك ضغط مصنع مشروع نفط غاز بنك فندق منتخب
        فريق فيلم كتاب جواز حزب جهاز مستشفى قمر
        """)

    /// The feminine ending of an adjective: ليرة تركية.
    private static let nisba: [UInt16] = [0x64A, 0x647]

    private static let somebody = WordList.hashes(
        """
        مواطن مواطنا شخص رجل شاب طفل امراه سيده لاجئ مهاجر طالب باحث خبير محلل ناشط معارض صحفي صحافي اعلامي مصور كاتب شاعر
        روائي مخرج ممثل مغن فنان موسيقي رسام لاعب مهاجم مدافع مدرب حارس عداء ملاكم حكم دراج سباح رياضي بطل جندي ضابط عسكري
        عنصر مقاتل مسلح شرطي قاض محام طبيب ممرض مهندس عامل مزارع صياد بحار سائق تاجر مستثمر ملياردير مسؤول دبلوماسي نائب
        برلماني سياسي قس كاهن داعيه مبشر سائح مسافر معتقل سجين متهم قتيل ضحيه جاسوس انتحاري راع طيار مستشار خبيره لاعبه
        """)

    /// Whether a Dutch form in -s is a name's genitive and no adjective, which behind no article would end in -e before these
    /// nouns: IJslands verdediging, but Nederlands onderzoek.
    static func isDutchGenitive(_ hit: Hit, _ scan: FieldScan) -> Bool {
        let words = scan.words
        guard hit.end == hit.start + 1, Int(hit.end) < words.count,
            words.folded(words[Int(hit.start)]).last == 0x73
        else { return false }
        let next = words.folded(words[Int(hit.end)])
        return !words[Int(hit.end)].shape.contains(.sentenceStart)
            && nounsOfCommonGender.contains { next.count > $0.count + 2 && next.suffix($0.count).elementsEqual($0) }
    }

    private static let nounsOfCommonGender = ["ing", "heid", "teit", "tie", "sie"].map { Array($0.utf16) }

    private static let behindWords = WordList.hashes(
        """
        e y et i oraz und en и й та или або lub ou o u
        de di da do dos das del della des du d из із від от з с z ze na w в на у для dla con com per para por pour avec in em
        un una uno um uma unos unas uns umas el la los las il lo gli le les as os a ao às aos al alla ai
        que se como
        """)

    /// A capital within a sentence, and not a title.
    private static func isName(_ word: Word) -> Bool {
        word.shape.contains(.capital) && !word.shape.contains(.sentenceStart) && !titles.contains(word.hash)
            && word.end - word.start > 1
    }

    private static func words(_ list: String) -> Set<UInt64> {
        Set(list.split(separator: " ").map { WordHash.of($0.utf16) })
    }
}
