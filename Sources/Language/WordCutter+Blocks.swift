/// The parts of a text that most of it is: words of ASCII letters, and of two-byte letters without case.
///
/// Sixty-four bytes are told apart into letters and what stands between before any word of them is read, so that where a
/// word ends is known without a guess, and its letters are taken eight at a time whatever it is made of. A word that holds
/// anything else is left to the loop over scalars.
extension WordCutter {
    private static let block = 64
    /// Eight letters may be read at once from a block's last byte on.
    private static let readable = block + 16

    /// Cuts the words up to where blocks can no more be read; answers where the next would begin.
    mutating func cutBlocks() -> Int {
        // Locals, for what is written may not be told apart from the fields of this value.
        let (bytes, units) = (bytes, units)
        let (pairs, powers, masks) = (tables.near.pairs, tables.near.powers, tables.near.masks)
        var (unitCount, next, coming) = (unitCount, next, coming)
        var at = 0
        while at &+ Self.readable <= count {
            next = makeRoom(next, Self.block)
            let text = bytes + at
            let wordBytes = Self.wordBytes(text)
            // A bit where a word begins, and one behind it.
            var edges = wordBytes ^ wordBytes &<< 1
            var read = 0
            while edges != 0 {
                let start = edges.trailingZeroBitCount
                edges &= edges &- 1
                if start != read, start != read &+ 1 || text[read] != 0x20 {
                    self.next = next
                    coming = between(at &+ read, at &+ start, coming)
                }
                read = start
                if edges == 0, start > 0 { break }
                let stop = edges.trailingZeroBitCount
                edges &= edges &- 1
                let length = stop &- start
                let word = text + start
                var shape = coming
                var hash: UInt64
                var unitLength = length
                // A word that fills the block may go on behind it.
                var isPlain = stop < Self.block
                if word[0] < 0x80 {
                    let letters = UInt64(littleEndian: UnsafeRawPointer(word).loadUnaligned(as: UInt64.self))
                    let kept = masks[2 &* min(length, 8)]
                    let folded = letters | 0x2020_2020_2020_2020
                    Self.widen(folded, to: units + unitCount)
                    hash = WordHash.joining(folded & kept, at: 0, to: 0)
                    var small = letters & letters &>> 1 & kept
                    var others = letters & kept & 0x8080_8080_8080_8080
                    if length > 8 {
                        let run = Self.goOn(word + 8, count &- at &- start &- 8, units + unitCount + 8, hash)
                        (hash, small) = (run.hash, small | run.small)
                        others |= UInt64(run.length ^ (length &- 8))
                    }
                    isPlain = isPlain && others == 0
                    let capitals: Word.Shape =
                        small & 0x2020_2020_2020_2020 != 0 ? .capital : [.capital, .allCapitals]
                    shape.formUnion(word[0] < 0x61 ? capitals : [])
                } else {
                    unitLength = length &>> 1
                    var run = Self.eight(word, masks + 2 &* min(length, 16), units + unitCount, pairs, powers)
                    if length > 16 {
                        run = Self.moreEights(word, length, masks, units + unitCount, pairs, powers, run)
                    }
                    hash = run.hash
                    // An odd byte, or one that begins other letters.
                    let isOther = length & 1 | (word[0] &- 0xD7 < 0xE0 - 0xD7 ? 0 : 1)
                    let marks = run.marks | UInt64(isOther) &<< 15
                    isPlain = isPlain && marks & 0x8000_8000_8000_8000 == 0
                    shape.formUnion([.capital, .allCapitals, .takesProclitics])
                }
                if isPlain {
                    next.initialize(
                        to: Word(
                            hash: hash, foldedStart: Int32(truncatingIfNeeded: unitCount),
                            foldedEnd: Int32(truncatingIfNeeded: unitCount &+ unitLength),
                            start: Int32(truncatingIfNeeded: at &+ start), end: Int32(truncatingIfNeeded: at &+ stop),
                            shape: shape))
                    next += 1
                    unitCount &+= unitLength
                    coming = []
                    read = stop
                    continue
                }
                (self.unitCount, self.next, self.coming) = (unitCount, next, coming)
                read = cutScalars(from: at &+ start, to: at &+ stop) &- at
                (unitCount, coming) = (self.unitCount, self.coming)
                next = makeRoom(self.next, Self.block)
                let left = read < Self.block ? wordBytes & ~0 &<< UInt64(read) : 0
                edges = left ^ left &<< 1
            }
            if edges == 0, read < Self.block, wordBytes &>> UInt64(read) == 0 {
                self.next = next
                coming = between(at &+ read, at &+ Self.block, coming)
                read = Self.block
            }
            at &+= read
        }
        (self.unitCount, self.next, self.coming) = (unitCount, next, coming)
        return at
    }

    /// A bit for each of sixty-four bytes that is an ASCII letter or digit, or no ASCII.
    @inline(__always)
    private static func wordBytes(_ bytes: UnsafePointer<UInt8>) -> UInt64 {
        typealias Sixteen = SIMD16<UInt8>
        var bits: UInt64 = 0
        for quarter in 0..<4 {
            let bytes = UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: 16 &* quarter, as: Sixteen.self)
            let isLetter = ((bytes | Sixteen(repeating: 0x20)) &- Sixteen(repeating: 0x61)) .<= Sixteen(repeating: 25)
            let isDigit = (bytes &- Sixteen(repeating: 0x30)) .<= Sixteen(repeating: 9)
            let isWord = unsafeBitCast(isLetter .| isDigit, to: Sixteen.self) | bytes
            let halves = unsafeBitCast(isWord, to: SIMD2<UInt64>.self)
            let sixteen = uppermost(UInt64(littleEndian: halves[0])) | uppermost(UInt64(littleEndian: halves[1])) &<< 8
            bits |= sixteen &<< UInt64(16 &* quarter)
        }
        return bits
    }

    /// The uppermost bits of eight bytes, that of the lowest byte the lowest.
    @inline(__always)
    private static func uppermost(_ bytes: UInt64) -> UInt64 {
        // Each factor's bit moves the bit of one byte to its place in the product's uppermost byte.
        ((bytes & 0x8080_8080_8080_8080) &* 0x0002_0408_1020_4081) &>> 56
    }

    /// Writes eight bytes as units.
    @inline(__always)
    private static func widen(_ bytes: UInt64, to units: UnsafeMutablePointer<UInt16>) {
        let eight = SIMD8<UInt16>(truncatingIfNeeded: unsafeBitCast(bytes.littleEndian, to: SIMD8<UInt8>.self))
        UnsafeMutableRawPointer(units).storeBytes(of: eight, as: SIMD8<UInt16>.self)
    }

    /// Folds up to eight two-byte letters, those that two masks keep; the uppermost bit of a unit in the marks says that not all are such letters.
    @inline(__always)
    private static func eight(
        _ bytes: UnsafePointer<UInt8>, _ masks: UnsafePointer<UInt64>, _ units: UnsafeMutablePointer<UInt16>,
        _ pairs: UnsafePointer<UInt16>, _ powers: UnsafePointer<UInt64>
    ) -> (hash: UInt64, marks: UInt64) {
        let raw = UnsafeRawPointer(bytes)
        var (hash, marks) = (UInt64(0), UInt64(0))
        for half in 0..<2 {
            // What stands behind the word is nothing, and folds to nothing.
            let read = raw.loadUnaligned(fromByteOffset: 8 &* half, as: UInt64.self)
            let pair = UInt64(littleEndian: read) & masks[half]
            var four: UInt64 = 0
            for index in 0..<4 {
                let shift = UInt64(16 &* index)
                let unit = UInt64(pairs[Int(truncatingIfNeeded: pair &>> shift & 0xFFFF)])
                hash = hash &+ unit &* powers[4 &* half &+ index]
                four |= unit &<< shift
            }
            UnsafeMutableRawPointer(units + 4 &* half).storeBytes(of: four.littleEndian, as: UInt64.self)
            marks |= four
        }
        return (hash, marks)
    }

    /// The same of a word of more than eight, behind the first eight.
    @inline(never)
    private static func moreEights(
        _ word: UnsafePointer<UInt8>, _ length: Int, _ masks: UnsafePointer<UInt64>,
        _ units: UnsafeMutablePointer<UInt16>, _ pairs: UnsafePointer<UInt16>, _ powers: UnsafePointer<UInt64>,
        _ first: (hash: UInt64, marks: UInt64)
    ) -> (hash: UInt64, marks: UInt64) {
        var (hash, marks) = first
        for taken in stride(from: 8, to: length &>> 1, by: 8) {
            let eight = Self.eight(
                word + 2 &* taken, masks + 2 &* min(length &- 2 &* taken, 16), units + taken, pairs, powers + taken)
            hash = hash &+ eight.hash
            marks |= eight.marks
        }
        return (hash, marks)
    }

    /// What the marks between words say of the next one.
    @inline(never)
    private mutating func between(_ from: Int, _ to: Int, _ before: Word.Shape) -> Word.Shape {
        var coming = before
        for at in from..<to where bytes[at] != 0x20 {
            coming.remove(.suffix)
            if Self.isTelling(bytes[at]) { coming.formUnion(told(by: UInt32(bytes[at]), at, at &+ 1)) }
        }
        return coming
    }
}
