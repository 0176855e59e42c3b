import Feeds
import Settings
import Store

/// Whether the page of an article is to be read.
///
/// Pure. `auto` goes by what the feed carries of the article, and by what the pages of the feed were worth so far.
struct PageChoice: Sendable {
    var fullText: FullText
    /// What is known of the feed's pages.
    var pages: FeedPages

    /// Below this an article's own text may be a teaser, in letters; above it is taken for the whole.
    private static let wholeArticle = 2_500
    /// Pages after which a feed is judged.
    private static let enough = 5

    /// Whether the pages of the feed said little more than the feed itself.
    var isLearntFull: Bool { pages.read >= Self.enough && pages.richer * 5 < pages.read }

    /// The page of an article, where it is to be read.
    func page(of article: NewArticle, limits: PageSettings) -> NewPageJob? {
        guard let address = article.url.flatMap(PageAddress.init), wantsPage(article.content, article: article.id)
        else { return nil }
        // A tenth at the most for one host, which takes hours to be read.
        return NewPageJob(
            url: address.url, host: address.host, limit: limits.queue, hostLimit: max(limits.queue / 10, 10))
    }

    func wantsPage(_ text: String, article id: String) -> Bool {
        switch fullText {
        case .feed: return false
        case .page: return true
        case .auto: break
        }
        if Self.isCut(text) { return !isLearntFull || isSample(id) }
        guard Self.weight(text) < Self.wholeArticle else { return false }
        return !isLearntFull || isSample(id)
    }

    /// One article in 16 of a feed judged full is looked up all the same: feeds change.
    private func isSample(_ id: String) -> Bool { id.utf8.last == UInt8(ascii: "0") }

    /// Letters of a text; one of Han, kana or Hangul counts for the two or three that other scripts would need.
    static func weight(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case ...0x20, 0xA0: sum
            case 0x1100..<0x1200, 0x3040..<0xA000, 0xAC00..<0xD800, 0xF900..<0xFB00, 0x20000..<0x32000: sum + 5
            default: sum + 2
            }
        } / 2
    }

    /// Whether a page says so much more that its feed carries teasers.
    static func isRicher(page: String, feed: String) -> Bool {
        weight(page) >= weight(feed) * 13 / 10 + 200
    }

    /// Whether a text breaks off, as teasers do.
    static func isCut(_ text: String) -> Bool {
        let end = text.suffix(40).trimmingSuffix { $0.isWhitespace || ")]»\"".contains($0) }.lowercased()
        return [
            "…", "...", "[&hellip;", "continue reading", "read more", "اقرأ المزيد", "للمزيد", "ادامه مطلب", "ادامه",
            "читать далее",
            "阅读全文", "全文", "続きを読む", "더보기", "המשך", "lire la suite", "leer más", "weiterlesen",
        ]
        .contains { end.hasSuffix($0) }
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> Substring {
        var text = self
        while let last = text.last, matches(last) { text.removeLast() }
        return text
    }
}
