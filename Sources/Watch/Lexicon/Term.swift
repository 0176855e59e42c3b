import Language

/// A term as the user writes it: a word or phrase, `word*` for all that begins so, `=NATO` for that spelling alone.
enum Term {
    /// Whether there is a letter or digit to look for.
    static func isSearchable(_ term: String, _ words: Words = Words()) -> Bool {
        words.cut(term)
        return words.count > 0
    }

    static func add(_ term: String, _ entry: Entry, to lexicon: inout LexiconBuilder, _ words: Words) {
        var entry = entry
        var text = Substring(term)
        if text.first == "=" {
            text = text.dropFirst()
            entry.marks.insert(.exact)
            entry.extra = lexicon.spelling(text)
            return lexicon.add(Path.of(text, words), entry)
        }
        entry.marks.insert(.articleFree)
        if TurkishDots.areTold(in: text) {
            entry.marks.insert(.dotted)
            entry.extra = lexicon.spelling(text)
        }
        guard text.last == "*" else { return lexicon.add(Path.of(text, words), entry) }
        let path = Path.of(text.dropLast(), words)
        guard let last = path.indices.last else { return }
        lexicon.add(Array(path.dropLast()), wildcard: Array(words.folded(words[last])), entry)
    }
}
