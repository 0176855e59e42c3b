// modules: Language
import Language

/// Any bytes are cut within their bounds, and every word's hash is that of its letters; with wide vectors as without.
func fuzzTarget(_ bytes: [UInt8]) {
    let words = Words()
    bytes.withUnsafeBufferPointer { words.cut($0) }
    var last: Int32 = 0
    for word in words.list.words {
        guard word.start >= last, word.end > word.start, Int(word.end) <= bytes.count,
            word.hash == WordHash.of(words.folded(word))
        else { fatalError("a word out of place") }
        last = word.end
    }
    if WideVectors.areHere, String(validating: bytes, as: UTF8.self) != nil {
        let plain = Words(byVectors: false)
        bytes.withUnsafeBufferPointer { plain.cut($0) }
        let isSame = plain.list.words.elementsEqual(words.list.words) { one, other in
            one.hash == other.hash && one.shape == other.shape && one.start == other.start && one.end == other.end
                && plain.folded(one).elementsEqual(words.folded(other))
        }
        guard isSame else { fatalError("wide vectors cut otherwise") }
    }
    let language = ArticleLanguage()
    language.read(words)
    _ = language.decide(declared: "ar")
}
