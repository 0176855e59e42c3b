/// The state of one pass over a text.
///
/// Most of a text is words of ASCII letters and words of two-byte letters without case (Arabic, Hebrew), which are cut by
/// wide vectors, see `WordCutter+Vectors`, or on processors without them by blocks, see `WordCutter+Blocks`; the last bytes
/// of a text and words that hold anything else are cut by the loop here, and what is of neither kind goes a scalar at a time,
/// see `WordCutter+Scalars`. Every read is within the text: bytes that are no UTF-8 give words of no sense and nothing worse.
struct WordCutter {
    private let words: Words
    let tables: FoldTable.Pointers
    let bytes: UnsafePointer<UInt8>
    let count: Int
    let units: UnsafeMutablePointer<UInt16>
    var unitCount = 0
    /// The next free place, and the end of the places.
    var next: UnsafeMutablePointer<Word>
    private(set) var end: UnsafeMutablePointer<Word>
    /// What the text before the next word says of its shape.
    var coming: Word.Shape = [.sentenceStart]
    /// The last word of a script without spaces: its kind, and where it ends.
    var lastKind: UInt16 = 0
    var lastAlone = -1

    init(_ words: Words, _ tables: FoldTable.Pointers, _ bytes: UnsafePointer<UInt8>, count: Int) {
        self.words = words
        self.tables = tables
        (self.bytes, self.count) = (bytes, count)
        units = words.units
        next = words.words
        end = words.words + words.wordCapacity
    }

    /// The beginning of a word: its byte, its unit, and what it looks like so far.
    struct Beginning {
        var start: Int
        var first: Int
        var shape: Word.Shape
    }

    mutating func cut() {
        let at = words.places.map { cutVectors($0) } ?? cutBlocks()
        _ = cutScalars(from: at, to: count)
        words.wordCount = next - words.words
    }

    /// Cuts the words that begin before a place; answers where the next would begin.
    @inline(never)
    mutating func cutScalars(from: Int, to limit: Int) -> Int {
        // Locals, for what is written may not be told apart from the fields of this value.
        let (bytes, count, units) = (bytes, count, units)
        let (pairs, powers) = (tables.near.pairs, tables.near.powers)
        var (at, unitCount, next, coming) = (from, unitCount, next, coming)
        while at < limit {
            let byte = bytes[at]
            if byte == 0x20 {
                at &+= 1
                continue
            }
            let start = at
            let first = unitCount
            var hash: UInt64
            var shape = coming
            let goesOn: Bool
            if byte < 0x80 {
                let block =
                    at &+ 8 <= count
                    ? UInt64(littleEndian: UnsafeRawPointer(bytes + at).loadUnaligned(as: UInt64.self))
                    : Self.lastBytes(bytes + at, count &- at)
                let (folded, kept) = Self.word(block)
                UnsafeMutableRawPointer(units + first).storeBytes(
                    of: SIMD8<UInt16>(truncatingIfNeeded: folded), as: SIMD8<UInt16>.self)
                let length = (~kept).trailingZeroBitCount &>> 3
                guard length > 0 else {
                    coming.remove(.suffix)
                    if Self.isTelling(byte) {
                        self.next = next
                        coming.formUnion(told(by: UInt32(byte), at, at &+ 1))
                    }
                    at &+= 1
                    continue
                }
                let letters = UInt64(littleEndian: unsafeBitCast(folded, to: UInt64.self)) & kept
                hash = WordHash.joining(letters, at: 0, to: 0)
                var small = block & (block &>> 1) & kept
                at &+= length
                unitCount &+= length
                if length == 8 {
                    let run = Self.goOn(bytes + at, count &- at, units + unitCount, hash)
                    hash = run.hash
                    small |= run.small
                    at &+= run.length
                    unitCount &+= run.length
                }
                if byte < 0x61 {
                    shape.formUnion(small & 0x2020_2020_2020_2020 != 0 ? .capital : [.capital, .allCapitals])
                }
                goesOn = at < count && bytes[at] >= 0x80
            } else {
                guard byte >= 0xD7, byte < 0xE0,
                    case let run = Self.caseless(bytes + at, count &- at, units + unitCount, pairs, powers),
                    run.length > 0
                else {
                    (self.unitCount, self.next, self.coming) = (unitCount, next, coming)
                    at = other(at)
                    (unitCount, next, coming) = (self.unitCount, self.next, self.coming)
                    continue
                }
                at &+= 2 &* run.length
                unitCount &+= run.length
                hash = run.hash
                shape.formUnion([.capital, .allCapitals, .takesProclitics])
                goesOn = run.code != FoldTable.Pair.ends && self.goesOn(at)
            }
            if goesOn {
                (self.unitCount, self.next) = (unitCount, next)
                at = rest(at, Beginning(start: start, first: first, shape: shape))
                (unitCount, next) = (self.unitCount, self.next)
            } else {
                next = makeRoom(next, 1)
                next.initialize(
                    to: Word(
                        hash: hash, foldedStart: Int32(truncatingIfNeeded: first),
                        foldedEnd: Int32(truncatingIfNeeded: unitCount), start: Int32(truncatingIfNeeded: start),
                        end: Int32(truncatingIfNeeded: at), shape: shape))
                next += 1
            }
            coming = []
        }
        (self.unitCount, self.next, self.coming) = (unitCount, next, coming)
        return at
    }

    /// Eight bytes folded, and a mask of those that are ASCII letters and digits up to the first that is none.
    @inline(__always)
    private static func word(_ block: UInt64) -> (folded: SIMD8<UInt8>, kept: UInt64) {
        typealias Eight = SIMD8<UInt8>
        let bytes = unsafeBitCast(block.littleEndian, to: Eight.self)
        let folded = bytes | Eight(repeating: 0x20)
        let isLetter = (folded &- Eight(repeating: 0x61)) .<= Eight(repeating: 25)
        let isDigit = (bytes &- Eight(repeating: 0x30)) .<= Eight(repeating: 9)
        let word = UInt64(littleEndian: unsafeBitCast(isLetter .| isDigit, to: UInt64.self))
        return (folded, ~word & (word &+ 1) &- 1)
    }

    /// What follows the first eight letters of a word of ASCII; nothing if it ends there.
    @inline(never)
    static func goOn(
        _ bytes: UnsafePointer<UInt8>, _ left: Int, _ units: UnsafeMutablePointer<UInt16>, _ hash: UInt64
    ) -> (hash: UInt64, length: Int, small: UInt64) {
        var (hash, small) = (hash, UInt64(0))
        var (length, taken) = (0, 0)
        repeat {
            let block =
                length &+ 8 <= left
                ? UInt64(littleEndian: UnsafeRawPointer(bytes + length).loadUnaligned(as: UInt64.self))
                : lastBytes(bytes + length, left &- length)
            let (folded, kept) = word(block)
            UnsafeMutableRawPointer(units + length).storeBytes(
                of: SIMD8<UInt16>(truncatingIfNeeded: folded), as: SIMD8<UInt16>.self)
            small |= block & (block &>> 1) & kept
            taken = (~kept).trailingZeroBitCount &>> 3
            if taken > 0 {
                let letters = UInt64(littleEndian: unsafeBitCast(folded, to: UInt64.self)) & kept
                hash = WordHash.joining(letters, at: 8 &+ length, to: hash)
            }
            length &+= taken
        } while taken == 8
        return (hash, length, small)
    }

    /// Up to eight bytes, the first the lowest; spaces beyond them.
    @inline(never)
    private static func lastBytes(_ bytes: UnsafePointer<UInt8>, _ left: Int) -> UInt64 {
        var block: UInt64 = 0x2020_2020_2020_2020
        var index = min(left, 8)
        while index > 0 {
            index &-= 1
            block = block &<< 8 | UInt64(bytes[index])
        }
        return block
    }

    /// Takes the two-byte letters without case that a text begins with.
    ///
    /// The code is that of the two bytes where it ended.
    @inline(never)
    private static func caseless(
        _ bytes: UnsafePointer<UInt8>, _ left: Int, _ units: UnsafeMutablePointer<UInt16>,
        _ pairs: UnsafePointer<UInt16>, _ powers: UnsafePointer<UInt64>
    ) -> (hash: UInt64, length: Int, code: UInt16) {
        let most = min(left / 2, WordHash.longest)
        var hash: UInt64 = 0
        var length = 0
        while length < most {
            let pair = UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: 2 &* length, as: UInt16.self)
            let code = pairs[Int(pair.littleEndian)]
            // Two bytes of nothing fold to nothing, and are no letter.
            if code &- 1 >= FoldTable.dropped &- 1 { return (hash, length, code) }
            units[length] = code
            hash = hash &+ UInt64(code) &* powers[length]
            length &+= 1
        }
        return (hash, length, FoldTable.Pair.unsure)
    }

    /// A letter or digit of ASCII.
    @inline(__always)
    static func isWord(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

    /// Whether a mark of ASCII says anything of the next word.
    @inline(__always)
    static func isTelling(_ byte: UInt8) -> Bool {
        let telling: UInt64 = 1 << 0x0A | 1 << 0x21 | 1 << 0x27 | 1 << 0x2E | 1 << 0x3F
        return byte < 0x40 && telling &>> UInt64(byte) & 1 == 1
    }

    /// Adds a word that a scalar at a time was read.
    mutating func emit(_ hash: UInt64, _ beginning: Beginning, end: Int) {
        next = makeRoom(next, 1)
        next.initialize(
            to: Word(
                hash: hash, foldedStart: Int32(truncatingIfNeeded: beginning.first),
                foldedEnd: Int32(truncatingIfNeeded: unitCount), start: Int32(truncatingIfNeeded: beginning.start),
                end: Int32(truncatingIfNeeded: end), shape: beginning.shape))
        next += 1
        coming = []
    }

    /// The next free place, with room for so many words.
    @inline(__always)
    mutating func makeRoom(_ next: UnsafeMutablePointer<Word>, _ count: Int) -> UnsafeMutablePointer<Word> {
        end - next < count ? grow(next, count) : next
    }

    @inline(never)
    private mutating func grow(_ next: UnsafeMutablePointer<Word>, _ count: Int) -> UnsafeMutablePointer<Word> {
        words.wordCount = next - words.words
        words.grow(by: count)
        end = words.words + words.wordCapacity
        return words.words + words.wordCount
    }

    /// Where the words begin.
    var first: UnsafeMutablePointer<Word> { words.words }

    /// The word before the next.
    var last: UnsafeMutablePointer<Word>? { next > words.words ? next - 1 : nil }

    /// What a mark between words says of the next one.
    @inline(never)
    mutating func told(by value: UInt32, _ start: Int, _ end: Int) -> Word.Shape {
        let last = last?.pointee
        let isBehindWord = last.map { $0.end == Int32(truncatingIfNeeded: start) } ?? false
        switch value {
        case 0x2E:
            // A full stop inside U.S., यू.एस. or 2.5, or after an initial (J. Doe, د. أحمد), ends no sentence.
            let letters = isBehindWord ? last.map { $0.foldedEnd - $0.foldedStart } ?? 0 : 0
            if end < count, bytes[end] > 0x20, bytes[end] < 0x80 || (1...3).contains(letters) { return [] }
            return letters == 1 && last?.shape.contains(.capital) ?? false ? [] : .sentenceStart
        case 0x21, 0x3F, 0x0A, 0x61F, 0x6D4, 0x3002, 0xFF01, 0xFF1F, 0x964, 0x2026: return .sentenceStart
        case 0x27, 0x2019, 0x2BC: return isBehindWord && end < count && bytes[end] != 0x20 ? .suffix : []
        default: return []
        }
    }
}
