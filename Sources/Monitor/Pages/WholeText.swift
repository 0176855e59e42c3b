/// The text of an article from its page, with what only the feed says of it.
///
/// Lines of the feed that the page repeats are left out, so that nothing counts twice.
public func wholeText(feed: String, page: String?) -> String {
    guard let page, !page.isEmpty else { return feed }
    let seen = letters(page)
    let extra = feed.split(whereSeparator: \.isNewline).filter { line in
        // The end of a teaser is cut in the middle of a word, or says that there is more.
        let start = letters(line).prefix(60)
        return !start.isEmpty && !seen.contains(start)
    }
    return ([page] + extra.map(String.init)).joined(separator: "\n")
}

/// Letters and digits alone, lower case: spacing, quotes and ellipses differ between a feed and its page.
private func letters(_ text: some StringProtocol) -> String {
    String(
        String.UnicodeScalarView(
            text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
}
