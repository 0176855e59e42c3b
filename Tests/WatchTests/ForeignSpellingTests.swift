import Testing
import Watch

/// People of names that every language of Latin letters spells as it sounds to it.
@Suite struct ForeignSpellingTests {
    private static let watched = [
        "Nikita Khrushchev", "Rouhollah Khomeini", "Sergei Lavrov", "Dmitry Peskov", "Mikhail Gorbachev",
        "Ramzan Kadyrov",
        "Sergei Shoigu", "Dmitry Medvedev", "Alexander Lukashenko", "Yevgeny Prigozhin", "Alexei Navalny",
        "Ali Khamenei",
        "Recep Tayyip Erdoğan", "Benjamin Netanyahu", "Abdel Fattah el-Sisi", "Muammar Gaddafi", "Masoud Barzani",
        "Volodymyr Zelensky", "Petro Poroshenko",
    ]

    private static let names: [(language: String, names: String)] = [
        (
            "de",
            """
            Nikita Chruschtschow, Ruhollah Chomeini, Sergej Lawrow, Dmitri Peskow, Michail Gorbatschow, Ramsan Kadyrow, Sergej
            Schoigu, Dmitri Medwedew, Alexander Lukaschenko, Jewgeni Prigoschin, Alexej Nawalny, Ali Chamenei, Recep Tayyip
            Erdoğan, Benjamin Netanjahu, Abdel Fattah al-Sisi, Muammar al-Gaddafi, Masud Barsani, Wolodymyr Selenskyj, Petro
            Poroschenko
            """
        ),
        (
            "fr",
            """
            Nikita Khrouchtchev, Rouhollah Khomeiny, Sergueï Lavrov, Dmitri Peskov, Mikhaïl Gorbatchev, Ramzan Kadyrov, Sergueï
            Choïgou, Dmitri Medvedev, Alexandre Loukachenko, Evgueni Prigojine, Alexeï Navalny, Ali Khamenei, Recep Tayyip
            Erdogan, Benjamin Netanyahou, Abdel Fattah al-Sissi, Mouammar Kadhafi, Massoud Barzani, Volodymyr Zelensky, Petro
            Porochenko
            """
        ),
        (
            "es",
            """
            Nikita Jrushchov, Ruhollah Jomeini, Serguéi Lavrov, Dmitri Peskov, Mijaíl Gorbachov, Ramzán Kadírov, Serguéi Shoigú,
            Dmitri Medvédev, Alexander Lukashenko, Yevgueni Prigozhin, Alexéi Navalni, Alí Jameneí, Recep Tayyip Erdogan,
            Benjamín Netanyahu, Abdelfatá al Sisi, Muamar el Gadafi, Masud Barzani, Volodímir Zelenski, Petró Poroshenko
            """
        ),
        (
            "pl",
            """
            Nikita Chruszczow, Ruhollah Chomeini, Siergiej Ławrow, Dmitrij Pieskow, Michaił Gorbaczow, Ramzan Kadyrow, Siergiej
            Szojgu, Dmitrij Miedwiediew, Alaksandr Łukaszenka, Jewgienij Prigożyn, Aleksiej Nawalny, Ali Chamenei, Recep Tayyip
            Erdogan, Binjamin Netanjahu, Abd al-Fattah as-Sisi, Muammar Kaddafi, Masud Barzani, Wołodymyr Zełenski, Petro
            Poroszenko
            """
        ),
        (
            "it",
            """
            Nikita Krusciov, Ruhollah Khomeini, Sergej Lavrov, Dmitrij Peskov, Michail Gorbaciov, Ramzan Kadyrov, Sergej Shoigu,
            Dmitrij Medvedev, Aleksandr Lukashenko, Evgenij Prigozhin, Aleksej Navalnyj, Ali Khamenei, Recep Tayyip Erdogan,
            Benjamin Netanyahu, Abdel Fattah al-Sisi, Muammar Gheddafi, Masoud Barzani, Volodymyr Zelensky, Petro Poroshenko
            """
        ),
        (
            "tr",
            """
            Nikita Kruşçev, Ruhullah Humeyni, Sergey Lavrov, Dmitriy Peskov, Mihail Gorbaçov, Ramzan Kadirov, Sergey Şoygu, Dmitri
            Medvedev, Aleksandr Lukaşenko, Yevgeni Prigojin, Aleksey Navalni, Ali Hamaney, Recep Tayyip Erdoğan, Binyamin
            Netanyahu, Abdülfettah es-Sisi, Muammer Kaddafi, Mesud Barzani, Vladimir Zelenskiy, Petro Poroşenko
            """
        ),
    ]

    private static let watch = CompiledWatch.compile(
        WatchDefinition(people: watched.map { WatchedPerson(name: $0) }, topics: [], rules: [])
    ).watch

    private static func people(_ text: String, _ language: String) -> [String] {
        watch.match(WatchedArticle(id: "", content: text, language: language)).mentions.filter { $0.kind == .person }
            .map(\.id)
    }

    @Test(arguments: names)
    func `a watched person is known however a language spells the name`(language: String, names: String) {
        let text = names.split(separator: "\n").joined(separator: " ")
        #expect(Self.people(text, language) == Self.watched)
    }

    @Test(arguments: [
        ("de", "Nikita Chruschtschenko, Sergej Lawrinow, Ali Chamoun und Dmitri Peschkow kamen."),
        ("pl", "Siergiej Łazarow i Michaił Gorbacki, Ramzan Kadecki."),
        ("tr", "Ali Hamidi, Mihail Garbuz ve Sergey Şahin geldi."),
        ("es", "Nikita Jaramillo, Alí Jiménez y Mijaíl Garbayo."),
    ])
    func `a name that is spelled too differently is another's`(language: String, text: String) {
        #expect(Self.people(text, language) == [])
    }
}
