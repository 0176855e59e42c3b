import Language

/// Reads articles into `StoryText`; reuse one, it belongs to one task at a time.
public final class StoryReader {
    private let words = Words()

    public init() {}

    /// - Parameter content: plain text.
    public func read(title: String, content: String) -> StoryText {
        var text = StoryText()
        append(title, to: &text)
        text.titleUnits = text.units.count
        text.titleLength = text.length
        append(content, to: &text)
        return text
    }

    private func append(_ string: String, to text: inout StoryText) {
        var string = string
        string.withUTF8 { bytes in
            let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(StoryText.longest * 16))
            words.cut(bytes)
            let list = words.list
            text.units.reserveCapacity(text.units.count + min(list.count, StoryText.longest))
            text.kinds.reserveCapacity(text.kinds.count + min(list.count, StoryText.longest))
            for at in 0..<list.count {
                guard text.units.count < StoryText.longest else { break }
                append(list[at], at > 0 ? list[at - 1] : nil, list, bytes, to: &text)
            }
        }
    }

    private func append(
        _ word: Word, _ before: Word?, _ list: Words.List, _ bytes: UnsafeBufferPointer<UInt8>,
        to text: inout StoryText
    ) {
        let folded = list.folded(word)
        let isCharacter = folded.count <= 2 && (folded.first ?? 0) >= 0xE00 && word.shape.contains(.allCapitals)
        let (hash, hasDigit) = Skeleton.hash(folded)
        if hasDigit, let before, let last = text.kinds.last, last.contains(.figure),
            let joined = joined(text.units[text.units.count - 1], hash, before, word, folded.count, bytes)
        {
            text.units[text.units.count - 1] = joined
            return
        }
        var kind: StoryText.Kind = []
        if hasDigit { kind.insert(.figure) }
        if isCharacter { kind.insert(.character) }
        // Only Latin, Greek and Cyrillic letters tell names by their case.
        let hasCase = (folded.first ?? 0) < 0x590
        if hasCase, word.shape.contains(.capital), !word.shape.contains(.sentenceStart), !hasDigit {
            kind.insert(.name)
        }
        text.units.append(hash)
        text.kinds.append(kind)
        text.length += isCharacter ? 1 : 2
    }

    /// The parts of one figure, 12,500 or 2.5: what groups thousands is left out, so that houses agree.
    private func joined(
        _ left: UInt32, _ right: UInt32, _ before: Word, _ word: Word, _ digits: Int,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> UInt32? {
        let gap = Int(before.end)..<Int(word.start)
        guard gap.count == 1 || gap.count == 2 else { return nil }
        switch (bytes[gap.lowerBound], gap.count) {
        case (0x2C, 1), (0x2E, 1), (0xD9, 2): break  // , . and the Arabic ٫ ٬
        default: return nil
        }
        let mark: UInt64 = digits == 3 ? 0 : 1
        return UInt32(truncatingIfNeeded: Skeleton.mixed(UInt64(left) << 32 | UInt64(right) ^ mark) >> 32)
    }
}
