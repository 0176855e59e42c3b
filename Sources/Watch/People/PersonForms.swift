import Language

/// Every form under which a watched person is found, from a name and few aliases.
struct PersonForms {
    let words = Words()
    /// Paths a name may give, so that no name floods the lexicon.
    private static let limit = 96

    mutating func add(_ person: WatchedPerson, _ index: UInt32, to lexicon: inout LexiconBuilder) {
        let names = [person.name] + person.aliases
        guard !person.exact else {
            for name in names { add(whole: name, index, to: &lexicon) }
            return
        }
        let read = names.map { NameReader.units(of: $0, words) }
        let isForeign = isForeign(read)
        let longest = read.map(\.count).max() ?? 0
        for (name, units) in zip(names, read) {
            var units = units
            let isFullest = units.count == longest
            if isForeign { addForeignSpellings(&units) }
            add(name, units, isFullest: isFullest, names, index, to: &lexicon)
        }
    }

    /// A name as written and nothing else.
    private func add(whole name: String, _ index: UInt32, to lexicon: inout LexiconBuilder) {
        let path = Path.of(name, words)
        let kind: Entry.Kind = path.count > 1 ? .personFull : .personAlias
        lexicon.add(name: path, Entry(kind: kind, marks: capital(name), subject: index))
    }

    /// - Parameter isFullest: whether none of the person's names has more parts.
    private func add(
        _ name: String, _ units: [NameUnit], isFullest: Bool, _ names: [String], _ index: UInt32,
        to lexicon: inout LexiconBuilder
    ) {
        let parts = units.filter { $0.role == .name }
        let entry = Entry(kind: .personFull, marks: capital(name), subject: index)
        guard units.count > 1 else {
            // One word: the user says that it stands for the person.
            let isRun = (parts.first?.spellings.first?.count ?? 0) > 1
            let kind: Entry.Kind = isRun && parts.first.map { $0.folded.count > 1 } == true ? .personFull : .personAlias
            for path in paths(units) {
                var alias = entry
                alias.kind = isCJK(units) ? .personFull : kind
                lexicon.add(name: path, alias)
                if isCJK(units) { addTitled(path, units[0].folded[0], index, to: &lexicon) }
            }
            return
        }
        var budget = Self.limit
        for (index, variant) in variants(of: units).enumerated() {
            var entry = entry
            if index == 0 && isFullest && takesMiddle(units, lexicon) || takesForeignMiddle(variant, of: units) {
                entry.marks.insert(.takesMiddle)
            }
            for path in paths(variant).prefix(budget) {
                lexicon.add(name: path, withoutCapital(entry, path))
                budget -= 1
            }
        }
        for path in royalPaths(units) {
            lexicon.add(name: path, Entry(kind: .personSurname, subject: index))
        }
        guard let surname = surname(of: units, names) else {
            addBySound(units, nil, names, index, &lexicon)
            return
        }
        for path in paths([surname]) {
            var entry = Entry(kind: .personSurname, marks: capital(name), subject: index)
            if isArabicGivenName(surname) { entry.marks.insert(.given) }
            lexicon.add(name: path, withoutCapital(entry, path))
        }
        if let given = givenAlone(parts) {
            lexicon.add(name: given, Entry(kind: .personSurname, marks: [.given], subject: index))
        }
        addBySound(units, surname, names, index, &lexicon)
    }

    /// The name that a man goes by whose last is his father's, unless many have it: صدام of صدام حسين.
    private func givenAlone(_ parts: [NameUnit]) -> [[UInt64]]? {
        guard parts.count == 2, isArabicGivenName(parts[1]), parts[0].folded.count == 1,
            let hash = parts[0].spellings.first?.first?.first, isArabicGivenName(parts[0]),
            !ArabicGivenNames.commonest.contains(hash)
        else { return nil }
        return parts[0].spellings[0]
    }

    /// Whether the names of a father and a grandfather may come between an Arabic name's parts, of which none is left out.
    ///
    /// Not before an adjective of a country, which is too many people's name, unless two names stand before it.
    private func takesMiddle(_ units: [NameUnit], _ lexicon: LexiconBuilder) -> Bool {
        guard units.count > 1, units.allSatisfy({ $0.role == .name }), let last = units.last,
            last.folded.count == 1 || last.folded[0] == Particles.article, let first = units.first?.folded.first,
            first[0] >= 0x600, first[0] < 0x700,
            !first.starts(with: Particles.article), !isArabicGivenName(last)
        else { return false }
        let bare = Array(last.folded[0].dropFirst(2))
        let isDemonym =
            last.folded[0].starts(with: Particles.article)
            && lexicon.entries(at: [[WordHash.of(bare)]]).contains { $0.kind == .countryDemonym }
        return units.count > 2 || !isDemonym
    }

    /// Whether further names may come between a given name and a surname that have capitals: John [Fitzgerald] Kennedy.
    private func takesForeignMiddle(_ variant: [NameUnit], of units: [NameUnit]) -> Bool {
        let named = units.filter { $0.role == .name }
        guard 2...3 ~= named.count, variant.count == named.count,
            variant.allSatisfy({ $0.role == .name && $0.folded.count == 1 }), variant[0].folded == named[0].folded,
            let given = named[0].folded.first, given.count > 2, given[0] < 0x530
        else { return false }
        return !EasternTitles.beginsWithFamily(given)
    }

    /// What a prince is called once he has been named: الملك سلمان, الشيخ تميم, بن سلمان.
    private func royalPaths(_ units: [NameUnit]) -> [[[UInt64]]] {
        guard let given = units.first(where: { $0.role == .name }), let first = given.folded.first?.first,
            first >= 0x600, first < 0x700
        else { return [] }
        func named(_ titles: [UInt64]) -> [[[UInt64]]] { given.spellings.map { [titles] + $0 } }
        if let at = units.firstIndex(where: { $0.role == .connector }), at + 1 < units.count {
            return named(Self.princes + Self.kings) + units[at + 1].spellings.map { units[at].spellings[0] + $0 }
        }
        let isNumbered = units.last.map { $0.folded.count == 1 && Self.ordinals.contains(WordHash.of($0.folded[0])) }
        return isNumbered ?? false ? named(Self.kings) : []
    }

    private static let kings = Array(WordList.hashes("الملك السلطان الملكه البابا للملك للسلطان للملكه للبابا"))
    private static let princes = Array(WordList.hashes("الامير الشيخ الاميره الشيخه للامير للشيخ للاميره للشيخه"))
    static let ordinals = WordList.hashes("الاول الثاني الثالث الرابع الخامس السادس")

    /// 习主席 and 岸田首相 of a name of one run.
    private func addTitled(_ name: [[UInt64]], _ folded: [UInt16], _ index: UInt32, to lexicon: inout LexiconBuilder) {
        guard let first = folded.first, folded.allSatisfy({ $0 >= 0x3400 && $0 < 0xD7A4 }) else { return }
        let isKorean = first >= 0xAC00
        for surname in EasternTitles.surnames(ofNameOf: name.count, isKorean: isKorean) {
            let path = Array(name.prefix(surname.words))
            lexicon.add(name: path, Entry(kind: .personSurname, marks: [.titled], subject: index))
            if surname.standsAlone { lexicon.add(name: path, Entry(kind: .personSurname, subject: index)) }
        }
    }

    private func isCJK(_ units: [NameUnit]) -> Bool { units.first?.folded.first?.first.map { $0 >= 0x2E80 } ?? false }

    /// A name written with a capital asks for one.
    private func capital(_ name: String) -> Entry.Marks {
        words.cut(name)
        guard words.count > 0, let first = words.folded(words[0]).first, first < 0x530 else { return [] }
        return words[0].shape.contains(.capital) ? [.capital] : []
    }

    /// al-Kadhimi and von der Leyen begin with a small letter.
    private func withoutCapital(_ entry: Entry, _ path: [[UInt64]]) -> Entry {
        guard let first = path.first?.first, path.count > 1,
            Particles.latinArticles.contains(first) || Particles.nobiliary.contains(first)
        else { return entry }
        var entry = entry
        entry.marks.remove(.capital)
        return entry
    }

    // MARK: - Orders and parts

    /// Whether the surname may come first; not so where it is a given name: عباس محمود is another than محمود عباس.
    private func isReversible(_ named: [NameUnit]) -> Bool {
        guard let last = named.last, last.folded.count == 1 else { return true }
        return !GivenNames.arabic.contains(WordHash.of(last.folded[0]))
    }

    private func variants(of units: [NameUnit]) -> [[NameUnit]] {
        let named = units.filter { $0.role == .name }
        var variants = [units]
        func add(_ variant: [NameUnit]) {
            if variant.filter({ $0.role == .name }).count > 1 || variant.count > 1 { variants.append(variant) }
        }
        let hasConnector = units.contains { $0.role == .connector }
        let plain = units.filter { $0.role == .name || $0.role == .connector }
        if plain.count < units.count { add(plain) }
        guard named.count > 1 else { return variants }
        if named.count == 2 {
            if !hasConnector, isReversible(named) { add([named[1], named[0]]) }
            return variants
        }
        if hasConnector { add(named) }
        add([named[0], named[named.count - 1]])
        if !hasConnector {
            add(Array(named.suffix(2)))
            if isReversible(named) { add([named[named.count - 1]] + named.dropLast()) }
        } else if let at = units.firstIndex(where: { $0.role == .connector }), at + 1 < units.count {
            // محمد بن سلمان of محمد بن سلمان آل سعود.
            add(Array(units[...(at + 1)]))
        }
        return variants
    }

    /// Every way to write a sequence of parts.
    private func paths(_ units: [NameUnit]) -> [[[UInt64]]] {
        units.reduce([[]]) { paths, unit in
            paths.flatMap { path in unit.spellings.map { path + $0 } }.prefix(Self.limit).map { $0 }
        }
    }

    /// The last part, where it can stand alone once the person has been named.
    private func surname(of units: [NameUnit], _ names: [String]) -> NameUnit? {
        guard let last = units.last(where: { $0.role == .name }), units.filter({ $0.role == .name }).count > 1
        else { return nil }
        if let family = units.first, family.folded.count == 1, EasternTitles.beginsWithFamily(family.folded[0], names) {
            return family
        }
        if let at = units.lastIndex(where: { $0.role == .name }), at > 0, units[at - 1].role == .connector {
            return nil
        }
        // آل ثاني behind a father's name is the whole family.
        if last.folded.count == 2, last.folded[0] == Particles.article, units.contains(where: { $0.role == .connector })
        {
            return nil
        }
        guard let first = last.folded.first?.first,
            last.length >= 3 || (first < 0x250 || first >= 0x2E80 || 0x590..<0x600 ~= first) && last.length > 1
        else { return nil }
        let hash = last.folded.count == 1 ? WordHash.of(last.folded[0]) : 0
        if GivenNames.commonWords.contains(hash) { return nil }
        if first >= 0x600 && first < 0x700 || first >= 0x400 && first < 0x530 {
            // A given name is too common to stand alone, but in Arabic letters, where many a surname is one.
            if GivenNames.hashes.contains(hash), !isArabicGivenName(last) { return nil }
        }
        guard first >= 0x600, first < 0x700, last.folded.count == 1 else { return withoutParticle(last, of: units) }
        // As written only: without its article a surname is an adjective or a noun (كاظمي stays, for it has none).
        var exact = last
        exact.spellings = [
            [last.spellings[0][0].filter { !withoutArticle(last.folded[0]).contains($0) }]
        ]
        return exact
    }

    /// Moraes of Alexandre de Moraes, Weizsäcker of Richard von Weizsäcker.
    private func withoutParticle(_ surname: NameUnit, of units: [NameUnit]) -> NameUnit {
        guard units.count == 2, let first = surname.spellings.first, first.count == 2, surname.length > 4,
            let particle = first[0].first, Particles.leftOut.contains(particle)
        else { return surname }
        var surname = surname
        surname.spellings.append([first[1]])
        return surname
    }

    private func isArabicGivenName(_ unit: NameUnit) -> Bool {
        unit.folded.count == 1 && GivenNames.arabic.contains(WordHash.of(unit.folded[0]))
    }

    private func withoutArticle(_ units: [UInt16]) -> [UInt64] {
        units.starts(with: Particles.article) ? NameReader.spellings(of: Array(units.dropFirst(2))) : []
    }

    // MARK: - By sound

    /// Latin names of people from elsewhere are spelled as they sound.
    private func addBySound(
        _ units: [NameUnit], _ surname: NameUnit?, _ names: [String], _ index: UInt32, _ lexicon: inout LexiconBuilder
    ) {
        let parts = units.filter { $0.role == .name }
        guard parts.count > 1, parts.allSatisfy({ $0.sound != nil }), isTransliterated(names, parts) else { return }
        var orders = [units.filter { $0.role == .name || $0.role == .connector }]
        if parts.count > 2 { orders.append([parts[0], parts[parts.count - 1]]) }
        for order in orders { add(sounds: order, .personFull, index, &lexicon) }
        if let surname, surname.length > 3 { add(sounds: [surname], .personSurname, index, &lexicon) }
    }

    private func add(sounds parts: [NameUnit], _ kind: Entry.Kind, _ index: UInt32, _ lexicon: inout LexiconBuilder) {
        let spelling = parts.filter { $0.role == .name }.compactMap(\.sound).map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: " ")
        let entry = Entry(
            kind: kind, marks: [.capital, .bySound], subject: index, extra: lexicon.spelling(spelling))
        let articles = Array(Particles.latinArticlesOfAll)
        var paths: [[[UInt64]]] = [[]]
        for part in parts {
            guard part.role == .name else {
                paths = paths.flatMap { path in part.spellings.map { path + $0 } }
                continue
            }
            let folded = part.folded[part.folded.count - 1]
            let keys = TransliterationKey.keys(folded)
            if part.isServant {
                let stems = Array(Particles.servant.keys)
                let joined = ["abdul", "abd"].flatMap { TransliterationKey.keys(Array($0.utf16) + folded) }
                paths = paths.flatMap { [$0 + [stems, keys], $0 + [stems, articles, keys], $0 + [joined]] }
            } else {
                let joined = TransliterationKey.keys(Array("al".utf16) + folded)
                paths = paths.flatMap { [$0 + [keys + joined], $0 + [articles, keys]] }
            }
        }
        for path in paths.prefix(24) { lexicon.add(name: path, entry) }
    }

    /// Of Slavic, Armenian and Georgian surnames.
    private static let endingsOfElsewhere = [
        "sky", "skyy", "skyj", "skij", "skiy", "ski", "skaya", "skaia", "ov", "ev", "ova", "eva", "naya", "enko", "yuk",
        "chuk", "chvili", "schwili", "szwili", "dse",
        "ovych", "ovich", "evich", "yan", "shvili", "dze",
    ]

    /// Whether the name came from another script.
    private func isTransliterated(_ names: [String], _ parts: [NameUnit]) -> Bool {
        if names.contains(where: { $0.unicodeScalars.contains { $0.value >= 0x370 && $0.value < 0x1E00 } }) {
            return true
        }
        if parts.contains(where: { $0.spellings.count > 1 }) { return true }
        guard let given = parts.first?.folded.first, let last = parts.last?.folded.first else { return false }
        let ending = String(decoding: last, as: UTF16.self)
        return Self.endingsOfElsewhere.contains(where: ending.hasSuffix) || GivenNames.isTransliterated(given)
    }
}
