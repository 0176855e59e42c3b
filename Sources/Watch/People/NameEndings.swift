import Language

/// The endings that languages give to foreign names, and the given names that they write in several ways.
enum NameEndings {
    /// A Latin, Greek or Cyrillic name and its other forms, hashed.
    static func forms(of units: [UInt16]) -> [UInt64] {
        guard let first = units.first else { return [] }
        if Cyrillic.isCyrillic(units) { return Cyrillic.cases(of: units) }
        guard units.count > 2 else { return [WordHash.of(units)] }
        let name = String(decoding: units, as: UTF16.self)
        let forms = first >= 0x370 && first < 0x400 ? greek(name) : latin(name)
        return ([name] + forms + (sameName[name] ?? [])).map { WordHash.of($0.utf16) }
    }

    /// German -s, and the Polish cases: Merkels, Tuska, Trumpowi.
    private static func latin(_ name: String) -> [String] {
        guard let last = name.last, last.isASCII else { return [] }
        if ["ski", "cki", "zki"].contains(where: name.hasSuffix) { return ["ego", "emu", "m"].map { name + $0 } }
        if last == "a" { return latinInA(name) }
        if name.count > 4, ["el", "ek", "ec"].contains(where: name.hasSuffix) {
            // The e goes: Wróbel, Wróbla.
            let stem = String(name.dropLast(2)) + name.suffix(1)
            return masculine.map { name + $0 } + masculine.map { stem + $0 } + [name + "s"]
        }
        if "eiouy".contains(last) { return [name + "s"] }
        return (last == "s" ? [] : ["s"]).map { name + $0 } + masculine.map { name + $0 }
    }

    private static let masculine = ["a", "owi", "em", "iem", "ie", "u"]

    private static func latinInA(_ name: String) -> [String] {
        let stem = String(name.dropLast())
        var forms = ["y", "i", "e", "ie", "o"].map { stem + $0 }
        forms.append(name + "s")
        if let soft = polishSoft.first(where: { stem.hasSuffix($0.0) }) {
            forms.append(String(stem.dropLast(soft.0.count)) + soft.1)
        }
        if ["ska", "cka", "zka", "owa"].contains(where: name.hasSuffix) { forms += [stem + "ej", stem + "iej"] }
        return forms
    }

    /// Before -e: Duda, Dudzie.
    private static let polishSoft = [
        ("ch", "sze"), ("d", "dzie"), ("t", "cie"), ("k", "ce"), ("g", "dze"), ("r", "rze"), ("l", "le"),
    ]

    private static func greek(_ name: String) -> [String] {
        for (ending, forms) in [("οσ", ["ου", "ο", "ε"]), ("ησ", ["η"]), ("ασ", ["α"]), ("α", ["ασ"]), ("η", ["ησ"])]
        where name.hasSuffix(ending) {
            return forms.map { name.dropLast(ending.count) + $0 }
        }
        return []
    }

    /// Given names that languages write, and friends call, in several ways.
    private static let sameName: [String: [String]] = {
        var table: [String: [String]] = [:]
        for line in [
            "benjamin binyamin benyamin binjamin", "vladimir wladimir", "volodymyr wolodymyr",
            "alexander aleksandr alexandre alexandr aleksander", "sergei sergey serguei sergej",
            "dmitry dmitri dmitrij dmitriy dimitri", "mikhail michail mihail mijail",
            "yevgeny evgeny jewgeni evgueni yevgeniy",
            "yuri juri iouri yury", "nikolai nikolay nicolai nikolaj", "andrei andrey andrej", "alexei aleksei alexey",
            "joseph joe", "william bill", "robert bob", "james jim", "michael mike", "anthony tony", "thomas tom",
            "nicolas nicholas", "philip phillip", "steven stephen steve", "jeffrey jeff", "kamala", "xavier javier",
        ] {
            let names = line.split(separator: " ").map(String.init)
            for name in names { table[name] = names.filter { $0 != name } }
        }
        return table
    }()

    /// How given names of elsewhere are also written: طوني بلير, ليو ميسي.
    static let sameArabic: [UInt64: [UInt64]] = {
        var table: [UInt64: [UInt64]] = [:]
        for line in [
            "توني طوني انتوني", "جو جوزيف جوزف", "بيل ويليام وليام وليم", "ليو ليونيل", "مايك مايكل", "كمالا كاملا",
            "نيكولا نيكولاس",
            "بوب روبرت", "فلاديمير فلادمير", "ايمانويل امانويل عمانويل", "انتونيو انطونيو", "جورج جورجي",
            "ديفيد دافيد ديفد", "توم توماس", "هوغو هوجو اوغو", "روجيه روجر", "بيب جوسيب جوزيب", "اموس عاموس",
            "انغيلا انجيلا انغلا",
        ] {
            let names = line.split(separator: " ").map { WordHash.of($0.utf16) }
            for name in names { table[name] = names.filter { $0 != name } }
        }
        return table
    }()
}
