/// The state of one pass over a text.
struct WordCutter {
    private let words: Words
    private let table: UnsafePointer<UInt16>
    private let capitals: UnsafePointer<UInt64>
    private var list: UnsafeMutablePointer<Word>
    private let units: UnsafeMutablePointer<UInt16>
    private var wordCount = 0
    private var unitCount = 0
    private var wordStart = -1
    private var foldedStart = 0
    private var hash: UInt64 = 0
    private var shape: Word.Shape = []
    private var sawLower = false
    private var endsSentence = true
    private var lastKind: UInt16 = 0
    private var lastEnd = -1
    private var apostropheAt = -1

    init(words: Words, table: UnsafePointer<UInt16>, capitals: UnsafePointer<UInt64>) {
        self.words = words
        self.table = table
        self.capitals = capitals
        list = words.words
        units = words.units
    }

    mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>) {
        var at = 0
        let count = bytes.count
        while at < count {
            let start = at
            var value = UInt32(bytes[at])
            at += 1
            if value == 0x20 {
                close(start)
                lastKind = 0
                continue
            }
            if value >= 0x80 {
                if value < 0xE0 {
                    guard at < count else { break }
                    value = (value & 0x1F) << 6 | UInt32(bytes[at] & 0x3F)
                    at += 1
                } else {
                    let length = value < 0xF0 ? 2 : 3
                    value &= length == 2 ? 0x0F : 0x07
                    for _ in 0..<length where at < count {
                        value = value << 6 | UInt32(bytes[at] & 0x3F)
                        at += 1
                    }
                }
            }
            if value >= 0x10000 {
                close(start)
                if (0x20000..<0x32000).contains(value) {
                    single(value, start, at, FoldTable.alone)
                } else {
                    lastKind = 0
                }
                continue
            }
            let entry = table[Int(value)]
            if entry < FoldTable.dropped {
                if wordStart < 0 { open(value, start) }
                if !sawLower { sawLower = !isCapital(value) }
                append(entry)
                at = goOn(at, bytes)
            } else {
                special(entry, value, start, at, bytes)
            }
        }
        close(count)
        words.wordCount = wordCount
    }

    /// Takes the letters that go on a word and tell nothing new of its shape, which most of a text is: small letters
    /// once one was seen, and letters of scripts without case.
    @inline(__always)
    private mutating func goOn(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        // Locals, for the units may not be told apart from the fields of this value.
        let (units, table, end, isSmall) = (self.units, self.table, bytes.count - 1, sawLower)
        var (at, hash, count) = (start, self.hash, unitCount)
        while at < end {
            let byte = bytes[at]
            let unit: UInt16
            if byte &- 0x61 < 26 {
                guard isSmall else { break }
                unit = UInt16(byte)
                at += 1
            } else if byte & 0xE0 == 0xC0 {
                let value = (UInt16(byte) & 0x1F) << 6 | UInt16(bytes[at + 1] & 0x3F)
                unit = table[Int(value)]
                guard unit < FoldTable.dropped, isSmall || value >= 0x590 else { break }
                at += 2
            } else {
                break
            }
            units[count] = unit
            count += 1
            hash = hash &* WordHash.base &+ UInt64(unit)
        }
        (self.hash, unitCount) = (hash, count)
        return at
    }

    @inline(never)
    private mutating func special(
        _ entry: UInt16, _ value: UInt32, _ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        switch entry {
        case FoldTable.separator:
            close(start)
            lastKind = 0
            switch value {
            case 0x20: break
            case 0x2E:
                // A full stop inside U.S. or 2.5, or after an initial, ends no sentence.
                if end >= bytes.count || bytes[end] <= 0x20 || bytes[end] >= 0x80, !followsInitial(start) {
                    endsSentence = true
                }
            case 0x21, 0x3F, 0x0A, 0x61F, 0x6D4, 0x3002, 0xFF01, 0xFF1F, 0x964, 0x2026: endsSentence = true
            case 0x27, 0x2019, 0x2BC: if lastEnd == start { apostropheAt = end }
            default: break
            }
        case FoldTable.dropped:
            if value == 0x64B, wordStart >= 0 { shape.insert(.tanwin) }
        case FoldTable.expands:
            if wordStart < 0 { open(value, start) }
            if !sawLower { sawLower = !isCapital(value) }
            for part in FoldTable.expansions[value] ?? [] { append(part) }
        default:
            close(start)
            single(value, start, end, entry)
        }
    }

    /// Whether the word that ends here is one capital letter.
    private func followsInitial(_ end: Int) -> Bool {
        guard wordCount > 0 else { return false }
        let last = list[wordCount - 1]
        return last.end == Int32(truncatingIfNeeded: end) && last.end - last.start == 1 && last.shape.contains(.capital)
    }

    @inline(__always)
    private mutating func open(_ value: UInt32, _ start: Int) {
        wordStart = start
        foldedStart = unitCount
        hash = 0
        shape = []
        sawLower = false
        if isCapital(value) { shape.insert(.capital) }
        if (0x590..<0x780).contains(value) || value >= 0xFB1D { shape.insert(.takesProclitics) }
        if endsSentence { shape.insert(.sentenceStart) }
        if apostropheAt == start { shape.insert(.suffix) }
        endsSentence = false
    }

    /// Upper case, or of a script without case.
    @inline(__always)
    private func isCapital(_ value: UInt32) -> Bool {
        if value < 0x80 { return value < 0x61 }
        if value >= 0x2100 { return true }
        if value >= 0x590 && value < 0x10A0 { return true }
        return capitals[Int(value >> 6)] >> UInt64(value & 63) & 1 == 1
    }

    @inline(__always)
    private mutating func append(_ unit: UInt16) {
        units[unitCount] = unit
        unitCount += 1
        hash = hash &* WordHash.base &+ UInt64(unit)
    }

    @inline(__always)
    private mutating func close(_ end: Int) {
        guard wordStart >= 0 else { return }
        if !sawLower { shape.insert(.allCapitals) }
        emit(start: wordStart, end: end, folded: foldedStart)
        wordStart = -1
        lastEnd = end
    }

    @inline(__always)
    private mutating func emit(start: Int, end: Int, folded: Int) {
        if wordCount == words.wordCapacity {
            words.wordCount = wordCount
            words.grow()
            list = words.words
        }
        (list + wordCount).initialize(
            to: Word(
                hash: hash, foldedStart: Int32(truncatingIfNeeded: folded),
                foldedEnd: Int32(truncatingIfNeeded: unitCount), start: Int32(truncatingIfNeeded: start),
                end: Int32(truncatingIfNeeded: end), shape: shape))
        wordCount += 1
    }

    private mutating func single(_ value: UInt32, _ start: Int, _ end: Int, _ kind: UInt16) {
        let from = unitCount
        hash = 0
        append(UInt16(truncatingIfNeeded: value))
        // Ideographs beyond the plane keep apart from those whose lower bits they share.
        if value > 0xFFFF { append(UInt16(truncatingIfNeeded: value >> 16)) }
        shape = [.capital, .allCapitals]
        if endsSentence { shape.insert(.sentenceStart) }
        endsSentence = false
        if lastEnd == start {
            shape.insert(.joined)
            if kind == FoldTable.syllable, lastKind == kind { shape.insert(.insideRun) }
        }
        emit(start: start, end: end, folded: from)
        lastEnd = end
        lastKind = kind
    }
}
