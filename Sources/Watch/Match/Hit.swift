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

    /// Puts more hits, in their order, among those of a field, all in the order of their first words.
    static func merge(_ more: [Hit], into hits: inout [Hit]) {
        guard let filler = more.first else { return }
        var (left, right) = (hits.count - 1, more.count - 1)
        hits.append(contentsOf: repeatElement(filler, count: more.count))
        var place = hits.count - 1
        while right >= 0 {
            if left >= 0, hits[left].start > more[right].start {
                hits[place] = hits[left]
                left -= 1
            } else {
                hits[place] = more[right]
                right -= 1
            }
            place -= 1
        }
    }

    struct Traits: OptionSet {
        let rawValue: UInt8
        /// The Arabic article was set aside.
        static let article = Traits(rawValue: 1)
        /// A tanwin alef was set aside.
        static let tanwin = Traits(rawValue: 2)
        /// A word was known by its sound.
        static let bySound = Traits(rawValue: 4)
        /// Names stand in between that the term lacks: those of the father and the grandfather.
        static let middle = Traits(rawValue: 8)
        /// The surname stands behind another's given name: Bill and Hillary Clinton.
        static let shared = Traits(rawValue: 16)
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element, and every later one, satisfies the predicate.
    func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if predicate(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
