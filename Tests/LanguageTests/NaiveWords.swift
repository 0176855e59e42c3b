import Language

/// The words of a text, cut a scalar at a time without a thought of speed: what the engine is held against.
enum NaiveWords {
    struct Word: Equatable {
        var folded: [UInt16]
        /// Offsets in scalars of the text.
        var start: Int
        var end: Int
    }

    /// What one scalar does to the word at hand.
    private enum Effect { case letters([UInt16]), mark, format, alone([UInt16]), separator }

    static func cut(_ text: String) -> [Word] {
        var words: [Word] = []
        var word: Word?
        for (index, scalar) in text.unicodeScalars.enumerated() {
            switch effect(scalar) {
            case .letters(let units):
                // Katakana and other letters are no one word.
                if let known = word, let last = known.folded.last, let next = units.first,
                    katakana.contains(last) != katakana.contains(next)
                {
                    words.append(known)
                    word = nil
                }
                word = word ?? Word(folded: [], start: index, end: index)
                word?.folded += units
                word?.end = index + 1
            case .mark: if word != nil { word?.end = index + 1 }
            case .format: break
            case .alone(let units):
                if let word { words.append(word) }
                word = nil
                words.append(Word(folded: units, start: index, end: index + 1))
            case .separator:
                if let word { words.append(word) }
                word = nil
            }
        }
        if let word { words.append(word) }
        return words.map { Word(folded: dotted($0.folded), start: $0.start, end: $0.end) }
    }

    private static let katakana: ClosedRange<UInt16> = 0x30A0...0x30FF

    /// Nasal letters of Hindi before the consonants of their kind.
    private static func dotted(_ units: [UInt16]) -> [UInt16] {
        String(decoding: units, as: UTF16.self)
            .replacing(
                /ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-धस])|म्(?=[प-भ])/.matchingSemantics(.unicodeScalar), with: "ं"
            )
            .utf16.map { $0 }
    }

    /// The engine is asked what a scalar is where it stands alone between two letters of its own kind.
    private static func effect(_ scalar: Unicode.Scalar) -> Effect {
        if formats.contains(scalar) { return .format }
        let words = Words()
        words.cut("x" + String(Character(scalar)) + "x")
        let folded = words.list.words.map { Array(words.folded($0)) }
        switch folded.count {
        case 1 where folded[0].count == 2: return .mark
        case 1: return .letters(Array(folded[0].dropFirst().dropLast()))
        case 3 where katakana.contains(folded[1][0]): return .letters(folded[1])
        case 3: return .alone(folded[1])
        default: return .separator
        }
    }

    private static let formats: Set<Unicode.Scalar> = [
        "\u{AD}", "\u{61C}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}",
        "\u{202D}",
        "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}", "\u{FEFF}",
    ]
}
