/// Takes the site's name off the title of an article.
struct TitleTrimmer {
    /// The page's own main headings.
    let headings: [String]
    /// Names of the site, as it writes them or as its address has them.
    let sites: [String]

    private static let separators = [
        " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", "｜", " |", "_", "|", "-", " : ", "：",
        " ‹ ",
    ]

    func trimmed(_ title: String) -> String {
        var title = title
        // A site's name may stand behind a section's.
        for _ in 0..<3 {
            guard let shorter = once(title) else { break }
            title = shorter
        }
        return title
    }

    private func once(_ title: String) -> String? {
        for separator in Self.separators {
            // What the page itself gives as its heading needs no more.
            if headings.contains(title) { return nil }
            guard let last = title.ranges(of: separator).last, let first = title.firstRange(of: separator) else {
                continue
            }
            let head = trim(String(title[..<last.lowerBound]))
            let end = trim(String(title[last.upperBound...]))
            if !head.isEmpty, isSite(end) || headings.contains(head) { return head }
            let start = trim(String(title[..<first.lowerBound]))
            let tail = trim(String(title[first.upperBound...]))
            if !tail.isEmpty, isSite(start) || headings.contains(tail) { return tail }
            let whole = trim(String(title[..<first.lowerBound]))
            if headings.contains(whole) { return whole }
        }
        return nil
    }

    /// Whether a text is the name of the site.
    func isSite(_ text: String) -> Bool {
        let name = Self.letters(text)
        guard name.count >= 2 else { return false }
        return sites.contains { site in
            let site = Self.letters(site)
            return site == name
                || site.count >= 4
                    && (name == site + "com" || name == site + "news" || name == "the" + site || "the" + name == site)
        }
    }

    /// Letters and digits alone, lower case: spellings of a title differ in marks and spaces.
    static func letters(_ text: String) -> String {
        String(text.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
