/// The dots of Turkish: ı and i are folded into one, and told apart again where a term is found.
///
/// A capital I stands for either, as headlines and foreign names have it.
enum TurkishDots {
    private static let dotless: UInt32 = 0x131
    private static let capital: UInt32 = 0x49
    /// i, İ, and those with accents.
    private static let dotted: Set<UInt32> = [0x69, 0x130, 0xEC, 0xED, 0xEE, 0xEF, 0xCC, 0xCD, 0xCE, 0xCF]

    static func isWritten(in language: String) -> Bool { language == "tr" || language == "az" }

    /// Whether a term's spelling has to be kept: it has a letter that only Turkish has, or ends no word.
    static func areTold(in term: Substring) -> Bool {
        term.unicodeScalars.contains { $0.value == dotless || $0.value == 0x130 }
            || term.last == "*" && term.unicodeScalars.contains { $0.value == 0x69 }
    }

    /// Whether what stands in the text has its dots where the term has them; one without a spelling has all of them.
    static func agree(_ spelling: ArraySlice<UInt8>?, _ text: some Sequence<UInt8>) -> Bool {
        let found = String(decoding: Array(text), as: UTF8.self).unicodeScalars.lazy.map(\.value).filter(isOne)
        guard let spelling else { return !found.contains(dotless) }
        let expected = String(decoding: spelling, as: UTF8.self).unicodeScalars.lazy.map(\.value).filter(isOne)
        return zip(expected, found).allSatisfy { $0 == capital || $1 == capital || ($0 == dotless) == ($1 == dotless) }
    }

    private static func isOne(_ scalar: UInt32) -> Bool {
        scalar == dotless || scalar == capital || dotted.contains(scalar)
    }
}
