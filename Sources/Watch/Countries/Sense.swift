/// One reading of a form that may stand for a country or for something else.
struct Sense: Sendable {
    /// As the gazetteer writes it.
    var form: String
    var country: UInt32
    var usual: Usual

    /// What the form stands for where nothing in the article speaks for or against.
    enum Usual: Substring {
        case country = "yes"
        /// A word, written otherwise than the country is: turkey.
        case word = "no"
        /// Another's name, which is written as the country's is: St. Martin's is a church.
        case name
        /// The country, but where a sentence begins as one with the word does: Camarões e lagostas, Панама из льна.
        case start
    }
}

/// A word that speaks for senses of ambiguous forms, or against them.
struct CueWord: Sendable {
    /// Where it must stand.
    enum Place { case anywhere, rightBefore, rightAfter }

    var word: String
    var place: Place
    var supports: [UInt32] = []
    var opposes: [UInt32] = []
}

/// What the gazetteer holds, in the form that the matcher reads.
struct Countries: Sendable {
    /// ISO 3166-1 codes by the index that entries bear.
    var codes: [String] = []
    /// English names, for messages.
    var names: [String] = []
    var senses: [Sense] = []
    var cues: [CueWord] = []

    mutating func index(_ code: String) -> UInt32 {
        if let known = codes.firstIndex(of: code) { return UInt32(known) }
        codes.append(code)
        names.append(code)
        return UInt32(codes.count - 1)
    }
}
