import Language

/// The ways to write a name in Arabic letters that came into Arabic from elsewhere: نتنياهو and نتانياهو, تشافيز and
/// شافيز, ماتيراتزي and ماتيراتسي.
enum ForeignSpellings {
    /// The other spellings of a folded word, hashed: each differs by one sound.
    static func of(_ units: [UInt16]) -> [UInt64] {
        var forms: [[UInt16]] = []
        if units.count > 4 { forms += vowelsChanged(units) }
        if units.count > 3 { forms += replaced(units, within) + replacedAtEnd(units) }
        return forms.map { WordHash.of($0) }
    }

    /// Whether a name may be of elsewhere by its sounds: it has no article and none of the letters of Arabic words alone.
    static func mayBeForeign(_ units: [UInt16]) -> Bool {
        guard let first = units.first, first >= 0x600, first < 0x700, !units.starts(with: Particles.article) else {
            return false
        }
        return !units.contains { arabicAlone.contains($0) }
    }

    private static let arabicAlone = Set("عحصضظثذ".utf16)
    private static let vowels: [UInt16] = [Arabic.alef, Arabic.waw, 0x64A]

    private static func vowelsChanged(_ units: [UInt16]) -> [[UInt16]] {
        (1..<units.count - 1).flatMap { index -> [[UInt16]] in
            if vowels.contains(units[index]) { return [Array(units[..<index] + units[(index + 1)...])] }
            guard !vowels.contains(units[index - 1]) else { return [] }
            return vowels.map { Array(units[..<index] + [$0] + units[index...]) }
        }
    }

    private static func replaced(_ units: [UInt16], _ pairs: [([UInt16], [UInt16])]) -> [[UInt16]] {
        pairs.flatMap { from, to in
            units.indices.filter { units[$0...].starts(with: from) }.map {
                Array(units[..<$0] + to + units[($0 + from.count)...])
            }
        }
    }

    private static func replacedAtEnd(_ units: [UInt16]) -> [[UInt16]] {
        atEnd.filter { units.suffix($0.0.count) == $0.0[...] }.map { Array(units.dropLast($0.0.count) + $0.1) }
    }

    private static func pairs(_ list: String) -> [([UInt16], [UInt16])] {
        WordList.pairs(list).flatMap { pair in
            let (one, other) = (Array(pair.0.utf16), Array(pair.1.utf16))
            return [(one, other), (other, one)]
        }
    }

    /// g, v, th, z, ch, t, k and the Portuguese nh.
    private static let within = pairs(
        "پ/ب گ/غ گ/ك گ/ج چ/تش ژ/ج غ/ج غ/ك غ/ق ڤ/ف ث/س ث/ت س/ز تش/ش ت/ط ك/ق نيو/نهو وو/و لل/ل تش/تس شتش/ش")
    private static let atEnd = pairs("ش/س س/ز ا/ه ي/يه تس/تش")
}
