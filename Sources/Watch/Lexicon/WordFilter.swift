/// Says of a hash that it was never added, or that it may have been.
///
/// Two bits of one word for each hash, which has eleven to twenty-two bits of its own, few enough for a large watch's filters to
/// stay near the processor: a question is one load and few instructions, and of a hundred hashes never added one or two are
/// taken for known.
///
/// Immutable once made.
final class WordFilter: @unchecked Sendable {
    private let bits: UnsafeMutablePointer<UInt64>
    private let size: Int

    init(_ hashes: some Collection<UInt64>) {
        var size = 64
        while size * 6 < hashes.count { size *= 2 }
        self.size = size
        bits = .allocate(capacity: size)
        bits.initialize(repeating: 0, count: size)
        for hash in hashes {
            let place = Self.place(hash)
            let index = Int(place >> Self.wordShift) & (size - 1)
            bits[index] |= 1 << (place >> Self.firstBit & 63) | 1 << (place >> Self.secondBit & 63)
        }
    }

    deinit { bits.deallocate() }

    /// Where in a hash's place it stands which word of the filter, of 2²⁴ at most, and which of its bits.
    static let wordShift: UInt64 = 40
    static let firstBit: UInt64 = 34
    fileprivate static let secondBit: UInt64 = 28

    /// Odd multipliers spread the polynomial hash over the high bits.
    static let multiplier: UInt64 = 0xA24B_AED4_963E_E407

    @inline(__always)
    private static func place(_ hash: UInt64) -> UInt64 { hash &* multiplier }

    /// The bits of a hash's place that say which word and which of its bits: enough for a `SmallWordFilter`.
    static func bitsOfPlace(_ hash: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: place(hash) >> firstBit) }

    /// Plain memory, for loops; good as long as the filter lives.
    struct View {
        let bits: UnsafePointer<UInt64>
        let mask: UInt64
        let secondBit: UInt64

        /// 1 where the hash may be known, 0 where it is not.
        @inline(__always)
        func has(_ hash: UInt64) -> Int {
            let place = WordFilter.place(hash)
            let word = bits[Int(truncatingIfNeeded: place &>> WordFilter.wordShift & mask)]
            let both = word &>> (place &>> WordFilter.firstBit & 63) & word &>> (place &>> secondBit & 63)
            return Int(truncatingIfNeeded: both) & 1
        }
    }

    var bytes: Int { size * 8 }

    func mayHave(_ hash: UInt64) -> Bool { view.has(hash) == 1 }

    var view: View {
        View(bits: UnsafePointer(bits), mask: UInt64(size - 1), secondBit: Self.secondBit)
    }
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
        WordFilter.View(bits: UnsafePointer(bits), mask: UInt64(Self.size - 1), secondBit: WordFilter.firstBit)
    }
}
