import Language

/// The letters that are written to the beginning of Arabic and Hebrew words, folded.
enum Arabic {
    static let alef: UInt16 = 0x627
    static let lam: UInt16 = 0x644
    static let waw: UInt16 = 0x648
    static let feh: UInt16 = 0x641
    static let beh: UInt16 = 0x628
    static let kaf: UInt16 = 0x643

    /// A bit, by the lower six bits, for each of the letters that are written to a word (و ف ب ك ل).
    static let proclitics: UInt64 = 1 << 0x08 | 1 << 0x01 | 1 << 0x28 | 1 << 0x03 | 1 << 0x04
    /// The same of those that others may stand behind (و ف), and of those that may stand behind them (ب ك ل).
    static let outerProclitics: UInt64 = 1 << 0x08 | 1 << 0x01
    static let innerProclitics: UInt64 = 1 << 0x28 | 1 << 0x03 | 1 << 0x04

    /// ال as two units, the first the lower.
    static let articleUnits: UInt32 = 0x0644_0627

    /// The hash of ال.
    static let article = UInt64(alef) &+ UInt64(lam) &* WordHash.base

    /// The hash of a word with the article before it.
    @inline(__always)
    static func withArticle(_ hash: UInt64) -> UInt64 { article &+ hash &* WordHash.base &* WordHash.base }

    /// Whether a unit is one of a set of letters given by their lower six bits.
    @inline(__always)
    static func isOne(of letters: UInt64, _ unit: UInt16) -> Bool {
        unit &- 0x620 < 64 && letters &>> UInt64(unit & 63) & 1 == 1
    }

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
