/// A page as a tree over its bytes; bounded in size and depth.
///
/// Nodes stand in document order, so that what lies below a node is the range from it to its `end`.
struct HTMLTree {
    typealias ID = Int

    struct Node {
        var tag: HTMLTag
        /// How many of `attributes` from `firstAttribute` on are its own.
        var attributeCount: UInt8 = 0
        var parent: Int32
        /// Past the last node below it.
        var end: Int32 = 0
        var firstAttribute: Int32 = 0
        /// The bytes of a text, or of an element's name.
        var start: Int32
        var stop: Int32
    }

    struct Attribute {
        var nameStart, nameEnd, valueStart, valueEnd: Int32
    }

    /// In UTF-8.
    let bytes: [UInt8]
    private(set) var nodes: [Node]
    private(set) var attributes: [Attribute]

    /// - Parameter utf8: the page, in UTF-8; what lies beyond 2 GB is not read.
    init(_ utf8: [UInt8]) {
        bytes = utf8
        (nodes, attributes) = utf8.withUnsafeBufferPointer { buffer in
            var reader = HTMLReader(buffer)
            return reader.read()
        }
    }

    var count: Int { nodes.count }
    func tag(_ id: ID) -> HTMLTag { nodes[id].tag }
    func parent(_ id: ID) -> ID { Int(nodes[id].parent) }
    func end(_ id: ID) -> ID { Int(nodes[id].end) }
    func isWithin(_ id: ID, _ ancestor: ID) -> Bool { id >= ancestor && id < end(ancestor) }

    /// The children of a node, text among them.
    func children(_ id: ID) -> some Sequence<ID> {
        let end = end(id)
        return sequence(state: id + 1) { next in
            guard next < end else { return nil }
            defer { next = self.end(next) }
            return next
        }
    }

    /// Every element, in document order.
    var elements: some Sequence<ID> { nodes.indices.dropFirst().lazy.filter { nodes[$0].tag != .text } }

    /// Every element of a type, in document order.
    func all(_ tag: HTMLTag) -> [ID] { nodes.indices.filter { nodes[$0].tag == tag } }

    func first(_ tag: HTMLTag) -> ID? { nodes.firstIndex { $0.tag == tag } }

    /// The name of an element, lower case.
    func tagName(_ id: ID) -> String {
        let node = nodes[id]
        return node.tag == .text ? "" : String(decoding: source(node.start, node.stop), as: UTF8.self).lowercased()
    }

    /// The bytes of a text as they stand on the page.
    func source(_ start: Int32, _ stop: Int32) -> ArraySlice<UInt8> { bytes[Int(start)..<Int(stop)] }

    /// The value of an attribute as it stands on the page.
    ///
    /// - Parameter name: in lower case, ASCII.
    func rawAttribute(_ id: ID, _ name: StaticString) -> ArraySlice<UInt8>? {
        attribute(id) { start, length in
            guard length == name.utf8CodeUnitCount else { return false }
            let wanted = name.utf8Start
            for offset in 0..<length where lower(bytes[start + offset]) != wanted[offset] { return false }
            return true
        }
    }

    /// The value of an attribute, character references resolved.
    func attribute(_ id: ID, _ name: String) -> String? {
        let wanted = Array(name.utf8)
        let raw = attribute(id) { start, length in
            length == wanted.count && wanted.indices.allSatisfy { lower(bytes[start + $0]) == wanted[$0] }
        }
        return raw.map { resolveEntities($0) }
    }

    func hasAttribute(_ id: ID, _ name: StaticString) -> Bool { rawAttribute(id, name) != nil }

    private func attribute(_ id: ID, where matches: (_ start: Int, _ length: Int) -> Bool) -> ArraySlice<UInt8>? {
        let node = nodes[id]
        guard node.attributeCount > 0 else { return nil }
        for index in Int(node.firstAttribute)..<(Int(node.firstAttribute) + Int(node.attributeCount)) {
            let found = attributes[index]
            if matches(Int(found.nameStart), Int(found.nameEnd - found.nameStart)) {
                return source(found.valueStart, found.valueEnd)
            }
        }
        return nil
    }

    /// The text below a node, character references resolved but in scripts.
    func text(_ id: ID) -> String {
        var text = ""
        for next in id..<end(id) where nodes[next].tag == .text {
            let raw = source(nodes[next].start, nodes[next].stop)
            text += nodes[parent(next)].tag == .script ? String(decoding: raw, as: UTF8.self) : resolveEntities(raw)
        }
        return text
    }

    /// Which child element of its parent a node is, from 1.
    func place(_ id: ID) -> Int {
        guard id > 0 else { return 1 }
        return children(parent(id)).prefix { $0 != id }.count { nodes[$0].tag != .text } + 1
    }

    func isLastElement(_ id: ID) -> Bool {
        guard id > 0 else { return false }
        var last: ID?
        for child in children(parent(id)) where nodes[child].tag != .text { last = child }
        return last == id
    }
}

/// ASCII lower case.
@inline(__always)
func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
