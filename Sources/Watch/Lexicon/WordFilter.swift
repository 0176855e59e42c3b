/// Says of a hash that it was never added, or that it may have been.
///
/// Two bits of one word for each hash, which has eleven to twenty-two bits of its own, few enough for a large watch's filters to
/// stay near the processor: a question is one load and few instructions, and of a hundred hashes never added one or two are
/// taken for known.
///
/// Immutable once made.
final class WordFilter: Sendable {
    private let table: FilterTable

    init(_ hashes: some Collection<UInt64>) {
        table = FilterTable(hashes, place: Self.place) { place in
            1 << (place >> Self.firstBit & 63) | 1 << (place >> Self.secondBit & 63)
        }
    }

    /// Where in a hash's place it stands which of a word's bits.
    static let firstBit: UInt64 = 34
    private static let secondBit: UInt64 = 28

    /// Odd multipliers spread the polynomial hash over the high bits.
    static let multiplier: UInt64 = 0xA24B_AED4_963E_E407

    @inline(__always)
    private static func place(_ hash: UInt64) -> UInt64 { hash &* multiplier }

    /// The bits of a hash's place that say which word and which of its bits: enough for a `SmallWordFilter`.
    static func bitsOfPlace(_ hash: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: place(hash) >> firstBit) }

    /// Plain memory, for loops; good as long as the filter lives.
    struct View {
        let words: UnsafePointer<UInt64>
        let mask: UInt64
        let secondBit: UInt64

        /// 1 where the hash may be known, 0 where it is not.
        @inline(__always)
        func has(_ hash: UInt64) -> Int {
            let place = WordFilter.place(hash)
            let word = words[Int(truncatingIfNeeded: place &>> FilterTable.wordShift & mask)]
            let both = word &>> (place &>> WordFilter.firstBit & 63) & word &>> (place &>> secondBit & 63)
            return Int(truncatingIfNeeded: both) & 1
        }
    }

    var bytes: Int { table.bytes }

    func mayHave(_ hash: UInt64) -> Bool { view.has(hash) == 1 }

    var view: View { View(words: table.words, mask: table.mask, secondBit: Self.secondBit) }
}

/// The same for hashes that a `WordFilter` let by, which are few, and of which each that this one lets by costs a look at
/// memory that is far.
///
/// Four bits for each hash instead of two, at places of its own, lest both be mistaken in the same hashes: of a hundred never
/// added less than one is taken for known.
final class FineFilter: Sendable {
    private let table: FilterTable

    init(_ hashes: some Collection<UInt64>) { table = FilterTable(hashes, place: Self.place, bits: Self.bits) }

    /// Where in a hash's place it stands which of a word's bits, of all four.
    static let bitShifts: (UInt64, UInt64, UInt64, UInt64) = (34, 28, 22, 16)

    static let multiplier: UInt64 = 0xC2B2_AE3D_27D4_EB4F

    @inline(__always)
    private static func place(_ hash: UInt64) -> UInt64 { hash &* multiplier }

    @inline(__always)
    private static func bits(_ place: UInt64) -> UInt64 {
        let (first, second, third, fourth) = bitShifts
        return 1 &<< (place &>> first) | 1 &<< (place &>> second) | 1 &<< (place &>> third) | 1 &<< (place &>> fourth)
    }

    /// Plain memory, for loops; good as long as the filter lives.
    struct View {
        let words: UnsafePointer<UInt64>
        let mask: UInt64

        /// 1 where the hash may be known, 0 where it is not.
        @inline(__always)
        func has(_ hash: UInt64) -> Int {
            let place = FineFilter.place(hash)
            let bits = FineFilter.bits(place)
            return words[Int(truncatingIfNeeded: place &>> FilterTable.wordShift & mask)] & bits == bits ? 1 : 0
        }
    }

    var bytes: Int { table.bytes }

    var view: View { View(words: table.words, mask: table.mask) }
}

/// The words of a filter, of which each hash has some bits of one.
final class FilterTable: @unchecked Sendable {
    private let memory: UnsafeMutablePointer<UInt64>
    private let size: Int

    /// Where in a hash's place it stands which word, of 2²⁴ at most.
    static let wordShift: UInt64 = 40

    /// - Parameters:
    ///   - place: spreads a hash over all bits.
    ///   - bits: what of a word is a place's.
    init(_ hashes: some Collection<UInt64>, place: (UInt64) -> UInt64, bits: (UInt64) -> UInt64) {
        var size = 64
        while size * 6 < hashes.count { size *= 2 }
        self.size = size
        memory = .allocate(capacity: size)
        memory.initialize(repeating: 0, count: size)
        for hash in hashes {
            let place = place(hash)
            memory[Int(place >> Self.wordShift) & (size - 1)] |= bits(place)
        }
    }

    deinit { memory.deallocate() }

    var words: UnsafePointer<UInt64> { UnsafePointer(memory) }
    var mask: UInt64 { UInt64(size - 1) }
    var bytes: Int { size * 8 }
}

/// A filter for the few hashes of one article, filled and emptied for each.
final class SmallWordFilter {
    private static let size = 512
    private let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: size)

    init() { removeAll() }

    deinit { bits.deallocate() }

    func removeAll() { bits.initialize(repeating: 0, count: Self.size) }

    /// Adds a hash by bits of its place, see `WordFilter.bitsOfPlace`.
    func insert(_ place: UInt16) { bits[Int(place >> 6) & (Self.size - 1)] |= 1 << UInt64(place & 63) }

    /// Good as long as this value lives.
    var view: WordFilter.View {
        WordFilter.View(words: UnsafePointer(bits), mask: UInt64(Self.size - 1), secondBit: WordFilter.firstBit)
    }
}
