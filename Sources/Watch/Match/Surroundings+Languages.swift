import Language

/// Languages that are spoken: il parle français, er spricht fließend Französisch und Deutsch.
extension Surroundings {
    /// A reason where a verb of speaking stands right before the word, or before words that it is listed with.
    static func spoken(
        _ hit: Hit, _ kind: Entry.Kind, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> String? {
        guard kind == .countryDemonym, hit.end == hit.start + 1, !isBeforeNoun(hit, scan, bytes) else { return nil }
        var index = hit.start - 1
        var beside = hit.start
        for _ in 0..<5 {
            guard let word = neighbour(index, beside, scan, bytes) else { return nil }
            if verbs.contains(word.hash) { return "a language that is spoken" }
            beside = index
            if conjunctions.contains(word.hash) {
                // The language that it is listed with.
                guard neighbour(index - 1, index, scan, bytes) != nil else { return nil }
                beside = index - 1
                index -= 2
            } else if adverbs.contains(word.hash) || articles.contains(word.hash) {
                index -= 1
            } else {
                return nil
            }
        }
        return nil
    }

    /// Written in Russian, broadcast in Persian and Arabic: behind the English preposition, alone or in a list, and with no
    /// noun behind them (a rise in Spanish unemployment).
    static func writtenIn(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let words = scan.words
        guard hit.start > 0, hit.end == hit.start + 1, englishLanguages.contains(words[Int(hit.start)].hash) else {
            return nil
        }
        // What it is listed with, seven words at most.
        var before = hit.start - 1
        while before > 0, hit.start - before < 8, isListed(before, before + 1, scan, bytes),
            englishLanguages.contains(words[Int(before)].hash) || englishConjunctions.contains(words[Int(before)].hash)
        {
            before -= 1
        }
        guard words[Int(before)].hash == inEnglish, isListed(before, before + 1, scan, bytes) else { return nil }
        let last = lastListed(hit.start, scan, bytes)
        guard let after = neighbour(last + 1, last, scan, bytes) else { return "a language" }
        return isNoun(after, scan) ? nil : "a language"
    }

    /// The last of a list of English adjectives that goes on behind one: in Chinese, Indian and Brazilian markets.
    private static func lastListed(_ index: Int32, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        var last = index
        var at = index
        while Int(at) + 1 < scan.words.count, isListed(at, at + 1, scan, bytes) {
            at += 1
            let word = scan.words[Int(at)]
            if isEnglishAdjective(word, scan) { last = at } else if !englishConjunctions.contains(word.hash) { break }
        }
        return last
    }

    private static func isEnglishAdjective(_ word: Word, _ scan: FieldScan) -> Bool {
        guard word.shape.contains(.capital) else { return false }
        let units = scan.words.folded(word)
        return englishLanguages.contains(word.hash)
            || adjectiveEndings.contains { units.count > 4 && units.suffix($0.count).elementsEqual($0) }
    }

    private static let adjectiveEndings = ["ian", "ean", "ish", "ese", "can", "qi"].map { Array($0.utf16) }

    /// Whether a space, or a comma and a space, is all between a word and the next.
    private static func isListed(
        _ index: Int32, _ next: Int32, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let between = bytes[Int(scan.words[Int(index)].end)..<Int(scan.words[Int(next)].start)]
        return between.elementsEqual(" ".utf8) || between.elementsEqual(", ".utf8)
    }

    /// Whether an English word behind a language is a noun that is of the country: no word of the grammar, no adverb and no
    /// participle.
    private static func isNoun(_ word: Word, _ scan: FieldScan) -> Bool {
        let units = scan.words.folded(word)
        guard let first = units.first, first > 0x39, !notNouns.contains(word.hash) else { return false }
        return !adverbEndings.contains { units.count > 4 && units.suffix(2).elementsEqual($0) }
    }

    private static let adverbEndings = ["ly", "ed"].map { Array($0.utf16) }
    private static let inEnglish = WordHash.of("in".utf16)
    private static let englishConjunctions = WordList.hashes("and or nor & then")
    private static let englishLanguages = WordList.hashes(
        """
        english french spanish portuguese german italian russian ukrainian polish czech slovak hungarian romanian bulgarian
        serbian croatian greek turkish arabic hebrew persian farsi dari pashto urdu hindi bengali tamil chinese mandarin
        cantonese japanese korean vietnamese thai indonesian malay dutch flemish swedish norwegian danish finnish estonian
        latvian lithuanian georgian armenian azerbaijani kazakh uzbek tajik kyrgyz turkmen mongolian albanian macedonian
        slovenian bosnian maltese irish welsh gaelic catalan basque latin kurdish amharic somali swahili nepali sinhala
        burmese khmer lao icelandic belarusian filipino tagalog
        """)
    private static let notNouns = WordList.hashes(
        """
        a an the this that these those his her its their our my your he she it they we you i who whom whose which what when
        where why how if as at by for from in into of off on onto out over to under until up with within without about above
        across after against along amid among around before behind below beneath beside besides between beyond despite down
        during except inside like near past per since than through throughout toward towards upon via and or nor but so yet
        because although though while whereas unless once is was are were be been being am has have had having does did do
        will would shall should may might can could must not no only also too even just still again already almost always
        ever never often soon then there here now today yesterday tomorrow tonight last next every each both all any some
        many few more most less least several one two three four first second instead rather read reads reading said says
        saying calling asking telling meaning describing explaining praising urging singing speaking talking writing chanting
        shouting written spoken broadcast sung read heard online aloud alone abroad monday tuesday wednesday thursday friday
        saturday sunday language languages translation translations subtitles script class classes lessons
        """)

    /// يتقن الفرنسية, غرد بالتركية, ترجم عن الروسية: in Arabic a language is its adjective in the feminine.
    static func arabicTongue(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let words = scan.words
        let units = words.folded(words[Int(hit.start)])
        guard hit.end == hit.start + 1, hit.traits.contains(.article), units.last == 0x647,
            let before = neighbour(hit.start - 1, hit.start, scan, bytes)
        else { return nil }
        func isOne(of list: Set<UInt64>, _ word: Word) -> Bool { scan.isOne(of: list, word) { $0 == Arabic.waw } }
        let isSpoken =
            hit.clitic == 0
            ? isOne(of: mastered, before)
                || translatedBetween.contains(before.hash)
                    && (neighbour(hit.start - 2, hit.start - 1, scan, bytes).map { isOne(of: translated, $0) } ?? false)
            : hit.clitic == 1 && units[0] == Arabic.beh && isOne(of: said, before)
        return isSpoken ? "a language" : nil
    }

    /// What one does with a language itself, and what is said and written in one.
    private static let mastered = WordList.hashes(
        """
        تعلم يتعلم تتعلم يتعلمون أتعلم نتعلم تعليم تدريس يتحدث تتحدث يتحدثون أتحدث نتحدث تحدث يتكلم تتكلم يتكلمون أتكلم نتكلم
        يعرف تعرف يعرفون أعرف تعلمه يدرس تدرس درس درست يدرسون أدرس يفهم تفهم يفهمون أفهم يحكي تحكي تعلمت تعلموا تعلمها مدرس مدرسة معلم معلمة أستاذ أستاذة
        قواعد مترجم
        يجيد تجيد يجيدون أجيد نجيد أجاد إجادة إجادته إجادتها يتقن تتقن يتقنون أتقن نتقن إتقان إتقانه إتقانها اللغة باللغة للغة
        """)
    private static let said = WordList.hashes(
        """
        نشر نشرت ينشر تنشر نشره نشرها رد ردت يرد ترد أجاب أجابت كتابه كتابها اسمه اسمها يكتبون ينطق تنطق يخاطب خاطب خاطبهم هتف
        هتفوا أنشد أنشدت مدون مدونة طبع طبعت مطبوع صادر صادرة تعليمات لافتة كلمة كلمات نص نصا
        يتحدث تتحدث يتحدثون تحدث تحدثت متحدثا متحدثة التحدث كتب كتبت يكتب تكتب كتبها كتبه كتبوا مكتوبة مكتوب مكتوبا غرد غردت
        تغريدة منشور قال قالت قالها غنى غنت يغني تغني صدر صدرت تصدر يصدر تعني يعني معناه معناها عبارة رسالة رواية كتاب أغنية
        ناطقة ناطق الناطقة الناطق الناطقين الناطقون خطاب خطابا خطابه كلمته تسمى يسمى لافتات مقال فيديو
        """)
    private static let translated = WordList.hashes(
        """
        ترجم ترجمت يترجم تترجم ترجمة ترجمته ترجمتها ترجمه ترجمها الترجمة مترجم مترجما مترجمة مترجمين نقله نقلها ونقله
        """)
    private static let translatedBetween = WordList.hashes("إلى من عن")

    /// नेपाली भाषा, the Thai language, la langue basque: the word for a language right beside its adjective.
    static func tongue(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard hit.end == hit.start + 1 else { return nil }
        var after = neighbour(hit.end, hit.start, scan, bytes)
        // روسی اور جاپانی زبان: of two languages.
        if let conjunction = after, conjunctions.contains(conjunction.hash),
            neighbour(hit.end + 1, hit.end, scan, bytes) != nil
        {
            after = neighbour(hit.end + 2, hit.end + 1, scan, bytes)
        }
        let before = neighbour(hit.start - 1, hit.start, scan, bytes)
        let isOne =
            after.map { tonguesBehind.contains($0.hash) } ?? false
            || before.map { tonguesBefore.contains($0.hash) } ?? false
        return isOne ? "a language" : nil
    }

    private static let tonguesBehind = WordList.hashes(
        """
        भाषा भाषाओं भाषी language languages زبانوں taal sprache sprachkurs dili dilini dilinde diline dilinden
        язык языка языке языком языку мова мови мову мовою мові γλώσσα γλώσσας
        """)
    private static let tonguesBefore = WordList.hashes(
        "langue lengua idioma língua lingua bahasa bahasanya język języka języku językiem לשפה בשפה השפה")

    /// Учит испанский, экзамен по немецкому, στα γαλλικά: a language's adjective in the singular of its gender, and
    /// no noun behind it or behind those that it is listed with.
    static func loneLanguage(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let words = scan.words
        guard hit.start > 0, hit.end == hit.start + 1, isLanguage(words[Int(hit.start)], scan) else { return nil }
        var last = Int(hit.start)
        // So many languages in a list are enough to tell.
        for _ in 0..<12 {
            guard last + 1 < words.count else { return "a language" }
            let after = words[last + 1]
            let between = bytes[Int(words[last].end)..<Int(after.start)]
            if isLanguage(after, scan), between.elementsEqual(", ".utf8) {
                last += 1
                continue
            }
            // A mark ends it; a dash may go on with российско-.
            guard between.elementsEqual([0x20]) else { return between.first == 0x2D ? nil : "a language" }
            guard listing.contains(after.hash), last + 2 < words.count, isLanguage(words[last + 2], scan) else {
                return behindLanguage.contains(after.hash) ? "a language" : nil
            }
            last += 2
        }
        return "a language"
    }

    private static func isLanguage(_ word: Word, _ scan: FieldScan) -> Bool {
        let units = scan.words.folded(word)
        guard units.count > 5 else { return false }
        return languageEndings.contains { ending in
            units.count > ending.count + 2 && units.suffix(ending.count).elementsEqual(ending)
                && languageStems.contains(WordHash.of(units.dropLast(ending.count)))
        }
    }

    private static let languageEndings = ["ий", "ому", "ом", "ого", "а", "у", "ою", "ої", "ій", "ικα", "ικων"].map {
        Array($0.utf16)
    }
    private static let languageStems = WordList.hashes(
        """
        английск французск немецк испанск итальянск португальск китайск японск корейск турецк польск чешск греческ финск
        шведск норвежск датск венгерск румынск болгарск сербск хорватск украинск белорусск грузинск армянск вьетнамск тайск
        голландск нидерландск валлийск ирландск шотландск
        англійськ французьк німецьк іспанськ італійськ португальськ китайськ японськ корейськ турецьк польськ чеськ грецьк
        фінськ шведськ норвезьк данськ угорськ румунськ болгарськ сербськ хорватськ білоруськ грузинськ вірменськ
        в'єтнамськ голландськ нідерландськ російськ українськ
        ελλην αγγλ γαλλ γερμαν ισπαν ιταλ ρωσ κινεζ ιαπων τουρκ πορτογαλ ολλανδ πολων κορεατ ουκραν αλβαν βουλγαρ σερβ σουηδ
        """)
    private static let listing = WordList.hashes("и или й і та або чи και ή")
    private static let behindLanguage = WordList.hashes(
        """
        της του μου σου τους και ή με στο στη στην στα σε από για αλλά ότι που ως κι δεν θα να
        и или й і та або чи в во на с со з із у к до по для как и чем ніж але но а же ли бы не что щоб чтобы потому
        язык языка языке языку языком мова мови мову мовою мові
        """)

    /// Whether a word that may be a noun follows, or one follows a language that it is listed with: sprak Nederlandse
    /// ministers, knew French and German ministers, владеет турецкими компаниями.
    private static func isBeforeNoun(_ hit: Hit, _ scan: FieldScan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var last = hit.end - 1
        for _ in 0..<3 {
            guard let after = neighbour(last + 1, last, scan, bytes) else { return false }
            guard conjunctions.contains(after.hash) else {
                return !adverbs.contains(after.hash) && !followers.contains(after.hash)
            }
            guard neighbour(last + 2, last + 1, scan, bytes) != nil, isTongue(last + 2, scan) else { return false }
            last += 2
        }
        return false
    }

    /// Those that take no person or noun as their object; Polish mówi polski premier is none of them.
    private static let verbs = WordList.hashes(
        """
        speak speaks spoke speaking learn learns learning learned
        halting flawless faultless impeccable rusty knows knew understands understood studied studies gcse
        hablaban hablamos falavam falamos parlavano parliamo lernte lernten leerde leerden étudie étudiait étudier
        estudia estudian estudiar estuda estudam estudar studia studiano studiare entiende entienden chapurrea domina dominan
        estudió estudiaba estudiando aprendiendo enseñando enseña enseñar entender entendía dominaba chapurrear chapurreaba
        estudou estudava estudando aprendendo ensinava entendia dominava arranha arranhar arranhava
        studiava studiando impara imparano imparando imparato capire capiva mastica masticare masticava
        appris apprenait maîtrise maîtrisent maîtriser maîtrisait comprend comprenait conversational broken teach teaches taught
        dominar entende dominam capisce capiscono insegna insegnava enseñó enseñaba ensina ensinou aprendió aprendí aprendeu aprendi
        parle parlent parlait parler parlant parles parlez apprendre apprend apprennent enseigne enseignent enseignait enseigner
        habla hablan hablaba hablar hablo hablando
        fala falam falava falar falando aprende aprendem aprender
        parla parlano parlava parlare parlando imparare
        spricht sprechen sprach sprachen spreche lernt lernen
        spreekt spreken sprak spreek leert
        розмовляє розмовляють розмовляв розмовляла розмовляти володіє володіють
        владеет владеют владел владела
        μιλά μιλάει μιλούν μιλούσε μιλάμε μιλάτε μιλάω μαθαίνει
        """)
    private static let conjunctions = WordList.hashes("and or und oder et ou y o e ed en of и й і та και اور یا और या")
    private static let followers = WordList.hashes(
        """
        le la les el il los las aux al alla
        aunque porque cuando si sin ya muy mejor entre durante mientras que ni embora apesar quando se sem já muito melhor ao
        ante bajo contra según hacia hasta tras sobre delante perante sob até após antes
        davanti dietro sotto sopra verso presso dopo prima devant derrière sous sur vers chez après avant
        anche ma perché senza già molto meglio tra fra mentre che né parce quand sans très mieux depuis pendant car même
        aber weil wenn ohne schon sehr besser seit während maar omdat toen zonder heel zeer beter sinds terwijl
        at in with to as on during for when because but than while since before after although so language
        mit als auf zu im avec à comme dans mais con como desde com em pero mas come da
        met op bij aan в с на но з але με στο στη σε αλλά
        """)
    /// Enseigne le coréen.
    private static let articles = WordList.hashes("le el il")
    private static let adverbs = WordList.hashes(
        """
        himself herself themselves myself fluent fluently good perfect some only little excellent
        couramment bien parfaitement mal un peu aussi seulement
        perfectamente también solo bem fluentemente bene perfettamente
        fließend gut perfekt etwas kaum kein nur auch besser
        vloeiend goed geen alleen ook
        вільно добре лише свободно хорошо άπταιστα καλά
        """)
}
