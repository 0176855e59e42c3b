import CVectors
import Language

/// The same choices, by the processor's wide vectors: they look at eight words at once.
extension WordChoice {
    /// Fills in the words of a range that a term may begin with; answers how many.
    func choose(_ range: Range<Int>, by choices: UnsafeMutablePointer<vectors_choice>) -> Int {
        guard let first = words.words.baseAddress else { return 0 }
        var filter = self.first.vectors
        UnsafeRawPointer(first + range.lowerBound).withMemoryRebound(to: vectors_word.self, capacity: range.count) {
            vectors_choose(
                $0, Int64(range.count), words.allUnits, &filter, Arabic.vectors, takesProclitics, choices)
        }
        var count = 0
        for start in stride(from: range.lowerBound, to: range.upperBound, by: 64) {
            let choice = choices[(start &- range.lowerBound) &>> 6]
            var left = choice.known | choice.parts | choice.others | (hasSounds ? choice.capitals : 0)
            while left != 0 {
                let bit = UInt64(truncatingIfNeeded: left.trailingZeroBitCount)
                left &= left &- 1
                count = take(start &+ Int(bit), choice, bit, count)
            }
        }
        return count
    }

    @inline(__always)
    private func take(_ index: Int, _ choice: vectors_choice, _ bit: UInt64, _ known: Int) -> Int {
        let word = words[index]
        candidates.list[known] = Reading(hash: word.hash, index: index)
        let count = known &+ Int(truncatingIfNeeded: choice.known &>> bit & 1)
        if choice.others &>> bit & 1 == 1 { return chooseReadings(of: word, index, count) }
        if choice.parts &>> bit & 1 == 1 {
            let units = UInt32(truncatingIfNeeded: words.firstFour(word))
            let isArticle = units == Arabic.articleUnits
            candidates.list[count] = Self.part(
                of: word, UInt16(truncatingIfNeeded: units), isArticle: isArticle, index)
            return count &+ 1
        }
        return hasSounds && choice.capitals &>> bit & 1 == 1 ? chooseSound(word, index, count) : count
    }

    /// Keeps those of the candidates that are a whole term or followed by a term's second word; answers how many.
    func narrow(_ count: Int, by kept: UnsafeMutablePointer<UInt64>) -> Int {
        guard let first = words.words.baseAddress, count > 0 else { return 0 }
        let list = candidates.list
        var beginnings = vectors_beginnings(
            sufficient: sufficient.vectors, pairs: pairs.vectors, pair_multiplier: Lexicon.pairMultiplier)
        UnsafeRawPointer(first).withMemoryRebound(to: vectors_word.self, capacity: words.count) { words in
            UnsafeRawPointer(list).withMemoryRebound(to: vectors_reading.self, capacity: count) { readings in
                vectors_narrow(
                    readings, Int64(count), words, Int64(self.words.count), self.words.allUnits, &beginnings,
                    Arabic.vectors, kept)
            }
        }
        if hasPeople {
            for at in 0..<count { kept[at &>> 6] |= UInt64(mayBePerson(list[at])) &<< UInt64(at & 63) }
        }
        var end = 0
        for start in stride(from: 0, to: count, by: 64) {
            var left = kept[start &>> 6]
            while left != 0 {
                list[end] = list[start &+ left.trailingZeroBitCount]
                end &+= 1
                left &= left &- 1
            }
        }
        return end
    }
}

extension Arabic {
    /// What the vectors ask for; it lives as long as the program.
    nonisolated(unsafe) static let vectors: UnsafePointer<vectors_proclitics> = {
        precondition(
            MemoryLayout<Reading>.stride == MemoryLayout<vectors_reading>.stride
                && MemoryLayout<Reading>.offset(of: \.hash) == MemoryLayout<vectors_reading>.offset(of: \.hash)
                && MemoryLayout<Role>.stride == 1,
            "a reading is laid out otherwise in C")
        let proclitics = WideVectors.table(of: vectors_proclitics.self)
        proclitics.initialize(to: vectors_proclitics())
        withUnsafeMutableBytes(of: &proclitics.pointee.roles) {
            $0.copyMemory(from: UnsafeRawBufferPointer(start: roles, count: $0.count))
        }
        proclitics.pointee.alef = UInt64(alef)
        proclitics.pointee.lam = UInt64(lam)
        proclitics.pointee.inverse = WordHash.inverse
        withUnsafeMutableBytes(of: &proclitics.pointee.last_alef) { worth in
            for length in 1...WordHash.longest {
                let hash = WordHash.droppingLast(alef, from: 0, length: length)
                worth.storeBytes(of: 0 &- hash, toByteOffset: 8 * length, as: UInt64.self)
            }
        }
        proclitics.pointee.longest = UInt64(WordHash.longest)
        return UnsafePointer(proclitics)
    }()
}

extension WordFilter.View {
    var vectors: vectors_filter {
        vectors_filter(
            bits: bits, mask: mask, multiplier: WordFilter.multiplier, word_shift: WordFilter.wordShift,
            first_bit: WordFilter.firstBit, second_bit: secondBit)
    }
}
