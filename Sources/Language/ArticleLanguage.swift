/// The language of a text, decided by its script and its commonest words.
///
/// Declared languages are often wrong, so they count as a hint only: they decide where the text is too short to tell.
public struct ArticleLanguage: Sendable {
    /// Common words of each language, chosen so that neighbours (ar fa ur, ru uk, es pt it) differ.
    private static let commonWords: [(language: String, words: String)] = [
        ("ar", "في من على إلى أن عن التي الذي هذا هذه كان قال بعد مع ذلك ما لم وقال خلال بين"),
        ("fa", "در به از که را این با است برای و آن یک های شد می کرد خود تا بر گفت نیز شده"),
        ("ur", "کے کی میں ہے کا نے سے کو اور پر ہیں کہ یہ نہیں تھا ہو کر گئے بھی"),
        ("en", "the of and to in a is that for on was with as by at from it he said"),
        ("fr", "le la les des et du en un une dans est que qui pour sur au par avec aux"),
        ("es", "el la los de que y en las del un una por con para se su al lo como"),
        ("pt", "o os a as do da de que e em no na um uma para com por não dos das ao"),
        ("it", "il lo la gli di che e in del della per con un una è non dei al nel alla"),
        ("de", "der die das und in den von zu mit ist im des dem ein eine auf für nicht sich"),
        ("nl", "de het een van en in is dat op te voor met zijn niet aan er om door naar"),
        ("tr", "ve bir bu için ile da de olarak olan daha çok sonra gibi kadar etti dedi"),
        ("pl", "w i na z do nie się że o po od jest za przez jak to oraz dla ma"),
        ("id", "yang dan di dari untuk dengan pada ini itu dalam akan tidak ke oleh juga adalah"),
        ("ru", "в и на не что с по из к за от как его для это был у о после"),
        ("uk", "в у і та на не що з до за від як його для це був про після й"),
        ("el", "και το της του η την τη να με για από στο στην που σε οι των"),
        ("hi", "के की में है का ने से को और पर हैं कि यह नहीं था हो कर भी"),
    ]

    private struct Votes: Sendable {
        var words: [UInt64: UInt32] = [:]
        var filter = [UInt64](repeating: 0, count: 64)
    }

    private static let votes: Votes = {
        var votes = Votes()
        let words = Words()
        for (index, entry) in commonWords.enumerated() {
            words.cut(entry.words)
            for at in 0..<words.count {
                let hash = words[at].hash
                votes.words[hash, default: 0] |= 1 << UInt32(index)
                votes.filter[Int(hash >> 6 & 63)] |= 1 << (hash & 63)
            }
        }
        return votes
    }()

    private var scores = [Int32](repeating: 0, count: 32)
    private var kana = 0
    private var ideographs = 0
    private var hangul = 0
    private var hebrew = 0
    private var thai = 0
    private var seen = 0

    public init() {}

    public mutating func reset() {
        for index in scores.indices { scores[index] = 0 }
        (kana, ideographs, hangul, hebrew, thai, seen) = (0, 0, 0, 0, 0, 0)
    }

    /// Counts the first words of a text.
    public mutating func read(_ words: Words, limit: Int = 200) {
        let votes = Self.votes
        let words = words.list
        for index in 0..<min(words.count, limit) {
            let word = words[index]
            seen += 1
            let first = words.folded(word).first ?? 0
            switch first {
            case 0x3040...0x30FF: kana += 1
            case 0x3400...0x9FFF: ideographs += 1
            case 0xAC00...0xD7A3: hangul += 1
            case 0x590...0x5FF: hebrew += 1
            case 0xE00...0xE7F: thai += 1
            default:
                let hash = word.hash
                guard votes.filter[Int(hash >> 6 & 63)] >> (hash & 63) & 1 == 1, var languages = votes.words[hash]
                else { continue }
                while languages != 0 {
                    scores[languages.trailingZeroBitCount] += 1
                    languages &= languages - 1
                }
            }
        }
    }

    /// The language, as the first part of its BCP 47 tag; "und" where nothing tells.
    public func decide(declared: String?) -> String {
        let hint = declared.map(Self.base)
        let half = seen / 3
        if hangul > half { return "ko" }
        if kana + ideographs > half {
            if kana * 20 > ideographs { return "ja" }
            return hint == "ja" && seen < 40 ? "ja" : "zh"
        }
        if hebrew > half { return hint == "yi" ? "yi" : "he" }
        if thai > half { return "th" }
        let hinted = Self.commonWords.firstIndex { $0.language == hint }
        var best = -1
        for index in Self.commonWords.indices where best < 0 || scores[index] > scores[best] { best = index }
        guard let hint else { return best >= 0 && scores[best] > 0 ? Self.commonWords[best].language : "und" }
        guard let hinted else {
            // A language without a list of words: believed, unless the text is plainly in another.
            return scores[best] * 4 > Int32(seen) && seen > 30 ? Self.commonWords[best].language : hint
        }
        let lead = scores[best] - scores[hinted]
        return lead >= 3 && scores[best] > 2 * scores[hinted] ? Self.commonWords[best].language : hint
    }

    /// "ar" of "ar-EG" and "AR_iq".
    private static func base(_ tag: String) -> String {
        String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }
}
