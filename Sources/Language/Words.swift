/// One word of a text, folded.
public struct Word: Sendable {
    /// Of the folded units, see `WordHash`.
    public var hash: UInt64
    /// The folded form in `Words.folded`.
    public var foldedStart: Int32
    public var foldedEnd: Int32
    /// UTF-8 offsets in the original text.
    public var start: Int32
    public var end: Int32
    public var shape: Shape

    /// What the eye sees of a word beside its letters.
    public struct Shape: OptionSet, Sendable {
        public let rawValue: UInt8

        @inlinable
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The first letter is upper case, or the script has no case.
        @inlinable public static var capital: Shape { Shape(rawValue: 1) }
        /// Every letter is upper case.
        @inlinable public static var allCapitals: Shape { Shape(rawValue: 2) }
        /// A sentence ended before it.
        @inlinable public static var sentenceStart: Shape { Shape(rawValue: 4) }
        /// Arabic or Hebrew letters, which proclitics may be written to.
        @inlinable public static var takesProclitics: Shape { Shape(rawValue: 8) }
        /// It stands right behind the word before it, in a script without spaces.
        @inlinable public static var joined: Shape { Shape(rawValue: 16) }
        /// It bears a tanwin, which makes إسبانياً an adjective.
        @inlinable public static var tanwin: Shape { Shape(rawValue: 32) }
        /// A syllable that is not the first of its run.
        @inlinable public static var insideRun: Shape { Shape(rawValue: 64) }
        /// An apostrophe joins it to the word before: a suffix.
        @inlinable public static var suffix: Shape { Shape(rawValue: 128) }
    }
}

/// The words of a text, cut and folded in one pass over its UTF-8 bytes.
///
/// Reuse one value: after warm-up it allocates nothing. It belongs to one task at a time.
public final class Words {
    // One task at a time: overlapping accesses need not be looked for at every one.
    @exclusivity(unchecked) @usableFromInline var words = UnsafeMutablePointer<Word>.allocate(capacity: 1024)
    @exclusivity(unchecked) @usableFromInline var units = UnsafeMutablePointer<UInt16>.allocate(capacity: 4096)
    @exclusivity(unchecked) @usableFromInline var wordCount = 0
    @exclusivity(unchecked) var wordCapacity = 1024
    @exclusivity(unchecked) var unitCapacity = 4096
    /// Where words and marks stand in a stretch of text, for `WordCutter.cutVectors`; nil where words are cut without.
    let places: UnsafeMutablePointer<UInt16>?

    public convenience init() { self.init(byVectors: WideVectors.areHere) }

    /// - Parameter byVectors: whether most words are cut by the processor's wide vectors; true only where
    ///   `WideVectors.areHere`.
    package init(byVectors: Bool) {
        precondition(!byVectors || WideVectors.areHere)
        places = byVectors ? .allocate(capacity: WordCutter.vectorPlaces) : nil
    }

    deinit {
        words.deallocate()
        units.deallocate()
        places?.deallocate()
    }

    @inlinable public var count: Int { wordCount }

    @inlinable public subscript(index: Int) -> Word {
        precondition(index >= 0 && index < wordCount)
        return words[index]
    }

    /// The folded form of a word: scalars of the Basic Multilingual Plane.
    @inlinable
    public func folded(_ word: Word) -> UnsafeBufferPointer<UInt16> {
        UnsafeBufferPointer(start: units + Int(word.foldedStart), count: Int(word.foldedEnd - word.foldedStart))
    }

    /// The words as plain memory, for loops over all of them; good until the next `cut` or the end of this value.
    @inlinable public var list: List { List(words: UnsafeBufferPointer(start: words, count: wordCount), units: units) }

    public struct List {
        public let words: UnsafeBufferPointer<Word>
        @usableFromInline let units: UnsafeMutablePointer<UInt16>
        package var allUnits: UnsafePointer<UInt16> { UnsafePointer(units) }

        @inlinable
        init(words: UnsafeBufferPointer<Word>, units: UnsafeMutablePointer<UInt16>) {
            self.words = words
            self.units = units
        }

        @inlinable public var count: Int { words.count }

        @inlinable public subscript(index: Int) -> Word { words[index] }

        /// The first four units of a word, the first the lowest; what stands behind a shorter one has no meaning.
        @inlinable
        public func firstFour(_ word: Word) -> UInt64 { fourUnits(word, from: 0) }

        /// The same from a unit of the word on.
        @inlinable
        public func fourUnits(_ word: Word, from offset: Int) -> UInt64 {
            let first = units + (Int(word.foldedStart) + offset)
            return UInt64(littleEndian: UnsafeRawPointer(first).loadUnaligned(as: UInt64.self))
        }

        /// The last unit of a word.
        @inlinable public func last(_ word: Word) -> UInt16 { units[Int(word.foldedEnd) - 1] }

        /// The folded form of a word: scalars of the Basic Multilingual Plane.
        @inlinable
        public func folded(_ word: Word) -> UnsafeBufferPointer<UInt16> {
            UnsafeBufferPointer(start: units + Int(word.foldedStart), count: Int(word.foldedEnd - word.foldedStart))
        }
    }

    public func cut(_ text: String) {
        var text = text
        text.withUTF8 { cut($0) }
    }

    /// Cuts UTF-8; texts beyond 256 MB are cut there.
    public func cut(_ bytes: UnsafeBufferPointer<UInt8>) {
        wordCount = 0
        guard let first = bytes.baseAddress, !bytes.isEmpty else { return }
        let count = min(bytes.count, 1 << 28)
        reserveUnits(2 * count + WordCutter.slack)
        FoldTable.shared.withPointers { tables in
            var cutter = WordCutter(self, tables, first, count: count)
            cutter.cut()
        }
    }

    /// No scalar folds to more units than twice its bytes; runs are written up to sixteen units at a time.
    private func reserveUnits(_ needed: Int) {
        guard needed > unitCapacity else { return }
        units.deallocate()
        units = .allocate(capacity: needed)
        unitCapacity = needed
    }

    @inline(never)
    func grow(by count: Int) {
        let capacity = max(wordCapacity * 2, wordCount + count)
        let larger = UnsafeMutablePointer<Word>.allocate(capacity: capacity)
        larger.update(from: words, count: wordCount)
        words.deallocate()
        words = larger
        wordCapacity = capacity
    }
}
