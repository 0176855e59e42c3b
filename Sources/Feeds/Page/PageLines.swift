/// The paragraphs of an article's element.
struct PageLines {
    private let tree: HTMLTree
    private let lengths: [Int]
    private let linkLengths: [Int]
    private var result: [String] = []
    private var line = ""
    /// Characters of the line, and of those within links.
    private var lineLinks = 0

    private static let blocks: Set<String> = [
        "p", "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt",
        "dd",
        "blockquote", "pre", "table", "thead", "tbody", "tr", "figure", "header", "hr", "center", "address", "br",
        "details",
        "summary",
    ]
    /// Beginnings of lines that point to other pages.
    private static let pointers = [
        "read more", "read also", "also read", "see also", "related:", "related articles", "more on this",
        "recommended", "advertisement",
        "sign up for", "subscribe to", "follow us", "share this", "click here", "photo:", "image:", "credit:",
        "source:", "lire aussi",
        "à lire aussi", "leer más", "lea también", "lee también", "mehr zum thema", "lesen sie auch", "читайте также",
        "читать также",
        "اقرأ المزيد", "اقرأ أيضا", "اقرأ أيضاً", "اقرا ايضا", "شاهد أيضا", "مواضيع ذات صلة", "المزيد:", "بیشتر بخوانید",
        "همچنین بخوانید",
        "延伸阅读", "相关阅读", "(related nodes field)", "continue reading", "story continues", "watch:", "watch now",
        "listen:", "this story was",
        "getty images", "download the", "all rights reserved", "©",
    ]

    init(_ tree: HTMLTree, _ lengths: [Int], _ linkLengths: [Int]) {
        self.tree = tree
        self.lengths = lengths
        self.linkLengths = linkLengths
    }

    mutating func lines(_ root: HTMLTree.ID) -> [String] {
        walk(root, isLink: false, depth: 0, root: root)
        flush(tag: "p")
        return result
    }

    private mutating func walk(_ id: HTMLTree.ID, isLink: Bool, depth: Int, root: HTMLTree.ID) {
        let node = tree[id]
        if node.tag.isEmpty {
            line += node.text
            if isLink { lineLinks += lengths[id] }
            return
        }
        guard depth < 400 else { return }
        let isBlock = Self.blocks.contains(node.tag)
        if isBlock { flush(tag: "p") }
        if id != root, isListOfLinks(id, node) { return }
        for child in node.children { walk(child, isLink: isLink || node.tag == "a", depth: depth + 1, root: root) }
        if isBlock { flush(tag: node.tag) }
        if node.tag == "td" || node.tag == "th" { line += " " }
    }

    /// A block of links, or nearly so, is no part of the article.
    private func isListOfLinks(_ id: HTMLTree.ID, _ node: HTMLTree.Node) -> Bool {
        guard lengths[id] > 0 else { return false }
        let density = Double(linkLengths[id]) / Double(lengths[id])
        switch node.tag {
        case "ul", "ol", "dl", "table": return density > 0.6
        case "div", "section", "header": return density > 0.6 && lengths[id] < 1_000
        default: return false
        }
    }

    private mutating func flush(tag: String) {
        defer {
            line = ""
            lineLinks = 0
        }
        let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty else { return }
        let lower = text.lowercased()
        if text.count < 200, Self.pointers.contains(where: { lower.hasPrefix($0) }) { return }
        // A short line of nothing but a link points elsewhere.
        let length = text.unicodeScalars.count { $0.value > 0x20 }
        if lineLinks * 10 >= length * 9, length < 200, tag != "li" || length < 60 { return }
        guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
        else { return }
        result.append(text)
    }
}
