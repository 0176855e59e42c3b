/// Finds the text of the article in a page's tree, by where the prose stands.
///
/// The measure is that of readability: paragraphs speak for the elements around them, links against, and so do the names
/// that pages give their parts.
struct BodyFinder {
    private var tree: HTMLTree
    /// Characters of text, and of those within links, below each node.
    private var lengths: [Int] = []
    private var linkLengths: [Int] = []
    /// Characters of paragraphs of some length below each node.
    private var prose: [Int] = []
    /// Whether a node is still in the tree.
    private var isLive: [Bool] = []
    /// Characters that stand in a block itself, not in blocks within it.
    private var own: [Int] = []

    private static let dropped: Set<String> = [
        "script", "style", "noscript", "template", "iframe", "form", "button", "input", "select", "textarea", "svg",
        "canvas",
        "nav", "footer", "aside", "object", "embed", "audio", "video", "figcaption", "head", "dialog", "map", "menu",
        "link",
        "label", "fieldset", "time",
    ]
    private static let neverText: Set<String> = ["script", "style", "noscript", "template", "head", "svg", "iframe"]
    private static let blocks: Set<String> = [
        "p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt",
        "dd",
        "blockquote", "pre", "table", "thead", "tbody", "tr", "figure", "header", "hr", "body", "html", "center",
        "address",
        "details", "summary", "#document",
    ]
    private static let paragraphs: Set<String> = ["p", "pre", "blockquote", "td"]
    /// Parts of class and id names that say what a block is not.
    private static let unwanted = [
        "comment", "disqus", "share", "sharing", "social", "related", "recommend", "newsletter", "subscri", "signup",
        "sign-up",
        "cookie", "consent", "gdpr", "promo", "sponsor", "advert", "ad-container", "ad-slot", "adslot", "ad-unit",
        "ad_", "-ad-",
        "sidebar", "side-bar", "footer", "breadcrumb", "masthead", "menu", "navbar", "navigation", "toolbar",
        "pagination", "pager",
        "popup", "modal", "overlay", "banner", "widget", "taglist", "tag-list", "post-tags", "article-tags", "tags-",
        "byline",
        "author-bio", "author-box", "author-info", "authorbox", "about-author", "bio-", "post-meta", "entry-meta",
        "article-meta",
        "metadata", "dateline", "timestamp", "caption", "credit", "copyright", "trending", "popular", "most-read",
        "mostread",
        "more-stories", "more-news", "morenews", "read-more", "readmore", "read-next", "readnext", "up-next",
        "next-article",
        "outbrain", "taboola", "teaser", "skip-link", "screen-reader", "visually-hidden", "sr-only", "print-only",
        "paywall",
        "login", "donate", "donation", "toc", "rating", "poll", "quiz", "player", "gallery", "slideshow", "carousel",
        "site-header", "page-header", "global-header", "main-header", "header-nav", "infobox", "fact-box",
        "inline-list", "follow-us", "correction-link", "feedback", "survey", "app-download", "jp-relatedposts",
    ]
    /// Parts of names of what may hold the article all the same.
    private static let holders = ["content", "article", "story", "main", "wrap", "with-", "has-", "no-"]
    /// What outweighs it.
    private static let wanted = [
        "article-body", "articlebody", "article__body", "article-content", "article__content", "articlecontent",
        "article-text",
        "entry-content", "post-content", "post-body", "postbody", "story-body", "storybody", "story-content",
        "story__content",
        "content-body", "body-content", "body-copy", "main-content", "news-text", "text-body", "post_content",
        "entry_content",
        "articletext", "article_text", "article_body", "td-post-content", "field-name-body", "field--name-body",
        "single-content",
        "detail-content", "news-content", "newstext", "wysiwyg", "rich-text", "richtext", "page-content", "maincontent",
    ]

    init(_ tree: HTMLTree) { self.tree = tree }

    /// The text, a paragraph a line.
    ///
    /// - Parameter title: left out where it stands at the beginning.
    mutating func text(title: String?) -> String {
        measure()
        clean()
        measure()
        guard let root = chosen(title) else { return "" }
        var lines = PageLines(tree, lengths, linkLengths)
        return Self.withoutEnds(lines.lines(root), title: title).joined(separator: "\n")
    }

    // MARK: - Cleaning

    private mutating func clean() {
        let total = tree.nodes.count
        for id in 0..<total where isLive[id] && tree[id].parent >= 0 {
            let node = tree[id]
            if node.tag.isEmpty { continue }
            let isDropped =
                Self.neverText.contains(node.tag)
                || (Self.dropped.contains(node.tag) || Self.isHidden(node)) && prose[id] * 2 <= prose[0]
                || isUnwanted(id, node)
            // What lies below goes with it.
            if isDropped { tree.remove(id) }
        }
    }

    private static func isHidden(_ node: HTMLTree.Node) -> Bool {
        if node.attributes["hidden"] != nil || node.attributes["aria-hidden"] == "true" { return true }
        if let role = node.attributes["role"],
            ["navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alert", "menu", "toolbar"]
                .contains(role)
        {
            return true
        }
        guard let style = node.attributes["style"]?.lowercased() else { return false }
        return style.contains("display:none") || style.contains("display: none") || style.contains("visibility:hidden")
    }

    private func isUnwanted(_ id: HTMLTree.ID, _ node: HTMLTree.Node) -> Bool {
        guard node.tag != "body", node.tag != "html", node.tag != "article", node.tag != "main" else { return false }
        let name = Self.name(node)
        guard !name.isEmpty, Self.unwanted.contains(where: { name.contains($0) }),
            !Self.wanted.contains(where: { name.contains($0) })
        else { return false }
        // A wrapper of the whole page with an unlucky name keeps its prose.
        if name.contains("comment") || name.contains("disqus") { return prose[id] * 10 <= prose[0] * 8 }
        // content-with-sidebar and the like.
        let mayHold = Self.holders.contains { name.contains($0) }
        return prose[id] * 10 <= prose[0] * (mayHold ? 1 : 3)
    }

    private static func name(_ node: HTMLTree.Node) -> String {
        guard let first = node.attributes["class"] ?? node.attributes["id"] else { return "" }
        return (first + " " + (node.attributes["class"] == nil ? "" : node.attributes["id"] ?? "")).lowercased()
    }

    // MARK: - Choosing

    private mutating func measure() {
        lengths = Array(repeating: 0, count: tree.nodes.count)
        linkLengths = lengths
        prose = lengths
        own = lengths
        isLive = Array(repeating: false, count: tree.nodes.count)
        isLive[0] = true
        for id in tree.nodes.indices.dropFirst() where tree[id].parent >= 0 { isLive[id] = isLive[tree[id].parent] }
        // Children stand after their parents.
        for id in tree.nodes.indices.reversed() where isLive[id] {
            let node = tree[id]
            if node.tag.isEmpty { lengths[id] = Self.letters(node.text) }
            guard node.parent >= 0 else { continue }
            lengths[node.parent] += lengths[id]
            linkLengths[node.parent] += node.tag == "a" ? lengths[id] : linkLengths[id]
            if node.tag.isEmpty || !Self.blocks.contains(node.tag) { own[node.parent] += lengths[id] }
            let isProse = isParagraph(id) && node.tag != "li" && own[id] > 60 && linkLengths[id] * 2 < lengths[id]
            prose[node.parent] += isProse ? max(own[id], prose[id]) : prose[id]
        }
    }

    /// Characters that are no white space.
    private static func letters(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $1.value > 0x20 && $1.value != 0xA0 ? $0 + 1 : $0 }
    }

    private func linkDensity(_ id: HTMLTree.ID) -> Double {
        lengths[id] == 0 ? 0 : Double(linkLengths[id]) / Double(lengths[id])
    }

    /// The element that holds the article.
    private func chosen(_ title: String?) -> HTMLTree.ID? {
        var scores: [HTMLTree.ID: Double] = [:]
        let headed = headedBlock(title)
        for id in tree.nodes.indices where isLive[id] && isParagraph(id) {
            let length = min(lengths[id], Self.paragraphs.contains(tree[id].tag) ? .max : own[id])
            guard length >= 25 else { continue }
            let isProse = Self.paragraphs.contains(tree[id].tag)
            let text = tree.rawText(id)
            let commas = text.unicodeScalars.count { ",،、，;؛".unicodeScalars.contains($0) }
            let score = (1 + Double(min(commas, 12)) + min(Double(length) / 100, 4)) * (1 - linkDensity(id))
            // A block with text of its own holds itself.
            var ancestor = isProse ? tree[id].parent : id
            for share in [1.0, 0.5, 0.25] where ancestor > 0 {
                scores[ancestor, default: Self.standing(tree[ancestor])] += score * share
                ancestor = tree[ancestor].parent
            }
        }
        // What stands under the page's title, of several articles on it.
        for id in scores.keys where headed.map({ tree.isWithin(id, $0) }) ?? false { scores[id]? *= 1.5 }
        let best = scores.max { weighted($0) < weighted($1) || weighted($0) == weighted($1) && $0.key > $1.key }
        guard let best else { return tree.all("body").first }
        return widened(best.key)
    }

    /// The block around the heading that is the page's title, with some prose in it.
    private func headedBlock(_ title: String?) -> HTMLTree.ID? {
        guard let title, title.count > 8 else { return nil }
        for tag in ["h1", "h2"] {
            for id in tree.all(tag) where isLive[id] {
                let text = trim(tree.rawText(id))
                guard text.count > 8, title.hasPrefix(text) || text.hasPrefix(title) else { continue }
                var block = tree[id].parent
                while block > 0, prose[block] < 200 { block = tree[block].parent }
                return block > 0 ? block : nil
            }
        }
        return nil
    }

    private func weighted(_ entry: (key: HTMLTree.ID, value: Double)) -> Double {
        entry.value * (1 - linkDensity(entry.key))
    }

    private func isParagraph(_ id: HTMLTree.ID) -> Bool {
        switch tree[id].tag {
        case let tag where Self.paragraphs.contains(tag): true
        case "div", "section", "article", "li", "center": own[id] > 40
        default: false
        }
    }

    private static func standing(_ node: HTMLTree.Node) -> Double {
        var score: Double =
            switch node.tag {
            case "article", "main": 15
            case "div", "section": 5
            case "blockquote", "td", "pre": 3
            case "ul", "ol", "dl", "form", "address": -3
            case "body": -10
            default: 0
            }
        let name = name(node)
        if node.attributes["itemprop"]?.lowercased() == "articlebody" || wanted.contains(where: { name.contains($0) }) {
            score += 25
        }
        return score
    }

    /// Goes up while the parent holds more of the article: paragraphs in several columns or sections.
    private func widened(_ first: HTMLTree.ID) -> HTMLTree.ID {
        var best = first
        var ancestor = tree[best].parent
        while ancestor > 0, tree[ancestor].tag != "body", tree[ancestor].tag != "html", !isArticle(best) {
            if prose[ancestor] * 4 > prose[best] * 5, prose[ancestor] * 2 > lengths[ancestor] { best = ancestor }
            if isArticle(ancestor) { break }
            ancestor = tree[ancestor].parent
        }
        return best
    }

    /// Whether the page itself says that the element is the article.
    private func isArticle(_ id: HTMLTree.ID) -> Bool {
        let node = tree[id]
        if node.attributes["itemprop"]?.lowercased() == "articlebody" { return prose[id] > 500 }
        return node.tag == "article" && prose[id] > 500
    }

    // MARK: - Ends

    /// Without the title before the text, and without the pointers to other pages after it.
    private static func withoutEnds(_ lines: [String], title: String?) -> [String] {
        var lines = lines[...]
        if let first = lines.first, let title, first == title || first.count > 15 && title.hasPrefix(first) {
            lines = lines.dropFirst()
        }
        let total = lines.reduce(0) { $0 + $1.count }
        var read = 0
        for index in lines.indices {
            let lower = lines[index].lowercased()
            if read * 10 > total * 5, lower.count < 60, closings.contains(where: { lower.hasPrefix($0) }),
                read * 10 > total * 9 || !lines[index...].contains(where: { $0.count > 200 })
            {
                return Array(lines[..<index])
            }
            read += lines[index].count
        }
        return Array(lines)
    }

    /// Headings of what stands after an article.
    private static let closings = [
        "more great", "more stories", "more from", "more on ", "more news", "more in ", "most popular", "you may also",
        "you might also", "related ", "recommended", "read next", "read more", "also read", "see also",
        "further reading",
        "about the author", "leave a reply", "leave a comment", "post a comment", "comments", "share this", "tags:",
        "filed under", "sign up", "subscribe", "get the latest", "editor's picks", "what to read next", "trending",
        "à lire aussi", "lire aussi", "sur le même sujet", "leer también", "te puede interesar",
        "noticias relacionadas",
        "mehr zum thema", "lesen sie auch", "leggi anche", "veja também", "leia também", "читайте также",
        "смотрите также",
        "по теме", "اقرأ أيضا", "اقرأ أيضاً", "شاهد أيضا", "مواضيع ذات صلة", "أخبار ذات صلة", "مقالات ذات صلة",
        "بیشتر بخوانید", "مطالب مرتبط", "اخبار مرتبط", "延伸阅读", "相关新闻", "相关阅读", "関連記事", "관련기사", "(related nodes field)",
    ]
}
