/// What a path through the lexicon stands for.
struct Entry {
    enum Kind: UInt8 {
        case countryName, countryDemonym, countryCapital
        /// A capital whose name holds the country's: Mexico City, تونس العاصمة.
        case countryNamedCapital
        /// A phrase that holds a country's name and is no country.
        case exception
        case personFull, personAlias, personSurname
        case topic
        /// A term of a rule.
        case phrase
        /// A word that speaks for or against a sense of an ambiguous name.
        case cue

        /// Within a layer the longest match wins; layers do not hide each other.
        var layer: Int {
            switch self {
            case .countryName, .countryDemonym, .countryCapital, .countryNamedCapital, .exception: 0
            case .personFull, .personAlias, .personSurname: 1
            case .topic: 2
            case .phrase: 3
            case .cue: 4
            }
        }
    }

    struct Marks: OptionSet {
        let rawValue: UInt16
        /// The first word must be written with a capital, where its script has them.
        static let capital = Marks(rawValue: 1)
        /// The Arabic article may stand before its words.
        static let articleFree = Marks(rawValue: 2)
        /// Must be spelled as `Lexicon.spellings[extra]`.
        static let exact = Marks(rawValue: 4)
        /// Its sense depends on the article, see `Countries.senses`.
        static let ambiguous = Marks(rawValue: 8)
        /// No proclitic may stand before it.
        static let bare = Marks(rawValue: 16)
        /// Found by the sound of its words: `Lexicon.spellings[extra]` bounds how far the spelling may differ.
        static let bySound = Marks(rawValue: 32)
        /// A hyphen and another word must follow: franco-, российско-.
        static let hyphen = Marks(rawValue: 64)
        /// In Turkish its ı and i are told apart, as `Lexicon.spellings[extra]` has them.
        static let dotted = Marks(rawValue: 128)
        /// A surname that its title must stand behind, see `EasternTitles`.
        static let titled = Marks(rawValue: 256)
        /// A surname that is a given name as well, which no name may follow.
        static let given = Marks(rawValue: 512)
        /// An Arabic name in full, into which the names of the father and the grandfather may come.
        static let takesMiddle = Marks(rawValue: 1024)
        /// Its syllables stand right beside each other: 독일지, but 독일 지도자.
        static let unspaced = Marks(rawValue: 2048)
        /// Its words stand with no comma, colon or bracket between them: Jordan Henderson, but "left Jordan, Henderson stayed".
        static let unparted = Marks(rawValue: 4096)
    }

    var kind: Kind
    var marks: Marks = []
    /// Index of the country, person, topic, phrase or cue.
    var subject: UInt32
    /// Bits of `LanguageSet`: the articles it holds for.
    var languages: UInt32 = ~0
    /// Index into `Lexicon.spellings`.
    var extra: UInt32 = 0
    /// Index into `Countries.senses`.
    var sense: UInt32 = 0
    /// The next entry of the same node.
    var next: UInt32 = 0
}
