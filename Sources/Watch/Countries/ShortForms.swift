import Language

/// Countries that Chinese and Japanese name with one ideograph, beside a verb (在华, 訪米) or another country (中美).
enum ShortForms {
    private static let verbs = units("在对對驻駐访訪来來赴涉反援旅亲親抗制侵渡滞対")
    private static let countries = units("中美俄日韩韓朝英法德印澳乌烏以伊越菲泰加土巴沙意缅緬墨台柬华華独仏豪露米")

    /// Whether two words are such a form.
    static func isOne(_ hit: Hit, _ scan: FieldScan) -> Bool {
        guard hit.end == hit.start + 2 else { return false }
        let first = scan.words.folded(scan.words[Int(hit.start)])
        let second = scan.words.folded(scan.words[Int(hit.start) + 1])
        guard first.count == 1, second.count == 1 else { return false }
        return countries.contains(second[0]) && (verbs.contains(first[0]) || countries.contains(first[0]))
    }

    /// Whether something that both countries have follows: 美俄外长 are two ministers, 中韩媒体 those of both.
    ///
    /// A pair that begins with what may end the word before it is none: 会谈中|俄外长, 近日|美外长.
    static func isBeforeOffice(_ hit: Hit, _ scan: FieldScan) -> Bool {
        guard Int(hit.end) + 1 < scan.words.count else { return false }
        let units = (hit.start..<hit.end + 2).map { scan.words.folded(scan.words[Int($0)]).first ?? 0 }
        let isBeginning = pairBeginnings.contains(units[0]) || !scan.words[Int(hit.start)].shape.contains(.joined)
        guard isBeginning, countries.contains(units[0]), countries.contains(units[1]) else { return false }
        return ofBoth.contains(Array(units[2...]))
    }

    /// Whether the 日 of 日朝 or 日中 is that of a day: 25日朝, 日曜日中, 毎日朝; or the 일 of 일 정부: 25일 정부.
    static func isDay(_ hit: Hit, _ scan: FieldScan) -> Bool {
        let words = scan.words
        let first = words[Int(hit.start)]
        let units = words.folded(first)
        guard hit.start > 0, hit.end > hit.start + 1, units.count == 1, days.contains(units[0]),
            case let before = words[Int(hit.start) - 1], before.end == first.start,
            let last = words.folded(before).last
        else { return false }
        return last < 0x80 || beforeDay.contains(last)
    }

    /// Whether the first ideograph of 德总统 ends a foreigner's name: 阿萨|德总统.
    static func endsName(_ hit: Hit, _ scan: FieldScan) -> Bool {
        let words = scan.words
        let first = words[Int(hit.start)]
        guard hit.start > 1, hit.end > hit.start + 2, first.shape.contains(.joined),
            let letter = words.folded(first).first, names.contains(letter),
            let next = words.folded(words[Int(hit.start) + 1]).first, offices.contains(next),
            let before = words.folded(words[Int(hit.start) - 1]).first
        else { return false }
        return syllables.contains(before)
    }

    /// One-ideograph countries that write foreign names as well, and ideographs that do little else.
    private static let names = units("德巴加伊土沙泰菲澳印意法英")
    private static let syllables = units("萨尔拉穆默艾埃贝弗赫霍基卡莱勒诺帕皮普乔瑟沙斯塔扎兹纳娜妮蒂妲雅")

    private static let days = units("日일")
    private static let beforeDay = units("曜毎今本当同昨翌前休祝平初連终終先後后近即他明一二三四五六七八九十数数何")

    private static let pairBeginnings = units("美俄韩韓英印澳乌烏越菲独仏豪露米")
    private static let offices = units("外总總防首财財")
    private static let officeEnds = units("长長统統理相")
    /// Ministers, and what else both countries have or do.
    private static let ofBoth = Set(
        offices.flatMap { office in officeEnds.map { [office, $0] } }
            + EasternSeams.sequences("政府 海军 空军 军机 军方 官员 企业 媒体 议员 国防 外交 央行 警方 大使 领导 元首 加强 加快 加深"))

    private static func units(_ text: String) -> Set<UInt16> { Set(text.utf16) }
}
