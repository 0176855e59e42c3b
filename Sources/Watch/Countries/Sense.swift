/// One reading of a form that may stand for a country or for something else.
struct Sense: Sendable {
    /// As the gazetteer writes it.
    var form: String
    var country: UInt32
    /// Where nothing in the article speaks for or against.
    var isDefault: Bool
}

/// What the gazetteer holds, in the form that the matcher reads.
struct Countries: Sendable {
    /// ISO 3166-1 codes by the index that entries bear.
    var codes: [String] = []
    /// English names, for messages.
    var names: [String] = []
    var senses: [Sense] = []
    /// For each cue: the senses it speaks for, and those it speaks against.
    var cues: [(word: String, supports: [UInt32], opposes: [UInt32])] = []

    mutating func index(_ code: String) -> UInt32 {
        if let known = codes.firstIndex(of: code) { return UInt32(known) }
        codes.append(code)
        names.append(code)
        return UInt32(codes.count - 1)
    }
}
