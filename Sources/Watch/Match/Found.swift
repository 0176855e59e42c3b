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
}

/// A form of a country's name whose sense was decided by the article around it.
struct SenseDecision {
    var field: UInt8
    var start: Int32
    var end: Int32
    var country: UInt32
    var score: Int
    var isAccepted: Bool
    /// What spoke for and against, for a person to read.
    var reasons: [String]
}

/// What a match needs beside the article; used again and again, so that a match allocates little.
///
/// It belongs to one match at a time, see `ScratchPool`.
final class Scratch: @unchecked Sendable {
    let fields: [FieldScan] = Mention.Field.allCases.map { _ in FieldScan() }
    var language = ArticleLanguage()
    var found: [Found] = []
    var decisions: [SenseDecision] = []
    var pending: [PendingCountry] = []
    var tally = Tally()
    /// Where the last term of each topic or phrase ended in the field at hand, see `TermResolver`.
    var consumed: [UInt64: Int32] = [:]
}

/// One field of an article, cut and scanned; used again and again.
final class FieldScan {
    let words = Words()
    /// In the order of their first words.
    var hits: [Hit] = []
    var cues: [Hit] = []
    /// Most words begin with a capital, so that capitals tell nothing.
    var isTitleCase = false
    var isMostlyCapitals = false

    /// Learns how capitals are used.
    func readCapitals() {
        var long = 0
        var capital = 0
        var allCapitals = 0
        (isTitleCase, isMostlyCapitals) = (false, false)
        for word in words.list.words {
            guard word.foldedEnd - word.foldedStart > 3 else { continue }
            long += 1
            if word.shape.contains(.capital) { capital += 1 }
            if word.shape.contains(.allCapitals) { allCapitals += 1 }
        }
        isTitleCase = long > 2 && capital * 10 > long * 7
        isMostlyCapitals = long > 1 && allCapitals * 10 > long * 6
    }
}
