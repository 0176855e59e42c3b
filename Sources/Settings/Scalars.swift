/// Reads `90s`, `5m`, `2h`, `7d`; nil for anything else.
public func parseDuration(_ text: String) -> Duration? {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800]
    guard let last = text.last, let unit = units[last], let count = Int(text.dropLast()), count >= 0,
        count < 1_000_000_000
    else { return nil }
    return .seconds(count * unit)
}

/// Reads `2MB`, `64kB`, `1GiB` or plain bytes; nil for anything else.
public func parseSize(_ text: String) -> Int? {
    let units = [
        "kib": 1_024, "mib": 1_048_576, "gib": 1_073_741_824, "kb": 1_000, "mb": 1_000_000, "gb": 1_000_000_000, "b": 1,
    ]
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), count < 1_000_000_000 else { return nil }
    let suffix = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
    return suffix.isEmpty ? count : units[suffix].map { $0 * count }
}

/// The candidate a hand meant that typed this, if one is near enough: at most a third of its letters off.
public func nearest(_ word: String, in candidates: [String]) -> String? {
    let typed = Array(word.lowercased())
    let best = candidates.map { ($0, distance(typed, Array($0.lowercased()))) }.min { $0.1 < $1.1 }
    guard let best, best.1 <= max(1, max(typed.count, best.0.count) / 3) else { return nil }
    return best.0
}

/// Insertions, deletions, substitutions and swaps of neighbours between two words.
private func distance(_ left: [Character], _ right: [Character]) -> Int {
    guard left.count <= 200, right.count <= 200 else { return .max }
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
