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
