// modules: Language Stories Watch
import Watch

/// Any text, and any row of names, clitics, marks and titles, is matched against a whole watch: every mention is a piece of
/// its field that begins and ends between scalars, and says so in the right offsets.
func fuzzTarget(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let rest = bytes.dropFirst()
    let parts = rest.split(separator: 0xFF, maxSplits: 2, omittingEmptySubsequences: false)
    func text(_ index: Int) -> String {
        guard index < parts.count else { return "" }
        if first & 1 == 0 { return String(decoding: parts[index], as: UTF8.self) }
        return parts[index].map { fragments[Int($0) % fragments.count] }.joined()
    }
    let article = WatchedArticle(
        id: "", title: text(1), content: text(0), summary: text(2),
        language: languages[Int(first >> 1) % languages.count])
    for mention in watch.match(article).mentions {
        let field =
            switch mention.field {
            case .title: article.title
            case .content: article.content
            case .summary: article.summary
            }
        let scalars = Array(field.unicodeScalars)
        guard mention.start < mention.end, mention.end <= scalars.count,
            scalars[mention.start..<mention.end].elementsEqual(mention.text.unicodeScalars)
        else { fatalError("a mention out of place: \(mention.id) at \(mention.start)") }
    }
    _ = watch.explain(article)
}

private let languages: [String?] = [
    nil, "ar", "fa", "ur", "he", "en", "tr", "ru", "uk", "fr", "es", "pt", "de", "it", "nl", "pl", "zh", "ja", "ko",
    "hi",
    "id", "el", "und", "xx", "",
]

private let watch: CompiledWatch = {
    let people = [
        ("Mustafa al-Kadhimi", ["مصطفى الكاظمي"]), ("Mahmoud Abbas", ["محمود عباس", "أبو مازن"]),
        ("Xi Jinping", ["习近平", "習近平"]), ("Fumio Kishida", ["岸田文雄"]), ("Kim Jong Un", ["김정은", "金正恩"]),
        ("Volodymyr Zelensky", ["Володимир Зеленський", "ゼレンスキー"]), ("Donald J. Trump", ["دونالد ترامب"]),
        ("Hassan Nasrallah", ["حسن نصر الله"]), ("Abdullah bin Zayed Al Nahyan", []), ("محمد شياع السوداني", []),
    ].map { WatchedPerson(name: $0.0, aliases: $0.1) }
    let topics = [
        WatchedTopic(name: "covid", any: ["كورونا", "covid*", "新冠", "ısır*", "ع*", "=NATO", "peace talks", "سلام ~4 talks"]),
        WatchedTopic(
            name: "attack", any: [], all: ["هجوم"], none: ["heart attack"], weights: [("attack*", 2), ("هجوم", 1)],
            threshold: 2),
    ]
    let conditions = [
        "country(IQ, US) and person(\"Xi Jinping\") unless capital(IQ)", "near(5, country(IQ), هجوم)",
        "sentence(topic(covid), \"united nations\")", "count(country(RU)) >= 2 or title(country(CN))",
        "atleast(2, country(IR), topic(attack), person(\"Mahmoud Abbas\"))", "новост* and =NATO",
    ]
    let rules = conditions.enumerated().map { WatchRule(name: "\($0.offset)", when: $0.element) }
    return CompiledWatch.compile(WatchDefinition(people: people, topics: topics, rules: rules)).watch
}()

private let fragments =
    [
        " ", " ", ". ", ", ", "\n", "، ", "؟ ", "。", "«", "»", "\"", "'", "’", "-", "·", "(", ")", "\u{200C}",
        "\u{200D}", "\u{200F}",
        "\u{202E}", "\u{FEFF}", "\u{64B}", "\u{651}", "\u{640}", "\u{301}", "\u{308}", "\u{FE0F}", "ﾞ", "゙", "😀",
        "\u{0}", "1", "و", "ف",
        "ب", "ك", "ل", "ال", "لل", "وبال", "اً", "ون", "ه", "ם", "ו", "שב", "ה", "İ", "ı", "I", "ß", "ﬁ", "ﷲ", "ﻻ",
    ]
        + """
        العراق عراقي عراقاً الكويت مدينة تونس العاصمة قطر مالي عمان المغرب أردنا ترك مسؤولين شارع السودان الرئيس رئيس الوزراء الإسرائيلي
        عباس محمود مصطفى الكاظمي أبو مازن حسن نصر الله عبد بن زايد كورونا هجوم غينيا بيساو الأمم المتحدة ایران چین شام چینی כיוון ישראל סין
        Iraq iraqi New Mexico City Georgia Jordan Chad Turkey turkey rue de Turquie via Libia Street Caddesi Mr Mark Cuban Lebanon Ohio 32
        President Xi Jinping Kim Jong-un Donald J Trump Zelenskyy Abdel al-Kadhimi Kadhemi NATO covid19 heart attack united nations peace talks
        ISIRDI ısırdı istanbul Россия России Чехов Иван улица Украина Того того Малі Зеленському 中国 在华中 美国 对华为 中法国 习近平 习主席 岸田首相
        金正恩 委員長 インド ｲﾗｸ トルコ 김정은 위원장 인도 이란 그리스도 भारत चीनी Ελλάδα τούρκος
        """.split(whereSeparator: \.isWhitespace).flatMap { [String($0), String($0) + " "] }
