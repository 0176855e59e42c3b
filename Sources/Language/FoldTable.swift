import Foundation

/// What becomes of a scalar in a folded word.
///
/// Folding serves matching only. Each line says why two spellings are one; what is not listed stays itself.
struct FoldTable: Sendable {
    static let shared = FoldTable()

    private let entries: [UInt16]
    /// A bit a scalar below U+2100: whether it is upper case.
    private let capitals: [UInt64]

    private init() {
        entries = Self.table
        var capitals = [UInt64](repeating: 0, count: 0x2100 / 64)
        for value in 0..<0x2100 where Unicode.Scalar(UInt32(value))?.properties.isUppercase ?? false {
            capitals[value / 64] |= 1 << UInt64(value % 64)
        }
        self.capitals = capitals
    }

    /// Lends the entries of the Basic Multilingual Plane and the bits of the capitals.
    func withPointers<Result>(_ body: (UnsafePointer<UInt16>, UnsafePointer<UInt64>) -> Result) -> Result? {
        entries.withUnsafeBufferPointer { entries in
            capitals.withUnsafeBufferPointer { capitals in
                guard let first = entries.baseAddress, let bits = capitals.baseAddress else { return nil }
                return body(first, bits)
            }
        }
    }

    /// A value below 0xFFF0 is the folded scalar; those above say that the scalar is no plain letter.
    static let dropped: UInt16 = 0xFFF0
    static let separator: UInt16 = 0xFFF1
    /// Folds to several scalars, see `expansions`.
    static let expands: UInt16 = 0xFFF2
    /// Scripts written without spaces: each scalar is a word of its own.
    static let alone: UInt16 = 0xFFF3
    /// Hangul: syllables stand alone, and a name begins where their run begins.
    static let syllable: UInt16 = 0xFFF4

    /// The Basic Multilingual Plane.
    ///
    /// Scalars beyond it are separators, but for ideographs.
    private static var table: [UInt16] {
        var table = [UInt16](repeating: separator, count: 0x10000)
        for value in 0..<0x10000 {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            table[value] = entry(scalar)
        }
        for (from, to) in merged { table[Int(from.value)] = UInt16(to.value) }
        for scalar in "\u{640}\u{200C}\u{200D}\u{AD}\u{200E}\u{200F}\u{61C}\u{FEFF}".unicodeScalars {
            // Tatweel, joiners, soft hyphen and direction marks shape a word and are no part of it.
            table[Int(scalar.value)] = dropped
        }
        for value in 0x202A...0x202E { table[value] = dropped }
        for value in 0x2060...0x2069 { table[value] = dropped }
        for (from, _) in expansions { table[Int(from)] = expands }
        return table
    }

    /// Letters that are one in news, whatever Unicode says.
    private static let merged: [(Unicode.Scalar, Unicode.Scalar)] = [
        // alef forms: hamza and madda are left out freely
        ("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ٱ", "ا"),
        ("ؤ", "و"), ("ئ", "ي"),  // hamza seats: مسؤول, مسئول
        ("ى", "ي"), ("ی", "ي"), ("ې", "ي"), ("ے", "ي"),  // alef maqsura; Persian and Urdu yeh
        // teh marbuta, Urdu heh
        ("ة", "ه"), ("ۃ", "ه"), ("ہ", "ه"), ("ھ", "ه"), ("ۀ", "ه"), ("ە", "ه"), ("ۂ", "ه"),
        ("ک", "ك"), ("ڪ", "ك"),  // Persian and Sindhi kaf
        ("ё", "е"), ("Ё", "е"),  // Russian prints ё as е
        // Turkish dotless and dotted i: one here, so that no language need be known
        ("ı", "i"), ("İ", "i"), ("I", "i"),
        ("ø", "o"), ("Ø", "o"), ("ł", "l"), ("Ł", "l"), ("đ", "d"), ("Đ", "d"), ("ð", "d"), ("ħ", "h"), ("ŧ", "t"),
        ("ς", "σ"),  // final sigma
        // Hebrew final letters, before a suffix
        ("ך", "כ"), ("ם", "מ"), ("ן", "נ"), ("ף", "פ"), ("ץ", "צ"),
    ]

    private static let mergedLetters = Dictionary(merged, uniquingKeysWith: { first, _ in first })

    /// Scalars that fold to several.
    static let expansions: [UInt32: [UInt16]] = [
        0xDF: [0x73, 0x73], 0xE6: [0x61, 0x65], 0xC6: [0x61, 0x65], 0x153: [0x6F, 0x65], 0x152: [0x6F, 0x65],
        0xFE: [0x74, 0x68], 0xDE: [0x74, 0x68], 0xFEFB: [0x644, 0x627], 0xFEFC: [0x644, 0x627], 0xFEF5: [0x644, 0x627],
        0xFEF6: [0x644, 0x627], 0xFEF7: [0x644, 0x627], 0xFEF8: [0x644, 0x627], 0xFEF9: [0x644, 0x627],
        0xFEFA: [0x644, 0x627], 0xFDF2: [0x627, 0x644, 0x644, 0x647],
    ]

    /// Combining marks that are left out in print: accents, Arabic vowels, Hebrew points.
    ///
    /// Indic vowel signs are letters.
    private static func isDroppedMark(_ value: UInt32) -> Bool {
        switch value {
        case 0x300...0x36F, 0x591...0x5BD, 0x5BF...0x5C7, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC,
            0x6DF...0x6E8, 0x6EA...0x6ED, 0x8D3...0x8FF, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
            0xFE00...0xFE0F, 0xFE20...0xFE2F:
            true
        default: false
        }
    }

    private static func entry(_ scalar: Unicode.Scalar) -> UInt16 {
        let value = scalar.value
        if isDroppedMark(value) { return dropped }
        switch value {
        case 0x660...0x669: return UInt16(0x30 + value - 0x660)  // Arabic-Indic digits
        case 0x6F0...0x6F9: return UInt16(0x30 + value - 0x6F0)  // Persian digits
        case 0xAC00...0xD7A3: return syllable
        case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x309F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
            0xE00...0xE7F:
            return alone
        case 0x30FB: return separator  // the Japanese middle dot
        default: break
        }
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
        else { return separator }
        let needsDecomposition = value >= 0xC0 && value < 0x400 || (0x1E00..<0x2000).contains(value) || value >= 0xFB00
        var folded = scalar
        if needsDecomposition,
            let base = String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.first
        {
            // Latin and Greek diacritics, presentation forms, full width; Cyrillic й and ї are letters of their own.
            folded = base
        }
        let lower = folded.properties.lowercaseMapping.unicodeScalars.first ?? folded
        let final = mergedLetters[lower] ?? lower
        return final.value < 0xFFF0 ? UInt16(final.value) : separator
    }
}
