/// Insertions, deletions, substitutions and swaps of neighbours between two words (Damerau and Levenshtein's, in its
/// restricted form).
///
/// - Complexity: the product of the lengths.
public func editDistance<Element: Equatable>(_ left: [Element], _ right: [Element]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
        var current = [row + 1]
        for column in right.indices {
            let cost = left[row] == right[column] ? 0 : 1
            var value = min(previous[column + 1] + 1, current[column] + 1, previous[column] + cost)
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                value = min(value, before[column - 1] + 1)
            }
            current.append(value)
        }
        before = previous
        previous = current
    }
    return previous[right.count]
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
        let distance = editDistance(typed, letters)
        if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
}
