import Language

/// The letters that are written to the beginning of Arabic and Hebrew words, folded.
enum Arabic {
    static let alef: UInt16 = 0x627
    static let lam: UInt16 = 0x644
    static let waw: UInt16 = 0x648
    static let feh: UInt16 = 0x641
    static let beh: UInt16 = 0x628
    static let kaf: UInt16 = 0x643

    /// ה.
    static let hebrewArticle: UInt16 = 0x5D4

    /// וכש, and when, behind which one more may stand.
    static let hebrewAndWhen: [UInt16] = [0x5D5, 0x5DB, 0x5E9]

    /// ال as two units, the first the lower.
    static let articleUnits: UInt32 = 0x0644_0627

    /// The hash of ال.
    static let article = UInt64(alef) &+ UInt64(lam) &* WordHash.base

    /// The hash of a word with the article before it.
    @inline(__always)
    static func withArticle(_ hash: UInt64) -> UInt64 { article &+ hash &* WordHash.base &* WordHash.base }

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

    /// What each letter of the Arabic block may be, by the lower eight bits of its unit, for loops.
    nonisolated(unsafe) static let roles: UnsafePointer<Role> = {
        let roles = UnsafeMutablePointer<Role>.allocate(capacity: 256)
        for unit in 0..<256 { (roles + unit).initialize(to: Role(of: 0x600 + UInt16(unit))) }
        return UnsafePointer(roles)
    }()

    /// What a letter may be at the beginning of a word, a bit each; the lowest bit of each answer is the answer, so that
    /// answers are joined without a branch.
    struct Role {
        private let bits: UInt8

        init(of unit: UInt16) {
            var bits: UInt8 = 0
            if Arabic.isProclitic(unit) { bits |= 1 }
            if unit == Arabic.alef { bits |= 1 << 1 }
            if unit == Arabic.lam { bits |= 1 << 2 }
            // Others may stand behind و and ف: ب, ك and ل.
            if unit == Arabic.waw || unit == Arabic.feh { bits |= 1 << 3 }
            if unit == Arabic.beh || unit == Arabic.kaf || unit == Arabic.lam { bits |= 1 << 4 }
            self.bits = bits
        }

        var isProclitic: UInt8 { bits }
        var isAlef: UInt8 { bits &>> 1 }
        var isLam: UInt8 { bits &>> 2 }
        var isOuter: UInt8 { bits &>> 3 }
        var isInner: UInt8 { bits &>> 4 }
    }
}
