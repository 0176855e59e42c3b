/// How unlikely a text's letters are in each language of Latin letters: what tells a headline's language, in which few words
/// are common ones.
///
/// Runs of one to three letters are looked up, as they are written but for case (Cavnar and Trenkle 1994, with likelihoods in
/// the place of ranks).
struct LetterScores: Sendable {
    /// Costs by language, in the steps of `LetterProfiles`; less is likelier.
    private(set) var costs: [Int32] = []
    /// Letters read.
    private(set) var letters = 0

    /// By how much less likely a language must be to be plainly another; of few letters, names among them, more is asked.
    var clear: Int32 { letters < 40 ? .max : letters < 70 ? 28 : 16 }
    /// Letters of which a language may be told where none is declared.
    static let enough = 20

    var isEmpty: Bool { letters == 0 }

    mutating func reset() {
        letters = 0
        for index in costs.indices { costs[index] = 0 }
    }

    /// Reads the first letters of a text.
    mutating func read(_ text: String, limit: Int = 240) {
        if costs.isEmpty { costs = Array(repeating: 0, count: Self.languages.count) }
        var (first, second): (UInt64, UInt64) = (0, Self.edge)
        for scalar in text.unicodeScalars.prefix(limit) {
            let letter = Self.lowercased(scalar)
            if letter == Self.edge, second == Self.edge { continue }
            if letter != Self.edge {
                letters += 1
                add(letter)
            }
            add(second << 16 | letter)
            if first != 0 { add(first << 32 | second << 16 | letter) }
            (first, second) = (second, letter)
        }
    }

    private mutating func add(_ run: UInt64) {
        guard let row = Self.rows[run] else { return }
        let width = Self.languages.count
        for language in 0..<width { costs[language] &+= Int32(Self.digits[row * width + language]) }
    }

    /// The same where the words of the text speak for languages as well.
    func crediting(_ credit: (Int) -> Int32) -> LetterScores {
        var credited = self
        for index in costs.indices { credited.costs[index] -= credit(index) }
        return credited
    }

    /// The likeliest language, and how much likelier it is than the next.
    var best: (language: String, lead: Int32)? {
        guard letters >= Self.enough, let least = costs.min(), let index = costs.firstIndex(of: least) else {
            return nil
        }
        let next = costs.indices.filter { $0 != index }.map { costs[$0] }.min() ?? least
        return (Self.languages[index], next - least)
    }

    /// How much likelier the likeliest language is than one; nil where nothing is known of that.
    func lead(over language: String) -> Int32? {
        guard let index = Self.languages.firstIndex(of: language), let least = costs.min() else { return nil }
        return costs[index] - least
    }

    // MARK: - What is known

    private static let edge: UInt64 = 0x5F

    static let languages = LetterProfiles.languages.split(separator: " ").map(String.init)

    private static let table: (rows: [UInt64: Int], digits: [UInt8]) = {
        var (rows, digits): ([UInt64: Int], [UInt8]) = ([:], [])
        for line in LetterProfiles.runs.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 2 else { continue }
            rows[parts[0].unicodeScalars.reduce(0) { $0 << 16 | UInt64($1.value) }] = rows.count
            digits += parts[1].utf8.map { $0 - UInt8(ascii: "0") }
        }
        return (rows, digits)
    }()
    private static let rows = table.rows
    private static let digits = table.digits

    /// A Latin letter in small, or an edge.
    private static func lowercased(_ scalar: Unicode.Scalar) -> UInt64 {
        switch scalar.value {
        case 0x61...0x7A: UInt64(scalar.value)
        case 0x41...0x5A: UInt64(scalar.value | 0x20)
        case 0xC0...0x24F where scalar != "\u{D7}" && scalar != "\u{F7}":
            scalar.properties.lowercaseMapping.unicodeScalars.first.map { UInt64($0.value) } ?? edge
        default: edge
        }
    }
}
