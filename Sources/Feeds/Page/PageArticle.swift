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

/// Finds the article on a page.
///
/// - Parameter html: the page as it came.
/// - Parameter contentType: the header it came with, for its charset.
/// - Parameter url: where it came from, the base of relative links.
public func extractArticle(_ html: [UInt8], contentType: String? = nil, url: String?, rule: SiteRule? = nil)
    -> PageArticle
{
    let limited = html.count > 20_000_000 ? Array(html.prefix(20_000_000)) : html
    let decoded = decodeDocument(
        limited, contentType: contentType ?? pageCharset(limited).map { "text/html; charset=\($0)" })
    var tree = HTMLTree(decoded.utf8)
    let facts = PageFacts(tree, url: url)
    var finder = BodyFinder(tree)
    tree = HTMLTree([])
    var text = finder.text(title: facts.title)
    if let stated = facts.body, stated.utf8.count > text.utf8.count * 2, stated.utf8.count > 500 { text = stated }
    return PageArticle(
        url: facts.canonicalURL ?? url, title: facts.title, author: facts.author, datePublished: facts.published,
        language: facts.language, image: facts.image, contentText: text)
}

/// The charset that a page's own `meta` states, within its first 4,096 bytes (WHATWG's prescan).
private func pageCharset(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "utf-8" }
    let head = String(decoding: bytes.prefix(4_096), as: UTF8.self).lowercased()
    guard let mark = head.range(of: "charset=") else { return nil }
    let name = head[mark.upperBound...].drop { "\"' ".contains($0) }.prefix {
        $0.isLetter || $0.isNumber || "-_".contains($0)
    }
    return name.isEmpty ? nil : String(name)
}
