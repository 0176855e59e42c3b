import CVectors
import Foundation

/// What becomes of a scalar in a folded word.
///
/// Folding serves matching only; why letters are one is said in `FoldRules`.
struct FoldTable: Sendable {
    static let shared = FoldTable()

    /// A value below 0xFFF0 is the folded scalar; those from there on say that the scalar is no plain letter.
    static let dropped: UInt16 = 0xFFF0
    static let separator: UInt16 = 0xFFF1
    /// Folds to several scalars, see `expansions`.
    static let expands: UInt16 = 0xFFF2
    /// Scripts written without spaces: each scalar is a word of its own.
    static let alone: UInt16 = 0xFFF3
    /// Hangul: syllables stand alone, and a name begins where their run begins.
    static let syllable: UInt16 = 0xFFF4
    /// Changes the kana before it.
    static let voicing: UInt16 = 0xFFF5

    /// The Basic Multilingual Plane.
    private let entries: [UInt16]
    /// Of two bytes, the first the lower, what the letter without case that they encode folds to, see `Pair`; and what is
    /// asked for with it.
    private let near: Near
    /// The same for `WordCutter.cutVectors`; it lives as long as the program.
    private nonisolated(unsafe) let vectors: UnsafePointer<vectors_letters>
    /// A bit a scalar below U+2100: whether it is upper case, or of a script without case.
    private let capitals: [UInt64]
    private let expansions: [UInt32: [UInt16]]
    private let aloneForms: [UInt32: UInt32]
    /// The simplified forms of ideographs from U+4E00 on.
    private let simplified: [UInt16]
    private let voicedKana: [UInt32: UInt16]

    /// What two bytes are that encode no such letter; they may also be `dropped`.
    ///
    /// All have the uppermost bit, which no such letter has.
    enum Pair {
        /// Of two zeros: where a word of fewer letters has no more.
        static let nothing: UInt16 = 0
        /// They begin with a mark or space, or encode one.
        static let ends: UInt16 = 0xFFF1
        /// One must look at more than these two.
        static let unsure: UInt16 = 0xFFF2
    }

    struct Pointers {
        /// What nearly every word asks for, in one piece, so that a loop holds one address: see `Near`.
        var near: Near
        var entries: UnsafePointer<UInt16>
        var capitals: UnsafePointer<UInt64>
        var vectors: UnsafePointer<vectors_letters>
    }

    /// The masks, powers and pairs, one behind the other; it lives as long as the program.
    struct Near: @unchecked Sendable {
        private static let powersOffset = 17 * 16
        private static let pairsOffset = powersOffset + WordHash.longest * 8
        private let start: UnsafeRawPointer

        /// For each length from 0 to 16, which of the bytes of two words are among the lowest so many.
        @inline(__always)
        var masks: UnsafePointer<UInt64> { start.assumingMemoryBound(to: UInt64.self) }
        /// `WordHash.powers`.
        @inline(__always)
        var powers: UnsafePointer<UInt64> { (start + Self.powersOffset).assumingMemoryBound(to: UInt64.self) }
        /// What two bytes fold to, see `Pair`.
        @inline(__always)
        var pairs: UnsafePointer<UInt16> { (start + Self.pairsOffset).assumingMemoryBound(to: UInt16.self) }

        fileprivate init(pairs: [UInt16]) {
            func lowest(_ bytes: Int) -> UInt64 { bytes >= 8 ? ~0 : 1 << UInt64(8 * max(bytes, 0)) - 1 }
            let masks = (0...16).flatMap { length in [lowest(length), lowest(length - 8)] }
            let memory = UnsafeMutableRawPointer.allocate(
                byteCount: Self.pairsOffset + 2 * pairs.count, alignment: 64)
            func put(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
                UnsafeMutableRawBufferPointer(start: memory + offset, count: bytes.count).copyMemory(from: bytes)
            }
            masks.withUnsafeBytes { put($0, at: 0) }
            WordHash.powers.withUnsafeBytes { put($0, at: Self.powersOffset) }
            pairs.withUnsafeBytes { put($0, at: Self.pairsOffset) }
            start = UnsafeRawPointer(memory)
        }
    }

    /// Lends the tables that every letter goes through.
    func withPointers(_ body: (Pointers) -> Void) {
        entries.withUnsafeBufferPointer { entries in
            capitals.withUnsafeBufferPointer { capitals in
                guard let entries = entries.baseAddress, let capitals = capitals.baseAddress else { return }
                body(Pointers(near: near, entries: entries, capitals: capitals, vectors: vectors))
            }
        }
    }

    /// The entry of any scalar; those beyond the plane are ideographs, selectors of their variants, the letters of
    /// mathematics, or separate words.
    @inline(__always)
    static func entry(_ value: UInt32, _ table: UnsafePointer<UInt16>) -> UInt16 {
        value < 0x10000 ? table[Int(value)] : beyond(value)
    }

    private static func beyond(_ value: UInt32) -> UInt16 {
        switch value {
        case 0x20000..<0x32000: alone
        case 0xE0100...0xE01EF: dropped
        case 0x1D400...0x1D7FF: shared.expansions[value] == nil ? separator : expands
        default: separator
        }
    }

    /// What a scalar folds to where it is not one unit.
    static func expansion(_ value: UInt32) -> [UInt16] { shared.expansions[value] ?? [] }

    /// The ideograph that a form for compatibility or a traditional one stands for.
    func aloneForm(_ value: UInt32) -> UInt32? {
        let ideograph = value < 0x3000 || value >= 0xF900 ? aloneForms[value] : nil
        let place = Int(ideograph ?? value) - 0x4E00
        return simplified.indices.contains(place) ? UInt32(simplified[place]) : ideograph
    }

    /// The kana with a voicing mark: か and ゛ are が.
    func voiced(_ kana: UInt16, _ mark: UInt32) -> UInt16? {
        let isHalf = mark == 0x309A || mark == 0x309C || mark == 0xFF9F
        return voicedKana[UInt32(kana) << 1 | (isHalf ? 1 : 0)]
    }

    /// Joiners and direction marks, which are no part of a word that they follow.
    static func isFormat(_ value: UInt32) -> Bool {
        switch value {
        case 0xAD, 0x61C, 0x200C...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// Hebrew and Arabic, and all their presentation forms.
    static func isSemitic(_ value: UInt32) -> Bool { (0x590..<0x780).contains(value) || value >= 0xFB1D }

    // MARK: - Making it

    private init() {
        var entries = [UInt16](repeating: Self.separator, count: 0x10000)
        var expansions: [UInt32: [UInt16]] = [:]
        var aloneForms: [UInt32: UInt32] = [:]
        func add(_ scalar: Unicode.Scalar) -> UInt16 {
            let units = Self.units(scalar)
            if let one = units.first, units.count == 1 { return one }
            if units.isEmpty { return Self.dropped }
            expansions[scalar.value] = units
            return Self.expands
        }
        for value in UInt32(0)..<0x10000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let kind = Self.kind(scalar)
            entries[Int(value)] = kind ?? add(scalar)
            guard kind == Self.alone, value < 0x3000 || value >= 0xF900 else { continue }
            if let ideograph = Self.decomposed(scalar).first, ideograph != scalar {
                aloneForms[value] = ideograph.value
            }
        }
        for value in UInt32(0x1D400)...0x1D7FF {
            if let scalar = Unicode.Scalar(value) { expansions[value] = Self.units(scalar) }
        }
        var capitals = [UInt64](repeating: 0, count: 0x2100 / 64)
        for value in UInt32(0)..<0x2100 {
            let isCaseless = value < 0x61 || (0x590..<0x10A0).contains(value)
            guard isCaseless || Unicode.Scalar(value)?.properties.isUppercase ?? false else { continue }
            capitals[Int(value / 64)] |= 1 << UInt64(value % 64)
        }
        (self.entries, self.expansions, self.aloneForms) = (entries, expansions, aloneForms)
        self.capitals = capitals
        near = Near(pairs: Self.pairs(entries))
        vectors = Self.vectorLetters(entries)
        simplified = Self.simplified()
        voicedKana = Self.voicedKana()
    }

    /// What a scalar is if it is no letter of a word.
    private static func kind(_ scalar: Unicode.Scalar) -> UInt16? {
        let value = scalar.value
        if FoldRules.isDropped(value) { return dropped }
        switch value {
        case 0x3099...0x309C, 0xFF9E, 0xFF9F: return voicing
        case 0xAC00...0xD7A3, 0x1100...0x1112: return syllable
        case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x309F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF:
            return alone
        case 0x2BB, 0x2BC, 0x30FB, 0xFF65, 0xFDFA, 0xFDFB:
            // Apostrophes among letters, the Japanese middle dot, whole blessings in one scalar.
            return separator
        default: break
        }
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
        else { return separator }
        guard properties.numericType != .decimal else { return nil }
        switch value {
        // Thai, Lao, Burmese, Khmer.
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: return alone
        default: return nil
        }
    }

    /// The folded letters of a scalar that is one.
    private static func units(_ scalar: Unicode.Scalar) -> [UInt16] {
        if scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue {
            return [0x30 + UInt16(digit)]
        }
        if let latin = FoldRules.spelledOut[scalar] { return Array(latin.utf16) }
        let letters = FoldRules.isDecomposed(scalar.value) ? decomposed(scalar) : [scalar]
        return letters.compactMap { letter in
            guard letter.value > 0x20, !FoldRules.isDropped(letter.value) else { return nil }
            let lower = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
            let folded = FoldRules.one[lower] ?? lower
            return folded.value < 0xFFF0 ? UInt16(folded.value) : nil
        }
    }

    private static func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        Array(String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars)
    }

    private static func pairs(_ entries: [UInt16]) -> [UInt16] {
        var pairs = [UInt16](repeating: Pair.unsure, count: 0x10000)
        for first in 0..<0x80 where !WordCutter.isWord(UInt8(first)) {
            for second in 0..<0x100 { pairs[first | second << 8] = Pair.ends }
        }
        for first in 0xD7..<0xE0 {
            for second in 0x80..<0xC0 {
                let value = (first & 0x1F) << 6 | second & 0x3F
                let entry = entries[value]
                if entry == separator { pairs[first | second << 8] = Pair.ends }
                guard entry >= 0x80, entry < 0x8000 || entry == dropped, !isFormat(UInt32(value)) else { continue }
                pairs[first | second << 8] = entry
            }
        }
        pairs[0] = Pair.nothing
        return pairs
    }

    private static func simplified() -> [UInt16] {
        var forms = Array(UInt16(0x4E00)..<0xA000)
        let characters = Array(HanVariants.pairs.utf16)
        for at in stride(from: 0, to: characters.count - 1, by: 2) {
            forms[Int(characters[at]) - 0x4E00] = characters[at + 1]
        }
        return forms
    }

    private static func voicedKana() -> [UInt32: UInt16] {
        var kana: [UInt32: UInt16] = [:]
        for value in UInt32(0x3040)...0x30FF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let parts = decomposed(scalar).map(\.value)
            guard parts.count == 2 else { continue }
            kana[parts[0] << 1 | (parts[1] == 0x309A ? 1 : 0)] = UInt16(value)
        }
        return kana
    }
}
