import Language

/// What the text itself shows of a hit, letter by letter.
extension FieldScan {
    /// Whether a hyphen or dash, and nothing else, stands between a hit and the next word.
    func isBeforeHyphen(_ hit: Hit, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(hit.end) < words.count else { return false }
        let between = bytes[Int(words[Int(hit.end) - 1].end)..<Int(words[Int(hit.end)].start)]
        // - and the dashes U+2010 to U+2015.
        return between.elementsEqual([0x2D]) || between.count == 3 && between.starts(with: [0xE2, 0x80])
    }

    /// What stands in the text.
    func text(_ hit: Hit, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: bytes[Int(words[Int(hit.start)].start)..<Int(words[Int(hit.end) - 1].end)], as: UTF8.self)
    }

    /// Whether the words of a hit are spelled so, proclitics aside.
    func isSpelled(_ spelling: ArraySlice<UInt8>, _ hit: Hit, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(words[Int(hit.start)].start)
        let end = Int(words[Int(hit.end) - 1].end)
        guard end - start >= spelling.count, hit.clitic > 0 || end - start == spelling.count else { return false }
        return bytes[(end - spelling.count)..<end].elementsEqual(spelling)
    }
}
