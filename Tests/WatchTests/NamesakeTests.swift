import Testing
import Watch

/// Texts with a watch list of their own, and how often each watched person is named.
struct NamesakeText: Sendable, CustomTestStringConvertible {
    let language: String
    let people: [String]
    let text: String
    let expected: [Int]

    init(_ language: String, _ people: [String], _ text: String, _ expected: [Int]) {
        (self.language, self.people, self.text, self.expected) = (language, people, text, expected)
    }

    var testDescription: String { "\(language): \(text)" }

    static let all = [
        NamesakeText(
            "ar", ["حسني عبد ربه"], "ثم أضاف ثلاثة أهداف أخرى عن طريق حسني عبد ربه ومحمد أبو تريكة", [1]),
        NamesakeText("ar", ["خالد شيخ محمد"], "كم حجم خسائرك بعد القبض على خالد شيخ محمد ؟", [1]),
        NamesakeText("ar", ["أبو عبد الله"], "قال أبو عبد الله إن بيوت الله لها من يحميها", [1]),
        NamesakeText("ar", ["بشار الأسد"], "خطاب الرئيس بشار الأسد. نتمنى لو ان الأسد اغتنم لحظة النصر", [2]),
        NamesakeText(
            "ar", ["عبد الإله بنكيران"], "انتقد عبد الإله ابن كيران أداء الحكومة. وعاد عبدالإله بن كيران ليؤكد موقفه",
            [2]),
        NamesakeText("fa", ["حسن روحانی"], "حسن روحانی از برجام دفاع کرد. یک روحانی اهل قم پاسخ داد.", [1]),
        NamesakeText(
            "fa", ["حسین امیرعبداللهیان"],
            "حسین امیر عبداللهیان در نیویورک بود. امیرعبداللهیان این گفت‌وگو را سازنده خواند.", [2]),
        NamesakeText(
            "en", ["Ali Khamenei", "Mojtaba Khamenei"],
            "Ali Khamenei addressed worshippers. Ayatollah Khamenei said the country would not bow.", [2, 0]),
        NamesakeText("en", ["Michael Dell"], "Michael Dell told investors so. Shares in Dell Technologies rose.", [1]),
        NamesakeText(
            "en", ["Walt Disney"], "Families visiting Walt Disney World pay more. Walt Disney wrote a letter.", [1]),
        NamesakeText(
            "fr", ["Bruno Le Maire"],
            "Bruno Le Maire a défendu la baisse. Le maire de Lyon et le maire de Lille ont critiqué ce choix.",
            [1]),
        NamesakeText("fr", ["Charles de Gaulle"], "Le porte-avions Charles de Gaulle a quitté Toulon lundi.", [0]),
        NamesakeText(
            "uk", ["Петро Порошенко"],
            "Суд переніс засідання у справі Петра Порошенка. Адвокати передали Порошенку копію.", [2]),
        NamesakeText(
            "uk", ["Валерій Залужний"], "Посол Валерій Залужний прибув. Студенти поставили Залужному запитання.", [2]),
        NamesakeText(
            "ru", ["Юрий Кий"],
            "Проект представил архитектор Юрий Кий. Кого пригласят на открытие, неизвестно. Кия ждут в мае.", [2]),
        NamesakeText("uk", ["Тарас Шевченко"], "На бульварі Тараса Шевченка перекрили рух.", [0]),
        NamesakeText("he", ["דוד בן גוריון"], "ברחוב דוד בן גוריון בחיפה נפתחה תערוכה חדשה.", [0]),
        NamesakeText("ja", ["安倍晋三"], "安倍晋三元首相の法要が営まれた。喪主を務めた安倍昭恵さんがあいさつした。", [1]),
        NamesakeText(
            "de", ["Yulia Navalnaya", "Alexei Navalny"],
            "Julija Nawalnaja hat an Alexej Nawalny erinnert. Nawalny war gestorben. Das sagte Nawalnaja in Berlin.",
            [2, 2]),
        NamesakeText(
            "en", ["Bill Clinton", "Hillary Clinton"],
            "Bill and Hillary Clinton attended. Clinton smiled, and Bill left.",
            [1, 2]),
        NamesakeText(
            "en", ["Donald Trump"],
            "Donald and Melania Trump arrived. Trump said little. Donald and Melania.", [2]),
        NamesakeText("fr", ["Emmanuel Macron"], "Emmanuel et Brigitte Macron ont reçu le roi. Macron a parlé.", [2]),
        NamesakeText("ru", ["Барак Обама"], "Барак и Мишель Обама прилетели. Обама выступил.", [2]),
        NamesakeText("ar", ["بشار الأسد"], "بشار وأسماء الأسد في موسكو. وقال الأسد إن الزيارة ناجحة.", [2]),
        NamesakeText("ar", ["محمد السوداني"], "محمد وزير السوداني. محمد ووزير الخارجية السوداني", [0]),
        NamesakeText("fa", ["بیل کلینتون"], "بیل و هیلاری کلینتون به تهران رفتند.", [1]),
        NamesakeText("zh", ["埃马纽埃尔·马克龙"], "法国总统埃马纽埃尔·马克龙访问成都。马克龙参观了大熊猫基地。", [2]),
    ]
}

@Suite struct NamesakeTests {
    @Test(arguments: NamesakeText.all)
    func `whoever is called so is named, and nobody else`(text: NamesakeText) {
        let people = text.people.map { WatchedPerson(name: $0) }
        let watch = CompiledWatch.compile(WatchDefinition(people: people, topics: [], rules: [])).watch
        let result = watch.match(WatchedArticle(id: "", content: text.text, language: text.language))
        let counts = text.people.map { name in result.mentions.count { $0.kind == .person && $0.id == name } }
        #expect(counts == text.expected)
    }
}
