import Language

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
    private var cues: [String: Int] = [:]
    /// Senses by language, country and folded form.
    private var senses: [String: UInt32] = [:]

    /// The gazetteer of all languages, read once.
    static let standard: (countries: Countries, lexicon: LexiconBuilder, cues: Lexicon) = {
        var reader = GazetteerReader()
        for (language, forms) in Gazetteer.all { reader.read(forms, language) }
        reader.addCues()
        return (reader.countries, reader.lexicon, reader.cueLexicon.build())
    }()

    mutating func read(_ text: String, _ language: String) {
        // The senses first: the forms refer to them.
        let lines = text.split(separator: "\n")
        for line in lines where line.contains("\t?\t") {
            readSense(line.split(separator: "\t", omittingEmptySubsequences: false), language)
        }
        for line in lines {
            let parts = line.split(separator: "\t", maxSplits: 2)
            guard parts.count == 3, let kind = Self.kind(parts[1]) else { continue }
            let forms = parts[2].split(separator: "|")
            if language == "en", kind == .countryName, let name = forms.first {
                countries.names[Int(index(parts[0]))] = String(name.first == "=" ? name.dropFirst() : name)
            }
            for form in forms { add(form, kind, parts[0], language) }
        }
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

    private mutating func add(_ form: Substring, _ kind: Entry.Kind, _ code: Substring, _ language: String) {
        var entry = Entry(
            kind: kind, subject: kind == .exception ? 0 : index(code), languages: LanguageSet.bit(language))
        var form = form
        if form.first == "=" {
            form = form.dropFirst()
            entry.marks = [.exact]
            entry.extra = lexicon.spelling(Self.trimmed(form))
        } else if kind == .countryName || kind == .countryCapital {
            entry.marks = [.capital]
        } else if kind == .countryDemonym, form.first?.isUppercase ?? false {
            // As the language writes it: Turkish, but turc.
            entry.marks = [.capital]
        }
        if form.last == "-" { entry.marks.insert(.hyphen) }
        if language == "ar", kind == .countryDemonym { entry.marks.insert(.articleFree) }
        if kind == .exception { entry.marks = [.articleFree] }
        if kind != .exception, let sense = senses[Self.senseKey(language, code, folded(form))] {
            entry.marks.insert(.ambiguous)
            entry.sense = sense
        }
        let path = Path.of(form, words)
        lexicon.add(path, entry)
    }

    private mutating func readSense(_ parts: [Substring], _ language: String) {
        guard parts.count >= 4, parts[1] == "?" else { return }
        let sense = UInt32(countries.senses.count)
        countries.senses.append(
            Sense(form: String(parts[2]), country: index(parts[0]), isDefault: parts[3] == "yes"))
        for form in parts[2].split(separator: "|") {
            senses[Self.senseKey(language, parts[0], folded(form.first == "=" ? form.dropFirst() : form))] = sense
        }
        if parts.count > 4 {
            for cue in parts[4].split(separator: "|") { link(cue) { $0.supports.append(sense) } }
        }
        if parts.count > 5 {
            for cue in parts[5].split(separator: "|") { link(cue) { $0.opposes.append(sense) } }
        }
    }

    /// A cue is `word`, `<word`, which must stand right before the form, or `>word`, right after it.
    private mutating func link(_ cue: Substring, _ change: (inout CueWord) -> Void) {
        let place: CueWord.Place = cue.first == "<" ? .rightBefore : cue.first == ">" ? .rightAfter : .anywhere
        let word = place == .anywhere ? cue : cue.dropFirst()
        let key = "\(place) \(folded(word))"
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
            let path = Path.of(cue.word, words)
            cueLexicon.add(path, Entry(kind: .cue, marks: [.articleFree], subject: UInt32(index)))
        }
    }

    private mutating func index(_ code: Substring) -> UInt32 {
        if let known = indices[code] { return known }
        let fresh = countries.index(String(code))
        indices[code] = fresh
        return fresh
    }

    private func folded(_ form: some StringProtocol) -> String {
        words.cut(String(form))
        var key = ""
        for at in 0..<words.count {
            key += String(decoding: words.folded(words[at]), as: UTF16.self) + " "
        }
        return key
    }

    private static func senseKey(_ language: String, _ code: Substring, _ folded: String) -> String {
        "\(language) \(code) \(folded)"
    }

    /// Without the punctuation around it, as a mention's text is.
    private static func trimmed(_ form: Substring) -> Substring {
        var form = form
        while let last = form.last, !last.isLetter, !last.isNumber { form = form.dropLast() }
        return form
    }
}

/// A term as the lexicon takes it.
enum Path {
    /// The words of a term, each with its hash alone.
    static func of(_ term: some StringProtocol, _ words: Words) -> [[UInt64]] {
        words.cut(String(term))
        return (0..<words.count).map { [words[$0].hash] }
    }
}
