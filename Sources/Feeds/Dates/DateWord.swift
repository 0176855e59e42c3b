/// What a word in a date says.
enum DateWord {
    enum Unit { case year, month, day, hour, minute, second }

    case month(Int64)
    case hijriMonth(Int64)
    case jalaliMonth(Int64)
    /// Minutes east of Greenwich.
    case zone(Int64)
    /// Whether the hours count from noon.
    case afternoon(Bool)
    /// "The second", after a month's name that two bear.
    case second
    /// The unit of the number before it: 년, 月.
    case unit(Unit)

    /// The meaning of a word; nil where it has none, as weekdays have.
    static func read(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> DateWord? {
        if bytes.count == 3 {
            let key = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 0x20) }
            if let month = english(key) { return .month(month) }
            if key == 0x676D74 { return .zone(0) }
            if weekdays.contains(key) { return nil }
        }
        if bytes.count == 1, bytes.first == UInt8(ascii: "T") { return nil }
        let word = String(decoding: bytes, as: UTF8.self).lowercased()
        if let known = words[word] { return known }
        // September, Januar, января: by their first letters.
        for prefix in prefixes where word.hasPrefix(prefix.text) { return .month(prefix.month) }
        return nil
    }

    /// The English months' first three letters, which most dates have.
    private static func english(_ key: UInt32) -> Int64? {
        switch key {
        case 0x6A616E: 1
        case 0x666562: 2
        case 0x6D6172: 3
        case 0x617072: 4
        case 0x6D6179: 5
        case 0x6A756E: 6
        case 0x6A756C: 7
        case 0x617567: 8
        case 0x736570: 9
        case 0x6F6374: 10
        case 0x6E6F76: 11
        case 0x646563: 12
        default: nil
        }
    }

    /// Mon to Sun.
    private static let weekdays: [UInt32] = [0x6D6F6E, 0x747565, 0x776564, 0x746875, 0x667269, 0x736174, 0x73756E]

    private static let words: [String: DateWord] = {
        var words: [String: DateWord] = [
            "am": .afternoon(false), "pm": .afternoon(true), "ص": .afternoon(false), "م": .afternoon(true),
            "صباحا": .afternoon(false), "صباحاً": .afternoon(false), "مساء": .afternoon(true), "مساءً": .afternoon(true),
            "오전": .afternoon(false), "오후": .afternoon(true), "午前": .afternoon(false), "午後": .afternoon(true),
            "上午": .afternoon(false), "下午": .afternoon(true), "الثاني": .second, "الثانى": .second, "ثاني": .second,
            "الآخر": .second, "الآخرة": .second, "الثانية": .second,
            "년": .unit(.year), "年": .unit(.year), "월": .unit(.month), "月": .unit(.month), "일": .unit(.day),
            "日": .unit(.day), "号": .unit(.day), "시": .unit(.hour), "時": .unit(.hour), "时": .unit(.hour),
            "분": .unit(.minute), "分": .unit(.minute), "초": .unit(.second), "秒": .unit(.second),
        ]
        let zones: [(String, Int64)] = [
            ("ut", 0), ("utc", 0), ("z", 0), ("wet", 0), ("est", -300), ("edt", -240), ("cst", -360), ("cdt", -300),
            ("mst", -420), ("mdt", -360), ("pst", -480), ("pdt", -420), ("akst", -540), ("akdt", -480), ("hst", -600),
            ("ast", -240), ("adt", -180), ("brt", -180), ("bst", 60), ("west", 60), ("cet", 60), ("cest", 120),
            ("eet", 120), ("eest", 180), ("sast", 120), ("msk", 180), ("trt", 180), ("irst", 210), ("irdt", 270),
            ("gst", 240), ("pkt", 300), ("ist", 330), ("wib", 420), ("ict", 420), ("hkt", 480), ("sgt", 480),
            ("jst", 540), ("kst", 540), ("aest", 600), ("aedt", 660), ("nzst", 720), ("nzdt", 780), ("et", -300),
            ("ct", -360), ("mt", -420), ("pt", -480),
        ]
        for (name, minutes) in zones { words[name] = .zone(minutes) }
        func months(_ list: String, _ make: (Int64) -> DateWord) {
            for (index, names) in list.split(separator: " ").enumerated() {
                for name in names.split(separator: "|") { words[String(name)] = make(Int64(index + 1)) }
            }
        }
        months(
            "يناير|جانفي فبراير|فيفري مارس أبريل|ابريل|إبريل|أفريل مايو|ماي|أيار|ايار يونيو|يونية|جوان|حزيران "
                + "يوليو|يولية|جويلية|تموز أغسطس|اغسطس|أوت|آب|اب سبتمبر|أيلول|ايلول أكتوبر|اكتوبر|تشرين نوفمبر ديسمبر|كانون"
        ) { .month($0) }
        for (name, month) in [
            ("شباط", 2), ("آذار", 3), ("اذار", 3), ("نيسان", 4), ("غشت", 8), ("شتنبر", 9), ("دجنبر", 12),
        ] {
            words[name] = .month(Int64(month))
        }
        months(
            "محرم صفر ربيع - جمادى|جمادي - رجب شعبان رمضان شوال القعدة|ذوالقعدة الحجة|ذوالحجة"
        ) { .hijriMonth($0) }
        months(
            "فروردین اردیبهشت خرداد تیر مرداد|امرداد شهریور مهر آبان آذر دی بهمن اسفند"
        ) { .jalaliMonth($0) }
        months(
            "ژانویه|ژانویهٔ فوریه|فوریهٔ مارس آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر"
        ) { .month($0) }
        return words
    }()

    /// Months by their first letters; of two that fit, the longer stands first.
    private static let prefixes: [(text: String, month: Int64)] = {
        let lists = [
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "янв фев мар апр мая|май июн июл авг сен окт ноя дек",
            "січ лют бер кві тра чер лип сер вер жов лис гру",
            "janv févr|fev mars avr mai juin juil aoû|aou sept oct nov déc",
            "ene feb mar abr may jun jul ago sep|set oct nov dic",
            "jan|gen fev|feb mar abr|apr mai|mag jun|giu jul|lug ago set out|ott nov dez|dic",
            "jän feb mär|maer apr mai jun jul aug sep okt nov dez",
            "ιαν φεβ|φλε μαρ|μάρ απρ μαϊ|μάι|μαΐ ιουν|ιούν ιουλ|ιούλ αυγ|αύγ σεπ οκτ νοε|νοέ δεκ",
            "jan feb már ápr máj jún júl aug szep okt nov dec",
            "oca şub mar nis may haz tem ağu eyl eki kas ara",
            "sty lut mar kwi maj cze lip sie wrz paź lis gru",
        ]
        var found: [(text: String, month: Int64)] = []
        for list in lists {
            for (index, names) in list.split(separator: " ").enumerated() {
                for name in names.split(separator: "|") { found.append((String(name), Int64(index + 1))) }
            }
        }
        return found.sorted { $0.text.count > $1.text.count }
    }()
}
