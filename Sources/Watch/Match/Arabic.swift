import Language

/// The letters that are written to the beginning of Arabic and Hebrew words, folded.
enum Arabic {
    static let alef: UInt16 = 0x627
    static let lam: UInt16 = 0x644
    static let waw: UInt16 = 0x648
    static let feh: UInt16 = 0x641
    static let beh: UInt16 = 0x628
    static let kaf: UInt16 = 0x643

    /// The hash of ال.
    static let article = UInt64(alef) &* WordHash.base &+ UInt64(lam)

    /// What undoes a multiplication by `WordHash.base` modulo 2⁶⁴ (Newton's iteration).
    static let inverseBase: UInt64 = {
        var inverse: UInt64 = WordHash.base
        for _ in 0..<6 { inverse = inverse &* (2 &- WordHash.base &* inverse) }
        return inverse
    }()

    @inline(__always)
    static func isProclitic(_ unit: UInt16) -> Bool {
        unit == waw || unit == feh || unit == beh || unit == kaf || unit == lam
    }

    @inline(__always)
    static func isHebrewProclitic(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x5D5, 0x5D4, 0x5D1, 0x5DC, 0x5DE, 0x5E9, 0x5DB: true
        default: false
        }
    }
}
