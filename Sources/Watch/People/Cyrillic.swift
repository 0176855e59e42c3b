import Language

/// The case endings that Russian and Ukrainian give names.
enum Cyrillic {
    static func isCyrillic(_ units: [UInt16]) -> Bool { units.first.map { $0 >= 0x400 && $0 < 0x530 } ?? false }

    /// The name and its case forms in Russian and Ukrainian, hashed.
    static func cases(of units: [UInt16]) -> [UInt64] {
        let name = String(decoding: units, as: UTF16.self)
        return ([name] + neighbours(of: name)).flatMap(cases)
    }

    /// How the other language spells the name: Зеленський, Владимир.
    private static func neighbours(of name: String) -> [String] {
        if let known = givenNames[name] { return [known] }
        for (ending, other) in surnames where name.hasSuffix(ending) && name.count > ending.count + 2 {
            return [name.dropLast(ending.count) + other]
        }
        return []
    }

    private static let givenNames: [String: String] = {
        var table: [String: String] = [:]
        for (russian, ukrainian) in WordList.pairs(
            """
            владимир/володимир александр/олександр сергей/сергій николай/микола дмитрий/дмитро андрей/андрій виктор/віктор
            юлия/юлія алексей/олексій михаил/михайло петр/петро валерий/валерій виталий/віталій елена/олена юрий/юрій игорь/ігор
            евгений/євген павел/павло василий/василь кирилл/кирило анатолий/анатолій григорий/григорій леонид/леонід
            арсений/арсеній геннадий/геннадій никита/микита ирина/ірина екатерина/катерина наталья/наталія филипп/пилип
            федор/федір степан/степан мария/марія анна/ганна
            """)
        {
            (table[russian], table[ukrainian]) = (ukrainian, russian)
        }
        return table
    }()

    /// What surnames end in, in one of the languages and in the other.
    private static let surnames = [
        ("ський", "ский"), ("цький", "цкий"), ("ский", "ський"), ("цкий", "цький"), ("ська", "ская"), ("ская", "ська"),
        ("ний", "ный"), ("ный", "ний"),
    ]

    private static func cases(of name: String) -> [UInt64] {
        if let forms = irregular[name] { return ([name] + forms).map { WordHash.of($0.utf16) } }
        var forms = [name]
        for (ending, cut, cases) in endings where name.hasSuffix(ending) && name.count > ending.count + 1 {
            forms += cases.split(separator: " ").map { String(name.dropLast(cut)) + String($0) }
            break
        }
        if forms.count == 1, let last = name.unicodeScalars.last, consonants.contains(last) {
            forms += "а у ом ем е ым ові еві".split(separator: " ").map { name + String($0) }
        }
        return forms.map { WordHash.of($0.utf16) }
    }

    /// Names that lose a vowel, or are soft though nothing shows it.
    private static let irregular: [String: [String]] = Dictionary(
        uniqueKeysWithValues: """
            лев льва льву львом льве левом лева
            павел павла павлу павлом павле павлові
            ігор ігоря ігорю ігорем ігореві ігорі
            """.split(separator: "\n").map { line in
                let forms = line.split(separator: " ").map(String.init)
                return (forms[0], Array(forms.dropFirst()))
            })

    private static let consonants = Set("бвгджзклмнпрстфхцчшщґ".unicodeScalars)

    /// What a name ends in, how many letters fall, and the endings instead.
    private static let endings: [(ending: String, cut: Int, cases: String)] = [
        ("ский", 2, "ого ому им ом"), ("цкий", 2, "ого ому им ом"), ("ський", 2, "ого ому им ім"),
        ("цький", 2, "ого ому им ім"), ("ый", 2, "ого ому ым ом"), ("ой", 2, "ого ому ым ом"), ("ая", 2, "ой ую"),
        ("ия", 1, "и ю ей"), ("ія", 1, "ї ю єю"),
        // Залужний goes as an adjective, Дмитрий as a noun; both are made.
        ("ий", 2, "ия ию ием ии ого ому им ім ом"), ("ро", 1, "а у ом ові і"),
        ("ло", 1, "а у ом ові і"), ("ій", 1, "я ю єм ї єві"),
        ("ець", 3, "ця цю цем ці цеві"), ("ец", 2, "ца цу цом цем це еца ецу ецом еце"),
        ("й", 1, "я ю ем е єм ї єві"), ("ко", 1, "а у ом ові ку"), ("ина", 1, "ы и е у ой ою і"),
        ("ова", 1, "ой у ою ої ій"),
        ("ева", 1, "ой у ою ої ій"), ("а", 1, "ы и е у ой ою ей і"), ("я", 1, "и е ю ей ею ї"),
        ("ь", 1, "я ю ем ём и е ью еві єві і"),
    ]
}
