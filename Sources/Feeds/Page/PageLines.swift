/// The paragraphs of an article's element.
struct PageLines {
    private let tree: HTMLTree
    private let weights: NodeWeights
    /// Whether the operator chose the element: then nothing is left out but what is dropped.
    private let isTrusted: Bool
    private var result: [String] = []
    private var line: [UInt8] = []
    private var hasSpace = false
    /// Letters of the line, and of those within links.
    private var letters: Int32 = 0
    private var linked: Int32 = 0

    private static let breaking = TagSet(NodeWeights.blocks, [.br])

    init(_ tree: HTMLTree, _ weights: NodeWeights, isTrusted: Bool = false) {
        self.tree = tree
        self.weights = weights
        self.isTrusted = isTrusted
    }

    mutating func lines(_ root: HTMLTree.ID) -> [String] {
        result = []
        // The blocks that are open, and the end of the link that is.
        var open: [(end: HTMLTree.ID, tag: HTMLTag)] = []
        var linkEnd = 0
        var id = root
        while id < tree.end(root) {
            while let last = open.last, id >= last.end {
                flush(last.tag)
                open.removeLast()
            }
            let tag = tree.tag(id)
            if weights.isDropped[id] || id != root && isLeftOut(id, tag) {
                if Self.breaking.contains(tag) { flush(.p) }
                id = tree.end(id)
                continue
            }
            if tag == .text {
                append(id)
                letters += weights.letters[id]
                if id < linkEnd { linked += weights.letters[id] }
            } else if Self.breaking.contains(tag) || isNamedParagraph(id, tag) {
                flush(.p)
                open.append((tree.end(id), tag))
            } else if tag == .a, tree.hasAttribute(id, "href") {
                linkEnd = tree.end(id)
            } else if tag == .td || tag == .th {
                hasSpace = true
            }
            id += 1
        }
        while let last = open.popLast() { flush(last.tag) }
        flush(.p)
        return result
    }

    private func isLeftOut(_ id: HTMLTree.ID, _ tag: HTMLTag) -> Bool {
        guard isTrusted else { return isListOfLinks(id, tag) }
        return tag == .script || tag == .style || tag == .template || tag == .svg
    }

    /// A block of links, or nearly so, is no part of the article.
    private func isListOfLinks(_ id: HTMLTree.ID, _ tag: HTMLTag) -> Bool {
        guard weights.letters[id] > 0 else { return false }
        switch tag {
        case .ul, .ol, .dl, .table: return weights.linkDensity(id) > 0.6
        // A card that opens over a name, hidden until then.
        case .span: return weights.linkDensity(id) > 0.85 && weights.letters[id] > 120 && links(in: id) > 2
        case .div, .section, .header: return weights.linkDensity(id) > 0.6 && weights.letters[id] < 1_000
        default: return false
        }
    }

    /// An element of the page's own naming with as much text as a paragraph.
    private func isNamedParagraph(_ id: HTMLTree.ID, _ tag: HTMLTag) -> Bool {
        guard tag == .other, weights.letters[id] >= 60 else { return false }
        return tree.source(tree.nodes[id].start, tree.nodes[id].stop).contains(UInt8(ascii: "-"))
    }

    private func links(in id: HTMLTree.ID) -> Int { (id..<tree.end(id)).count { tree.tag($0) == .a } }

    private mutating func flush(_ tag: HTMLTag) {
        guard !line.isEmpty else {
            hasSpace = false
            return
        }
        defer {
            line.removeAll(keepingCapacity: true)
            (letters, linked, hasSpace) = (0, 0, false)
        }
        let text = String(decoding: line, as: UTF8.self)
        if isTrusted {
            result.append(text)
            return
        }
        if letters < 200 {
            let lower = text.lowercased().utf8
            if Boilerplate.pointers.begins(lower) || Boilerplate.labels.contains(lower) { return }
            if letters < 60, Boilerplate.credits.begins(lower) || letters < 16 && text.hasSuffix(" 기자") { return }
            if letters < 90, Boilerplate.datelines.begins(lower), lower.contains(where: { $0 &- 0x30 < 10 }) { return }
            // A short line of little but a link points elsewhere.
            if linked * 10 >= letters * (letters < 20 ? 9 : 8), tag != .li || letters < 60 { return }
            guard
                text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
            else { return }
        }
        result.append(text)
    }

    /// Adds a text of the page to the line, white space folded, character references resolved.
    private mutating func append(_ id: HTMLTree.ID) {
        let node = tree.nodes[id]
        tree.bytes.withUnsafeBufferPointer { bytes in
            let end = Int(node.stop)
            var at = Int(node.start)
            while at < end {
                let byte = bytes[at]
                if byte <= 0x20 {
                    hasSpace = true
                    at += 1
                } else if byte == 0x26 {
                    let next = min(TextMeasure.entityEnd(bytes, at), end)
                    let text = resolveEntities(ArraySlice(bytes[at..<next]))
                    if text == "\u{A0}" {
                        hasSpace = true
                    } else if text != "\u{AD}" {
                        for byte in text.utf8 { add(byte) }
                    }
                    at = next
                } else if byte >= 0xC2, let (length, isSpace) = Self.blank(bytes, at, end) {
                    hasSpace = hasSpace || isSpace
                    at += length
                } else {
                    add(byte)
                    at += 1
                }
            }
        }
    }

    private mutating func add(_ byte: UInt8) {
        if byte <= 0x20 {
            hasSpace = true
            return
        }
        if hasSpace {
            if !line.isEmpty { line.append(0x20) }
            hasSpace = false
        }
        line.append(byte)
    }

    /// The length of a space beyond ASCII, or of what is nothing at all, such as a soft hyphen.
    ///
    /// Joiners of Persian and Indic scripts stay.
    @inline(__always)
    private static func blank(
        _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
    ) -> (length: Int, isSpace: Bool)? {
        guard at + 1 < end else { return nil }
        if bytes[at] == 0xC2 { return bytes[at + 1] == 0xA0 ? (2, true) : bytes[at + 1] == 0xAD ? (2, false) : nil }
        guard at + 2 < end else { return nil }
        switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
        case (0xE3, 0x80, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F):
            return (3, true)
        case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (3, false)
        default: return nil
        }
    }
}
