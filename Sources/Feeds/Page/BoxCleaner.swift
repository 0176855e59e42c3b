/// Drops boxes that are no part of an article by what stands in them, where their names say nothing: comments under their
/// heading, forms that ask for an address with the words around them, calls to subscribe, what is said of an author.
struct BoxCleaner {
    private let tree: HTMLTree

    /// Letters of the longest box, but for comments.
    private static let longestBox: Int32 = 400
    /// Letters that must be left of the page's prose when comments go.
    private static let leastProse: Int32 = 150
    private static let mostNodes = 300
    /// Boxes that are looked into on a page.
    private static let mostTries = 64
    /// Short lines that are read for what they head.
    private static let mostHeadings = 4_000
    private static let boxes: TagSet = [.div, .section, .li, .blockquote]
    private static let marked: TagSet = [.h2, .h3, .h4, .h5, .h6]
    private static let headings: TagSet = [.h2, .h3, .h4, .h5, .h6, .p, .div, .span, .header, .li]

    init(_ tree: HTMLTree) { self.tree = tree }

    /// - Returns: whether anything was dropped, so that the weights are to be measured again.
    func clean(_ weights: inout NodeWeights) -> Bool {
        var found: [HTMLTree.ID] = []
        var proseBefore: Int32 = 0
        var tries = 0
        var read = 0
        for id in 1..<max(tree.count, 1) where tries < Self.mostTries {
            let tag = tree.tag(id)
            if tag == .input, asksForAddress(id) {
                tries += 1
                if let box = box(around: id, weights) { found.append(box) }
                continue
            }
            guard !weights.isDropped[id] else { continue }
            if tag == .text {
                proseBefore += weights.letters[id]
            } else if Self.headings.contains(tag), weights.letters[id] < 40, tree.end(id) - id < 8,
                weights.letters[id] > 1, read < Self.mostHeadings
            {
                read += 1
                let boxes = boxes(under: id, weights, proseBefore: proseBefore)
                if let boxes { (tries, found) = (tries + 1, found + boxes) }
            } else if tag == .a, pointsToAuthor(id) {
                tries += 1
                if let box = box(around: id, weights), isOfAuthor(box, weights) { found.append(box) }
            }
        }
        for id in found { weights.drop(id) }
        return !found.isEmpty
    }

    /// The highest block around a node that is small and holds neither the title nor much of the prose.
    private func box(around id: HTMLTree.ID, _ weights: NodeWeights) -> HTMLTree.ID? {
        var box: HTMLTree.ID?
        var at = tree.parent(id)
        while at > 0, weights.letters[at] <= Self.longestBox, weights.prose[at] * 4 < weights.prose[0],
            tree.end(at) - at <= Self.mostNodes
        {
            let tag = tree.tag(at)
            guard tag != .body, tag != .main, tag != .article, !holdsTitle(at) else { break }
            if Self.boxes.contains(tag) || tag == .form { box = at }
            at = tree.parent(at)
        }
        return box
    }

    private func holdsTitle(_ id: HTMLTree.ID) -> Bool { (id..<tree.end(id)).contains { tree.tag($0) == .h1 } }

    // MARK: - Under a heading

    /// Nil where the words say nothing.
    private func boxes(under heading: HTMLTree.ID, _ weights: NodeWeights, proseBefore: Int32) -> [HTMLTree.ID]? {
        let text = String(
            tree.text(heading).lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0 == " " }
                .map(Character.init))
        let words = text.split(separator: " ").joined(separator: " ")
        guard !words.isEmpty else { return nil }
        if Boilerplate.commentHeadings.contains(words) { return comments(heading, weights, proseBefore) }
        if Boilerplate.paywallHeadings.begins(words.utf8), let box = box(around: heading, weights) { return [box] }
        return nil
    }

    /// What a heading of comments stands over: its block where it begins one, else what follows it.
    private func comments(
        _ heading: HTMLTree.ID, _ weights: NodeWeights, _ proseBefore: Int32
    ) -> [HTMLTree.ID] {
        guard proseBefore >= Self.leastProse else { return [] }
        var block = heading
        while tree.parent(block) > 0, begins(tree.parent(block), with: block, weights),
            ![.body, .main, .article].contains(tree.tag(tree.parent(block)))
        {
            block = tree.parent(block)
        }
        if block != heading, weights.letters[block] > weights.letters[heading] { return [block] }
        // A number of comments between two paragraphs is no heading.
        guard Self.marked.contains(tree.tag(heading)) else { return [] }
        return tree.children(tree.parent(block)).filter { $0 >= block }
    }

    /// Whether nothing but the child stands in a block before its end.
    private func begins(_ parent: HTMLTree.ID, with child: HTMLTree.ID, _ weights: NodeWeights) -> Bool {
        !(parent + 1..<max(child, parent + 1)).contains {
            tree.tag($0) == .text && weights.letters[$0] > 0 && !weights.isDropped[$0]
        }
    }

    // MARK: - Forms and authors

    private func asksForAddress(_ id: HTMLTree.ID) -> Bool {
        guard tree.tag(id) == .input, let type = tree.rawAttribute(id, "type") else { return false }
        return type.count == 5 && type.elementsEqual("email".utf8) { lower($0) == $1 }
    }

    private func pointsToAuthor(_ id: HTMLTree.ID) -> Bool {
        if let relation = tree.rawAttribute(id, "rel"), relation.elementsEqual("author".utf8) { return true }
        guard let address = tree.rawAttribute(id, "href") else { return false }
        let text = String(decoding: address.prefix(200), as: UTF8.self).lowercased()
        return ["/author/", "/authors/", "/auteur/", "/autor/", "/autores/", "/yazar/", "/columnist"].contains {
            text.contains($0)
        }
    }

    /// A picture and a few words, not a paragraph that names somebody.
    private func isOfAuthor(_ box: HTMLTree.ID, _ weights: NodeWeights) -> Bool {
        weights.letters[box] < 300 && (box..<tree.end(box)).contains { tree.tag($0) == .img }
    }
}

extension Boilerplate {
    static let paywallHeadings = PhraseSet(paywalls.joined(separator: "\n"))

    /// Headings that stand over what readers say, without their number.
    static let commentHeadings: Set<String> = [
        "comments", "comment", "reader comments", "readers comments", "commentaires", "commentaire", "comentarios",
        "comentario", "comentários", "commenti", "kommentare", "kommentar", "leserkommentare", "reacties", "komentarze",
        "komentar", "yorumlar", "yorum", "okur yorumları", "комментарии", "комментариев", "комментария", "комментарий",
        "коментарі", "коментарів", "коментар", "обсуждение", "تعليقات", "التعليقات", "تعليق", "تعليقا",
        "تعليقات القراء", "نظرات", "نظر", "نظرات کاربران", "نظر کاربران", "دیدگاهها", "دیدگاه", "تبصرے", "תגובות",
        "टिप्पणियाँ", "टिप्पणियां", "评论", "网友评论", "全部评论", "最新评论", "評論", "留言", "コメント", "コメント一覧",
        "みんなのコメント", "댓글", "전체 댓글",
    ]
}
