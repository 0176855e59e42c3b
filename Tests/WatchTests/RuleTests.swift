import Testing
import Watch

@Suite struct RuleTests {
    private static let people = [WatchedPerson(name: "Mustafa al-Kadhimi", aliases: ["مصطفى الكاظمي"])]
    private static let topics = [
        WatchedTopic(name: "covid", any: ["كورونا", "كوفيد-19", "covid*", "کرونا", "коронавирус", "新冠"]),
        WatchedTopic(name: "nato", any: ["=NATO", "الناتو"]),
    ]

    private func watch(_ rules: String...) -> CompiledWatch {
        let list = rules.enumerated().map { WatchRule(name: "\($0.offset)", when: $0.element) }
        let compiled = CompiledWatch.compile(WatchDefinition(people: Self.people, topics: Self.topics, rules: list))
        #expect(compiled.problems.isEmpty, "\(compiled.problems)")
        return compiled.watch
    }

    private func fires(
        _ rule: String, _ text: String, title: String = "", language: String = "en", tags: [String] = []
    ) -> Bool {
        let article = WatchedArticle(
            id: "", title: title, content: text, language: language, feedName: "Wire", tags: tags)
        return !watch(rule).match(article).alerts.isEmpty
    }

    @Test(arguments: [
        ("country(IQ)", "Iraq voted", true), ("country(IQ)", "Iran voted", false),
        ("country(Iraq)", "Iraqi voters", true), ("country(IQ)", "Baghdad is calm", false),
        ("capital(IQ)", "Baghdad is calm", true), ("country(MX)", "A quake shook Mexico City", true),
        ("capital(MX)", "A quake shook Mexico City", true), ("country(US)", "A quake shook Washington", false),
        ("country(IQ, IR)", "Iran voted", true),
        ("country(IQ) and country(IR)", "Iran and Iraq", true), ("country(IQ) and country(IR)", "Iran", false),
        ("country(IQ) and not country(IR)", "Iraq", true), ("country(IQ) unless country(IR)", "Iraq and Iran", false),
        ("not (country(IQ) or country(IR))", "Oman", true), ("not not country(IQ)", "Iraq", true),
        ("country(IQ) or country(IR) and country(SA)", "Iraq", true),
        ("\"peace talks\"", "The Peace Talks began", true), ("\"peace talks\"", "talks on peace", false),
        ("protest*", "Protesters marched", true), ("protest", "protesters marched", false),
        ("=NATO", "NATO met", true), ("=NATO", "nato met", false), ("topic(nato)", "Nato met", false),
        ("topic(covid)", "COVID19 cases", true), ("count(country(IQ)) >= 2", "Iraq", false),
        ("count(country(IQ)) >= 2", "Iraq and Iraqis", true), ("count(country(IQ)) < 2", "Iraq", true),
        ("atleast(2, country(IQ))", "Iraq, Iraq", true),
        ("atleast(2, country(IQ), country(IR), country(SA))", "Iran", false),
        ("atleast(2, country(IQ), country(IR), country(SA))", "Iran and Saudi Arabia", true),
        ("near(3, country(IQ), country(IR))", "Iraq and then Iran", true),
        ("near(3, country(IQ), country(IR))", "Iraq, and after some time and trouble, Iran", false),
        ("sentence(country(IQ), country(IR))", "Iraq spoke. Iran listened.", false),
        ("sentence(country(IQ), country(IR))", "Iraq spoke to Iran.", true),
        ("feed(Wire)", "x", true), ("feed(\"Other\")", "x", false), ("language(en)", "x", true),
    ])
    func `a rule holds where it should`(rule: String, text: String, expected: Bool) {
        #expect(fires(rule, text) == expected)
    }

    @Test(arguments: ["India voted", "Georgia voted", "France, which voted", "China voted"])
    func `a country counts once where its name is plain in one language and doubtful in another`(text: String) {
        let result = watch("count(country(IN, GE, FR, CN)) >= 2").match(WatchedArticle(id: "", content: text))
        #expect(result.mentions.count == 1)
        #expect(result.alerts.isEmpty)
    }

    @Test(arguments: [
        ("ar", "كورونا", "للكورونا أثر", true), ("ar", "topic(covid)", "مصابون بكوفيد-١٩", true),
        ("ar", "\"وزارة الخارجية\"", "أعلنت وزارةُ الخارجيّة", true), ("ar", "احتجاج*", "والاحتجاجات مستمرة", true),
        ("fa", "topic(covid)", "شیوع کرونا در ایران", true), ("fa", "\"می‌گوید\"", "او می‌گوید", true),
        ("ru", "topic(covid)", "Коронавирус в мире", true), ("zh", "topic(covid)", "新冠疫情", true),
        ("zh", "country(IR)", "伊朗", true), ("ar", "country(IQ)", "وللعراقيين حق", true),
        ("ar", "near(5, زيارة, country(IR))", "في زيارة إلى إيران", true),
    ])
    func `a rule holds in every script`(language: String, rule: String, text: String, expected: Bool) {
        #expect(fires(rule, text, language: language) == expected)
    }

    @Test(arguments: [
        ("tr", "ısır*", "Köpek çocuğu ısırdı", true), ("tr", "isir*", "Köpek çocuğu ısırdı", false),
        ("tr", "ısır*", "KÖPEK ISIRDI", true), ("tr", "istanbul", "İSTANBUL", true),
        ("tr", "kılıç", "kiliç", false), ("tr", "sınır", "SINIR kapısı", true), ("tr", "IMF", "IMF heyeti", true),
        ("tr", "\"dış işleri\"", "Dış İşleri", true), ("tr", "=ISIR", "ISIR dedi", true),
        ("tr", "=ISIR", "ısır dedi", false), ("az", "qız", "qiz", false), ("en", "sinir", "sınır", true),
    ])
    func `Turkish tells dots apart, and other languages do not`(
        language: String, rule: String, text: String, expected: Bool
    ) {
        #expect(fires(rule, text, language: language) == expected)
    }

    @Test func `the title is apart from the text`() {
        #expect(fires("title(country(IQ))", "nothing", title: "Iraq votes"))
        #expect(!fires("title(country(IQ))", "Iraq votes", title: "News"))
        #expect(fires("tag(wire) and country(IQ)", "Iraq", tags: ["wire"]))
    }

    @Test(arguments: [
        ("", "the condition is empty", 0), ("country(Irak)", "unknown country \"Irak\"", 8),
        ("person(\"Mustafa Kadhimi\")", "unknown person", 7), ("topic(covd)", "unknown topic \"covd\"", 6),
        ("country(IQ", "a parenthesis is not closed", 10), ("country(IQ) and", "the condition ends too early", 15),
        ("\"open", "a quotation mark is opened and not closed", 0), ("Iraq Iran", "\"and\" or \"or\" is missing", 5),
        ("coutry(IQ)", "unknown condition \"coutry(…)\"", 0), ("near(0, a, b)", "near needs a whole number", 5),
        ("near(5, language(ar), b)", "needs something that stands at a place", 8),
        ("وزير) or", "closed that was not opened", 8),
        ("said(\"x\")", "reserved", 0), ("count(a)", "is not compared", 8), ("and b", "has no condition before it", 0),
    ])
    func `a mistake in a rule is told with its place`(rule: String, message: String, offset: Int) throws {
        let compiled = CompiledWatch.compile(
            WatchDefinition(people: Self.people, topics: Self.topics, rules: [WatchRule(name: "r", when: rule)]))
        let problem = try #require(compiled.problems.first)
        #expect(problem.message.contains(message))
        #expect(problem.offset == offset)
    }

    @Test func `the remedy names what was probably meant`() {
        func hint(_ rule: String) -> String? {
            CompiledWatch.compile(
                WatchDefinition(people: Self.people, topics: Self.topics, rules: [WatchRule(name: "r", when: rule)])
            ).problems.first?.hint
        }
        #expect(hint("country(Irak)") == "did you mean IQ (Iraq)?")
        #expect(hint("country(العراق)") == "did you mean IQ (Iraq)?")
        #expect(hint("topic(covd)") == "did you mean \"covid\"?")
        #expect(hint("coutry(IQ)") == "did you mean \"country\"?")
    }

    @Test(arguments: [
        ("Saudi Arabia sold barrels of oil", true), ("Saudi Arabia sold oil", false),
        ("Saudi olive oil barrels", false),
        ("Barrels of oil", false), ("برميل نفط من السعودية", true), ("نفط من السعودية", false),
    ])
    func `a weighted topic holds at its threshold, and a named expression where it is used`(
        text: String, expected: Bool
    ) {
        let oil = WatchedTopic(
            name: "oil", any: [], weights: [("oil", 1), ("barrel*", 2), ("olive oil", -5), ("نفط", 1), ("برميل", 1)],
            threshold: 2)
        let definition = WatchDefinition(
            people: [], topics: [oil], rules: [WatchRule(name: "r", when: "use(gulf) and topic(oil)")],
            expressions: [NamedExpression(name: "gulf", when: "country(SA, AE)")])
        let compiled = CompiledWatch.compile(definition)
        #expect(compiled.problems.isEmpty)
        #expect(compiled.watch.match(WatchedArticle(id: "", content: text)).alerts.isEmpty != expected)
    }

    @Test(arguments: [
        ("The junta seized power and the army said that it would rule", "en", true),
        ("La junta de vecinos se reunió ayer en la plaza de la ciudad", "es", false),
        ("Sin embargo, el presidente no quiso hablar de la ley en la reunión", "es", false),
        ("The embargo was lifted by the president and the parliament", "en", true),
        ("کره شمالی موشک شلیک کرد و مردم را نگران کرد", "fa", false),
        ("فاز الفريق في مباراة كرة اليد التي أقيمت في المدينة", "ar", true),
        ("junta", "und", true),
    ])
    func `a term of one language counts in its articles alone`(text: String, language: String, expected: Bool) {
        let topic = WatchedTopic(
            name: "t",
            any: [
                WatchedTerm("junta", language: "en"), WatchedTerm("embargo", language: "en"),
                WatchedTerm("كرة", language: "ar"), WatchedTerm("хунта", language: "ru"),
            ])
        let compiled = CompiledWatch.compile(WatchDefinition(people: [], topics: [topic], rules: []))
        #expect(compiled.problems.isEmpty)
        let mentions = compiled.watch.match(WatchedArticle(id: "", content: text, language: language)).mentions
        #expect(mentions.contains { $0.kind == .topic } == expected)
    }

    @Test(arguments: [
        ("the minister of finance resigns", "minister of finance resigns"),
        ("resigns the minister", "resigns the minister"),
        ("the minister said today that nobody else in the cabinet resigns", nil), ("the minister", nil),
        ("استقال أمس وزير المالية", "استقال أمس وزير"), ("首相が辞任", "首相が辞任"), ("министр вчера подал в отставку", nil),
        ("minister minister resigns resigns", "minister resigns"),
    ])
    func `two terms count as one where they stand near each other`(text: String, expected: String?) {
        let topic = WatchedTopic(
            name: "t", any: ["minister ~3 resigns", "وزير ~3 استقال", "首相 ~2 辞任", "министр ~1 отставк*", "=~ 5"])
        let compiled = CompiledWatch.compile(WatchDefinition(people: [], topics: [topic], rules: []))
        let mentions = compiled.watch.match(WatchedArticle(id: "", content: text)).mentions.filter { $0.kind == .topic }
        #expect(mentions.map(\.text) == (expected.map { [$0] } ?? []))
    }

    @Test(arguments: [
        ("the vote in parliament", true), ("the vote", false), ("the vote in parliament on the song contest", false),
    ])
    func `a topic can ask for all of some terms and none of others`(text: String, expected: Bool) {
        let topic = WatchedTopic(name: "vote", any: ["vote"], all: ["parliament"], none: ["song contest"])
        let watch = CompiledWatch.compile(WatchDefinition(people: [], topics: [topic], rules: [])).watch
        #expect(watch.match(WatchedArticle(id: "", content: text)).mentions.isEmpty != expected)
    }

    @Test func `a pinned sense is the user's word`() {
        let senses = [PinnedSense(phrase: "عمان", country: "JO"), PinnedSense(phrase: "قطر", country: nil)]
        let watch = CompiledWatch.compile(WatchDefinition(people: [], topics: [], rules: [], senses: senses)).watch
        let result = watch.match(WatchedArticle(id: "", content: "أعلنت قطر ثم وعمان والسعودية", language: "ar"))
        #expect(result.mentions.map(\.id) == ["JO", "SA"])
    }

    @Test func `an alert tells which terms, where`() throws {
        let article = WatchedArticle(id: "", title: "زيارة", content: "وصل مصطفى الكاظمي إلى إيران أمس", language: "ar")
        let alert = try #require(watch("person(\"Mustafa al-Kadhimi\") and country(IR)").match(article).alerts.first)
        #expect(
            alert.reasons == [
                "person \"Mustafa al-Kadhimi\": مصطفى الكاظمي (full) in content: «وصل مصطفى الكاظمي إلى إيران أمس»",
                "country IR: إيران (name) in content: «وصل مصطفى الكاظمي إلى إيران أمس»",
            ])
    }

    @Test func `explain says what was missing`() {
        let article = WatchedArticle(id: "", content: "قاس المهندس قطر الأنبوب، وللعراق رأي", language: "ar")
        let text = watch("country(IQ) and country(QA)").explain(article)
        #expect(text.contains("country IQ, name: وللعراق, in content (after the proclitic ول"))
        #expect(text.contains("قطر: not Qatar"))
        #expect(text.contains("✗ country QA: not found"))
    }

    @Test(arguments: [
        ("A heart attack and a bombing", "✗ topic war: not found, for its terms come to -1 of 2"),
        ("Two attacks, and olive oil", "✗ topic oil: not found, for a term of its `none` stands there"),
        ("Attack on Iraq. Some words go before any of Iran.", "country IQ ×1, country IR ×1, nowhere within 3 words"),
    ])
    func `explain says how far a topic and a pair came`(text: String, line: String) {
        let topics = [
            WatchedTopic(
                name: "war", any: [], weights: [("attack*", 2), ("heart attack", -2), ("bomb*", 1)], threshold: 2),
            WatchedTopic(name: "oil", any: ["oil"], none: ["olive oil"]),
        ]
        let rule = WatchRule(name: "r", when: "topic(war) or topic(oil) or near(3, country(IQ), country(IR))")
        let watch = CompiledWatch.compile(WatchDefinition(people: [], topics: topics, rules: [rule])).watch
        #expect(watch.explain(WatchedArticle(id: "", content: text, language: "en")).contains(line))
    }
}
