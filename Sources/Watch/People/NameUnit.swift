import Language

/// One part of a name, with every way to write it.
struct NameUnit {
    enum Role {
        case name
        /// بن, bin, ibn: what follows is the father's name.
        case connector
        /// King, الشيخ, Dr.
        case title
        /// W. or Jr, which may be left out.
        case minor
    }

    var role: Role
    /// Each a sequence of words, each word the hashes it may have.
    var spellings: [[[UInt64]]]
    /// The same in normalised Latin letters; nil where the sound says nothing.
    var sound: [UInt8]?
    /// Folded words of the first spelling.
    var folded: [[UInt16]]
    /// Abdul and a name of God, in Latin letters.
    var isServant = false

    /// Scalars of the longest word.
    var length: Int { folded.map(\.count).max() ?? 0 }
}

/// Splits a name into its parts.
struct NameReader {
    private struct Token {
        var units: [UInt16]
        var hash: UInt64
        var joinsNext: Bool
        var isRunStart: Bool
        /// Units before a joiner, where one stands in the word: احمدی‌نژاد.
        var seam: Int?
    }

    private var tokens: [Token] = []
    private var at = 0

    /// The parts of a name, in order.
    static func units(of name: String, _ words: Words) -> [NameUnit] {
        var reader = NameReader(name, words)
        var units: [NameUnit] = []
        while reader.at < reader.tokens.count { units.append(reader.next()) }
        // "King Salman" has no other name: its title is part of it.
        if units.filter({ $0.role == .name }).count < 2 {
            for index in units.indices where units[index].role == .title {
                // سلطان الجابر has no title.
                let isGiven = GivenNames.arabic.contains(WordHash.of(units[index].folded[0])) && units.count == 2
                units[index].role = isGiven ? .name : .connector
            }
        }
        return units
    }

    private init(_ name: String, _ words: Words) {
        words.cut(name)
        let bytes = Array(name.utf8)
        for index in 0..<words.count {
            let word = words[index]
            let units = Array(words.folded(word))
            let end = Int(word.end)
            tokens.append(
                Token(
                    units: units, hash: word.hash, joinsNext: end < bytes.count && bytes[end] == UInt8(ascii: "-"),
                    isRunStart: !word.shape.contains(.joined), seam: Self.seam(bytes[Int(word.start)..<end])))
        }
    }

    private static func seam(_ bytes: ArraySlice<UInt8>) -> Int? {
        let joiner = bytes.indices.dropLast(2).first {
            bytes[$0] == 0xE2 && bytes[$0 + 1] == 0x80 && bytes[$0 + 2] == 0x8C
        }
        guard let joiner else { return nil }
        let words = Words()
        words.cut(String(decoding: bytes[..<joiner], as: UTF8.self))
        return words.count == 1 ? words.folded(words[0]).count : nil
    }

    private mutating func next() -> NameUnit {
        let token = tokens[at]
        at += 1
        guard let first = token.units.first else { return NameUnit(role: .minor, spellings: [], folded: []) }
        if first >= 0x2E80 { return run(token) }
        if Particles.connectors.contains(token.hash), at > 1, at < tokens.count {
            return NameUnit(
                role: .connector, spellings: [[Particles.connectorSpellings(like: first)]], folded: [token.units])
        }
        if Particles.titles.contains(token.hash), at == 1 || at == 2, at < tokens.count {
            return NameUnit(role: .title, spellings: [[[token.hash]]], folded: [token.units])
        }
        if first < 0x2E80, token.units.count == 1 || Particles.suffixes.contains(token.hash), at > 1 {
            return NameUnit(role: .minor, spellings: [[[token.hash]]], folded: [token.units])
        }
        if Particles.arabicNobiliary.contains(token.hash), at > 1, at < tokens.count {
            return NameUnit(role: .minor, spellings: [[[token.hash]]], folded: [token.units])
        }
        return first >= 0x600 && first < 0x700 ? arabic(token) : lettered(token)
    }

    /// A name in a script without spaces, up to a middle dot or a space: 穆斯塔法·卡迪米.
    private mutating func run(_ token: Token) -> NameUnit {
        var words = [[token.hash]]
        var folded = [token.units]
        while at < tokens.count, !tokens[at].isRunStart {
            words.append([tokens[at].hash])
            folded.append(tokens[at].units)
            at += 1
        }
        return NameUnit(role: .name, spellings: [words], folded: [folded.flatMap { $0 }])
    }

    // MARK: - Arabic

    private mutating func arabic(_ token: Token) -> NameUnit {
        let following = at < tokens.count ? tokens[at] : nil
        if let following, token.units == Particles.abd {
            at += 1
            return joined([[token.hash]], token, following)
        }
        if token.units.starts(with: Particles.abd + Particles.article), token.units.count > 6 {
            return joined([[WordHash.of(Particles.abd)]], apart(token, 3))
        }
        if let following, Particles.kunya.contains(token.hash) {
            at += 1
            guard following.units == Particles.abd, at < tokens.count else {
                return joined([Array(Particles.kunya)], token, following)
            }
            at += 1
            return kunya(token, following, tokens[at - 1])
        }
        if let following, Particles.secondHalves.contains(following.units) {
            at += 1
            return joined([Self.spellings(of: token.units)], token, following)
        }
        if let seam = token.seam ?? compoundSeam(token) {
            let (first, second) = apart(token, seam)
            return joined([Self.spellings(of: first.units)], first, second)
        }
        if let half = Particles.secondHalves.first(where: {
            token.units.count > $0.count + 2 && token.units.suffix($0.count) == $0[...]
        }) {
            let (first, second) = apart(token, token.units.count - half.count)
            return joined([[first.hash]], (first, second))
        }
        if let following, token.units == Particles.article {
            at += 1
            return NameUnit(
                role: .name, spellings: [[[token.hash], [following.hash]]], folded: [token.units, following.units])
        }
        var hashes = Self.spellings(of: token.units)
        if at > 2, Particles.arabicNobiliary.contains(tokens[at - 2].hash) {
            // دوفيلبان
            hashes.append(WordHash.of(tokens[at - 2].units + token.units))
        }
        if token.units.starts(with: Particles.article), token.units.count > 4 {
            hashes += Self.spellings(of: Array(token.units.dropFirst(2)))
        } else if token.units.count > 5,
            Self.easternEndings.contains(where: { token.units.suffix($0.count) == $0[...] })
        {
            // Kurdish and Persian surnames take the article as they like: مسعود البارزاني.
            hashes.append(WordHash.of(Particles.article + token.units))
        }
        var spellings = [[hashes]]
        // بنكيران is also written بن كيران and ابن كيران.
        if at > 1, token.units.starts(with: Self.son), token.units.count > 5 {
            let rest = WordHash.of(token.units.dropFirst(Self.son.count))
            spellings.append([Particles.connectorSpellings(like: Arabic.beh), [rest]])
        }
        return NameUnit(role: .name, spellings: spellings, folded: [token.units])
    }

    private static let son = Array("بن".utf16)

    /// Units of the first of two given names that are one in Persian and Urdu: محمدجواد.
    private func compoundSeam(_ token: Token) -> Int? {
        let first = Self.compoundBeginnings.first { token.units.starts(with: $0) && token.units.count > $0.count + 2 }
        guard let first else { return nil }
        let rest = token.units[first.count...]
        // امیرعبداللهیان
        let isLong = first.elementsEqual("امير".utf16) && rest.count > 5
        return isLong || GivenNames.arabic.contains(WordHash.of(rest)) ? first.count : nil
    }

    private static let compoundBeginnings = ["محمد", "علي", "غلام", "امير", "سيد"].map { Array($0.utf16) }

    private static let easternEndings = ["اني", "يي"].map { Array($0.utf16) }

    private func apart(_ token: Token, _ at: Int) -> (Token, Token) {
        func part(_ units: ArraySlice<UInt16>) -> Token {
            Token(units: Array(units), hash: WordHash.of(units), joinsNext: false, isRunStart: true)
        }
        return (part(token.units[..<at]), part(token.units[at...]))
    }

    private func joined(_ first: [[UInt64]], _ parts: (Token, Token)) -> NameUnit { joined(first, parts.0, parts.1) }

    /// عبد الوهاب and عبدالوهاب, أبو مهدي and أبومهدي, نصر الله and نصرالله.
    private func joined(_ first: [[UInt64]], _ token: Token, _ following: Token) -> NameUnit {
        let whole = token.units + following.units
        return NameUnit(
            role: .name,
            spellings: [first + [Self.spellings(of: following.units)], [[WordHash.of(whole)]]],
            folded: [token.units, following.units])
    }

    /// أبو عبد الله and أبو عبدالله.
    private func kunya(_ token: Token, _ abd: Token, _ name: Token) -> NameUnit {
        let first = Array(Particles.kunya)
        let joined = abd.units + name.units
        return NameUnit(
            role: .name,
            spellings: [
                [first, [abd.hash], Self.spellings(of: name.units)], [first, [WordHash.of(joined)]],
                [[WordHash.of(token.units + joined)]],
            ],
            folded: [token.units, abd.units, name.units])
    }

    /// An Arabic name and its other spellings, hashed: خامنئي is also written خامنه‌اي.
    static func spellings(of units: [UInt16]) -> [UInt64] {
        var hashes = [WordHash.of(units)]
        let tail: [UInt16] = [0x64A, 0x64A]
        if units.count > 4, units.suffix(2) == tail[...] {
            hashes.append(WordHash.of(units.dropLast(2) + [0x647, 0x627, 0x64A]))
        } else if units.count > 5, Array(units.suffix(3)) == [0x647, 0x627, 0x64A] {
            hashes.append(WordHash.of(units.dropLast(3) + tail))
        }
        hashes += sameName[hashes[0]] ?? []
        // Persian چی comes into Arabic as جي or تشي: عراقجي.
        if units.count > 4, units.suffix(2) == [0x62C, 0x64A] {
            hashes.append(WordHash.of(units.dropLast(2) + [0x62A, 0x634, 0x64A]))
        }
        return hashes
    }

    /// Names that are written with a long vowel or without.
    private static let sameName: [UInt64: [UInt64]] = {
        var table: [UInt64: [UInt64]] = [:]
        for line in [
            "اسحاق اسحق", "ابراهيم ابرهيم", "اسماعيل اسمعيل", "داود داوود", "رحمان رحمن", "الرحمان الرحمن",
            "هارون هرون",
        ] {
            let names = line.split(separator: " ").map { WordHash.of($0.utf16) }
            for name in names { table[name] = names.filter { $0 != name } }
        }
        return table
    }()

    // MARK: - Latin, Cyrillic and others with spaces

    private mutating func lettered(_ token: Token) -> NameUnit {
        let following = at < tokens.count ? tokens[at] : nil
        if let following, Particles.latinArticles.contains(token.hash) {
            at += 1
            return withArticle(following)
        }
        if let following, let stems = Particles.servant[token.hash] {
            at += 1
            guard Particles.latinArticles.contains(following.hash), at < tokens.count else {
                return servant(stems, following)
            }
            at += 1
            return servant(stems, tokens[at - 1])
        }
        if let following, Particles.latinKunya.contains(token.hash) {
            at += 1
            return NameUnit(
                role: .name,
                spellings: [
                    [Array(Particles.latinKunya), [following.hash]], [[WordHash.of(token.units + following.units)]],
                ],
                sound: nil, folded: [token.units, following.units])
        }
        if let following, Particles.nobiliary.contains(token.hash) {
            at += 1
            var rest = lettered(following)
            rest.spellings = rest.spellings.map { [[token.hash]] + $0 }
            rest.folded = [token.units] + rest.folded
            rest.sound = nil
            return rest
        }
        let hashes = NameEndings.forms(of: token.units)
        return NameUnit(role: .name, spellings: [[hashes]], sound: Self.sound(token.units), folded: [token.units])
    }

    /// al-Kadhimi, el-Kadhimi, Alkadhimi, Kadhimi.
    private func withArticle(_ name: Token) -> NameUnit {
        let articles = Array(Particles.latinArticles)
        let al = Array("al".utf16)
        let el = Array("el".utf16)
        return NameUnit(
            role: .name,
            spellings: [
                [articles, [name.hash]], [[name.hash, WordHash.of(al + name.units), WordHash.of(el + name.units)]],
            ],
            sound: Self.sound(name.units), folded: [name.units])
    }

    /// Abdul Wahab, Abdel-Wahab, Abd al-Wahab, Abdulwahab.
    private func servant(_ stems: [[UInt16]], _ name: Token) -> NameUnit {
        let joined = stems.map { WordHash.of($0 + name.units) }
        let abd = WordHash.of("abd".utf16)
        return NameUnit(
            role: .name,
            spellings: [
                [stems.map { WordHash.of($0) }, [name.hash]], [[abd], Array(Particles.latinArticles), [name.hash]],
                [joined],
            ],
            sound: Self.sound(name.units), folded: [Array("abdul".utf16), name.units], isServant: true)
    }

    private static func sound(_ units: [UInt16]) -> [UInt8]? {
        guard let first = units.first, first < 0x250, units.count > 2 else { return nil }
        return units.withUnsafeBufferPointer { TransliterationKey.normalised($0) }
    }
}
