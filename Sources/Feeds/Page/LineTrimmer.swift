/// Cuts an article's lines at both ends.
enum LineTrimmer {
    /// Without the title before the text, and without the pointers to other pages after it.
    static func withoutEnds(_ lines: [String], title: String?) -> [String] {
        var lines = lines[...]
        if let first = lines.first, let title, first.utf8.count < 600 {
            let (head, name) = (TitleTrimmer.letters(first), TitleTrimmer.letters(title))
            if head == name || head.count > 12 && name.hasPrefix(head) { lines = lines.dropFirst() }
        }
        if let first = lines.first, lines.count > 2, isByline(first) { lines = lines.dropFirst() }
        let weights = lines.map(TextMeasure.letters)
        let total = weights.reduce(0, +)
        var read = 0
        // Whether a long line follows, from the end.
        var longAfter = [Bool](repeating: false, count: weights.count + 1)
        for index in weights.indices.reversed() { longAfter[index] = longAfter[index + 1] || weights[index] > 170 }
        for (index, line) in lines.enumerated() {
            if read * 10 > total * 5, weights[index] < 60, read * 10 > total * 9 || !longAfter[index],
                Boilerplate.closings.begins(line.lowercased().utf8)
            {
                return Array(lines.prefix(index))
            }
            read += weights[index]
        }
        return Array(lines)
    }

    /// A short first line that says who wrote, without the end of a sentence.
    private static func isByline(_ line: String) -> Bool {
        guard line.utf8.count < 90, let last = line.last, !".!?:\"”…".contains(last) else { return false }
        let words = line.split(separator: " ").prefix(2)
        return words.count == 2 && words[0].lowercased() == "by" && words[1].first?.isUppercase ?? false
    }
}
