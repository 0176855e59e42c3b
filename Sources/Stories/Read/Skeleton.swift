import Language

/// Brings the spellings of a word together that houses differ in, for comparing texts only.
///
/// What remains of a folded word are its consonants: أميركا and أمريكا, إنكلترا and إنجلترا, colour and color,
/// organise and organize, Киев and Київ come out the same. Words of other scripts stay as they are folded.
enum Skeleton {
    /// - Parameter word: folded, see `Language.Words`.
    /// - Parameter digits: of a figure that the word goes on with, as `digits` gives them.
    static func hash(
        _ word: UnsafeBufferPointer<UInt16>, behind digits: UInt64 = 0
    ) -> (hash: UInt32, hasDigit: Bool) {
        var hash = digits
        var hasDigit = false
        var last: UInt16 = 0
        // Looked up once a word, not once a letter.
        let (first, later) = (Letters.first, Letters.later)
        for at in word.indices {
            var unit = word[at]
            if unit < Letters.end {
                unit = (at == 0 ? first : later)[Int(unit)]
                if unit == Letters.c {
                    // defence, defense; but Kosovo, Cosovo
                    let next = at + 1 < word.count ? word[at + 1] : 0
                    unit = next == 0x65 || next == 0x69 || next == 0x79 ? 0x73 : 0x6B
                } else if unit >= 0x30, unit <= 0x39 {
                    // Figures keep every digit.
                    hasDigit = true
                    last = 0
                    hash = hash &* WordHash.base &+ UInt64(unit)
                    continue
                }
            }
            // Without a branch: which letters stay is hard to foresee.
            let stays = unit != 0 && unit != last
            last = stays ? unit : last
            hash = stays ? hash &* WordHash.base &+ UInt64(unit) : hash
        }
        if hash == 0 { hash = WordHash.of(word) }
        return (UInt32(truncatingIfNeeded: mixed(hash) >> 32), hasDigit)
    }

    /// What `hash` makes of a word of digits before it is spread; nil for other words.
    static func digits(_ word: UnsafeBufferPointer<UInt16>, behind digits: UInt64 = 0) -> UInt64? {
        var hash = digits
        for unit in word {
            guard unit >= 0x30, unit <= 0x39 else { return nil }
            hash = hash &* WordHash.base &+ UInt64(unit)
        }
        return hash
    }

    /// What becomes of the letters below `end`: 0 where one is left out.
    private enum Letters {
        static let end: UInt16 = 0x700
        /// Stands for a c, which goes by the letter behind it.
        static let c: UInt16 = 0xFFFF
        /// For the first letter of a word, and for all others; never freed.
        nonisolated(unsafe) static let first = table { Skeleton.letter($0, isFirst: true) }
        nonisolated(unsafe) static let later = table { Skeleton.letter($0, isFirst: false) }

        private static func table(_ letter: (UInt16) -> UInt16) -> UnsafePointer<UInt16> {
            let table = UnsafeMutablePointer<UInt16>.allocate(capacity: Int(end))
            for unit in 0..<end { (table + Int(unit)).initialize(to: letter(unit)) }
            return UnsafePointer(table)
        }
    }

    private static func letter(_ unit: UInt16, isFirst: Bool) -> UInt16 {
        switch unit {
        case ..<0x80: latin(unit, isFirst: isFirst)
        case 0x400..<0x530: cyrillic(unit, isFirst: isFirst)
        case 0x600...: arabic(unit)
        default: unit
        }
    }

    private static func latin(_ unit: UInt16, isFirst: Bool) -> UInt16 {
        switch UInt8(truncatingIfNeeded: unit) {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            isFirst ? 0x61 : 0
        case UInt8(ascii: "z"): 0x73
        case UInt8(ascii: "q"): 0x6B
        case UInt8(ascii: "c"): Letters.c
        default: unit
        }
    }

    private static func cyrillic(_ unit: UInt16, isFirst: Bool) -> UInt16 {
        switch unit {
        case 0x430, 0x435, 0x438, 0x439, 0x43E, 0x443, 0x44B, 0x44D, 0x44E, 0x44F, 0x451, 0x454, 0x456, 0x457:
            isFirst ? 0x430 : 0
        case 0x44A, 0x44C: 0  // hard and soft sign
        default: unit
        }
    }

    private static func arabic(_ unit: UInt16) -> UInt16 {
        switch unit {
        case 0x621, 0x627, 0x648, 0x64A: 0  // hamza and the long vowels: مسؤول, تلفزيون and تليفزيون
        case 0x62C, 0x63A, 0x6AF: 0x643  // ج غ گ ك stand for one foreign sound: غوغل, جوجل
        case 0x6A4: 0x641  // ڤ
        case 0x67E: 0x628  // پ
        default: unit
        }
    }

    /// Spreads a hash over all its bits.
    static func mixed(_ value: UInt64) -> UInt64 {
        var value = value
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
