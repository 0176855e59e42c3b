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

    /// Whether a score such as 2-0, 2:0 or 2–0 stands among some words or the six behind them.
    func hasScore(_ near: Range<Int32>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        func isGoals(_ word: Word) -> Bool {
            let units = words.folded(word)
            return units.count <= 2 && units.allSatisfy { (0x30...0x39).contains($0) }
        }
        return (Int(near.lowerBound)..<min(Int(near.upperBound) + 6, words.count - 1)).contains { index in
            let (own, next) = (words[index], words[index + 1])
            guard isGoals(own), isGoals(next) else { return false }
            return Self.versus.contains { bytes[Int(own.end)..<Int(next.start)].elementsEqual($0) }
        }
    }

    private static let versus = ["-", "–", "−", ":", "‑"].map { Array($0.utf8) }

    /// Whether a comma, colon or bracket stands between the words of a hit.
    func isParted(_ hit: Hit, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        (hit.start..<hit.end - 1).contains { index in
            bytes[Int(words[Int(index)].end)..<Int(words[Int(index) + 1].start)].contains(where: Self.isParting)
        }
    }

    static func isParting(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
            || byte == UInt8(ascii: ";")
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

    /// Whether a word is written with ى at its end, where names have ي.
    func endsInMaqsura(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        ends(word, in: 0x89, bytes)
    }

    /// Whether a word is written with ي at its end.
    func endsInDottedYa(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        ends(word, in: 0x8A, bytes)
    }

    /// Whether a word's last letter is that of U+0640 to U+067F whose second byte is given.
    private func ends(_ word: Word, in letter: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let end = Int(word.end)
        return end > 1 && bytes[end - 2] == 0xD9 && bytes[end - 1] == letter
    }

    /// Whether a word is in a list, or is without a letter written to its beginning that the test takes.
    func isOne(of list: Set<UInt64>, _ word: Word, behind isProclitic: (UInt16) -> Bool) -> Bool {
        if list.contains(word.hash) { return true }
        let units = words.folded(word)
        guard units.count > 3, units.count <= WordHash.longest, isProclitic(units[0]) else { return false }
        return list.contains(WordHash.dropping(1, of: units, from: word.hash))
    }

    /// Whether a word that folds to a given name of three letters, or to one with و before it, is على.
    func isOn(_ word: Word, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let units = words.folded(word)
        let letters = units.first == Arabic.waw && units.count == 4 ? units.dropFirst() : units[...]
        return letters.elementsEqual(Self.ali) && endsInMaqsura(word, bytes)
    }

    private static let ali = Array("علي".utf16)

    /// Whether the words of a hit stand right beside each other, or a line ends between them.
    func isUnspaced(_ hit: Hit, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        (hit.start + 1..<hit.end).allSatisfy { index in
            let word = words[Int(index)]
            if word.shape.contains(.joined) { return true }
            let between = bytes[Int(words[Int(index) - 1].end)..<Int(word.start)]
            return between.contains(0x0A) && between.allSatisfy { $0 <= 0x20 }
        }
    }

    /// Whether a quotation mark and a space stand between words of a hit: "یو" کے is not یو کے, but ארה"ב is one name.
    func isQuotedApart(_ hit: Hit, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard hit.end > hit.start + 1 else { return false }
        return (hit.start + 1..<hit.end).contains { index in
            let between = bytes[Int(words[Int(index) - 1].end)..<Int(words[Int(index)].start)]
            return between.count > 1 && between.contains(0x20)
                && Self.quotationMarks.contains { mark in
                    between.indices.contains { between[$0...].starts(with: mark) }
                }
        }
    }

    private static let quotationMarks = ["\"", "“", "”", "«", "»"].map { Array($0.utf8) }
}
