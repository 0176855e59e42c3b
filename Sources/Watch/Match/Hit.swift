/// A term of the lexicon found in a field, before anything is said of its sense.
struct Hit {
    /// Index into `Lexicon.entries`.
    var entry: UInt32
    /// Words of the field, the end excluded.
    var start: Int32
    var end: Int32
    /// Units of the first word that are proclitics.
    var clitic: UInt8
    /// How the text differs from the term.
    var traits: Traits

    struct Traits: OptionSet {
        let rawValue: UInt8
        /// The Arabic article was set aside.
        static let article = Traits(rawValue: 1)
        /// A tanwin alef was set aside.
        static let tanwin = Traits(rawValue: 2)
        /// A word was known by its sound.
        static let bySound = Traits(rawValue: 4)
    }
}
