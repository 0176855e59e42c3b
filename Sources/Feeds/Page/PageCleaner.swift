/// Drops what is no part of an article, by its tag, its role and its names, unless most of the page's prose stands there.
struct PageCleaner {
    private let tree: HTMLTree

    private static let dropped: TagSet = [
        .button, .input, .select, .textarea, .canvas, .nav, .footer, .aside, .object, .embed, .audio, .video,
        .figcaption, .dialog, .map, .menu, .link, .label, .fieldset, .time, .form,
    ]

    private static let beside: TagSet = [.aside, .nav, .footer]

    init(_ tree: HTMLTree) { self.tree = tree }

    func clean(_ weights: inout NodeWeights) {
        var id = 1
        while id < tree.count {
            let tag = tree.tag(id)
            if weights.isDropped[id] {
                id = tree.end(id)
                continue
            }
            if tag != .text, isDropped(id, tag, weights) {
                weights.drop(id)
                id = tree.end(id)
            } else {
                id += 1
            }
        }
    }

    private func isDropped(_ id: HTMLTree.ID, _ tag: HTMLTag, _ weights: NodeWeights) -> Bool {
        guard tree.nodes[id].attributeCount > 0 || Self.dropped.contains(tag) else { return false }
        // Whole pages stand in forms, and in elements with unlucky names; hardly in asides.
        let most: Int32 = Self.beside.contains(tag) ? 8 : 5
        let holdsMost = weights.prose[id] * 10 > weights.prose[0] * most
        if !holdsMost, Self.dropped.contains(tag) || isHidden(id) { return true }
        guard tag != .body, tag != .html, tag != .article, tag != .main else { return false }
        let hints = tree.hints(id)
        if hints.contains(.date), weights.letters[id] < 60, !hints.contains(.wanted) { return true }
        return isUnwanted(hints, share: (weights.prose[id], weights.prose[0]))
    }

    private func isUnwanted(_ hints: NameHints, share: (part: Int32, all: Int32)) -> Bool {
        guard !hints.contains(.wanted) else { return false }
        // A wrapper of the whole page with an unlucky name keeps its prose.
        if hints.contains(.comments) { return share.part * 10 <= share.all * 8 }
        guard hints.contains(.unwanted) else { return false }
        // content-with-sidebar and the like.
        return share.part * 10 <= share.all * (hints.contains(.holder) ? 1 : 3)
    }

    private static let hiddenRoles: Set<String> = [
        "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alert", "menu", "toolbar",
    ]

    private func isHidden(_ id: HTMLTree.ID) -> Bool {
        if tree.hasAttribute(id, "hidden") { return true }
        if let hidden = tree.rawAttribute(id, "aria-hidden"), hidden.elementsEqual("true".utf8) { return true }
        if let role = tree.rawAttribute(id, "role"),
            Self.hiddenRoles.contains(String(decoding: role, as: UTF8.self).lowercased())
        {
            return true
        }
        guard let style = tree.rawAttribute(id, "style") else { return false }
        let text = String(decoding: style.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
        return text.hasPrefix("display:none") || text.contains(";display:none") || text.contains("visibility:hidden")
    }
}
