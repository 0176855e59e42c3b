/// Finds the element that holds the article in a page's tree, by where the prose stands.
///
/// The measure is that of readability: paragraphs speak for the elements around them, links against, and so do the names
/// that pages give their parts.
struct BodyFinder {
    private let tree: HTMLTree
    private(set) var weights: NodeWeights
    private let rule: SiteRule?

    init(_ tree: HTMLTree, rule: SiteRule? = nil) {
        self.tree = tree
        self.rule = rule
        weights = NodeWeights(tree)
    }

    /// The lines of the article.
    ///
    /// - Parameter title: left out where it stands at the beginning.
    mutating func lines(title: String?) -> [String] {
        for drop in rule?.drop ?? [] {
            for id in drop.all(in: tree) { weights.drop(id) }
        }
        if let body = rule?.body {
            let roots = body.all(in: tree).filter { !weights.isDropped[$0] }
            if !roots.isEmpty {
                var lines = PageLines(tree, weights, isTrusted: true)
                return roots.flatMap { lines.lines($0) }
            }
        }
        weights.measure()
        PageCleaner(tree).clean(&weights)
        weights.measure()
        if BoxCleaner(tree).clean(&weights) { weights.measure() }
        guard let root = chosen(title) else { return [] }
        var lines = PageLines(tree, weights)
        let lead = lead(before: root, title).map { lines.lines($0) } ?? []
        let body = lines.lines(root)
        return LineTrimmer.withoutEnds(lead.filter { !body.contains($0) } + body, title: title)
    }

    /// What the article begins with, where it stands between the heading and the body.
    private func lead(before root: HTMLTree.ID, _ title: String?) -> HTMLTree.ID? {
        let name = TitleTrimmer.letters(title ?? "")
        guard let heading = tree.all(.h1).first(where: { TitleTrimmer.letters(tree.text($0)) == name }),
            tree.end(heading) <= root
        else { return nil }
        return (tree.end(heading)..<root).first { id in
            let tag = tree.tag(id)
            return (tag == .p || tag == .div) && tree.end(id) <= root && !weights.isDropped[id] && weights.own[id] > 60
                && weights.linkDensity(id) < 0.2 && tree.hints(id).contains(.lead)
        }
    }

    // MARK: - Choosing

    /// The element that holds the article.
    private func chosen(_ title: String?) -> HTMLTree.ID? {
        var scores = [Double](repeating: .nan, count: tree.count)
        let headed = headedBlock(title)
        for id in tree.nodes.indices.dropFirst() where !weights.isDropped[id] && weights.isParagraph(id) {
            let isProse = NodeWeights.paragraphs.contains(tree.tag(id))
            let length = isProse ? weights.letters[id] : min(weights.letters[id], weights.own[id])
            guard length >= 25 else { continue }
            let commas = Double(min(weights.commas[id], 12))
            let score = (1 + commas + min(Double(length) / 100, 4)) * (1 - weights.linkDensity(id))
            // A block with text of its own holds itself.
            var ancestor = isProse ? tree.parent(id) : id
            for share in [1.0, 0.5, 0.25] where ancestor > 0 {
                if scores[ancestor].isNaN { scores[ancestor] = standing(ancestor) }
                scores[ancestor] += score * share
                ancestor = tree.parent(ancestor)
            }
        }
        let bounds = entry(of: headed).map { $0..<tree.end($0) } ?? 0..<tree.count
        var best: (id: HTMLTree.ID, score: Double)?
        for id in bounds where !scores[id].isNaN {
            // What stands under the page's title, of several articles on it.
            let isHeaded = headed.map { tree.isWithin(id, $0) } ?? false
            let score = scores[id] * (isHeaded ? 1.5 : 1) * (1 - weights.linkDensity(id))
            if score > best?.score ?? -.infinity { best = (id, score) }
        }
        guard let best else { return tree.first(.body) ?? 0 }
        return widened(best.id, within: bounds)
    }

    /// Of several articles on a page, the one that stands under the page's title.
    private func entry(of headed: HTMLTree.ID?) -> HTMLTree.ID? {
        guard var entry = headed else { return nil }
        while entry > 0, tree.tag(entry) != .article { entry = tree.parent(entry) }
        guard entry > 0, weights.prose[entry] >= 250 else { return nil }
        let others = tree.all(.article).filter {
            !tree.isWithin($0, entry) && !tree.isWithin(entry, $0) && !weights.isDropped[$0]
        }
        var elsewhere: Int32 = 0
        var last = 0
        for other in others where other >= last {
            elsewhere += weights.prose[other]
            last = tree.end(other)
        }
        // Else the element may be no more than the article's head.
        return elsewhere * 2 > weights.prose[0] - weights.prose[entry] ? entry : nil
    }

    /// The block around the heading that is the page's title, with some prose in it.
    private func headedBlock(_ title: String?) -> HTMLTree.ID? {
        let name = TitleTrimmer.letters(title ?? "")
        guard name.count > 6 else { return nil }
        for tag in [HTMLTag.h1, .h2] {
            for id in tree.all(tag) where !weights.isDropped[id] {
                let text = TitleTrimmer.letters(tree.text(id))
                guard text.count > 6, name.hasPrefix(text) || text.hasPrefix(name) else { continue }
                var block = tree.parent(id)
                while block > 0, weights.prose[block] < 200 { block = tree.parent(block) }
                return block > 0 ? block : nil
            }
        }
        return nil
    }

    private func standing(_ id: HTMLTree.ID) -> Double {
        var score: Double =
            switch tree.tag(id) {
            case .article, .main: 15
            case .div, .section: 5
            case .blockquote, .td, .pre: 3
            case .ul, .ol, .dl, .form, .address: -3
            case .body: -10
            default: 0
            }
        if tree.isArticleBody(id) || tree.hints(id).contains(.wanted) { score += 25 }
        return score
    }

    /// Goes up while the parent holds more of the article: paragraphs in several columns or sections.
    private func widened(_ first: HTMLTree.ID, within bounds: Range<HTMLTree.ID>) -> HTMLTree.ID {
        var best = first
        var ancestor = tree.parent(best)
        while ancestor > 0, bounds.contains(ancestor), tree.tag(ancestor) != .body, tree.tag(ancestor) != .html,
            !isArticle(best)
        {
            if weights.prose[ancestor] * 4 > weights.prose[best] * 5,
                weights.prose[ancestor] * 2 > weights.letters[ancestor]
            {
                best = ancestor
            }
            if isArticle(ancestor) { break }
            ancestor = tree.parent(ancestor)
        }
        return best
    }

    /// Whether the page itself says that the element is the article.
    private func isArticle(_ id: HTMLTree.ID) -> Bool {
        weights.prose[id] > 500 && (tree.tag(id) == .article || tree.isArticleBody(id))
    }
}

extension HTMLTree {
    /// Whether microdata calls the element the article's body.
    func isArticleBody(_ id: ID) -> Bool {
        guard let property = rawAttribute(id, "itemprop") else { return false }
        return property.count == 11 && property.elementsEqual("articlebody".utf8) { lower($0) == $1 }
    }

    /// What the class and the id of an element say.
    func hints(_ id: ID) -> NameHints {
        let names = [rawAttribute(id, "class"), rawAttribute(id, "id")].compactMap { $0 }
        return names.isEmpty ? [] : NameHints(names)
    }
}
