import Testing
import Watch

@Suite struct PeopleTests {
    private static let people = [
        WatchedPerson(name: "Mustafa al-Kadhimi", aliases: ["مصطفى الكاظمي"]),
        WatchedPerson(name: "Ali Khamenei", aliases: ["علي خامنئي"]),
        WatchedPerson(name: "Abdul-Wahab al-Saadi", aliases: ["عبد الوهاب الساعدي"]),
        WatchedPerson(name: "Abu Mahdi al-Muhandis", aliases: ["أبو مهدي المهندس"]),
        WatchedPerson(name: "Mohammed bin Salman", aliases: ["محمد بن سلمان", "MBS"]),
        WatchedPerson(name: "Volodymyr Zelensky", aliases: ["Володимир Зеленський", "Владимир Зеленский", "泽连斯基"]),
        WatchedPerson(name: "Mohammed Shia al-Sudani", aliases: ["محمد شياع السوداني"]),
        WatchedPerson(name: "Ursula von der Leyen"),
        WatchedPerson(name: "John Smith", exact: true),
        WatchedPerson(name: "Bashar al-Assad", aliases: ["بشار الأسد"]),
        WatchedPerson(name: "Maher al-Assad", aliases: ["ماهر الأسد"]),
        WatchedPerson(name: "Mohammad Javad Zarif", aliases: ["محمد جواد ظریف"]),
        WatchedPerson(name: "習近平", aliases: ["习近平", "Xi Jinping"]),
        WatchedPerson(name: "Vladimir Putin", aliases: ["فلاديمير بوتين", "Владимир Путин"]),
    ]
    private static let watch = CompiledWatch.compile(WatchDefinition(people: people, topics: [], rules: [])).watch

    private static func found(_ text: String, _ language: String) -> [String] {
        watch.match(WatchedArticle(id: "", content: text, language: language)).mentions
            .filter { $0.kind == .person }.map { "\($0.id)/\($0.form.rawValue)/\($0.text)" }
    }

    @Test(arguments: [
        ("ar", "التقى مصطفى الكاظمي الوفد", "Mustafa al-Kadhimi/full/مصطفى الكاظمي"),
        ("ar", "ولمصطفى الكاظمي رأي", "Mustafa al-Kadhimi/full/ولمصطفى الكاظمي"),
        ("ar", "قال الكاظمي، مصطفى", "Mustafa al-Kadhimi/full/الكاظمي، مصطفى"),
        ("fa", "دیدار با مصطفی الکاظمی در تهران", "Mustafa al-Kadhimi/full/مصطفی الکاظمی"),
        ("fa", "علی خامنه‌ای گفت", "Ali Khamenei/full/علی خامنه‌ای"),
        ("ar", "عبدالوهاب الساعدي", "Abdul-Wahab al-Saadi/full/عبدالوهاب الساعدي"),
        ("ar", "عبد الوهاب الساعدي", "Abdul-Wahab al-Saadi/full/عبد الوهاب الساعدي"),
        ("ar", "اغتيال أبي مهدي المهندس", "Abu Mahdi al-Muhandis/full/أبي مهدي المهندس"),
        ("ar", "ولي العهد محمد بن سلمان", "Mohammed bin Salman/full/محمد بن سلمان"),
        ("en", "Crown Prince Mohammed bin Salman said", "Mohammed bin Salman/full/Mohammed bin Salman"),
        ("en", "Mohamed Bin Salman said", "Mohammed bin Salman/full/Mohamed Bin Salman"),
        ("en", "MBS said", "Mohammed bin Salman/alias/MBS"),
        ("en", "Mustafa Al-Kadhimi said", "Mustafa al-Kadhimi/full/Mustafa Al-Kadhimi"),
        ("en", "Mustafa Kadhimi said", "Mustafa al-Kadhimi/full/Mustafa Kadhimi"),
        ("en", "Mostafa al-Kazemi said", "Mustafa al-Kadhimi/full/Mostafa al-Kazemi"),
        ("fr", "Moustafa al-Kazimi a dit", "Mustafa al-Kadhimi/full/Moustafa al-Kazimi"),
        ("en", "Ali Khamenehi said", "Ali Khamenei/full/Ali Khamenehi"),
        ("en", "Abdelwahab al-Saadi said", "Abdul-Wahab al-Saadi/full/Abdelwahab al-Saadi"),
        ("en", "Volodymyr Zelenskyy said", "Volodymyr Zelensky/full/Volodymyr Zelenskyy"),
        ("de", "Wolodymyr Selenskyj sagte", "Volodymyr Zelensky/full/Wolodymyr Selenskyj"),
        ("ru", "встреча с Владимиром Зеленским", "Volodymyr Zelensky/full/Владимиром Зеленским"),
        ("uk", "зустріч з Володимиром Зеленським", "Volodymyr Zelensky/full/Володимиром Зеленським"),
        ("zh", "乌克兰总统泽连斯基表示", "Volodymyr Zelensky/full/泽连斯基"),
        ("zh", "国家主席习近平出席", "習近平/full/习近平"),
        ("en", "President Xi Jinping met", "習近平/full/Xi Jinping"),
        ("de", "Ursula von der Leyen sagte", "Ursula von der Leyen/full/Ursula von der Leyen"),
        ("en", "Mohammad Zarif said", "Mohammad Javad Zarif/full/Mohammad Zarif"),
        ("fa", "محمدجواد ظریف و محمد جواد ظریف", "Mohammad Javad Zarif/full/محمد جواد ظریف"),
        ("ru", "указ Владимира Путина", "Vladimir Putin/full/Владимира Путина"),
        ("fr", "Vladimir Poutine a dit", "Vladimir Putin/full/Vladimir Poutine"),
    ])
    func `a person is found under other orders and spellings`(language: String, text: String, expected: String) {
        #expect(Self.found(text, language) == [expected])
    }

    @Test(arguments: [
        ("ar", "التقى الكاظمي الوفد"), ("en", "Kadhimi met the delegation"), ("en", "John Smyth spoke"),
        ("en", "John Smithson spoke"), ("ar", "البرلمان السوداني"), ("en", "the salman was fried"),
        ("ar", "المهندس مهدي"), ("fa", "کاظمی گفت"), ("ru", "Зеленский пришёл"), ("en", "mustafa kadhimi"),
    ])
    func `a part of a name alone is nobody`(language: String, text: String) {
        #expect(Self.found(text, language) == [])
    }

    @Test(arguments: [
        ("ar", "وصل مصطفى الكاظمي. وقال الكاظمي إن للكاظمي رأياً", ["full", "surname", "surname"]),
        ("ar", "وصل مصطفى الكاظمي. ثم جاء حسن الكاظمي", ["full"]),
        (
            "en", "Mustafa al-Kadhimi left. Later Kadhimi spoke, and al-Kadhimi's aide too",
            ["full", "surname", "surname"]
        ),
        ("en", "Mustafa al-Kadhimi left. Jassim Kadhimi stayed", ["full"]),
        ("en", "Kadhimi left. Mustafa al-Kadhimi stayed", ["full"]),
        ("ru", "Приехал Владимир Зеленский. Слова Зеленского удивили", ["full", "surname"]),
        ("ar", "قال محمد شياع السوداني إن السوداني سيزور الجيش السوداني", ["full", "surname"]),
        ("de", "Ursula von der Leyen kam. Danach sprach von der Leyen", ["full", "surname"]),
    ])
    func `a surname alone counts after the full name`(language: String, text: String, forms: [String]) {
        let found = Self.watch.match(WatchedArticle(id: "", content: text, language: language)).mentions
        #expect(found.filter { $0.kind == .person }.map(\.form.rawValue) == forms)
    }

    @Test func `of two people of one surname the one named last is meant`() {
        let text = "وصل بشار الأسد. قال الأسد ذلك. ثم وصل ماهر الأسد. وقال الأسد غير ذلك"
        let found = Self.watch.match(WatchedArticle(id: "", content: text, language: "ar")).mentions
        #expect(found.map(\.id) == ["Bashar al-Assad", "Bashar al-Assad", "Maher al-Assad", "Maher al-Assad"])
    }

    @Test func `a surname that is also an adjective of a country is the person's`() {
        let result = Self.watch.match(
            WatchedArticle(id: "", content: "قال محمد شياع السوداني في بغداد", language: "ar"))
        #expect(result.mentions.filter { $0.kind == .country }.map(\.id) == ["IQ"])
    }

    @Test(arguments: [
        // موت is death, الموت a family.
        (["جمال الموت"], "ar", "وصل جمال الموت. وكان موت الرجل مفاجئا", ["جمال الموت/full"]),
        (["راشد تبقيي", "راشد يبقيي"], "ar", "قال راشد يبقيي ذلك", ["راشد يبقيي/full"]),
        (["Rosa Maria", "Rosa Mario"], "en", "So Rosa Maria left", ["Rosa Maria/full"]),
        (["Rosa Maria", "Rosa Mario"], "en", "So Rosa Marios left", ["Rosa Mario/full"]),
        (
            ["استان کریمی", "Sam Smith"], "fa", "استان کریمی آمد و Sam Smith رفت",
            ["استان کریمی/full", "Sam Smith/full"]
        ),
    ])
    func `names whose forms overlap stay apart`(names: [String], language: String, text: String, expected: [String]) {
        let people = names.map { WatchedPerson(name: $0) }
        let watch = CompiledWatch.compile(WatchDefinition(people: people, topics: [], rules: [])).watch
        let found = watch.match(WatchedArticle(id: "", content: text, language: language)).mentions
        #expect(found.filter { $0.kind == .person }.map { "\($0.id)/\($0.form.rawValue)" } == expected)
    }

    @Test func `someone of one name alone is found without anybody who has a surname`() {
        let watch = CompiledWatch.compile(
            WatchDefinition(people: [WatchedPerson(name: "Shakira")], topics: [], rules: [])
        ).watch
        let found = watch.match(WatchedArticle(id: "", content: "Then Shakira sang", language: "en")).mentions
        #expect(found.map(\.id) == ["Shakira"])
    }

    @Test func `a surname behind a common office is its holder's among many watched people`() {
        let people =
            (0..<300).map { WatchedPerson(name: "Anna Smith\($0 % 7) Kovalenko") } + [
                WatchedPerson(name: "Emmanuel Macron")
            ]
        let watch = CompiledWatch.compile(WatchDefinition(people: people, topics: [], rules: [])).watch
        let text = "The French President Macron spoke. Later Macron left, and Donald Kovalenko too"
        let found = watch.match(WatchedArticle(id: "", content: text, language: "en")).mentions
        #expect(found.filter { $0.kind == .person }.map(\.id) == ["Emmanuel Macron", "Emmanuel Macron"])
    }
}
