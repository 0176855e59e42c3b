/// Phrases by which a line may begin, found in one walk however many there are.
struct PhraseSet: Sendable {
    private var next: [[UInt8: Int]] = [[:]]
    private var isEnd: [Bool] = [false]

    /// - Parameter phrases: one a line, in lower case.
    init(_ phrases: String) {
        for phrase in phrases.split(whereSeparator: \.isNewline) {
            var state = 0
            for byte in trim(String(phrase)).utf8 {
                if let known = next[state][byte] {
                    state = known
                } else {
                    next[state][byte] = next.count
                    state = next.count
                    next.append([:])
                    isEnd.append(false)
                }
            }
            isEnd[state] = isEnd[state] || state > 0
        }
    }

    /// Whether a line in lower case is one of the phrases.
    func contains(_ line: some Collection<UInt8>) -> Bool {
        var state = 0
        for byte in line {
            guard let found = next[state][byte] else { return false }
            state = found
        }
        return isEnd[state]
    }

    /// Whether a line in lower case begins with one of the phrases, at the end of a word.
    func begins(_ line: some Collection<UInt8>) -> Bool {
        var state = 0
        var at = line.startIndex
        while at < line.endIndex, let found = next[state][line[at]] {
            state = found
            at = line.index(after: at)
            if isEnd[state], at == line.endIndex || line[at] < 0x61 || line[at] >= 0x7B { return true }
        }
        return false
    }
}
