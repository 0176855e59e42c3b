import CVectors
import Language

/// The same choices, by the processor's wide vectors: they look at eight words at once.
///
/// What is to be looked into by itself is told apart and comes behind what the vectors chose, so that the list is of two runs,
/// each in order, until it is short.
extension WordChoice {
    /// The same as `run`, of a watch without wildcards.
    func run(_ range: Range<Int>, by marks: Candidates.Marks) -> UnsafeMutableBufferPointer<Reading> {
        let plain = choosePlain(range, marks.others)
        let count = chooseOthers(range, marks.others, behind: plain)
        guard !isForSurnames else { return inOrder(plain, count) }
        let kept = narrow(0..<plain, to: 0, by: marks.kept)
        return inOrder(kept, narrow(plain..<count, to: kept, by: marks.kept))
    }

    /// Fills in what a term may begin with of the words of a range, and marks those to be looked into; answers how many.
    private func choosePlain(_ range: Range<Int>, _ others: UnsafeMutablePointer<UInt64>) -> Int {
        guard let first = words.words.baseAddress else { return 0 }
        var filter = self.first.vectors
        let count = UnsafeRawPointer(first + range.lowerBound)
            .withMemoryRebound(to: vectors_word.self, capacity: range.count) { words in
                UnsafeMutableRawPointer(candidates.list)
                    .withMemoryRebound(to: vectors_reading.self, capacity: Candidates.room) { list in
                        vectors_choose(
                            words, Int64(range.count), Int64(range.lowerBound), self.words.allUnits, &filter,
                            Arabic.vectors, takesProclitics, hasSounds, list, others)
                    }
            }
        return Int(count)
    }

    /// Looks into the words that are marked, and puts what a term may begin with behind the rest; answers how many it is with
    /// them.
    private func chooseOthers(_ range: Range<Int>, _ others: UnsafePointer<UInt64>, behind plain: Int) -> Int {
        var count = plain
        for start in stride(from: range.lowerBound, to: range.upperBound, by: 64) {
            var left = others[(start &- range.lowerBound) &>> 6]
            while left != 0 {
                let index = start &+ left.trailingZeroBitCount
                left &= left &- 1
                let word = words[index]
                count =
                    word.shape.contains(.takesProclitics)
                    ? chooseReadings(of: word, index, count) : chooseSound(word, index, count)
            }
        }
        return count
    }

    /// Puts those of the candidates in a range that are a whole term or followed by a term's second word further to the front;
    /// answers where they end.
    func narrow(_ range: Range<Int>, to front: Int, by kept: UnsafeMutablePointer<UInt64>) -> Int {
        guard let first = words.words.baseAddress, !range.isEmpty else { return front }
        let list = candidates.list + range.lowerBound
        var beginnings = vectors_beginnings(
            sufficient: sufficient.vectors, pairs: pairs.vectors, pair_multiplier: Lexicon.pairMultiplier)
        UnsafeRawPointer(first).withMemoryRebound(to: vectors_word.self, capacity: words.count) { words in
            UnsafeRawPointer(list).withMemoryRebound(to: vectors_reading.self, capacity: range.count) { readings in
                vectors_narrow(
                    readings, Int64(range.count), words, Int64(self.words.count), self.words.allUnits, &beginnings,
                    Arabic.vectors, kept)
            }
        }
        if hasPeople {
            for at in 0..<range.count { kept[at &>> 6] |= UInt64(mayBePerson(list[at])) &<< UInt64(at & 63) }
        }
        var end = front
        for start in stride(from: 0, to: range.count, by: 64) {
            var left = kept[start &>> 6]
            while left != 0 {
                candidates.list[end] = list[start &+ left.trailingZeroBitCount]
                end &+= 1
                left &= left &- 1
            }
        }
        return end
    }

    /// Two runs of candidates, one behind the other, as one; of one word, what is of the first run stands first.
    private func inOrder(_ second: Int, _ count: Int) -> UnsafeMutableBufferPointer<Reading> {
        let (list, merged) = (candidates.list, candidates.merged)
        guard second > 0, second < count else { return chosen(count) }
        var (one, other) = (0, second)
        for at in 0..<count {
            let isFirst = other == count || one < second && list[one].index <= list[other].index
            merged[at] = list[isFirst ? one : other]
            one &+= isFirst ? 1 : 0
            other &+= isFirst ? 0 : 1
        }
        return UnsafeMutableBufferPointer(start: merged, count: count)
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
        proclitics.pointee.behind_proclitic = Reading.behindProclitic(0, index: 0).rest
        proclitics.pointee.behind_article = Reading.behindArticle(0, index: 0).rest
        return UnsafePointer(proclitics)
    }()
}

extension WordFilter.View {
    var vectors: vectors_filter {
        vectors_filter(
            words: words, mask: mask, multiplier: WordFilter.multiplier, word_shift: FilterTable.wordShift,
            bit_shifts: (WordFilter.firstBit, secondBit, 0, 0))
    }
}

extension FineFilter.View {
    var vectors: vectors_filter {
        vectors_filter(
            words: words, mask: mask, multiplier: FineFilter.multiplier, word_shift: FilterTable.wordShift,
            bit_shifts: FineFilter.bitShifts)
    }
}
