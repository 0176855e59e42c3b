import CVectors

/// The same parts of a text as in `WordCutter+Blocks`, and Cyrillic words, by the wide vectors of processors that have
/// them.
extension WordCutter {
    /// The units that may be written behind the last word's.
    static let slack = VECTORS_SLACK
    /// What `cutVectors` needs room for.
    static let vectorPlaces = 2 * VECTORS_PLACES

    /// Cuts all words; answers where the text ends.
    mutating func cutVectors(_ places: UnsafeMutablePointer<UInt16>) -> Int {
        var cutting = vectors_begin(bytes, Int64(count), places, places + VECTORS_PLACES)
        cutting.units = units
        while true {
            pass(to: &cutting)
            let pause = vectors_cut(&cutting, tables.vectors)
            take(from: cutting)
            let at = Int(cutting.at)
            switch pause {
            case VECTORS_OTHER: cutting.at = Int64(cutScalars(from: at, to: Int(cutting.stop)))
            case VECTORS_FULL: next = makeRoom(next, VECTORS_WORDS)
            case VECTORS_END: return at
            default: preconditionFailure("a pause that is unknown")
            }
        }
    }

    @inline(__always)
    private func pass(to cutting: inout vectors_cutting) {
        cutting.words = UnsafeMutableRawPointer(first).assumingMemoryBound(to: vectors_word.self)
        cutting.next = UnsafeMutableRawPointer(next).assumingMemoryBound(to: vectors_word.self)
        cutting.end = UnsafeMutableRawPointer(end).assumingMemoryBound(to: vectors_word.self)
        cutting.unit_count = Int64(unitCount)
        cutting.coming = coming.rawValue
    }

    @inline(__always)
    private mutating func take(from cutting: vectors_cutting) {
        next = UnsafeMutableRawPointer(cutting.next).assumingMemoryBound(to: Word.self)
        unitCount = Int(cutting.unit_count)
        coming = Word.Shape(rawValue: cutting.coming)
    }
}

extension FoldTable {
    /// What the vectors ask for; it lives as long as the program.
    static func vectorLetters(_ entries: [UInt16]) -> UnsafePointer<vectors_letters> {
        let letters = WideVectors.table(of: vectors_letters.self)
        letters.initialize(to: vectors_letters())
        func fill<Table>(_ table: inout Table, from first: Int, _ isPlain: (Int) -> Bool) {
            withUnsafeMutableBytes(of: &table) { table in
                for index in table.indices {
                    let entry = entries[first + index]
                    if isPlain(index), entry >> 8 == UInt16(first >> 8) { table[index] = UInt8(entry & 0xFF) }
                }
            }
        }
        fill(&letters.pointee.arabic, from: 0x600) { !isFormat(UInt32(0x600 + $0)) }
        fill(&letters.pointee.hebrew, from: 0x5C0) { _ in true }
        // Behind the letters of today's alphabets capitals and small ones alternate.
        fill(&letters.pointee.cyrillic, from: 0x400) { $0 < 0x60 }
        withUnsafeMutableBytes(of: &letters.pointee.powers) { powers in
            WordHash.powers.withUnsafeBytes { powers.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<128])) }
        }
        return UnsafePointer(letters)
    }
}
