import Language

/// The articles that a form of a country's name holds for, by language.
struct LanguageSet {
    private enum Script { case latin, arabic, cyrillic, han, hangul, other }

    private static let languages: [(code: String, script: Script)] = [
        ("ar", .arabic), ("en", .latin), ("fa", .arabic), ("ur", .arabic), ("he", .other), ("tr", .latin),
        ("ru", .cyrillic), ("uk", .cyrillic), ("fr", .latin), ("es", .latin), ("pt", .latin), ("de", .latin),
        ("it", .latin), ("nl", .latin), ("pl", .latin), ("zh", .han), ("ja", .han), ("ko", .hangul), ("hi", .other),
        ("id", .latin), ("el", .other),
    ]

    /// Languages without a gazetteer of their own, by the script they share with others.
    private static let neighbours: [Script: Set<String>] = [
        .arabic: ["ps", "ckb", "ku", "sd", "ug"], .cyrillic: ["bg", "sr", "be", "kk", "mk", "mn", "ky", "tg"],
        .other: ["und", "th", "ka", "hy", "am", "bn", "ta", "te", "mr", "yi"],
    ]

    /// The bit of a language.
    static func bit(_ code: String) -> UInt32 {
        languages.firstIndex { $0.code == code }.map { 1 << UInt32($0) } ?? 0
    }

    /// The forms that count in an article of a language.
    ///
    /// Its own, and those of the best known language of every other script: a Latin name in an Arabic article is most
    /// likely English.
    static func forms(in language: String) -> UInt32 { known[language] ?? reckoned(language) }

    /// Languages whose plain names count in an article of a language beside its own forms.
    ///
    /// English ones wherever letters are Latin, for quotations and mixed texts, and those of languages that its words speak
    /// for as well, in case it was told wrongly.
    static func borrowed(in language: String, _ told: ArticleLanguage) -> UInt32 {
        let script = languages.first { $0.code == language }?.script
        let english = language == "en" || script != .latin ? 0 : bit("en")
        return told.rivals(of: language).reduce(english) { $0 | bit($1) } & ~bit(language)
    }

    /// Names that are common words or people's names in another language of the script.
    static let unborrowed = WordList.hashes(
        """
        island islands salvador reunion reunions gana antigua stan chili franca indie chin dani dania maurice dominique inde
        malte swiss suisse granada gaze galles grenade hollande polen polonia germania servie servia suede turki liban emirat
        santa san saint sao sint mauricio barem perus anglia olanda guiana katar kuba gazi angoli yaman того мали малі
        """)

    private static let known = Dictionary(
        uniqueKeysWithValues: (languages.map(\.code) + ["und"]).map { ($0, reckoned($0)) })

    private static func reckoned(_ language: String) -> UInt32 {
        if language == "und" { return ~0 }
        let script =
            languages.first { $0.code == language }?.script
            ?? neighbours.first { $0.value.contains(language) }?.key ?? .latin
        var set = bit(language)
        for (code, other) in languages {
            // Korean has Chinese letters of its own meaning (日, 中), which are words in Chinese and Japanese.
            let isStandard =
                code == "en" || code == "ar" || code == "ru" || other == .han || other == .other
                || other == .hangul && script != .han
            if other != script || other == .other ? isStandard : set == 0 { set |= bit(code) }
        }
        return set == 0 ? ~0 : withNeighbours(set, language, script)
    }

    /// A language without a gazetteer borrows from all that share its script.
    private static func withNeighbours(_ set: UInt32, _ language: String, _ script: Script) -> UInt32 {
        guard bit(language) == 0 else { return set }
        return languages.reduce(set) { $1.script == script ? $0 | bit($1.code) : $0 }
    }
}
