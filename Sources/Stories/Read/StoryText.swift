/// The words of an article as stories compare them: spellings brought together, figures marked.
///
/// Lengths are in half words: a word counts two, a character of a script without spaces one.
public struct StoryText: Sendable, Equatable {
    /// Hash of a word's skeleton, see `Skeleton`.
    var units: [UInt32] = []
    var kinds: [Kind] = []
    /// Of the first words, what those that may be names sound like, see `Sound`.
    var sounds: [UInt32] = []
    /// Units of the headline, which stand first.
    var titleUnits = 0
    /// In half words.
    public internal(set) var length = 0
    /// Of the headline, in half words.
    var titleLength = 0

    struct Kind: OptionSet, Sendable {
        let rawValue: UInt8

        /// Holds a digit.
        static let figure = Kind(rawValue: 1)
        /// A character of a script without spaces.
        static let character = Kind(rawValue: 2)
        /// Written with a capital in the middle of a sentence: a name.
        static let name = Kind(rawValue: 4)
    }

    /// Units beyond this are not read: the rest of a very long text tells no more of its story.
    static let longest = 4_000

    /// Units whose sound is kept: news say first whom they are about.
    static let sounded = 120

    func weight(_ at: Int) -> Int { kinds[at].contains(.character) ? 1 : 2 }

    /// Of a range of units, in half words.
    func weight(_ range: Range<Int>) -> Int {
        var sum = 0
        for at in range { sum += weight(at) }
        return sum
    }
}
