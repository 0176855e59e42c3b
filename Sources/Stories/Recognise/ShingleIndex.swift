/// Which articles hold a shingle: four bytes a posting in one block of memory, open addressing.
///
/// A slot holds twelve bits of the shingle's hash and the twenty low bits of an article's number. Nothing is ever taken
/// out: articles that have left the window are told by their number, and a full index is built anew from what the store
/// keeps. It belongs to one task at a time.
@safe public final class ShingleIndex: @unchecked Sendable {
    /// Articles that can be told apart.
    public static let mostArticles = 1 << 20
    /// Postings of one shingle that are kept, the newest: a shingle of more articles tells little.
    private static let mostPostings = 24

    private let slots: UnsafeMutablePointer<UInt32>
    private let size: Int
    private var used = 0

    /// - Parameter articles: how many it is to take before it is full.
    public init(articles: Int) {
        size = min(max(articles, 1_000), Self.mostArticles) * Sketch.size * 4 / 3
        slots = .allocate(capacity: size)
        slots.initialize(repeating: 0, count: size)
    }

    deinit { slots.deallocate() }

    /// Whether it must be built anew, larger or without what has left the window.
    public var isFull: Bool { used > size / 5 * 4 }

    /// Of memory.
    public var bytes: Int { size * 4 }

    private func place(_ shingle: UInt32) -> (slot: Int, mark: UInt32) {
        let hash = Skeleton.mixed(UInt64(shingle) &+ 0x9E37_79B9)
        let slot = ((hash >> 32) &* UInt64(truncatingIfNeeded: size)) >> 32
        return (Int(truncatingIfNeeded: slot), max(UInt32(truncatingIfNeeded: hash & 0xFFF), 1) << 20)
    }

    @inline(__always)
    private func next(_ slot: Int) -> Int { slot &+ 1 == size ? 0 : slot &+ 1 }

    /// - Parameter article: its number; numbers rise from article to article.
    public func insert(_ sketch: Sketch, article: Int64) {
        guard used < size - 1 else { return }
        let number = UInt32(truncatingIfNeeded: article) & 0xF_FFFF
        for shingle in sketch.shingles {
            var (slot, mark) = place(shingle)
            var count = 0
            var oldest = slot
            var greatest: UInt32 = 0
            while slots[slot] != 0 {
                if slots[slot] & 0xFFF0_0000 == mark {
                    let age = (number &- slots[slot]) & 0xF_FFFF
                    if age == 0 { break }
                    count += 1
                    if age > greatest { (oldest, greatest) = (slot, age) }
                }
                slot = next(slot)
            }
            if count >= Self.mostPostings {
                slots[oldest] = mark | number
            } else {
                if slots[slot] == 0 { used += 1 }
                slots[slot] = mark | number
            }
        }
    }

    /// An article that shares shingles with the one asked for.
    public struct Candidate: Sendable {
        public var article: Int64
        /// Shingles shared.
        public var shared: Int
        /// The same, each counting less the more articles have it.
        public var weight: Float
    }

    /// The articles that share most, rarest first.
    ///
    /// - Parameter newest: the number that `insert` gets next, or the last it got.
    public func candidates(_ sketch: Sketch, newest: Int64, limit: Int) -> [Candidate] {
        var found: [Candidate] = []
        let count = sketch.shingles.count
        withUnsafeTemporaryAllocation(of: (slot: Int, mark: UInt32, posting: UInt32).self, capacity: count) { places in
            // All first slots are read before the first is looked at: the waits for memory fall together.
            for (at, shingle) in sketch.shingles.enumerated() {
                let (slot, mark) = place(shingle)
                places.initializeElement(at: at, to: (slot, mark, slots[slot]))
            }
            for at in 0..<count {
                var (slot, mark, posting) = places[at]
                let first = found.count
                while posting != 0 {
                    if posting & 0xFFF0_0000 == mark {
                        let age = Int64((UInt32(truncatingIfNeeded: newest) &- posting) & 0xF_FFFF)
                        found.append(Candidate(article: newest - age, shared: 1, weight: 1))
                    }
                    slot = next(slot)
                    posting = slots[slot]
                }
                let weight = 1 / (1 + Float(found.count - first) / 4)
                for at in first..<found.count { found[at].weight = weight }
            }
        }
        guard found.count > 1 else { return found }
        found.sort { $0.article > $1.article }
        var merged = 0
        for at in 1..<found.count {
            if found[at].article == found[merged].article {
                found[merged].shared += 1
                found[merged].weight += found[at].weight
            } else {
                merged += 1
                found[merged] = found[at]
            }
        }
        let least = sketch.shingles.count < 8 ? 1 : 2
        return found[...merged].filter { $0.shared >= least }
            .sorted { ($0.weight, $0.article) > ($1.weight, $1.article) }.prefix(limit).map { $0 }
    }
}
