import Language
import Synchronization

/// Reads the gazetteer's texts into a lexicon.
///
/// A line is `ISO2 TAB kind TAB form|form…`; kinds are n (name), d (demonym), c (capital), x (no country) and ?, which
/// gives the default of ambiguous forms, and the words for and against them.
struct GazetteerReader {
    private(set) var countries = Countries()
    private(set) var lexicon = LexiconBuilder()
    /// The cues, apart: they are looked for only where a form needs them.
    private(set) var cueLexicon = LexiconBuilder()
    private let words = Words()
    private var indices: [Substring: UInt32] = [:]
    private var cues: [CueKey: Int] = [:]
    private var senses: [SenseKey: UInt32] = [:]
    /// The countries of which the language at hand has ambiguous forms: few, and of most forms nothing is asked.
    private var ambiguous: Set<UInt32> = []
    /// Names of the country at hand in the language at hand.
    private var names: (country: UInt32, paths: [[UInt64]]) = (0, [])

    /// A form is known by the hashes of its folded words.
    private struct SenseKey: Hashable {
        var language: UInt32
        var country: UInt32
        var form: [UInt64]
    }

    private struct CueKey: Hashable {
        var place: CueWord.Place
        var form: [UInt64]
    }

    typealias Standard = (countries: Countries, lexicon: LexiconBuilder, cues: Lexicon)

    /// What was read last, for whoever compiles again.
    private static let kept = Mutex<Standard?>(nil)

    /// The gazetteer of all languages.
    static var standard: Standard {
        kept.withLock { kept in
            if let kept { return kept }
            var reader = GazetteerReader()
            reader.lexicon.reserve(Gazetteer.all.reduce(0) { $0 + $1.forms.utf8.count } / 12)
            for (language, forms) in Gazetteer.all { reader.read(forms, language) }
            reader.addCues()
            let read = (reader.countries, reader.lexicon, reader.cueLexicon.build())
            kept = read
            return read
        }
    }

    static func forgetStandard() { kept.withLock { $0 = nil } }

    mutating func read(_ text: String, _ language: String) {
        // The senses first: the forms refer to them.
        names = (0, [])
        ambiguous = []
        let manner = Manner(language)
        let lines = Self.parts(text[...], at: "\n").map { Self.parts($0, at: "\t", keepsEmpty: true) }
        for parts in lines where parts.count >= 4 && parts[1] == "?" { readSense(parts, language) }
        for parts in lines {
            guard parts.count == 3, let kind = Self.kind(parts[1]) else { continue }
            let forms = Self.parts(parts[2], at: "|")
            if language == "en", kind == .countryName, let name = forms.first {
                countries.names[Int(index(parts[0]))] = String(
                    name.utf8.first == UInt8(ascii: "=") ? name.dropFirst() : name)
            }
            let country = kind == .exception ? 0 : index(parts[0])
            for form in forms { add(form, kind, country, manner) }
        }
    }

    /// Cuts at a byte: the gazetteer's hundred thousand forms are read at every start.
    private static func parts(_ text: Substring, at mark: Unicode.Scalar, keepsEmpty: Bool = false) -> [Substring] {
        let (all, mark) = (text.utf8, UInt8(ascii: mark))
        let marks = all.withContiguousStorageIfAvailable { bytes in bytes.indices.filter { bytes[$0] == mark } } ?? []
        var parts: [Substring] = []
        parts.reserveCapacity(marks.count + 1)
        var (start, place) = (all.startIndex, 0)
        for end in marks + [all.count] {
            let index = all.index(start, offsetBy: end - place)
            if keepsEmpty || index > start { parts.append(text[start..<index]) }
            guard index < all.endIndex else { break }
            (start, place) = (all.index(after: index), end + 1)
        }
        return parts
    }

    private static func kind(_ letter: Substring) -> Entry.Kind? {
        switch letter {
        case "n": .countryName
        case "d": .countryDemonym
        case "c": .countryCapital
        case "x": .exception
        default: nil
        }
    }

    /// What is known of a language's forms before one is read.
    private struct Manner {
        let bit: UInt32
        /// Names are of words that stand right beside each other.
        let isUnspaced: Bool
        /// Greek writes τούρκος as often as Τούρκος.
        let tellsCapitals: Bool
        let takesArticle: Bool

        init(_ language: String) {
            bit = LanguageSet.bit(language)
            isUnspaced = ["ko", "zh", "ja"].contains(language)
            tellsCapitals = language != "el"
            takesArticle = language == "ar"
        }
    }

    /// Île de Man and острова Кука within a sentence: the capital that a name must have is not its first word's.
    private static func beginsSmall(_ form: Substring) -> Bool {
        guard form.unicodeScalars.first?.properties.isLowercase ?? false else { return false }
        return form.unicodeScalars.contains { $0.properties.isUppercase }
    }

    private mutating func add(_ form: Substring, _ kind: Entry.Kind, _ country: UInt32, _ manner: Manner) {
        var entry = Entry(kind: kind, subject: country, languages: manner.bit)
        var form = form
        let isName = kind == .countryName || kind == .countryCapital
        let isMarked = form.utf8.first == UInt8(ascii: "=")
        if isMarked { form = form.dropFirst() }
        if isMarked || isName && Self.beginsSmall(form) {
            entry.marks = [.exact]
            entry.extra = lexicon.spelling(Self.trimmed(form))
        } else if isName {
            entry.marks = [.capital]
        } else if kind == .countryDemonym, manner.tellsCapitals,
            form.unicodeScalars.first?.properties.isUppercase ?? false
        {
            // As the language writes it: Turkish, but turc.
            entry.marks = [.capital]
        }
        if form.utf8.last == UInt8(ascii: "-") { entry.marks.insert(.hyphen) }
        if manner.takesArticle, kind == .countryDemonym { entry.marks.insert(.articleFree) }
        if kind == .exception { entry.marks = entry.marks.intersection([.exact, .hyphen]).union(.articleFree) }
        let path = Path.words(of: form, words)
        if kind == .exception, path.count > 1, !form.utf8.contains(where: FieldScan.isParting) {
            entry.marks.insert(.unparted)
        }
        if manner.isUnspaced, path.count > 1, words.list.words.dropFirst().allSatisfy(\.isJoined) {
            entry.marks.insert(.unspaced)
        }
        if kind != .exception, ambiguous.contains(country),
            let sense = senses[SenseKey(language: manner.bit, country: country, form: path)]
        {
            entry.marks.insert(.ambiguous)
            entry.sense = sense
        }
        if kind == .countryName {
            if names.country != country { names = (country, []) }
            names.paths.append(path)
        } else if kind == .countryCapital, holdsName(path, country) {
            entry.kind = .countryNamedCapital
        }
        lexicon.add(words: path, entry)
    }

    private func holdsName(_ path: [UInt64], _ country: UInt32) -> Bool {
        names.country == country
            && names.paths.contains { name in
                name.count < path.count && path.indices.contains { path[$0...].starts(with: name) }
            }
    }

    private mutating func readSense(_ parts: [Substring], _ language: String) {
        let sense = UInt32(countries.senses.count)
        countries.senses.append(
            Sense(form: String(parts[2]), country: index(parts[0]), usual: Sense.Usual(rawValue: parts[3]) ?? .word))
        ambiguous.insert(index(parts[0]))
        for form in Self.parts(parts[2], at: "|") {
            let path = Path.words(of: form.utf8.first == UInt8(ascii: "=") ? form.dropFirst() : form, words)
            senses[SenseKey(language: LanguageSet.bit(language), country: index(parts[0]), form: path)] = sense
        }
        if parts.count > 4 {
            for cue in Self.parts(parts[4], at: "|") { link(cue) { $0.supports.append(sense) } }
        }
        if parts.count > 5 {
            for cue in Self.parts(parts[5], at: "|") { link(cue) { $0.opposes.append(sense) } }
        }
    }

    /// A cue is `word`, `<word`, which must stand right before the form, or `>word`, right after it.
    private mutating func link(_ cue: Substring, _ change: (inout CueWord) -> Void) {
        let place: CueWord.Place =
            switch cue.utf8.first {
            case UInt8(ascii: "<"): .rightBefore
            case UInt8(ascii: ">"): .rightAfter
            default: .anywhere
            }
        let word = place == .anywhere ? cue : cue.dropFirst()
        let key = CueKey(place: place, form: Path.words(of: word, words))
        let at: Int
        if let known = cues[key] {
            at = known
        } else {
            at = countries.cues.count
            cues[key] = at
            countries.cues.append(CueWord(word: String(word), place: place))
        }
        change(&countries.cues[at])
    }

    private mutating func addCues() {
        for (index, cue) in countries.cues.enumerated() {
            cueLexicon.add(
                words: Path.words(of: cue.word[...], words),
                Entry(kind: .cue, marks: [.articleFree], subject: UInt32(index)))
        }
    }

    private mutating func index(_ code: Substring) -> UInt32 {
        if let known = indices[code] { return known }
        let fresh = countries.index(String(code))
        indices[code] = fresh
        return fresh
    }

    /// Without the punctuation around it, as a mention's text is.
    private static func trimmed(_ form: Substring) -> Substring {
        var form = form
        while let last = form.last, !last.isLetter, !last.isNumber { form = form.dropLast() }
        return form
    }
}

extension Word {
    fileprivate var isJoined: Bool { shape.contains(.joined) }
}

/// A term as the lexicon takes it.
enum Path {
    /// The words of a term, each with its hash alone.
    static func of(_ term: some StringProtocol, _ words: Words) -> [[UInt64]] {
        words.cut(String(term))
        return (0..<words.count).map { [words[$0].hash] }
    }

    /// The same of a form that is read where it stands.
    static func words(of form: Substring, _ words: Words) -> [UInt64] {
        var form = form
        form.withUTF8 { words.cut($0) }
        return words.list.words.map(\.hash)
    }
}
