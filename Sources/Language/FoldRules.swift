/// Which letters are one in news, and why.
///
/// Terms and texts are folded alike, so a rule costs a distinction and gains the spellings that stand for the same name;
/// what is not listed stays itself. Upper and lower case are one in every script.
enum FoldRules {
    /// Letters, after case, that are read as one other.
    private static let rules: [(letters: String, are: Unicode.Scalar)] = [
        // Hamza, madda and wasla over alef are left out freely: أحمد is printed احمد.
        ("أإآٱٲٳٵ", "ا"),
        // Hamza on its seats is left out as freely: مؤتمر, موتمر; الجزائر, الجزاير.
        ("ؤٶ", "و"), ("ئٸ", "ي"),
        // Egypt prints final yeh without dots: مصرى. Persian and Urdu yeh is a scalar of its own, as is barree yeh, and
        // Pashto and Kurdish yehs are typed as plain ones on Arabic keyboards.
        ("ىیېےۓۍێ", "ي"),
        // Teh marbuta loses its dots in print: القاهره. Urdu and Kurdish heh are scalars of their own.
        ("ةۃہھۀەۂ", "ه"),
        // Persian kaf, and the swash form in Sindhi and in calligraphy.
        ("کڪ", "ك"),
        // Arabic writes a foreign v with or without the dots: ڤيينا, فيينا.
        ("ڤ", "ف"),
        // Russian prints ё as е.
        ("ё", "е"),
        // Turkish has a dotted and a dotless i, and lower case depends on the language: ISTANBUL, İstanbul, istanbul. All are
        // one, so that no language need be known before words are.
        ("ı", "i"),
        // Letters with a stroke have no decomposition, and keyboards without them give the plain one: Łódź, Lodz.
        ("ø", "o"), ("ł", "l"), ("đð", "d"), ("ħ", "h"), ("ŧ", "t"),
        // A word's last sigma is the other's form.
        ("ς", "σ"),
        // Above a vowel sign the moon of a nasal vowel is printed as a dot alone: हाँ, हां.
        ("ँ", "ं"),
        // Hebrew letters have other forms at the end, which they lose before a suffix.
        ("ך", "כ"), ("ם", "מ"), ("ן", "נ"), ("ף", "פ"), ("ץ", "צ"),
    ]

    static let one: [Unicode.Scalar: Unicode.Scalar] = {
        var one: [Unicode.Scalar: Unicode.Scalar] = [:]
        for rule in rules {
            for letter in rule.letters.unicodeScalars { one[letter] = rule.are }
        }
        return one
    }()

    /// Letters that keyboards without them spell with two; ẞ is ss since 2017, and SS long before.
    static let spelledOut: [Unicode.Scalar: String] = [
        "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th",
    ]

    /// Before these consonants of Hindi a nasal letter with a virama is printed as a dot as well: नरेन्द्र, नरेंद्र.
    static func isDotted(_ nasal: UInt16, before consonant: UInt16) -> Bool {
        switch nasal {
        case 0x919: (0x915...0x918).contains(consonant)
        case 0x91E: (0x91A...0x91D).contains(consonant)
        case 0x923: (0x91F...0x922).contains(consonant)
        case 0x928: (0x924...0x927).contains(consonant) || consonant == 0x938
        case 0x92E: (0x92A...0x92D).contains(consonant)
        default: false
        }
    }

    /// Scalars whose compatibility decomposition is read in place of them, marks aside.
    ///
    /// Latin and Greek letters with marks, which are left out where a keyboard lacks them (Élysée, Elysee); ligatures;
    /// superior letters and digits; Roman numerals and letters in circles; Indic letters with a nukta; forms of another
    /// width (ＩＲＡＱ, ｲﾗｸ) and the presentation forms of Hebrew and Arabic (ﻻ, ﷲ), which old software and PDF leave behind.
    /// Not Cyrillic: й and ї are letters, not и and і with marks.
    static func isDecomposed(_ value: UInt32) -> Bool {
        switch value {
        case 0xAA...0x3FF, 0x958...0x95F, 0x9DC...0x9DF, 0xA33...0xA5E, 0x1E00...0x1FFF, 0x2070...0x209C,
            0x2100...0x218B,
            0x2460...0x24FF, 0xFB00...0xFFEF, 0x1D400...0x1D7FF:
            true
        default: false
        }
    }

    /// Scalars that shape a word and are no part of it.
    static func isDropped(_ value: UInt32) -> Bool {
        switch value {
        // Tatweel stretches a word to fill the line.
        case 0x640: true
        // Hyphens that show only at a line's end; joiners, which choose the form of a letter (می‌گوید, میگوید); marks of
        // direction; the byte-order mark. None of them can be seen.
        case _ where FoldTable.isFormat(value): true
        // Accents written apart: é of decomposed text.
        case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
        // Hebrew points and Arabic vowels: printed in scripture and for children only.
        case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7: true
        case 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8, 0x6EA...0x6ED,
            0x8D3...0x8E1, 0x8E3...0x8FF:
            true
        // The nukta of Hindi, Bengali and Panjabi is left out in print: फ़्रांस, फ्रांस. Vowel signs are letters there.
        case 0x93C, 0x9BC, 0xA3C: true
        // Transliterated ع, ء and soft signs: ʿIrāq, Irak; Solʹ.
        case 0x2B9, 0x2BA, 0x2BE, 0x2BF: true
        // What chooses the form of the scalar before it.
        case 0xFE00...0xFE0F, 0x180B...0x180D: true
        default: false
        }
    }
}
