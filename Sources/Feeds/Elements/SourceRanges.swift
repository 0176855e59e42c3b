import Foundation

/// Ranges of a document's bytes, compared and cut.
extension UnsafeBufferPointer<UInt8> {
    func same(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        guard one.count == other.count, let base = baseAddress else { return one.count == other.count }
        return memcmp(base + one.lowerBound, base + other.lowerBound, one.count) == 0
    }

    /// Letters of ASCII in either case.
    func sameCaseless(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        guard one.count == other.count else { return false }
        return zip(self[one], self[other]).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }

    /// One of 256 classes of names, by length and first letter in either case.
    func nameClass(_ name: Range<Int>) -> Int {
        guard !name.isEmpty else { return 0 }
        return (Int(self[name.lowerBound] & 0x1F) << 3 | name.count & 7) & 0xFF
    }

    /// The range cut to a number of bytes, between two scalars.
    func clip(_ range: Range<Int>, to limit: Int) -> Range<Int> {
        guard range.count > limit else { return range }
        var end = range.lowerBound + limit
        while end > range.lowerBound, self[end] & 0xC0 == 0x80 { end -= 1 }
        return range.lowerBound..<end
    }
}
