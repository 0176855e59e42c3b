import Foundation

/// The article on a page.
public struct PageArticle: Sendable, Equatable {
    public var url: String?
    public var title: String?
    public var author: String?
    /// Unix seconds.
    public var datePublished: Int64?
    public var language: String?
    public var image: String?
    /// Plain text, a paragraph a line.
    public var contentText: String
    /// Whether the page shows a part of the article only: a paywall's stub.
    public var isPartial = false
    /// Whether the page is a live blog, which grows.
    public var isLive = false
    /// Why there is no text, where there is none.
    public var emptiness: String?
}

/// Bytes of a page that are looked at.
private let mostBytes = 20_000_000

/// Bytes of an article's text; what is longer is no article.
private let mostTextBytes = 1_000_000

/// Finds the article on a page.
///
/// - Parameter html: the page as it came.
/// - Parameter contentType: the header it came with, for its charset.
/// - Parameter url: where it came from, the base of relative links.
/// - Parameter rule: what the operator says about pages of this site.
public func extractArticle(
    _ html: [UInt8], contentType: String? = nil, url: String?, rule: SiteRule? = nil
) -> PageArticle {
    if let reason = emptiness(ofBytes: html) {
        return PageArticle(url: url, contentText: "", emptiness: reason)
    }
    let limited = html.count > mostBytes ? Array(html.prefix(mostBytes)) : html
    let decoded = decodeDocument(limited, contentType: pageContentType(limited, header: contentType))
    let tree = HTMLTree(decoded.utf8)
    let facts = PageFacts(tree, url: url)
    var finder = BodyFinder(tree, rule: rule)
    var text = joined(finder.lines(title: facts.title))
    if rule?.body == nil, let stated = facts.body, stated.utf8.count > text.utf8.count * 2, stated.utf8.count > 500 {
        text = joined([stated])
    }
    var article = PageArticle(
        url: facts.canonicalURL ?? url, title: facts.title, author: facts.author, datePublished: facts.published,
        language: facts.language, image: facts.image, contentText: text)
    article.isPartial = isPartial(text, facts, tree)
    article.isLive = facts.isLive
    if text.isEmpty { article.emptiness = emptiness(of: tree) }
    return article
}

/// Whether the text is a paywall's stub: it is short, and the page says that the rest is to be paid for.
private func isPartial(_ text: String, _ facts: PageFacts, _ tree: HTMLTree) -> Bool {
    let letters = TextMeasure.letters(text)
    if facts.isPaid { return letters < 2_000 }
    guard letters < 1_500, !text.isEmpty else { return false }
    var shown: [UInt8] = []
    for node in tree.nodes where node.tag == .text && node.stop - node.start < 400 && shown.count < 200_000 {
        guard tree.tag(Int(node.parent)) != .script else { continue }
        shown += tree.source(node.start, node.stop)
        shown.append(0x0A)
    }
    let words = String(decoding: shown.filter { $0 != 0 }, as: UTF8.self).lowercased()
    return words.withCString { words in Boilerplate.paywalls.contains { strstr(words, $0) != nil } }
}

private func joined(_ lines: [String]) -> String {
    var text: [UInt8] = []
    for line in lines {
        if !text.isEmpty { text.append(0x0A) }
        text += line.utf8
        guard text.count > mostTextBytes else { continue }
        // Cut before a character, not within it.
        var end = mostTextBytes
        while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: text[..<end], as: UTF8.self)
    }
    return String(decoding: text, as: UTF8.self)
}

/// Why bytes cannot be a page; nil where they can.
private func emptiness(ofBytes bytes: [UInt8]) -> String? {
    if bytes.isEmpty { return "the page is empty" }
    let head = bytes.prefix(2_000)
    // UTF-16 and UTF-32 are half zeros; other pages hold none.
    let isWide =
        head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0, 0x3C])
        || head.starts(with: [0x3C, 0]) || head.starts(with: [0, 0])
    let controls = head.count { $0 < 0x09 || $0 > 0x0D && $0 < 0x20 && $0 != 0x1B }
    return !isWide && controls * 10 > head.count ? "it is a binary file, no page" : nil
}

/// Why a page has no article on it.
private func emptiness(of tree: HTMLTree) -> String {
    let asksPassword = tree.all(.input).contains { tree.attribute($0, "type")?.lowercased() == "password" }
    if asksPassword { return "the page asks for a login" }
    if tree.all(.script).count > 2 { return "there is no article on it; its text may be drawn by scripts" }
    return "there is no article on it"
}
