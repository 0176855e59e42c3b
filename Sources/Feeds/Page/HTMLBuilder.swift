/// Builds the tree from tags and text, mending what browsers mend: tags left open, crossed, or in the wrong place.
///
/// The rules are those of HTML §13.2.6 as far as they decide what stands under what; nothing is moved elsewhere, so nodes
/// stand in document order.
struct HTMLBuilder {
    private struct Open {
        var tag: HTMLTag
        var node: Int32
    }

    /// An element that `</a>` closed before its own end tag, which is to come yet.
    private struct Ghost {
        var tag: HTMLTag
        var depth: Int
    }

    private static let mostNodes = 400_000
    /// Elements below this depth are hung up here; browsers do so at 512.
    private static let deepest = 256
    /// How far an end tag looks for its start.
    private static let farthest = 1_000

    private let bytes: UnsafeBufferPointer<UInt8>
    private var nodes: [HTMLTree.Node] = []
    var attributes: [HTMLTree.Attribute] = []
    private var stack: [Open] = [Open(tag: .document, node: 0)]
    private var openCount = [Int32](repeating: 0, count: 128)
    private var ghosts: [Ghost] = []
    private var hasHTML = false
    private var hasBody = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        nodes.reserveCapacity(min(bytes.count / 24 + 16, Self.mostNodes))
        attributes.reserveCapacity(min(bytes.count / 32 + 16, Self.mostNodes))
        nodes.append(HTMLTree.Node(tag: .document, parent: -1, start: 0, stop: 0))
    }

    var isFull: Bool { nodes.count >= Self.mostNodes }

    mutating func finish() -> (nodes: [HTMLTree.Node], attributes: [HTMLTree.Attribute]) {
        for id in nodes.indices.reversed() {
            if nodes[id].end == 0 { nodes[id].end = Int32(id + 1) }
            let parent = Int(nodes[id].parent)
            if parent >= 0 { nodes[parent].end = max(nodes[parent].end, nodes[id].end) }
        }
        return (nodes, attributes)
    }

    // MARK: - Text

    mutating func text(_ start: Int, _ stop: Int) {
        guard start < stop else { return }
        let isBlank = (start..<stop).allSatisfy { bytes[$0] <= 0x20 }
        let top = stack[stack.count - 1].tag
        if isBlank {
            if Self.ignoresSpace.contains(top) { return }
        } else if top == .head {
            pop(to: stack.count - 1)
        }
        nodes.append(HTMLTree.Node(tag: .text, parent: parent, start: Int32(start), stop: Int32(stop)))
    }

    private static let ignoresSpace: TagSet = [
        .document, .html, .head, .ul, .ol, .dl, .table, .tbody, .thead, .tfoot, .tr, .select, .colgroup, .frameset,
    ]

    mutating func rawText(_ tag: HTMLTag, _ start: Int, _ stop: Int) {
        guard start < stop, tag == .script || tag == .title || tag == .xmp else { return }
        nodes.append(HTMLTree.Node(tag: .text, parent: parent, start: Int32(start), stop: Int32(stop)))
    }

    private var parent: Int32 { stack[min(stack.count, Self.deepest) - 1].node }

    // MARK: - Start tags

    mutating func start(_ tag: HTMLTag, name: Range<Int>, firstAttribute: Int, closesItself: Bool) {
        makeRoom(for: tag)
        if tag == .html && hasHTML || tag == .body && hasBody || tag == .head && hasBody {
            attributes.removeSubrange(firstAttribute...)
            return
        }
        hasHTML = hasHTML || tag == .html
        hasBody = hasBody || tag == .body
        var node = HTMLTree.Node(tag: tag, parent: parent, start: Int32(name.lowerBound), stop: Int32(name.upperBound))
        node.firstAttribute = Int32(firstAttribute)
        node.attributeCount = UInt8(attributes.count - firstAttribute)
        nodes.append(node)
        if TagSet.void.contains(tag) || closesItself && (tag == .other || tag == .svg) { return }
        // A form around table rows holds nothing, in browsers too.
        if tag == .form, Self.tableParts.contains(stack[stack.count - 1].tag) { return }
        stack.append(Open(tag: tag, node: Int32(nodes.count - 1)))
        openCount[Int(tag.rawValue)] += 1
    }

    private static let tableParts: TagSet = [.table, .tbody, .thead, .tfoot, .tr]
    private static let rowGroups: TagSet = [.table, .tbody, .thead, .tfoot, .template]

    /// Ends what the element to come cannot stand in.
    private mutating func makeRoom(for tag: HTMLTag) {
        if stack[stack.count - 1].tag == .head, !TagSet.head.contains(tag) { pop(to: stack.count - 1) }
        if openCount[Int(HTMLTag.p.rawValue)] > 0, TagSet.endsParagraph.contains(tag),
            let index = index(of: .p, within: TagSet.scope)
        {
            pop(to: index)
        }
        switch tag {
        case .li: closeItem([.li], beyond: [.address, .div, .p])
        case .dd, .dt: closeItem([.dd, .dt], beyond: [.address, .div, .p])
        case .option, .optgroup: if stack[stack.count - 1].tag == .option { pop(to: stack.count - 1) }
        case .body:
            if openCount[Int(HTMLTag.head.rawValue)] > 0, let index = index(of: .head, within: [.document]) {
                pop(to: index)
            }
        case .h1, .h2, .h3, .h4, .h5, .h6:
            if TagSet.headings.contains(stack[stack.count - 1].tag) { pop(to: stack.count - 1) }
        case .a:
            if openCount[Int(HTMLTag.a.rawValue)] > 0, let index = innermostLink() { pop(to: index) }
        case .tr: closeWithin(Self.rowGroups, [.tr, .td, .th, .caption, .colgroup])
        case .td, .th: closeWithin([.tr, .table, .template], [.td, .th, .caption])
        case .tbody, .thead, .tfoot, .caption, .colgroup:
            closeWithin([.table, .template], [.tbody, .thead, .tfoot, .tr, .td, .th, .caption, .colgroup])
        default: break
        }
    }

    /// Ends an open list item, but not beyond the list.
    private mutating func closeItem(_ items: TagSet, beyond passable: TagSet) {
        for index in searched.reversed() {
            let tag = stack[index].tag
            if items.contains(tag) { return pop(to: index) }
            if !passable.contains(tag), !TagSet.inline.contains(tag) { return }
        }
    }

    /// Ends everything above the nearest of `holders`, where any of `parts` is open there.
    private mutating func closeWithin(_ holders: TagSet, _ parts: TagSet) {
        var found = false
        for index in searched.reversed() {
            let tag = stack[index].tag
            if holders.contains(tag) {
                if found { pop(to: index + 1) }
                return
            }
            found = found || parts.contains(tag)
        }
    }

    /// A link that is open with nothing but inline elements in it.
    private func innermostLink() -> Int? {
        for index in searched.reversed() {
            if stack[index].tag == .a { return index }
            if !TagSet.inline.contains(stack[index].tag) { return nil }
        }
        return nil
    }

    // MARK: - End tags

    mutating func end(_ tag: HTMLTag, name: Range<Int>) {
        while let ghost = ghosts.last, stack.count < ghost.depth { ghosts.removeLast() }
        if let ghost = ghosts.last, ghost.tag == tag, !stack[ghost.depth...].contains(where: { $0.tag == tag }) {
            ghosts.removeLast()
            return
        }
        // What follows the end of body and html belongs to them all the same.
        if tag == .body || tag == .html { return }
        if TagSet.headings.contains(tag) {
            for index in searched.reversed() {
                if TagSet.headings.contains(stack[index].tag) { return pop(to: index) }
                if TagSet.scope.contains(stack[index].tag) { return }
            }
            return
        }
        guard openCount[Int(tag.rawValue)] > 0 else { return }
        let isTablePart = Self.tableParts.contains(tag) || tag == .td || tag == .th || tag == .caption
        let isInline = TagSet.inline.contains(tag) && tag != .other
        var crossesBlock = false
        for index in searched.reversed() {
            let open = stack[index]
            if open.tag == tag, tag != .other || hasName(open.node, name) {
                if crossesBlock, isInline {
                    guard tag == .a else { return }
                    noteGhosts(above: index)
                }
                return pop(to: index)
            }
            if tag == .li, open.tag == .ul || open.tag == .ol { return }
            if isTablePart ? open.tag == .table : TagSet.scope.contains(open.tag) { return }
            crossesBlock = crossesBlock || !TagSet.inline.contains(open.tag)
        }
    }

    private mutating func noteGhosts(above index: Int) {
        for open in stack[(index + 1)...] where open.tag != .p && open.tag != .li && ghosts.count < 64 {
            ghosts.append(Ghost(tag: open.tag, depth: index))
        }
    }

    private func hasName(_ node: Int32, _ name: Range<Int>) -> Bool {
        let known = nodes[Int(node)]
        guard known.stop - known.start == name.count else { return false }
        return (0..<name.count).allSatisfy { lower(bytes[Int(known.start) + $0]) == lower(bytes[name.lowerBound + $0]) }
    }

    // MARK: - The stack

    /// The places of the stack that are looked at; the document's own left out.
    private var searched: Range<Int> { max(1, stack.count - Self.farthest)..<stack.count }

    private func index(of tag: HTMLTag, within boundary: TagSet) -> Int? {
        for index in searched.reversed() {
            if stack[index].tag == tag { return index }
            if boundary.contains(stack[index].tag) { return nil }
        }
        return nil
    }

    private mutating func pop(to count: Int) {
        while stack.count > max(count, 1) {
            openCount[Int(stack.removeLast().tag.rawValue)] -= 1
        }
    }
}
