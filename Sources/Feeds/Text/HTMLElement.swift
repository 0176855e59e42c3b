/// What an element of HTML does to the text around it.
enum HTMLElement: Sendable {
    case inline, block, lineBreak
    /// Its content is no text: to its end tag nothing is read as markup.
    case raw
    /// Its content is left out.
    case hidden
    case caption

    static let table = NameTable<HTMLElement>(
        names(
            "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q ruby s samp small span "
                + "strike strong sub sup time tt u var wbr", .inline)
            + names("br hr", .lineBreak) + names("script style noscript template iframe xmp", .raw)
            + names("svg math object audio video canvas form select button textarea", .hidden)
            + names("figcaption", .caption)
            + names(
                "p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 table tr td th tbody thead blockquote pre section "
                    + "article header footer figure main aside nav address center body html", .block))

    private static func names(_ list: String, _ value: HTMLElement) -> [(name: String, value: HTMLElement)] {
        list.split(separator: " ").map { (String($0), value) }
    }
}

/// Whether a byte stands in the name of an element of HTML.
func isElementNameByte(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
