import Language
import Testing

/// Headlines in which few words are common ones: their letters tell the language.
@Suite struct HeadlineTests {
    static let headlines = [
        ("tr", "Kömür yüklü katar, köprü girişinde raydan çıktı"),
        ("tr", "Muhalefet bütçe görüşmelerinde bakanı sert sözlerle eleştirdi"),
        ("pl", "Goście jedli śniadanie przy szwedzkim stole"),
        ("pl", "Strażacy przez całą noc gasili pożar hali magazynowej"),
        ("id", "Warga menanam pohon bunga kamboja di sepanjang jalan menuju makam desa"),
        ("id", "Banjir merendam ratusan rumah di pinggiran ibu kota"),
        ("fr", "L'hôtel rénové propose piscine, sauna et bain turc à ses clients"),
        ("it", "Soldati camerunensi hanno sconfinato in territorio ciadiano"),
        ("es", "Malasia expulsó a dos diplomáticas norcoreanas"),
        ("pt", "Tropas australianas deram formação a polícias timorenses"),
        ("nl", "Verzekeraar verlaagt premies, vakbonden reageren verheugd"),
        ("de", "Zwanzig Feuerwehrleute löschten gestern Abend brennende Lagerhalle"),
        ("en", "Firefighters rescued twelve hikers stranded near flooded canyon"),
        ("sv", "Polisen söker vittnen efter nattens skottlossning i förorten"),
        ("hu", "Szerdán tárgyalja a parlament az új költségvetési törvényt"),
        ("cs", "Vláda schválila zvýšení důchodů, odbory chystají stávku"),
        ("ro", "Guvernul anunță creșterea pensiilor și noi taxe pentru companii"),
    ]

    private static func decide(_ text: String, declared: String?) -> String {
        let words = Words()
        words.cut(text)
        let language = ArticleLanguage()
        language.read(words)
        if language.isDoubtful { language.readLetters(of: text) }
        return language.decide(declared: declared)
    }

    @Test(arguments: headlines)
    func `a headline's letters tell its language where nothing is declared`(expected: String, text: String) {
        #expect(Self.decide(text, declared: nil) == expected)
    }

    @Test(arguments: headlines)
    func `a right declaration of a headline's language is believed`(expected: String, text: String) {
        #expect(Self.decide(text, declared: expected) == expected)
    }

    @Test(arguments: headlines.filter { $0.1.utf8.count > 50 })
    func `a headline is not in English because its feed says so`(expected: String, text: String) {
        #expect(Self.decide(text, declared: "en") == expected)
    }

    @Test(arguments: ["Gaza", "Biden, Xi", "Narendra Modi"])
    func `a few names are in the language that is declared`(text: String) {
        #expect(Self.decide(text, declared: "tr") == "tr")
    }
}
