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
    /// Shared, in the first text.
    private(set) var shared = 0
    /// Shared figures.
    private(set) var sharedFigures = 0
    /// Places where each has a figure of its own.
    private(set) var otherFigures = 0
    /// Places between shared passages where each has words of its own, figures aside.
    private(set) var otherWords = 0
    /// Those of them that hold a name on both sides.
    private(set) var otherNames = 0
    /// What each has of its own between the first and the last shared passage, the lesser of the two.
    private(set) var own = 0
    /// The shorter of what stands before the first shared passage, and behind the last.
    private(set) var before = 0
    private(set) var behind = 0
    /// Passages shared.
    private(set) var passages = 0

    private let left: StoryText
    private let right: StoryText

    private struct Run {
        var left: Int
        var right: Int
        var count: Int
    }

    init(_ left: StoryText, _ right: StoryText) {
        self.left = left
        self.right = right
        let runs = Self.chain(Self.runs(left, right))
        passages = runs.count
        guard let first = runs.first, let last = runs.last else { return }
        for run in runs {
            shared += left.weight(run.left..<run.left + run.count)
            for at in run.left..<run.left + run.count where left.kinds[at].contains(.figure) { sharedFigures += 1 }
        }
        before = min(left.weight(0..<first.left), right.weight(0..<first.right))
        behind = min(
            left.weight(last.left + last.count..<left.units.count),
            right.weight(last.right + last.count..<right.units.count))
        for (one, next) in zip(runs, runs.dropFirst()) {
            readGap(one.left + one.count..<next.left, one.right + one.count..<next.right)
        }
        let leftSpan = left.weight(first.left..<last.left + last.count)
        let rightSpan = right.weight(first.right..<last.right + last.count)
        own = max(0, min(leftSpan, rightSpan) - shared)
        // A headline or a dateline of the same form is a place too.
        readGap(max(0, first.left - 6)..<first.left, max(0, first.right - 6)..<first.right, isEdge: true)
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
        guard !leftGap.isEmpty, !rightGap.isEmpty else { return }
        guard leftGap.count <= Self.fineGap, rightGap.count <= Self.fineGap else {
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
                if !isEdge { shared += left.weight(leftGap.lowerBound + row) }
                if left.kinds[leftGap.lowerBound + row].contains(.figure) { sharedFigures += 1 }
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

    /// A place where both have words, and other ones.
    private mutating func readPlace(_ leftGap: Range<Int>, _ rightGap: Range<Int>) {
        guard !leftGap.isEmpty, !rightGap.isEmpty else { return }
        let leftKinds = kinds(left, leftGap)
        let rightKinds = kinds(right, rightGap)
        if leftKinds.contains(.figure), rightKinds.contains(.figure), figures(left, leftGap) != figures(right, rightGap)
        {
            otherFigures += 1
        } else {
            otherWords += 1
            if leftKinds.contains(.name), rightKinds.contains(.name) { otherNames += 1 }
        }
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
