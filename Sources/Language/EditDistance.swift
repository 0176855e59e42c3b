/// Insertions, deletions, substitutions and swaps of neighbours between two words (Damerau and Levenshtein's, in its
/// restricted form).
///
/// - Complexity: the product of the lengths.
@inlinable
public func editDistance<Element: Equatable>(
    _ left: UnsafeBufferPointer<Element>, _ right: UnsafeBufferPointer<Element>
) -> Int {
    let width = right.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { cells in
        for column in 0..<width { cells[column] = column }
        var (before, previous, current) = (2 * width, 0, width)
        for row in left.indices {
            cells[current] = row + 1
            for column in right.indices {
                let cost = left[row] == right[column] ? 0 : 1
                var value = min(
                    cells[previous + column + 1] + 1, cells[current + column] + 1, cells[previous + column] + cost)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    value = min(value, cells[before + column - 1] + 1)
                }
                cells[current + column + 1] = value
            }
            (before, previous, current) = (previous, current, before)
        }
        return cells[previous + right.count]
    }
}

/// The candidate a hand meant that typed this, if one is near enough: at most a third of its letters off.
///
/// Case is set aside; words beyond 200 letters are never near.
public func nearest(_ word: String, in candidates: [String]) -> String? {
    let typed = Array(word.lowercased())
    guard typed.count <= 200 else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates.sorted() {
        let letters = Array(candidate.lowercased())
        let allowed = max(1, max(typed.count, letters.count) / 3)
        guard abs(letters.count - typed.count) <= allowed else { continue }
        let distance = typed.withUnsafeBufferPointer { typed in
            letters.withUnsafeBufferPointer { editDistance(typed, $0) }
        }
        if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
}
