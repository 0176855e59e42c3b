import Language

/// Reads articles into `StoryText`; reuse one, it belongs to one task at a time.
public final class StoryReader {
    private let words = Words()
    /// Digits of the figure read last, while groups of thousands may follow.
    private var thousands: UInt64?

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
            thousands = nil
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
            join(folded, hash, Int(before.end)..<Int(word.start), bytes, to: &text)
        {
            return
        }
        thousands = hasDigit && folded.count <= 3 ? Skeleton.digits(folded) : nil
        var kind: StoryText.Kind = []
        if hasDigit { kind.insert(.figure) }
        if isCharacter { kind.insert(.character) }
        // Only Latin, Greek and Cyrillic letters tell names by their case.
        let hasCase = (folded.first ?? 0) < 0x590
        if hasCase, word.shape.contains(.capital), !word.shape.contains(.sentenceStart), !hasDigit {
            kind.insert(.name)
        }
        // In Arabic letters nothing tells a name from a word; what is common counts little later.
        let mayBeName = kind.contains(.name) || word.shape.contains(.capital) || (folded.first ?? 0) >= 0x600
        if mayBeName, !hasDigit, !isCharacter, text.units.count < StoryText.sounded, let sound = Sound.hash(folded) {
            text.sounds.append(sound)
        }
        text.units.append(hash)
        text.kinds.append(kind)
        text.length += isCharacter ? 1 : 2
    }

    /// Takes a word as the part of a figure that began before it: 12,500 and 12 500 are 12500, 2.5 is one figure too.
    private func join(
        _ word: UnsafeBufferPointer<UInt16>, _ hash: UInt32, _ gap: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>,
        to text: inout StoryText
    ) -> Bool {
        let mark = gap.count <= 3 ? gap.reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[$1]) } : 0
        guard let separator = Separator(mark) else { return false }
        let last = text.units.count - 1
        if word.count == 3, let known = thousands, let digits = Skeleton.digits(word, behind: known) {
            thousands = digits
            text.units[last] = Skeleton.hash(word, behind: known).hash
            return true
        }
        thousands = nil
        guard separator == .mark else { return false }
        text.units[last] = UInt32(
            truncatingIfNeeded: Skeleton.mixed(UInt64(text.units[last]) << 32 | UInt64(hash) ^ 1) >> 32)
        return true
    }

    private enum Separator {
        case mark
        case space

        /// - Parameter bytes: of UTF-8, the first highest.
        init?(_ bytes: UInt32) {
            switch bytes {
            // , . and the Arabic ٫ ٬ and the Chinese ，
            case 0x2C, 0x2E, 0xD9AB, 0xD9AC, 0xEFBC8C: self = .mark
            // A space, one that does not break, narrow ones, and the Swiss apostrophes.
            case 0x20, 0xC2A0, 0xE28089, 0xE280AF, 0x27, 0xE28099: self = .space
            default: return nil
            }
        }
    }
}
