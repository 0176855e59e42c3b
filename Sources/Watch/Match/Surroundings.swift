import Language

/// What stands right beside a form of a country's name and makes it another name.
///
/// Each answer is a reason for a person to read; nil where nothing speaks against the country.
enum Surroundings {
    static func refusal(
        _ hit: Hit, _ kind: Entry.Kind, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>, _ language: String
    ) -> String? {
        let first = scan.words[Int(hit.start)]
        guard let unit = scan.words.folded(first).first else { return nil }
        if let reason = street(hit, scan, bytes) { return reason }
        if unit < 0x530, let reason = spoken(hit, kind, scan, bytes) { return reason }
        if unit < 0x80, kind == .countryDemonym, let reason = writtenIn(hit, scan, bytes) { return reason }
        if kind == .countryDemonym, let reason = tongue(hit, scan, bytes) ?? lesson(hit, scan, bytes, language) {
            return reason
        }
        if unit >= 0x600 && unit < 0x700 {
            if kind == .countryName { return isDoubled(hit, scan, bytes) }
            if kind == .countryCapital { return isOman(hit, scan, bytes) }
            guard kind == .countryDemonym else { return nil }
            if language == "ar", let reason = arabicTongue(hit, scan, bytes) { return reason }
            // محمدرضا تاجیک, علی ایرانی: where an adjective stands behind a noun, none stands behind a given name.
            if language == "fa" || language == "ur", hit.end == hit.start + 1,
                follows(GivenNames.arabic, hit, scan, bytes)
            {
                return "a surname after a given name"
            }
            return isRight(hit, scan, bytes) ?? nisbaSurname(hit, scan, bytes)
        }
        if unit >= 0x590, unit < 0x600, kind == .countryDemonym, hit.clitic == 0,
            follows(GivenNames.hebrew, hit, scan, bytes)
        {
            return "a surname after a given name"
        }
        if unit >= 0x370 && unit < 0x400 {
            guard kind == .countryDemonym else { return nil }
            return greekSurname(hit, scan, bytes) ?? loneLanguage(hit, scan, bytes)
        }
        if unit >= 0x3000 { return easternLanguage(hit, scan) }
        if unit >= 0x400 && unit < 0x530 { return cyrillic(hit, kind, scan, bytes) }
        guard unit < 0x250, first.shape.contains(.capital), !scan.isMostlyCapitals else { return nil }
        return surname(hit, scan, bytes, language) ?? bearer(hit, kind, scan, bytes, language)
            ?? byname(hit, kind, scan, bytes, language) ?? italianSurname(hit, kind, scan, bytes, language)
            ?? place(hit, kind, scan, bytes)
    }

    /// أحمد العراقي, محمود المصري: a given name, and a nisba in the singular.
    private static func nisbaSurname(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard hit.end == hit.start + 1, hit.clitic == 0,
            let before = neighbour(hit.start - 1, hit.start, scan, bytes)
        else { return nil }
        let units = scan.words.folded(scan.words[Int(hit.start)])
        guard units.last == 0x64A else { return nil }
        guard hit.traits.contains(.article) else { return bareSurname(hit, before, scan, bytes) }
        if families.contains(before.hash) { return "a family's name" }
        // Of a hospital without the article the adjective would have none either.
        if houses.contains(before.hash) { return "a house named after a person" }
        if scan.isOn(before, bytes) { return nil }
        // عبد اللاوي.
        if isServant(hit.start - 1, scan) { return "a surname" }
        return isArabicGivenName(before, scan) || isServant(hit.start - 2, scan) ? "a surname after a given name" : nil
    }

    /// خالد هندي: the same without the article; but أحمد تركي الجنسية, and behind a name that is an adjective it is one too.
    private static func bareSurname(
        _ hit: Hit, _ before: Word, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> String? {
        guard GivenNames.arabic.contains(before.hash), !adjectivesAndNames.contains(before.hash),
            !scan.isOn(before, bytes)
        else { return nil }
        let after = neighbour(hit.end, hit.start, scan, bytes)
        return after.map { origins.contains($0.hash) } ?? false ? nil : "a surname after a given name"
    }

    private static let adjectivesAndNames = WordList.hashes(
        """
        سعيد كريم جميل شريف عادل صالح نادر حكيم ماهر شاكر قادر امين خبير كبير عظيم رائد قائد جديد مشهور شهير هادي وحيد فريد
        مجيد حميد راشد صادق فاضل كامل حسن نبيل لطيف رحيم عزيز منصور ناصر مؤيد معارض وليد سالم جواد مراد وسيم فارس حارس ضياء
        فيصل باسل شهيد جاد قاسم حامد حازم
        """)
    private static let origins = WordList.hashes("الجنسيه الاصل المولد الاصول المنشا الولاده")

    /// اليد اليمنى, the right hand: with another last letter than اليمني, unless the writer puts dots on no last ya, as many
    /// Egyptians do.
    private static func isRight(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let word = scan.words[Int(hit.end) - 1]
        guard scan.words.folded(word).suffix(4).elementsEqual(yemeni), scan.endsInMaqsura(word, bytes),
            scan.putsDots(bytes)
        else { return nil }
        return "it is written with an alef maqsura: the right one"
    }

    /// عمّان is Amman, مصرّ insists, تشادّ quarrels: with a shadda they are no عُمان and no مصر.
    private static func isDoubled(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let units = scan.words.folded(scan.words[Int(hit.start)]).dropFirst(Int(hit.clitic))
        guard hit.end == hit.start + 1, single.contains(where: { units.elementsEqual($0) }) else { return nil }
        return has(shadda, hit, scan, bytes) ? "another word, by its shadda" : nil
    }

    /// عُمان is no Amman, which is عَمّان.
    private static func isOman(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let units = scan.words.folded(scan.words[Int(hit.start)]).dropFirst(Int(hit.clitic))
        guard hit.end == hit.start + 1, units.elementsEqual(oman), has(damma, hit, scan, bytes) else { return nil }
        return "Oman, by its damma"
    }

    /// Marks of vowels, by the second of their bytes in UTF-8.
    static let (shadda, damma): (UInt8, UInt8) = (0x91, 0x8F)

    /// Whether the first word bears a mark.
    static func has(_ mark: UInt8, _ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = scan.words[Int(hit.start)]
        let text = bytes[Int(word.start)..<Int(word.end)]
        return text.indices.dropLast().contains { text[$0] == 0xD9 && text[$0 + 1] == mark }
    }

    private static let oman = Array("عمان".utf16)
    private static let single = [oman, Array("مصر".utf16), Array("تشاد".utf16)]

    private static let yemeni: [UInt16] = [0x64A, 0x645, 0x646, 0x64A]

    /// عائلة المصري: of a feminine noun the adjective would be feminine.
    private static let families = WordList.hashes("عائلة وعائلة لعائلة بعائلة أسرة وأسرة لأسرة آل وآل لآل عشيرة قبيلة")

    /// Houses as they stand before the name of the one they are called after: مستشفى الكندي.
    private static let houses = WordList.hashes(
        """
        مستشفى بمستشفى لمستشفى مدرسة بمدرسة لمدرسة مدارس جامع بجامع مسجد بمسجد مطعم بمطعم صيدلية ثانوية بثانوية مستوصف
        """)

    /// Whether one of the listed words stands right before a hit.
    private static func follows(
        _ list: Set<UInt64>, _ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        neighbour(hit.start - 1, hit.start, scan, bytes).map { list.contains($0.hash) } ?? false
    }

    /// Whether عبد stands there, as in عبد الرحمن السوداني.
    private static func isServant(_ index: Int32, _ scan: FieldScan) -> Bool {
        index >= 0 && scan.words.folded(scan.words[Int(index)]).elementsEqual(Particles.abd)
    }

    /// With و or ل before it as well.
    private static func isArabicGivenName(_ word: Word, _ scan: FieldScan) -> Bool {
        scan.isOne(of: GivenNames.arabic, word, behind: Arabic.isProclitic)
    }

    /// Νίκος Γερμανός.
    private static func greekSurname(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard hit.end == hit.start + 1, scan.words[Int(hit.start)].shape.contains(.capital), !scan.isMostlyCapitals,
            let before = neighbour(hit.start - 1, hit.start, scan, bytes), before.shape.contains(.capital),
            GivenNames.greek.contains(before.hash)
        else { return nil }
        return "a surname after a given name"
    }

    /// Alias El Chino, conhecido como Alemão: adjectives are written small in these languages, but as a byname.
    private static func byname(
        _ hit: Hit, _ kind: Entry.Kind, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>, _ language: String
    ) -> String? {
        guard kind == .countryDemonym, romance.contains(language), !scan.isTitleCase else { return nil }
        for index in (hit.start - 3..<hit.start).reversed() where index >= 0 {
            let word = scan.words[Int(index)]
            if calledSo.contains(word.hash) { return "a byname" }
            guard betweenCalled.contains(word.hash) else { return nil }
        }
        return nil
    }

    /// Il deputato Greco, gol di Russo: in Italian an adjective is written small, but in the names of states.
    private static func italianSurname(
        _ hit: Hit, _ kind: Entry.Kind, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>, _ language: String
    ) -> String? {
        guard language == "it", kind == .countryDemonym, hit.end == hit.start + 1, !scan.isTitleCase,
            let last = scan.words.folded(scan.words[Int(hit.start)]).last, last == 0x6F || last == 0x65,
            let before = neighbour(hit.start - 1, hit.start, scan, bytes), !before.shape.contains(.capital),
            !articlesAndStates.contains(before.hash)
        else { return nil }
        return "a surname, by its capital"
    }

    private static let articlesAndStates = WordList.hashes(
        """
        il lo la un una uno l del dello della dell al allo alla all dal dallo dalla dall nel nello nella nell sul sullo sulla i gli le
        dei degli delle ai agli alle dai dagli dalle e ed o
        governo popolo stato esercito parlamento presidente premier ministro campionato calcio lingua impero regno ambasciatore
        consolato nazionale re
        """)

    private static let calledSo = WordList.hashes(
        "alias apodado apodada vulgo apelidado apelidada conhecido conhecida conocido conocida soprannominato soprannominata detto"
    )
    private static let betweenCalled = WordList.hashes("el la los o a os como il lo de do da")

    /// Mark Cuban, Mrs Ireland.
    private static func surname(
        _ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>, _ language: String
    ) -> String? {
        guard hit.start > 0 else { return nil }
        let before = scan.words[Int(hit.start) - 1]
        // De heer Turk.
        if smallAddresses.contains(before.hash), neighbour(hit.start - 1, hit.start, scan, bytes) != nil {
            return "a surname after a title"
        }
        guard before.shape.contains(.capital), !(language == "id" && teams.contains(before.hash)) else { return nil }
        // Deniz Türkiye'ye döndü.
        if language == "tr", Int(hit.end) < scan.words.count, scan.words[Int(hit.end)].shape.contains(.suffix) {
            return nil
        }
        let between = bytes[Int(before.end)..<Int(scan.words[Int(hit.start)].start)]
        if between.elementsEqual([0x20]) {
            // Many a name is a word as well: not among German nouns, nor where the subject stands right before what the verb
            // is about.
            let isName =
                GivenNames.latin.contains(before.hash)
                || !nounsBesideNames.contains(language) && !scan.isTitleCase && LatinNames.given.contains(before.hash)
            if isName { return "a surname after a given name" }
        }
        if between.elementsEqual([0x20]) {
            if language == "id", GivenNames.indonesianAddresses.contains(before.hash) {
                return "a surname after a title"
            }
            if language == "de", GivenNames.germanAddresses.contains(before.hash),
                !(neighbour(hit.end, hit.start, scan, bytes)?.shape.contains(.capital) ?? false)
            {
                return "a surname after a title"
            }
        }
        // Mr Israel, Mr. Israel.
        guard between.elementsEqual([0x20]) || between.elementsEqual([0x2E, 0x20]) else { return nil }
        return GivenNames.addresses.contains(before.hash) ? "a surname after a title" : nil
    }

    /// Irán Castillo, India Martínez: where no noun follows a name without a preposition, a surname makes a person of it.
    private static func bearer(
        _ hit: Hit, _ kind: Entry.Kind, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>, _ language: String
    ) -> String? {
        guard kind != .countryDemonym, hit.end == hit.start + 1, !scan.isTitleCase,
            let after = neighbour(hit.end, hit.start, scan, bytes), after.shape.contains(.capital)
        else { return nil }
        let isSurname =
            language == "id"
            ? GivenNames.indonesianSurnames.contains(after.hash)
            : kind == .countryName && romance.contains(language) && LatinNames.surnames.contains(after.hash)
        return isSurname ? "a person's name before a surname" : nil
    }

    private static let nounsBesideNames: Set<String> = ["de", "tr", "id"]
    private static let romance: Set<String> = ["es", "pt", "it"]

    /// Addresses that are written small within a sentence.
    private static let smallAddresses = WordList.hashes(
        "heer mevrouw meneer señor señora signor signora senhor senhora monsieur madame herr frau wethouder raadslid burgemeester"
    )

    /// In Indonesian a team, and no Timothy.
    private static let teams = WordList.hashes("tim")

    /// The word at an index, if nothing but a space parts it from the one beside.
    static func neighbour(
        _ index: Int32, _ beside: Int32, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>,
        allowsApostrophe: Bool = false
    ) -> Word? {
        guard index >= 0, Int(index) < scan.words.count else { return nil }
        let word = scan.words[Int(index)]
        let between =
            index < beside
            ? bytes[Int(word.end)..<Int(scan.words[Int(beside)].start)]
            : bytes[Int(scan.words[Int(beside)].end)..<Int(word.start)]
        if allowsApostrophe, between.elementsEqual([0x27]) || between.elementsEqual([0xE2, 0x80, 0x99]) { return word }
        return between.elementsEqual([0x20]) || between.elementsEqual([0xC2, 0xA0]) ? word : nil
    }
}

/// What lists of words hold.
enum WordList {
    /// The sides of each pair: a/b c/d.
    static func pairs(_ list: String) -> [(String, String)] {
        list.split(whereSeparator: \.isWhitespace).map { pair in
            let sides = pair.split(separator: "/").map(String.init)
            precondition(sides.count == 2, "\(pair) is no pair")
            return (sides[0], sides[1])
        }
    }

    /// The hashes of the words of a list.
    static func hashes(_ list: String) -> Set<UInt64> {
        let words = Words()
        words.cut(list)
        return Set((0..<words.count).map { words[$0].hash })
    }
}
