/// One word of a text, folded.
public struct Word: Sendable {
    /// Of the folded bytes.
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

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The first letter is upper case, or the script has no case.
        public static let capital = Shape(rawValue: 1)
        /// Every letter is upper case.
        public static let allCapitals = Shape(rawValue: 2)
        /// A sentence ended before it.
        public static let sentenceStart = Shape(rawValue: 4)
        /// Arabic or Hebrew letters, which proclitics may be written to.
        public static let takesProclitics = Shape(rawValue: 8)
        /// It stands right behind the word before it, in a script without spaces.
        public static let joined = Shape(rawValue: 16)
        /// It bears a tanwin, which makes إسبانياً an adjective.
        public static let tanwin = Shape(rawValue: 32)
        /// A syllable that is not the first of its run.
        public static let insideRun = Shape(rawValue: 64)
        /// An apostrophe joins it to the word before: a suffix.
        public static let suffix = Shape(rawValue: 128)
    }
}

/// The words of a text, cut and folded in one pass over its UTF-8 bytes.
///
/// Reuse one value: after warm-up it allocates nothing.
public struct Words: Sendable {
    public private(set) var list: [Word] = []
    /// The folded bytes of all words, one after the other.
    public private(set) var folded: [UInt8] = []

    public init() {}

    public mutating func cut(_ text: String) {
        var text = text
        text.withUTF8 { cut($0) }
    }

    /// Cuts valid UTF-8; texts beyond 2 GB are cut there.
    public mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>) {
        list.removeAll(keepingCapacity: true)
        folded.removeAll(keepingCapacity: true)
        FoldTable.table.withUnsafeBufferPointer { table in
            var cutter = WordCutter(table: table)
            cutter.cut(bytes, list: &list, folded: &folded)
        }
    }
}

/// FNV-1a over folded bytes; terms and texts must agree on it and on nothing else.
@inlinable
public func wordHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
}
