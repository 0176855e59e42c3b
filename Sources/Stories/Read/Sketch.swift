/// The shingles of a text that the index keeps of it.
///
/// A shingle is three words in a row, or six characters of a script without spaces. Those with the smallest hashes are
/// kept, so that two texts that share a passage keep the same of it; the beginning, which cuts leave standing, is
/// sampled more densely than the rest.
public struct Sketch: Sendable, Equatable {
    /// Shingle hashes at most.
    public static let size = 24
    /// Half words that make a shingle.
    static let span = 6

    public var shingles: [UInt32]

    /// As the store keeps it, four bytes a shingle.
    public var bytes: [UInt8] {
        Array(unsafeUninitializedCapacity: 4 * shingles.count) { bytes, count in
            for shingle in shingles {
                for place in 0..<4 {
                    bytes.initializeElement(at: count, to: UInt8(truncatingIfNeeded: shingle >> UInt32(8 * place)))
                    count += 1
                }
            }
        }
    }

    public init(bytes: some Collection<UInt8>) {
        self =
            bytes.withContiguousStorageIfAvailable { Self(contiguous: $0) }
            ?? Array(bytes).withUnsafeBufferPointer { Self(contiguous: $0) }
    }

    private init(contiguous bytes: UnsafeBufferPointer<UInt8>) {
        shingles = Array(unsafeUninitializedCapacity: bytes.count / 4) { words, count in
            for at in 0..<bytes.count / 4 {
                var word: UInt32 = 0
                for place in 0..<4 { word |= UInt32(bytes[4 * at + place]) << UInt32(8 * place) }
                words.initializeElement(at: at, to: word)
            }
            count = bytes.count / 4
        }
    }

    public init(_ text: StoryText) {
        // The keys of the shingles kept, each above the logarithm of its sparseness; a heap would be slower for so few.
        shingles = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.size) { kept in
            var count = 0
            forEachShingle(of: text) { start, _, shingle in
                let sparseness = Self.sparseness(start)
                let key = UInt64(shingle) << sparseness
                if count == Self.size, key >= kept[count - 1] >> 2 { return }
                var at = count
                while at > 0, kept[at - 1] >> 2 > key { at -= 1 }
                if at > 0, Self.shingle(kept[at - 1]) == shingle { return }
                if count < Self.size { count += 1 }
                var place = count - 1
                while place > at {
                    kept[place] = kept[place - 1]
                    place -= 1
                }
                kept[at] = key << 2 | sparseness
            }
            return (0..<count).map { Self.shingle(kept[$0]) }
        }
    }

    private static func shingle(_ kept: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: (kept >> 2) >> (kept & 3)) }

    /// Its logarithm; shingles further on are kept the more rarely.
    private static func sparseness(_ unit: Int) -> UInt64 {
        switch unit {
        case ..<64: 0
        case ..<128: 1
        case ..<256: 2
        default: 3
        }
    }
}

/// Calls with the first unit, the end and the hash of every shingle of a text.
func forEachShingle(of text: StoryText, _ body: (_ start: Int, _ end: Int, _ hash: UInt32) -> Void) {
    text.units.withUnsafeBufferPointer { units in
        text.kinds.withUnsafeBufferPointer { kinds in
            for start in units.indices {
                var hash: UInt64 = 0
                var weight = 0
                var at = start
                while weight < Sketch.span {
                    guard at < units.count else { return }
                    hash = (hash ^ UInt64(units[at])) &* 0x9E37_79B9_7F4A_7C15
                    hash ^= hash >> 29
                    weight += kinds[at].contains(.character) ? 1 : 2
                    at += 1
                }
                body(start, at, UInt32(truncatingIfNeeded: hash >> 16))
            }
        }
    }
}
