// modules: Feeds
import Feeds

/// A selector, and what it chooses on a page with a little of everything; the first line is the selector.
func fuzzTarget(_ bytes: [UInt8]) {
    let line = bytes.prefix { $0 != 0x0A }
    guard let selector = try? Selector(String(decoding: line, as: UTF8.self)) else { return }
    _ = extractArticle(
        Array(bytes.dropFirst(line.count)), url: nil, rule: SiteRule(body: selector, drop: [selector]))
}
