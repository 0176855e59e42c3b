/// What tells languages of one script apart: their commonest words, and letters that the others do without.
enum CommonWords {
    /// Each language with words that are common in its news; those that neighbours share are worth less for that.
    static let lists: [(language: String, script: Script, words: String)] = [
        (
            "ar", .arabic,
            "في من على إلى أن عن التي الذي هذا هذه كان قال بعد مع ذلك ما لم وقال خلال بين التى الى وفي أو قد كما"
        ),
        (
            "fa", .arabic,
            "در به از که را این با است برای و آن یک های شد می کرد خود تا بر گفت نیز شده هم اما شود وی اسلامی کند"
        ),
        ("ur", .arabic, "کے کی میں ہے کا نے سے کو اور پر ہیں کہ یہ نہیں تھا ہو کر گئے بھی تھے تو اس ان وہ گیا"),
        ("ps", .arabic, "د په او چې له کې يې ته سره دی هم دا نه وو شوي وي کړي ده پر کړ وايي خو دي شوې هغه"),
        ("ckb", .arabic, "لە بۆ و کە بە ئەو لەگەڵ ئەم سەر هەموو بەڵام دەکات کرد ئەوە هەیە لەو نێوان یان وەک دوای"),
        ("ug", .arabic, "ۋە بىلەن بۇ ئۈچۈن بىر دەپ بولۇپ قىلىپ ئۇ بولغان"),
        ("sd", .arabic, "جي ۾ جو کي ۽ آهي تي سان جا ته نه هن آهن لاءِ"),
        (
            "en", .latin,
            "the of and to in a is that for on was with as by at from it he said has have his are be this will not"
        ),
        (
            "fr", .latin,
            "le la les des et du en un une dans est que qui pour sur au par avec aux ce il pas plus été cette sont"
        ),
        (
            "es", .latin,
            "el la los de que y en las del un una por con para se su al lo como más no ha es fue este también"
        ),
        (
            "pt", .latin,
            "o os a as do da de que e em no na um uma para com por não dos das ao se foi mais pelo são também"
        ),
        (
            "it", .latin,
            "il lo la gli di che e in del della per con un una è non dei al nel alla si sono ha anche più dal le"
        ),
        ("ro", .latin, "și în de la a pe cu din care pentru că este o nu un fost mai sunt ce au prin după lui unei"),
        ("ca", .latin, "el la els les de que i en per amb una un ha del és dels no al va més són aquest"),
        (
            "de", .latin,
            "der die das und in den von zu mit ist im des dem ein eine auf für nicht sich auch es an wird hat sie"
        ),
        (
            "nl", .latin,
            "de het een van en in is dat op te voor met zijn niet aan er om door naar ook bij wordt heeft nog"
        ),
        ("sv", .latin, "och att i det som en på är av för den med till inte har om ett de var från men sig kan"),
        ("da", .latin, "og at i det som en på er af for den med til ikke har om et de var fra men sig kan blev"),
        ("no", .latin, "og å i det som en på er av for den med til ikke har om et de var fra men seg kan ble"),
        ("fi", .latin, "ja on ei että oli hän se mukaan ovat myös mutta kun joka sen ole kuin vuoden"),
        ("hu", .latin, "a az és hogy nem egy is volt meg ez azt már csak de szerint mint el lesz aki"),
        ("cs", .latin, "a v se na je že s z do o to i ve pro za by jsem jsou podle byl řekl také ale který"),
        ("sk", .latin, "a v sa na je že s z do o to aj vo pre za by sú podľa bol povedal ale ktorý"),
        ("hr", .latin, "i u je na se da su za od s a koji će o kako nije iz ne što bi kao te rekao"),
        ("pl", .latin, "w i na z do nie się że o po od jest za przez jak to oraz dla ma są był jego powiedział tym"),
        ("tr", .latin, "ve bir bu için ile da de olarak olan daha çok sonra gibi kadar etti dedi en ise oldu göre her"),
        ("az", .latin, "və bir bu üçün ilə də da olaraq olan daha sonra kimi qədər edib deyib ki isə görə"),
        (
            "id", .latin,
            "yang dan di dari untuk dengan pada ini itu dalam akan tidak ke oleh juga adalah telah kata bahwa"
        ),
        (
            "ms", .latin,
            "yang dan di dari untuk dengan pada ini itu dalam akan tidak ke oleh juga adalah telah kata beliau bahawa"
        ),
        ("vi", .latin, "và của là các có được cho trong một với những không đã người này khi đến từ ở"),
        ("sw", .latin, "ya na wa kwa ni katika za la kuwa cha hiyo huo alisema watu baada"),
        ("so", .latin, "oo iyo in ka ku ee waxaa uu la ah ay kale sheegay dalka"),
        ("sq", .latin, "të në e dhe për me një që është nga se i ka si nuk janë më"),
        ("ku", .latin, "û li ji di de bi ku ev wê ew ê jî bo xwe"),
        ("uz", .latin, "va bilan uchun bu bir ham edi bo yil haqida deb qilish"),
        ("tl", .latin, "ang ng sa na mga at ay si ni ito para kay hindi"),
        ("ru", .cyrillic, "в и на не что с по из к за от как его для это был у о после при также году он они бы"),
        ("uk", .cyrillic, "в у і та на не що з до за від як його для це був про після й також який року він є"),
        ("be", .cyrillic, "ў і на не што з да за ад як яго для гэта быў пра пасля таксама які года ён"),
        ("bg", .cyrillic, "на и в от за се да е са по с не че като до ще това той са при след която"),
        ("sr", .cyrillic, "и у је на се да су за од са а који ће о како није из не што би као рекао"),
        ("mk", .cyrillic, "на и во од за се да е со не што како до ќе ова тој при по која"),
        ("kk", .cyrillic, "және бұл мен үшін деп болып да бір осы ол бойынша"),
        ("ky", .cyrillic, "жана бул менен үчүн деп болуп да бир ал боюнча"),
        ("tg", .cyrillic, "ва дар аз ба ки бо барои ин он аст шуд кард"),
        ("mn", .cyrillic, "нь бол байна энэ юм гэж нэг ба уг байсан"),
        ("el", .greek, "και το της του η την τη να με για από στο στην που σε οι των"),
        ("he", .hebrew, "של את על לא זה הוא עם כי גם אל היא אך או אמר"),
        ("yi", .hebrew, "פון די און אין צו איז דער מיט אַז זיך האט"),
        ("hi", .devanagari, "के की में है का ने से को और पर हैं कि यह नहीं था हो कर भी"),
        ("mr", .devanagari, "आहे च्या या आणि ते तर होते केली नाही असे त्या मध्ये झाली आहेत"),
        ("ne", .devanagari, "छ को मा र ले गरेको भएको हो छन् पनि लागि गर्ने यो"),
    ]

    /// Letters, folded, that speak for languages among those of their script.
    static let letters: [(letters: String, languages: [String])] = [
        ("پچژگ", ["fa", "ur", "ckb", "ug", "sd"]), ("ٹڈڑں", ["ur"]), ("ټډړښږځڅڼ", ["ps"]), ("ڕڵۆ", ["ckb"]),
        ("ۇۈۋ", ["ug"]), ("ٻڄڃڇڍڙٺڦڻ", ["sd"]),
        ("ы", ["ru", "be", "kk", "ky", "mn"]), ("э", ["ru", "be", "kk", "ky", "mn"]), ("ъ", ["bg"]),
        ("ії", ["uk"]), ("є", ["uk"]), ("ў", ["be"]), ("ђћ", ["sr"]), ("љњџј", ["sr", "mk"]), ("ѓќѕ", ["mk"]),
        ("әқңғұһ", ["kk"]), ("үө", ["kk", "ky", "mn"]), ("ӣӯҷҳ", ["tg"]),
    ]
}

/// A writing system, as far as it tells of languages.
enum Script: UInt8, CaseIterable {
    case none, latin, greek, cyrillic, armenian, hebrew, arabic, devanagari, bengali, gurmukhi, gujarati, tamil, telugu
    case kannada, malayalam, sinhala, thai, lao, burmese, georgian, ethiopic, khmer, kana, han, hangul

    /// The language of most texts in it.
    var language: String? {
        switch self {
        case .none, .latin: nil
        case .greek: "el"
        case .cyrillic: "ru"
        case .armenian: "hy"
        case .hebrew: "he"
        case .arabic: "ar"
        case .devanagari: "hi"
        case .bengali: "bn"
        case .gurmukhi: "pa"
        case .gujarati: "gu"
        case .tamil: "ta"
        case .telugu: "te"
        case .kannada: "kn"
        case .malayalam: "ml"
        case .sinhala: "si"
        case .thai: "th"
        case .lao: "lo"
        case .burmese: "my"
        case .georgian: "ka"
        case .ethiopic: "am"
        case .khmer: "km"
        case .kana: "ja"
        case .han: "zh"
        case .hangul: "ko"
        }
    }

    /// By the upper nine bits of a scalar of the Basic Multilingual Plane; numbers count for none.
    static let blocks: [UInt8] = {
        var blocks = [UInt8](repeating: 0, count: 512)
        let ranges: [(Script, ClosedRange<Int>)] = [
            (.latin, 0...0x27F), (.latin, 0x1E00...0x1EFF), (.greek, 0x300...0x3FF), (.greek, 0x1F00...0x1FFF),
            (.cyrillic, 0x400...0x4FF), (.armenian, 0x500...0x57F), (.hebrew, 0x580...0x5FF), (.arabic, 0x600...0x6FF),
            (.arabic, 0x700...0x77F), (.devanagari, 0x900...0x97F), (.bengali, 0x980...0x9FF),
            (.gurmukhi, 0xA00...0xA7F),
            (.gujarati, 0xA80...0xAFF), (.tamil, 0xB80...0xBFF), (.telugu, 0xC00...0xC7F), (.kannada, 0xC80...0xCFF),
            (.malayalam, 0xD00...0xD7F), (.sinhala, 0xD80...0xDFF), (.thai, 0xE00...0xE7F), (.lao, 0xE80...0xEFF),
            (.burmese, 0x1000...0x107F), (.georgian, 0x1080...0x10FF), (.ethiopic, 0x1200...0x13FF),
            (.khmer, 0x1780...0x17FF), (.kana, 0x3000...0x30FF), (.han, 0x3400...0x9FFF), (.hangul, 0xAC00...0xD7FF),
        ]
        for (script, range) in ranges {
            for block in (range.lowerBound >> 7)...(range.upperBound >> 7) { blocks[block] = script.rawValue }
        }
        return blocks
    }()
}
