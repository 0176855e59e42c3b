// modules: Language
import Language

/// Any bytes are cut within their bounds, and every word's hash is that of its letters.
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
    var language = ArticleLanguage()
    language.read(words)
    _ = language.decide(declared: "ar")
}
