/// How much text stands below each node of a page, and of what kind; letters as `TextMeasure` counts them.
struct NodeWeights {
    private let tree: HTMLTree
    /// Whether a node is no part of the article, with all below it.
    private(set) var isDropped: [Bool]
    private(set) var letters: [Int32]
    /// Within links.
    private(set) var linked: [Int32]
    /// In paragraphs of some length.
    private(set) var prose: [Int32]
    /// In a block itself, not in blocks within it.
    private(set) var own: [Int32]
    private(set) var commas: [Int32]
    /// Of texts alone, as they were before anything was dropped.
    private let texts: [TextMeasure]

    private static let neverText: TagSet = [
        .script, .style, .noscript, .template, .head, .svg, .iframe, .title, .noembed, .noframes,
    ]
    static let paragraphs: TagSet = [.p, .pre, .blockquote, .td]
    /// Elements that may be paragraphs by the text in them.
    private static let loose: TagSet = [.div, .section, .article, .li, .center, .main, .body, .dd, .font, .span]
    static let blocks: TagSet = [
        .p, .div, .section, .article, .main, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .blockquote,
        .pre, .table, .thead, .tbody, .tr, .figure, .header, .hr, .body, .html, .center, .address, .details, .summary,
        .document,
    ]

    init(_ tree: HTMLTree) {
        self.tree = tree
        let zeros = [Int32](repeating: 0, count: tree.count)
        (letters, linked, prose, own, commas) = (zeros, zeros, zeros, zeros, zeros)
        var dropped = [Bool](repeating: false, count: tree.count)
        for id in tree.nodes.indices where Self.neverText.contains(tree.tag(id)) {
            for node in id..<tree.end(id) { dropped[node] = true }
        }
        isDropped = dropped
        let empty = TextMeasure(UnsafeBufferPointer(start: nil, count: 0))
        texts = tree.bytes.withUnsafeBufferPointer { bytes in
            tree.nodes.map { node in
                guard node.tag == .text, !dropped[Int(node.parent)] else { return empty }
                return TextMeasure(UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.stop)]))
            }
        }
    }

    mutating func drop(_ id: HTMLTree.ID) {
        for node in id..<tree.end(id) { isDropped[node] = true }
    }

    /// Sums everything up from what has not been dropped.
    mutating func measure() {
        for id in letters.indices {
            (letters[id], linked[id], prose[id], own[id], commas[id]) = (0, 0, 0, 0, 0)
        }
        // Children stand after their parents.
        for id in tree.nodes.indices.dropFirst().reversed() where !isDropped[id] {
            let tag = tree.nodes[id].tag
            let parent = Int(tree.nodes[id].parent)
            if tag == .text {
                letters[id] = texts[id].letters
                commas[id] = texts[id].commas
            }
            letters[parent] += letters[id]
            commas[parent] += commas[id]
            linked[parent] += tag == .a && tree.hasAttribute(id, "href") ? letters[id] : linked[id]
            if !Self.blocks.contains(tag) { own[parent] += tag == .text ? letters[id] : own[id] }
            let isProse =
                tag != .text && tag != .li && isParagraph(id) && own[id] > 60 && linked[id] * 2 < letters[id]
            prose[parent] += isProse ? max(own[id], prose[id]) : prose[id]
        }
    }

    func linkDensity(_ id: HTMLTree.ID) -> Double {
        letters[id] == 0 ? 0 : Double(linked[id]) / Double(letters[id])
    }

    func isParagraph(_ id: HTMLTree.ID) -> Bool {
        let tag = tree.nodes[id].tag
        if Self.paragraphs.contains(tag) { return true }
        return Self.loose.contains(tag) && Self.blocks.contains(tag) && own[id] > 40
    }
}
