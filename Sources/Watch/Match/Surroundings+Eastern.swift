import Language

/// What stands beside a country's name in Chinese, Japanese and Korean and makes it another word.
extension Surroundings {
    /// 威尔士语, フランス語, 독일어: a country's name and the word for a language right behind it.
    static func easternLanguage(_ hit: Hit, _ scan: FieldScan) -> String? {
        guard let mark = joined(hit.end, scan) else { return nil }
        let after = joined(hit.end + 1, scan)
        switch mark {
        case 0x8BED, 0x8A9E:
            // 法国语言学家, 美国语气: words of their own.
            return after.map(wordsOfSpeech.contains) ?? false ? nil : "a language"
        case 0xC5B4:
            // 어 and nothing behind it but a particle; 한국어디서나 is cut elsewhere.
            return after.map(behindLanguage.contains) ?? true ? "a language" : nil
        default: return nil
        }
    }

    /// 许多哥哥: the end of a word and the beginning of the next, which together look like a name.
    static func seam(_ hit: Hit, _ kind: Entry.Kind, _ scan: FieldScan, _ language: String) -> String? {
        guard language == "zh", kind != .countryDemonym, kind != .exception, !ShortForms.isOne(hit, scan)
        else { return nil }
        var (first, end) = (hit.start, hit.end)
        while first > max(0, hit.start - 4), scan.ideograph(first - 1) != nil, joined(first, scan) != nil {
            first -= 1
        }
        // 日方向美方: behind a side, which any country's first ideograph may be of, no word goes on.
        let reach: Int32 = scan.ideograph(hit.end - 1) == side ? 0 : 4
        while end < hit.end + reach, joined(end, scan) != nil, scan.ideograph(end) != nil { end += 1 }
        let letters = (first..<end).compactMap { scan.ideograph($0) }
        guard letters.count == Int(end - first) else { return nil }
        let isCrossed = HanSegmenter.isCrossed(Int(hit.start - first)..<Int(hit.end - first), in: letters)
        return isCrossed ? "the end of one word and the beginning of another" : nil
    }

    /// 方.
    private static let side: UInt16 = 0x65B9

    /// The letter of a word that stands right behind the one before it.
    private static func joined(_ index: Int32, _ scan: FieldScan) -> UInt16? {
        guard Int(index) < scan.words.count else { return nil }
        let word = scan.words[Int(index)]
        return word.shape.contains(.joined) ? scan.words.folded(word).first : nil
    }

    /// As folded: simplified where they have a simplified form.
    private static let wordsOfSpeech = letters("言气調调境录音文句词調用速系重塞彙汇")
    private static let behindLanguage = letters("로를가는도와의에만판권학과및사교강통번")

    private static func letters(_ text: String) -> Set<UInt16> {
        Set(EasternSeams.sequences(text).joined())
    }
}
