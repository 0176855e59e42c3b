/// Where the shingles of a text stand.
private struct ShinglePlaces {
    /// By the low bits of the hash, the first unit of a shingle and then, of each, the next with these bits.
    private var heads: [Int32]
    private var nexts: [Int32]
    private var hashes: [UInt32]
    private let mask: Int

    init(_ text: StoryText) {
        var size = 64
        while size < text.units.count { size *= 2 }
        mask = size - 1
        heads = Array(repeating: -1, count: size)
        nexts = Array(repeating: -1, count: text.units.count)
        hashes = Array(repeating: 0, count: text.units.count)
        forEachShingle(of: text) { start, _, hash in hashes[start] = hash }
        // From the end, so that the lists rise.
        var start = text.units.count - 1
        while start >= 0 {
            let bucket = Int(hashes[start]) & mask
            nexts[start] = heads[bucket]
            heads[bucket] = Int32(start)
            start -= 1
        }
    }

    /// The first place of a shingle at or behind a unit, else the first of all.
    func place(_ hash: UInt32, from: Int) -> Int? {
        var first: Int?
        var at = Int(heads[Int(hash) & mask])
        var steps = 0
        while at >= 0, steps < 64 {
            if hashes[at] == hash {
                if at >= from { return at }
                if first == nil { first = at }
            }
            at = Int(nexts[at])
            steps += 1
        }
        return first
    }
}

/// How two texts lie beside each other: what they share, and what stands in each in place of the other's words.
///
/// Lengths are in half words.
struct Alignment {
    /// Shared, in the first text: in passages of the order of both, word for word.
    private(set) var shared = 0
    /// Of it, single words between passages.
    private(set) var loose = 0
    /// Shared figures.
    private(set) var sharedFigures = 0
    /// Shared names, where capitals tell them.
    private(set) var sharedNames = 0
    /// Figures that stand for one another; one that is replaced throughout counts once.
    private(set) var otherFigures = 0
    /// Words that stand for one another between shared passages, figures aside; a house's word counts once.
    private(set) var otherWords = 0
    /// Those of them that hold a name on both sides.
    private(set) var otherNames = 0
    /// Where each has words of its own, the fewer of the two, summed.
    private(set) var own = 0
    /// What only the first, only the second has between the first and the last shared passage.
    private(set) var leftOwn = 0
    private(set) var rightOwn = 0
    /// What stands before the first shared passage, headline aside, and behind the last, in the first and in the second.
    private(set) var leftBefore = 0
    private(set) var rightBefore = 0
    private(set) var leftBehind = 0
    private(set) var rightBehind = 0
    /// Passages shared.
    private(set) var passages = 0
    /// The lengths of both, without headlines of which nothing is shared.
    private(set) var leftLength = 0
    private(set) var rightLength = 0

    /// Whether nothing but headlines differ.
    var isWhole: Bool {
        leftOwn + rightOwn + leftBefore + rightBefore + leftBehind + rightBehind == 0 && leftMoved.isEmpty
    }

    private let left: StoryText
    private let right: StoryText
    /// Units of the moved passages.
    private var leftMoved: [Range<Int>] = []
    private var rightMoved: [Range<Int>] = []
    private var seen: [UInt64] = []

    private struct Run {
        var left: Int
        var right: Int
        var count: Int
        var leftRange: Range<Int> { left..<left + count }
        var rightRange: Range<Int> { right..<right + count }
    }

    init(_ left: StoryText, _ right: StoryText) {
        self.left = left
        self.right = right
        let all = Self.runs(left, right)
        let runs = Self.chain(all)
        passages = runs.count
        guard let first = runs.first, let last = runs.last else { return }
        for run in runs {
            shared += left.weight(run.leftRange)
            for at in run.leftRange { countShared(at) }
        }
        if all.count > runs.count { takeMoved(all, beside: runs) }
        leftBefore = weight(ofLeft: min(left.titleUnits, first.left)..<first.left)
        rightBefore = weight(ofRight: min(right.titleUnits, first.right)..<first.right)
        leftLength = left.length - left.weight(0..<min(left.titleUnits, first.left))
        rightLength = right.length - right.weight(0..<min(right.titleUnits, first.right))
        leftBehind = weight(ofLeft: last.left + last.count..<left.units.count)
        rightBehind = weight(ofRight: last.right + last.count..<right.units.count)
        for (one, next) in zip(runs, runs.dropFirst()) {
            readGap(one.left + one.count..<next.left, one.right + one.count..<next.right)
        }
        // A headline or a dateline of the same form is a place too.
        readGap(max(0, first.left - 6)..<first.left, max(0, first.right - 6)..<first.right, isEdge: true)
    }

    private mutating func countShared(_ at: Int) {
        if left.kinds[at].contains(.figure) { sharedFigures += 1 }
        if left.kinds[at].contains(.name) { sharedNames += 1 }
    }

    // MARK: - Moved passages

    /// Shorter ones agree by chance: half words.
    private static let leastMoved = 16

    private mutating func takeMoved(_ all: [Run], beside chain: [Run]) {
        for run in all where left.weight(run.leftRange) >= Self.leastMoved {
            let overlaps =
                chain.contains { $0.leftRange.overlaps(run.leftRange) || $0.rightRange.overlaps(run.rightRange) }
                || rightMoved.contains { $0.overlaps(run.rightRange) }
            guard !overlaps else { continue }
            leftMoved.append(run.leftRange)
            rightMoved.append(run.rightRange)
            shared += left.weight(run.leftRange)
            for at in run.leftRange { countShared(at) }
            passages += 1
        }
    }

    private func weight(ofLeft range: Range<Int>) -> Int { weight(left, range, leftMoved) }

    private func weight(ofRight range: Range<Int>) -> Int { weight(right, range, rightMoved) }

    private func weight(_ text: StoryText, _ range: Range<Int>, _ moved: [Range<Int>]) -> Int {
        moved.reduce(text.weight(range)) { $0 - text.weight($1.clamped(to: range)) }
    }

    // MARK: - Shared passages

    /// The passages that both have, in the order of both: the longest chain by its length.
    private static func runs(_ left: StoryText, _ right: StoryText) -> [Run] {
        let places = ShinglePlaces(right)
        var runs: [Run] = []
        var at = 0
        forEachShingle(of: left) { start, _, hash in
            guard start >= at else { return }
            // Of several places, the first where the last passage ended or behind it.
            guard let place = places.place(hash, from: runs.last.map { $0.right + $0.count } ?? 0) else { return }
            var run = Run(left: start, right: place, count: 0)
            while run.left + run.count < left.units.count, run.right + run.count < right.units.count,
                left.units[run.left + run.count] == right.units[run.right + run.count]
            {
                run.count += 1
            }
            guard left.weight(run.left..<run.left + run.count) >= Sketch.span else { return }
            while run.left > at, run.right > 0, left.units[run.left - 1] == right.units[run.right - 1] {
                run.left -= 1
                run.right -= 1
                run.count += 1
            }
            runs.append(run)
            at = run.left + run.count
        }
        return runs
    }

    /// The heaviest sequence of passages that rise in both texts.
    private static func chain(_ runs: [Run]) -> [Run] {
        guard runs.count > 1 else { return runs }
        let runs = Array(runs.prefix(400))
        var best = runs.map(\.count)
        var previous = [Int](repeating: -1, count: runs.count)
        for at in runs.indices {
            for earlier in max(0, at - 40)..<at
            where runs[earlier].right + runs[earlier].count <= runs[at].right
                && best[earlier] + runs[at].count > best[at]
            {
                best[at] = best[earlier] + runs[at].count
                previous[at] = earlier
            }
        }
        var at = best.indices.max { best[$0] < best[$1] } ?? 0
        var chain: [Run] = []
        while at >= 0 {
            chain.append(runs[at])
            at = previous[at]
        }
        return chain.reversed()
    }

    // MARK: - What differs

    /// Gaps beyond this many units are compared as a whole.
    private static let fineGap = 32

    private mutating func readGap(_ leftGap: Range<Int>, _ rightGap: Range<Int>, isEdge: Bool = false) {
        guard !leftGap.isEmpty || !rightGap.isEmpty else { return }
        guard !leftGap.isEmpty, !rightGap.isEmpty, leftGap.count <= Self.fineGap, rightGap.count <= Self.fineGap else {
            if !isEdge { readPlace(leftGap, rightGap) }
            return
        }
        // The longest common subsequence tells the words that stayed between those that changed.
        let rows = leftGap.count
        let columns = rightGap.count
        var lengths = [UInt8](repeating: 0, count: (rows + 1) * (columns + 1))
        for row in stride(from: rows - 1, through: 0, by: -1) {
            for column in stride(from: columns - 1, through: 0, by: -1) {
                let same = left.units[leftGap.lowerBound + row] == right.units[rightGap.lowerBound + column]
                lengths[row * (columns + 1) + column] =
                    same
                    ? lengths[(row + 1) * (columns + 1) + column + 1] + 1
                    : max(lengths[(row + 1) * (columns + 1) + column], lengths[row * (columns + 1) + column + 1])
            }
        }
        guard !isEdge || Int(lengths[0]) * 2 >= min(rows, columns) else { return }
        var (row, column, leftFrom, rightFrom) = (0, 0, leftGap.lowerBound, rightGap.lowerBound)
        while row < rows, column < columns {
            if left.units[leftGap.lowerBound + row] == right.units[rightGap.lowerBound + column] {
                readPlace(leftFrom..<leftGap.lowerBound + row, rightFrom..<rightGap.lowerBound + column)
                if !isEdge {
                    shared += left.weight(leftGap.lowerBound + row)
                    loose += left.weight(leftGap.lowerBound + row)
                }
                countShared(leftGap.lowerBound + row)
                row += 1
                column += 1
                (leftFrom, rightFrom) = (leftGap.lowerBound + row, rightGap.lowerBound + column)
            } else if lengths[(row + 1) * (columns + 1) + column] >= lengths[row * (columns + 1) + column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        readPlace(leftFrom..<leftGap.upperBound, rightFrom..<rightGap.upperBound)
    }

    /// A place where one has words, or both have other ones.
    private mutating func readPlace(_ leftGap: Range<Int>, _ rightGap: Range<Int>) {
        let leftWeight = weight(ofLeft: leftGap)
        let rightWeight = weight(ofRight: rightGap)
        leftOwn += leftWeight
        rightOwn += rightWeight
        guard leftWeight > 0, rightWeight > 0 else { return }
        own += min(leftWeight, rightWeight)
        guard leftGap.count <= Self.fineGap, rightGap.count <= Self.fineGap else {
            otherWords += 1
            return
        }
        let change = UInt64(hash(left, leftGap)) << 32 | UInt64(hash(right, rightGap))
        guard !seen.contains(change) else { return }
        seen.append(change)
        let leftFigures = figures(left, leftGap)
        let rightFigures = figures(right, rightGap)
        let replaced = leftFigures == rightFigures ? 0 : min(leftFigures.count, rightFigures.count)
        otherFigures += replaced
        // Words beside the figures, or in their place.
        guard replaced < min(leftGap.count, rightGap.count) else { return }
        otherWords += 1
        if kinds(left, leftGap).contains(.name), kinds(right, rightGap).contains(.name) { otherNames += 1 }
    }

    private func hash(_ text: StoryText, _ range: Range<Int>) -> UInt32 {
        range.reduce(UInt32(1)) { ($0 ^ text.units[$1]) &* 0x0100_0193 }
    }

    private func kinds(_ text: StoryText, _ range: Range<Int>) -> StoryText.Kind {
        var kinds: StoryText.Kind = []
        for at in range { kinds.formUnion(text.kinds[at]) }
        return kinds
    }

    private func figures(_ text: StoryText, _ range: Range<Int>) -> [UInt32] {
        range.filter { text.kinds[$0].contains(.figure) }.map { text.units[$0] }
    }
}
