/// What the class and id of an element say of its part on the page.
struct NameHints: OptionSet, Sendable {
    let rawValue: UInt8

    /// No part of an article: sharing, navigation, advertising and the like.
    static let unwanted = NameHints(rawValue: 1)
    /// Readers' comments.
    static let comments = NameHints(rawValue: 2)
    /// The text of an article.
    static let wanted = NameHints(rawValue: 4)
    /// Something large that may hold the article, beside what is unwanted.
    static let holder = NameHints(rawValue: 8)

    /// When the article was published, where the text is short.
    static let date = NameHints(rawValue: 16)
    /// What the article begins with, apart from its body.
    static let lead = NameHints(rawValue: 32)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Of names as they stand in attributes, `class` and `id`.
    ///
    /// `article__body`, `articleBody` and `article-body` are the same: `-article-body-`, and so are the words looked for.
    init(_ names: [ArraySlice<UInt8>]) {
        var found: UInt8 = 0
        var state = 0
        let automaton = Self.automaton
        for name in names {
            automaton.step(&state, 0, &found)
            var previous: UInt8 = 0x2D
            for byte in name.prefix(400) {
                let isSeparator = byte <= 0x20 || byte == 0x2D || byte == 0x5F
                if isSeparator {
                    if previous != 0x2D { automaton.step(&state, 0, &found) }
                    // A class of its own begins.
                    if byte <= 0x20 { automaton.step(&state, 37, &found); automaton.step(&state, 0, &found) }
                    previous = 0x2D
                    continue
                }
                let isCapital = byte &- 0x41 < 26
                if isCapital, previous &- 0x61 < 26 { automaton.step(&state, 0, &found) }
                automaton.step(&state, NameAutomaton.symbol(byte), &found)
                previous = byte
            }
            if previous != 0x2D { automaton.step(&state, 0, &found) }
            automaton.step(&state, 37, &found)
        }
        rawValue = found
    }

    private static let automaton = NameAutomaton([
        (unwanted, unwantedNames), (comments, commentNames), (wanted, wantedNames), (holder, holderNames),
        (date, dateNames), (lead, leadNames),
    ])

    private static let commentNames = "comment disqus -respond- -replies- livefyre"

    private static let unwantedNames = """
        -share- -shares- -sharing sharebar sharebuttons sharetools -social addthis addtoany related recommend newsletter
        subscri signup -sign-up cookie consent gdpr promo sponsor advert -ad-container -ad-slot adslot -ad-unit adunit
        -ad- -ads- -adv- -adbox dfp- sidebar -side-bar footer breadcrumb masthead -menu menu- navbar navigation -nav-
        toolbar pagination pager -pager popup modal overlay banner widget taglist -tag-list -post-tags -article-tags
        -tags- -keywords- byline -author-bio -author-box -author-info authorbox -about-author -bio- -post-meta
        -entry-meta -article-meta metadata dateline timestamp caption -credit copyright trending popular -most-read
        mostread -most-viewed mostviewed -more-stories -more-news morenews -more-from -read-more readmore -read-next
        readnext -read-also readalso -see-also seealso -also-read -up-next -next-article -next-post -prev-post -post-nav
        outbrain taboola teaser -skip-link -screen-reader -visually-hidden -sr-only -print-only -paywall -login- donate
        donation -toc- table-of-contents -rating- -ratings- -poll- -polls- -quiz- -player gallery slideshow carousel
        -site-header -page-header -global-header -main-header -header-nav infobox -fact-box factbox -inline-list
        -follow-us followus -correction-link feedback survey -app-download jp-relatedposts -post-footer -entry-footer
        -article-footer -story-footer -latest-news latestnews -top-stories topstories -editors-picks -disclaimer
        -comments-link -print- -email-this -whatsapp -telegram-
        """

    private static let wantedNames = """
        -article-body articlebody -article-content articlecontent -article-text articletext -article-main -entry-content
        entrycontent -post-content postcontent -post-body postbody -post-text -story-body storybody -story-content
        storycontent -story-text storytext -content-body -body-content -body-copy bodycopy -body-text bodytext
        -main-content maincontent -news-text newstext -text-body -td-post-content -field-name-body -single-content
        -detail-content -details-content -news-content newscontent -news-body newsbody -news-detail wysiwyg rich-text
        richtext -page-content -article-detail -articledetail -post-entry -entry-body -blog-content -js-article
        """

    private static let dateNames =
        "-date- -dates- -time- -datetime- -pubdate- -postdate- -publish- -published- -updated- -pubtime-"
    private static let leadNames = """
        -lead- -lede- -intro- introtext -chapo- -entradilla- -article-lead -article-intro -sapo- -lid-
        """

    private static let holderNames = "content article story main wrap -with- -has- -no- layout container -page- -site-"
}

/// Looks for many words in a name at once (Aho–Corasick over letters, digits, a separator and a border).
private struct NameAutomaton: Sendable {
    /// 0 is the separator, 1…26 letters, 27…36 digits, 37 the border between names, 38 the rest.
    private static let symbols = 39
    private var next: [Int16] = []
    private var output: [UInt8] = []

    static func symbol(_ byte: UInt8) -> Int {
        let lower = byte | 0x20
        if lower &- 0x61 < 26 { return Int(lower) - 0x60 }
        return byte &- 0x30 < 10 ? Int(byte) - 0x30 + 27 : 38
    }

    init(_ groups: [(hint: NameHints, words: String)]) {
        newState()
        for (hint, words) in groups {
            for word in words.split(whereSeparator: \.isWhitespace) {
                var state = 0
                for byte in word.utf8 {
                    let symbol = byte == 0x2D ? 0 : Self.symbol(byte)
                    if next[state * Self.symbols + symbol] < 0 {
                        next[state * Self.symbols + symbol] = Int16(output.count)
                        newState()
                    }
                    state = Int(next[state * Self.symbols + symbol])
                }
                output[state] |= hint.rawValue
            }
        }
        close()
    }

    private mutating func newState() {
        next += [Int16](repeating: -1, count: Self.symbols)
        output.append(0)
    }

    /// Fills in where to go on when a word breaks off.
    private mutating func close() {
        var fallback = [Int](repeating: 0, count: output.count)
        var queue: [Int] = []
        for symbol in 0..<Self.symbols {
            if next[symbol] < 0 { next[symbol] = 0 } else { queue.append(Int(next[symbol])) }
        }
        var read = 0
        while read < queue.count {
            let state = queue[read]
            read += 1
            for symbol in 0..<Self.symbols {
                let place = state * Self.symbols + symbol
                let other = next[fallback[state] * Self.symbols + symbol]
                if next[place] < 0 {
                    next[place] = other
                } else {
                    fallback[Int(next[place])] = Int(other)
                    output[Int(next[place])] |= output[Int(other)]
                    queue.append(Int(next[place]))
                }
            }
        }
    }

    @inline(__always)
    func step(_ state: inout Int, _ symbol: Int, _ found: inout UInt8) {
        state = Int(next[state * Self.symbols + symbol])
        found |= output[state]
    }
}
