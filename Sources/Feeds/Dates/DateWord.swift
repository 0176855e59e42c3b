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
    /// The years count from there: 令和, 民國.
    case era(Int64)
    /// هـ, ه.ش: whose year stands before it.
    case calendar(DateCalendar)
    /// م after a year says that it is Gregorian, after hours that they count from noon.
    case ofYearOrNoon
    /// T between a date and a time.
    case timeMark
    /// W before a week's number.
    case weekMark

    /// The meaning of a word; nil where it has none, as weekdays have.
    static func read(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> DateWord? {
        if bytes.count == 3 {
            let key = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1 | 0x20) }
            if let month = english(key) { return .month(month) }
            if key == 0x676D74 { return .zone(0) }
            if weekdays.contains(key) { return nil }
        }
        if bytes.count == 1, let letter = bytes.first {
            switch letter | 0x20 {
            case UInt8(ascii: "t"): return .timeMark
            case UInt8(ascii: "w"): return .weekMark
            case UInt8(ascii: "h"): return .unit(.hour)
            default: return letter | 0x20 == UInt8(ascii: "z") ? .zone(0) : nil
            }
        }
        let word = folded(String(decoding: bytes, as: UTF8.self))
        if let known = words[word] { return known }
        // September, Januar, января: by their first letters.
        for prefix in prefixes where word.hasPrefix(prefix.text) { return .month(prefix.month) }
        return nil
    }

    /// A word of scripts that put no spaces between words.
    static func known(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> DateWord? {
        words[String(decoding: bytes, as: UTF8.self)]
    }

    /// Letters with points between them: p.m., π.μ., ق.ظ.
    static func pointed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> DateWord? {
        pointedWords[folded(String(decoding: bytes, as: UTF8.self))]
    }

    /// Lower case, and the forms of Arabic letters that are used for each other brought together.
    private static func folded(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0xD8 && $0 <= 0xDB }) else { return text.lowercased() }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "أ", "إ", "آ", "ٱ": result.append("ا")
            case "ى", "ی", "ئ": result.append("ي")
            case "ة", "ۀ", "ۂ", "ە", "ہ": result.append("ه")
            case "ک": result.append("ك")
            case "ؤ": result.append("و")
            case "ـ", "،", "\u{64B}"..."\u{65F}", "\u{670}", "\u{200C}"..."\u{200F}": break
            default: result.append(scalar)
            }
        }
        return String(result)
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

    private static let pointedWords: [String: DateWord] = [
        "a.m": .afternoon(false), "p.m": .afternoon(true), "π.μ": .afternoon(false), "μ.μ": .afternoon(true),
        "ق.ظ": .afternoon(false), "ب.ظ": .afternoon(true), "ه.ش": .calendar(.jalali), "ه.ق": .calendar(.hijri),
    ]

    private static let words: [String: DateWord] = {
        var words: [String: DateWord] = [:]
        func add(_ list: String, _ value: DateWord) {
            for word in list.split(separator: " ") { words[folded(String(word))] = value }
        }
        add("am πμ ص صباحا صباح 오전 午前 上午 凌晨 早上 清晨 새벽 아침", .afternoon(false))
        add("pm μμ مساء مساءا بعدازظهر 오후 午後 下午 晚上 저녁 밤", .afternoon(true))
        add("م", .ofYearOrNoon)
        add("هـ ه هجري هجرية للهجرة قمری", .calendar(.hijri))
        add("هجری‌شمسی شمسی", .calendar(.jalali))
        add("الثاني ثاني الآخر الآخرة الثانية الاخره ثانية آخر", .second)
        add("년 年", .unit(.year))
        add("월 月", .unit(.month))
        add("일 日 号 號", .unit(.day))
        add("시 時 时 点 點 uhr", .unit(.hour))
        add("분 分 min mins", .unit(.minute))
        add("초 秒 sec", .unit(.second))
        add("令和", .era(2_018))
        add("平成", .era(1_988))
        add("民國 民国", .era(1_911))
        for (minutes, names) in zones { add(names, .zone(minutes)) }
        for (list, make) in MonthNames.whole {
            for (index, names) in list.split(separator: " ").enumerated() {
                for name in names.split(separator: "|") where name != "-" {
                    words[folded(String(name))] = make(Int64(index + 1))
                }
            }
        }
        return words
    }()

    /// Minutes east of Greenwich, with the names of zones.
    private static let zones: [(Int64, String)] = [
        (0, "ut utc z wet gmt غرينتش جرينتش غرينيتش"), (-720, "idlw"), (-600, "hst"), (-540, "akst"),
        (-480, "pst akdt pt"), (-420, "mst pdt mt"), (-360, "cst mdt ct"), (-300, "est cdt et cot pet"),
        (-240, "edt ast clt vet bot"), (-210, "nst"), (-180, "adt brt art"), (-150, "ndt"),
        (60, "bst west cet mez wat"),
        (120, "cest mesz eet sast cat"), (180, "eest msk trt eat idt ksa"), (210, "irst"), (240, "gst msd"),
        (270, "irdt aft"), (300, "pkt uzt"), (330, "ist"), (345, "npt"), (420, "wib ict"),
        (480, "hkt sgt awst pht myt"),
        (540, "jst kst"), (570, "acst"), (600, "aest"), (660, "aedt"), (720, "nzst"), (780, "nzdt"),
    ]

    /// Months by their first letters; of two that fit, the longer stands first.
    private static let prefixes: [(text: String, month: Int64)] = {
        var found: [(text: String, month: Int64)] = []
        for list in MonthNames.prefixes {
            for (index, names) in list.split(separator: " ").enumerated() {
                for name in names.split(separator: "|") { found.append((String(name), Int64(index + 1))) }
            }
        }
        return found.sorted { $0.text.utf8.count > $1.text.utf8.count }
    }()
}
