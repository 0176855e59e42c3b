import Language

/// Something known, found in a field, its sense decided.
struct Found {
    var kind: Entry.Kind
    /// Index of the country, person, topic or phrase.
    var subject: UInt32
    var field: UInt8
    /// Words of the field, the end excluded.
    var start: Int32
    var end: Int32

    /// The order of the text: by field and first word, of those that begin alike the longest first.
    var order: UInt64 {
        let place = UInt64(field) << 56 | UInt64(UInt32(bitPattern: start)) << 28
        return (place | UInt64(UInt32(bitPattern: 1 << 28 - 1 - end))) << 4 | UInt64(kind.rawValue)
    }

    /// The same article has the same answer each time: of two on the same words, the one defined first.
    static func comesBefore(_ one: Found, _ other: Found) -> Bool {
        let (left, right) = (one.order, other.order)
        return left == right ? one.subject < other.subject : left < right
    }
}

/// A form of a country's name whose sense was decided by the article around it.
struct SenseDecision {
    var field: UInt8
    var start: Int32
    var end: Int32
    var country: UInt32
    /// What speaks for it less what speaks against; nil where something settles it.
    var score: Int?
    var isAccepted: Bool
    /// What spoke for and against, for a person to read.
    var reasons: [String]
}

/// What a match needs beside the article; used again and again, so that a match allocates little.
///
/// It belongs to one match at a time, so that overlapping accesses need not be looked for at every one.
final class Scratch: @unchecked Sendable {
    let fields: [FieldScan] = Mention.Field.allCases.map { _ in FieldScan() }
    /// A bit for each field that has words: most articles have none in some, which then need not be looked at.
    @exclusivity(unchecked) private var written: UInt8 = 0
    let language = ArticleLanguage()
    let candidates = Candidates()
    let named = NamedPeople()
    /// Surnames found in the field at hand, before they are put among its hits.
    @exclusivity(unchecked) var surnames: [Hit] = []
    @exclusivity(unchecked) var found: [Found] = []
    @exclusivity(unchecked) var decisions: [SenseDecision] = []
    @exclusivity(unchecked) var pending: [PendingCountry] = []
    @exclusivity(unchecked) var tally = Tally()
    /// Why topics do not hold though terms of theirs stand there, for a person to read.
    @exclusivity(unchecked) var topicNotes: [UInt32: String] = [:]
    /// The terms in the field at hand, see `TermResolver`.
    @exclusivity(unchecked) var terms: [TermHit] = []

    /// The indices of the fields that have words.
    var writtenFields: some Sequence<Int> { fields.indices.lazy.filter { self.written &>> UInt8($0) & 1 == 1 } }

    /// Cuts the words of a field, and reads in what language they are.
    func cut(_ text: String, _ field: Int) {
        if text.isEmpty, written &>> UInt8(field) & 1 == 0 { return }
        let scan = fields[field]
        scan.cut(text)
        if scan.words.count > 0 {
            written |= 1 &<< UInt8(field)
            language.read(scan.words, limit: 60)
        } else {
            written &= ~(1 &<< UInt8(field))
        }
    }

    /// Calls back for each field in which something was found, with its text.
    @inline(__always)
    func forEachFound(in article: WatchedArticle, _ body: (UInt8, FieldScan, UnsafeBufferPointer<UInt8>) -> Void) {
        for index in writtenFields {
            let scan = fields[index]
            guard !scan.hits.isEmpty else { continue }
            var text = article.text(Mention.Field.allCases[index])
            text.withUTF8 { bytes in body(UInt8(truncatingIfNeeded: index), scan, bytes) }
        }
    }
}

/// One field of an article, cut and scanned; used again and again.
final class FieldScan {
    let words = Words()
    /// In the order of their first words.
    @exclusivity(unchecked) var hits: [Hit] = []
    @exclusivity(unchecked) var cues: [Hit] = []
    /// How capitals are used, once it has been asked for.
    @exclusivity(unchecked) private var capitals: (isTitleCase: Bool, isMostlyCapitals: Bool)?
    /// Whether في stands anywhere with its dots, once it has been asked for.
    @exclusivity(unchecked) private var dots: Bool?
    /// Whether hiragana or katakana stand anywhere, once it has been asked for.
    @exclusivity(unchecked) private var kana: Bool?
    /// The words of the longest hit, once it has been asked for, which is when all hits are here.
    @exclusivity(unchecked) private var longest: Int32?

    /// Cuts another text.
    func cut(_ text: String) {
        words.cut(text)
        hits.removeAll(keepingCapacity: true)
        capitals = nil
        dots = nil
        kana = nil
        longest = nil
    }

    /// The ideograph that a word is.
    func ideograph(_ index: Int32) -> UInt16? {
        let units = words.folded(words[Int(index)])
        return units.count == 1 && (0x4E00..<0xA000).contains(units[0]) ? units[0] : nil
    }

    /// Whether hiragana or katakana stand anywhere: the text is Japanese.
    var hasKana: Bool {
        if let kana { return kana }
        let list = words.list
        let found = list.words.contains { (0x3041..<0x3100).contains(list.folded($0).first ?? 0) }
        kana = found
        return found
    }

    /// Those that begin with a word.
    func hits(from word: Int32) -> ArraySlice<Hit> {
        hits[hits.partitioningIndex { $0.start >= word }...].prefix { $0.start == word }
    }

    /// Those that end before a word.
    func hits(upTo word: Int32) -> [Hit] {
        let longest = longest ?? hits.reduce(0) { max($0, $1.end - $1.start) }
        self.longest = longest
        let near = hits[hits.partitioningIndex { $0.start >= word - longest }...].prefix { $0.start < word }
        return near.filter { $0.end == word }
    }

    /// Whether the writer puts dots on a word's last ya, as in في; many Egyptians put none.
    func putsDots(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if let dots { return dots }
        let found = words.list.words.contains { $0.hash == Self.fi && endsInDottedYa($0, bytes) }
        dots = found
        return found
    }

    private static let fi = WordHash.of("في".utf16)

    /// Most words begin with a capital, so that capitals tell nothing.
    var isTitleCase: Bool { readCapitals().isTitleCase }
    var isMostlyCapitals: Bool { readCapitals().isMostlyCapitals }

    private func readCapitals() -> (isTitleCase: Bool, isMostlyCapitals: Bool) {
        if let capitals { return capitals }
        var long = 0
        var capital = 0
        var allCapitals = 0
        for word in words.list.words {
            guard word.foldedEnd - word.foldedStart > 3 else { continue }
            long += 1
            if word.shape.contains(.capital) { capital += 1 }
            if word.shape.contains(.allCapitals) { allCapitals += 1 }
        }
        let found = (
            isTitleCase: long > 2 && capital * 10 > long * 7, isMostlyCapitals: long > 1 && allCapitals * 10 > long * 6
        )
        capitals = found
        return found
    }
}
