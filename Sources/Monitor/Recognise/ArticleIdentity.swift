import Crypto
public import Feeds
import Foundation

/// What tells one article from another: by feed and guid, else by URL, else by content.
public struct ArticleIdentity: Sendable, Equatable {
    /// Stable over polls, restarts and replays.
    public let id: String
    /// Names the article within its feed.
    public let key: String
    /// Names its page across feeds.
    public let canonicalURL: String?
}

/// The identities of a feed's entries, in their order.
///
/// A guid that several entries share, or that a template left empty, names none of them, so those go by URL; an article
/// that stands twice in the document keeps one key. What a feed names anew at every fetch is known again by its page or
/// its text when it is recorded.
public func identities(of articles: [Article], feed url: String) -> [ArticleIdentity] {
    var pages: [String: String] = [:]
    var shared: Set<String> = []
    for article in articles {
        guard let guid = article.id, isName(guid, feed: url) else { continue }
        let page = article.url ?? article.title ?? ""
        if let other = pages.updateValue(page, forKey: guid), other != page { shared.insert(guid) }
    }
    return articles.map { article in
        if let guid = article.id, pages[guid] != nil, !shared.contains(guid) {
            let key = "guid " + guid
            return ArticleIdentity(
                id: digest([url, key]), key: key, canonicalURL: article.url.flatMap(canonicalURL))
        }
        return identity(byPageOf: article, feed: url)
    }
}

/// The identity of an entry whose guid says nothing.
func identity(byPageOf article: Article, feed url: String) -> ArticleIdentity {
    let canonical = article.url.flatMap(canonicalURL)
    let key =
        canonical.map { "url " + $0 }
        ?? "text " + digest([article.title ?? "", String(article.bodyText.prefix(400))])
    return ArticleIdentity(id: digest([url, key]), key: key, canonicalURL: canonical)
}

/// Whether a guid can tell entries apart.
private func isName(_ guid: String, feed url: String) -> Bool {
    guard guid != url, guid + "/" != url else { return false }
    // As long as the longest below.
    guard guid.utf8.count <= 9 else { return true }
    return switch guid.lowercased() {
    case "", "0", "-1", "-", "null", "(null)", "nil", "none", "undefined", "nan", "n/a", "false", "guid", "id": false
    default: true
    }
}

/// The id of the alert that a rule raises on an article: the same at every replay.
public func alertID(rule: String, article: String) -> String {
    digest([rule, article])
}

/// 128 bits of SHA-256 in hexadecimal.
func digest(_ parts: [String]) -> String {
    var hash = SHA256()
    for var part in parts {
        part.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        withUnsafeBytes(of: UInt8(0)) { hash.update(bufferPointer: $0) }
    }
    return String(unsafeUninitializedCapacity: 32) { digits in
        for (at, byte) in hash.finalize().prefix(16).enumerated() {
            digits[2 * at] = hexDigit(byte >> 4)
            digits[2 * at + 1] = hexDigit(byte & 15)
        }
        return 32
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
}
