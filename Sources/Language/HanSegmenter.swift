/// Where words of Chinese end, which is written without spaces: the likeliest way to cut letters into words, by how common
/// each word is.
public enum HanSegmenter {
    /// Whether a word that begins before a run of letters ends within it, or one that begins within it ends behind: of
    /// 许多|哥哥 the letters 多哥 are no word.
    ///
    /// - Parameters:
    ///   - letters: folded letters, some before and behind the run; they end where a sentence or another script does.
    ///   - run: where it stands among them.
    public static func isCrossed(_ run: Range<Int>, in letters: [UInt16]) -> Bool {
        guard straddles(run, letters) else { return false }
        let free = best(letters, holding: nil)
        guard free.weight > best(letters, holding: run).weight else { return false }
        return free.words.contains { crosses($0, run) }
    }

    private static let longest = 4

    private static func crosses(_ word: Range<Int>, _ run: Range<Int>) -> Bool {
        word.lowerBound < run.lowerBound && word.upperBound > run.lowerBound && word.upperBound < run.upperBound
            || word.lowerBound > run.lowerBound && word.lowerBound < run.upperBound
                && word.upperBound > run.upperBound
    }

    /// Whether there is such a word at all.
    private static func straddles(_ run: Range<Int>, _ letters: [UInt16]) -> Bool {
        letters.indices.contains { start in
            (2...longest).contains { length in
                let word = start..<start + length
                return word.upperBound <= letters.count && crosses(word, run) && weights[key(letters[word])] != nil
            }
        }
    }

    /// The likeliest words, and how likely they are together, as a logarithm to base 2.
    private static func best(_ letters: [UInt16], holding run: Range<Int>?) -> (weight: Int, words: [Range<Int>]) {
        var weight = [Int](repeating: .min / 2, count: letters.count + 1)
        var starts = [Int](repeating: 0, count: letters.count + 1)
        weight[0] = 0
        let lengths = Array(1...longest) + (run.map { $0.count > longest ? [$0.count] : [] } ?? [])
        for start in letters.indices {
            for length in lengths where start + length <= letters.count {
                let word = start..<start + length
                guard let own = likelihood(word, letters, holding: run), weight[start] + own > weight[word.upperBound]
                else { continue }
                weight[word.upperBound] = weight[start] + own
                starts[word.upperBound] = start
            }
        }
        var words: [Range<Int>] = []
        var end = letters.count
        while end > 0 {
            words.append(starts[end]..<end)
            end = starts[end]
        }
        return (weight[letters.count], words)
    }

    /// Nil for what is no word; a run that is held is a word, and no other reaches into it.
    private static func likelihood(_ word: Range<Int>, _ letters: [UInt16], holding run: Range<Int>?) -> Int? {
        let known = word.count > longest ? nil : weights[key(letters[word])].map(Int.init)
        if let run, word.overlaps(run) { return word == run ? max(known ?? 0, usual) - HanWords.total : nil }
        guard let known = known ?? (word.count == 1 ? 0 : nil) else { return nil }
        return known - HanWords.total
    }

    /// How common a name is that the dictionary lacks.
    private static let usual = 4

    private static let weights: [UInt64: UInt8] = {
        var weights: [UInt64: UInt8] = [:]
        weights.reserveCapacity(HanWords.groups.reduce(0) { $0 + $1.words.utf8.count / 3 / $1.length })
        for group in HanWords.groups {
            let units = Array(group.words.utf16)
            for start in stride(from: 0, to: units.count, by: group.length) {
                weights[key(units[start..<start + group.length])] = UInt8(group.weight)
            }
        }
        return weights
    }()

    private static func key(_ letters: ArraySlice<UInt16>) -> UInt64 { letters.reduce(0) { $0 << 16 | UInt64($1) } }
}
