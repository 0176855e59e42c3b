/// The state of one pass over a text.
struct WordCutter {
    let table: UnsafeBufferPointer<UInt16>
    private var wordStart = -1
    private var foldedStart = 0
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    private var shape: Word.Shape = []
    private var sawLower = false
    private var endsSentence = true
    private var lastKind: UInt16 = 0
    private var lastEnd = -1
    private var apostropheAt = -1

    init(table: UnsafeBufferPointer<UInt16>) {
        self.table = table
    }

    mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>, list: inout [Word], folded: inout [UInt8]) {
        var at = 0
        let count = min(bytes.count, Int(Int32.max) - 8)
        while at < count {
            let start = at
            var value = UInt32(bytes[at])
            at += 1
            if value >= 0x80 {
                let length = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3
                value &= length == 1 ? 0x1F : length == 2 ? 0x0F : 0x07
                for _ in 0..<length where at < count {
                    value = value << 6 | UInt32(bytes[at] & 0x3F)
                    at += 1
                }
            }
            guard value < 0x10000 else {
                let isIdeograph = (0x20000..<0x32000).contains(value)
                close(start, &list, &folded)
                if isIdeograph { single(value, start, at, FoldTable.alone, &list, &folded) } else { lastKind = 0 }
                continue
            }
            let entry = table[Int(value)]
            if entry < FoldTable.dropped {
                letter(value, entry, start, &folded)
            } else if entry == FoldTable.dropped {
                if value == 0x64B, wordStart >= 0 { shape.insert(.tanwin) }
            } else if entry == FoldTable.separator {
                close(start, &list, &folded)
                separator(value, start, at)
            } else if entry == FoldTable.expands {
                for part in FoldTable.expansions[value] ?? [] { letter(value, part, start, &folded) }
            } else {
                close(start, &list, &folded)
                single(value, start, at, entry, &list, &folded)
            }
        }
        close(count, &list, &folded)
    }

    private mutating func separator(_ value: UInt32, _ start: Int, _ end: Int) {
        lastKind = 0
        switch value {
        case 0x2E, 0x21, 0x3F, 0x0A, 0x61F, 0x6D4, 0x3002, 0xFF01, 0xFF1F, 0x964, 0x2026: endsSentence = true
        case 0x27, 0x2019, 0x2BC: if lastEnd == start { apostropheAt = end }
        default: break
        }
    }

    private mutating func letter(_ value: UInt32, _ entry: UInt16, _ start: Int, _ folded: inout [UInt8]) {
        if wordStart < 0 {
            wordStart = start
            foldedStart = folded.count
            hash = 0xCBF2_9CE4_8422_2325
            shape = []
            sawLower = false
            if isCapital(value, entry) { shape.insert(.capital) }
            if (0x590..<0x780).contains(value) || value >= 0xFB1D { shape.insert(.takesProclitics) }
            if endsSentence { shape.insert(.sentenceStart) }
            if apostropheAt == start { shape.insert(.suffix) }
            endsSentence = false
        }
        if !isCapital(value, entry) { sawLower = true }
        let scalar = UInt32(entry)
        if scalar < 0x80 {
            append(UInt8(scalar), &folded)
        } else if scalar < 0x800 {
            append(UInt8(0xC0 | scalar >> 6), &folded)
            append(UInt8(0x80 | scalar & 0x3F), &folded)
        } else {
            append(UInt8(0xE0 | scalar >> 12), &folded)
            append(UInt8(0x80 | scalar >> 6 & 0x3F), &folded)
            append(UInt8(0x80 | scalar & 0x3F), &folded)
        }
    }

    /// Upper case, or of a script without case.
    private func isCapital(_ value: UInt32, _ entry: UInt16) -> Bool {
        if value < 0x80 { return value < 0x61 }
        if value >= 0x530 && !(0x1C80..<0x2100).contains(value) { return true }
        return UInt32(entry) != value && Unicode.Scalar(value)?.properties.isUppercase ?? false
    }

    private mutating func append(_ byte: UInt8, _ folded: inout [UInt8]) {
        folded.append(byte)
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    private mutating func close(_ end: Int, _ list: inout [Word], _ folded: inout [UInt8]) {
        guard wordStart >= 0 else { return }
        if !sawLower { shape.insert(.allCapitals) }
        list.append(
            Word(
                hash: hash, foldedStart: Int32(foldedStart), foldedEnd: Int32(folded.count), start: Int32(wordStart),
                end: Int32(end), shape: shape))
        wordStart = -1
        lastEnd = end
    }

    private mutating func single(
        _ value: UInt32, _ start: Int, _ end: Int, _ kind: UInt16, _ list: inout [Word], _ folded: inout [UInt8]
    ) {
        let from = folded.count
        hash = 0xCBF2_9CE4_8422_2325
        if let encoded = Unicode.Scalar(value).flatMap({ UTF8.encode($0) }) {
            for byte in encoded { append(byte, &folded) }
        }
        var shape: Word.Shape = [.capital, .allCapitals]
        if endsSentence { shape.insert(.sentenceStart) }
        endsSentence = false
        if lastEnd == start {
            shape.insert(.joined)
            if kind == FoldTable.syllable, lastKind == kind { shape.insert(.insideRun) }
        }
        list.append(
            Word(
                hash: hash, foldedStart: Int32(from), foldedEnd: Int32(folded.count), start: Int32(start),
                end: Int32(end), shape: shape))
        lastEnd = end
        lastKind = kind
    }
}
