import CLibXML2
import Foundation

/// A page as a tree, read by libxml2's HTML parser; plain values, bounded in size.
struct HTMLTree {
    typealias ID = Int

    struct Node {
        /// Lower case; empty for text.
        var tag: String
        var attributes: [String: String] = [:]
        /// Of a text node.
        var text = ""
        var parent: ID
        var children: [ID] = []
    }

    /// A tag longer than this is dropped: libxml2 takes quadratic time over its attributes.
    private static let longestTag = 64_000
    private static let mostNodes = 400_000

    private(set) var nodes: [Node] = [Node(tag: "#document", parent: -1)]

    /// - Parameter utf8: the page, in UTF-8.
    init(_ utf8: [UInt8]) {
        var page = Self.withoutEndlessTags(utf8)
        let options = Int32(
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue)
        let document = page.withUnsafeMutableBytes { raw in
            htmlReadMemory(
                raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count), nil, "UTF-8", options)
        }
        guard let document else { return }
        defer { xmlFreeDoc(document) }
        var pending: [(node: xmlNodePtr, parent: ID)] = []
        func push(_ first: xmlNodePtr?, _ parent: ID) {
            var siblings: [xmlNodePtr] = []
            var next = first
            while let node = next {
                siblings.append(node)
                next = node.pointee.next
            }
            for node in siblings.reversed() { pending.append((node, parent)) }
        }
        push(document.pointee.children, 0)
        while let (node, parent) = pending.popLast(), nodes.count < Self.mostNodes {
            switch node.pointee.type {
            case XML_ELEMENT_NODE:
                let id = add(
                    Node(
                        tag: Self.string(node.pointee.name).lowercased(), attributes: Self.attributes(node),
                        parent: parent))
                push(node.pointee.children, id)
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                let text = Self.string(node.pointee.content)
                if !text.isEmpty { _ = add(Node(tag: "", text: text, parent: parent)) }
            default: break
            }
        }
    }

    private mutating func add(_ node: Node) -> ID {
        nodes.append(node)
        nodes[node.parent].children.append(nodes.count - 1)
        return nodes.count - 1
    }

    subscript(id: ID) -> Node { nodes[id] }

    var elements: [ID] { nodes.indices.filter { !nodes[$0].tag.isEmpty } }
    func parent(_ id: ID) -> ID { nodes[id].parent }
    func tagName(_ id: ID) -> String { nodes[id].tag }
    func attribute(_ id: ID, _ name: String) -> String? { nodes[id].attributes[name] }

    /// Which child element of its parent a node is, from 1.
    func place(_ id: ID) -> Int {
        guard nodes[id].parent >= 0 else { return 1 }
        return nodes[nodes[id].parent].children.prefix { $0 != id }.count { !nodes[$0].tag.isEmpty } + 1
    }

    func isLastElement(_ id: ID) -> Bool {
        nodes[id].parent >= 0 && nodes[nodes[id].parent].children.last { !nodes[$0].tag.isEmpty } == id
    }

    /// Every node of a tag, in document order.
    func all(_ tag: String) -> [ID] { nodes.indices.filter { nodes[$0].tag == tag } }

    /// The text below a node, as it stands.
    func rawText(_ id: ID) -> String {
        var text = ""
        var pending = [id]
        while let next = pending.popLast() {
            text += nodes[next].text
            pending += nodes[next].children.reversed()
        }
        return text
    }

    mutating func remove(_ id: ID) {
        let parent = nodes[id].parent
        guard parent >= 0, let index = nodes[parent].children.firstIndex(of: id) else { return }
        nodes[parent].children.remove(at: index)
        nodes[id].parent = -1
    }

    func isWithin(_ id: ID, _ ancestor: ID) -> Bool {
        var next = id
        while next >= 0 {
            if next == ancestor { return true }
            next = nodes[next].parent
        }
        return false
    }

    private static func attributes(_ node: xmlNodePtr) -> [String: String] {
        var found: [String: String] = [:]
        var next = node.pointee.properties
        while let attribute = next, found.count < 64 {
            found[string(attribute.pointee.name).lowercased()] =
                attribute.pointee.children.map { string($0.pointee.content) } ?? ""
            next = attribute.pointee.next
        }
        return found
    }

    private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
        text.map { String(cString: $0) } ?? ""
    }

    private static func string(_ text: UnsafeMutablePointer<xmlChar>?) -> String {
        text.map { String(cString: $0) } ?? ""
    }

    private static func withoutEndlessTags(_ bytes: [UInt8]) -> [UInt8] {
        var page = bytes
        var at = 0
        while let open = page[at...].firstIndex(of: 0x3C) {
            guard let end = page[open...].firstIndex(of: 0x3E) else { break }
            if end - open > longestTag, page[open + 1] != 0x21, !page[(open + 1)..<end].contains(0x3C) {
                for index in open...end { page[index] = 0x20 }
            }
            at = end + 1
        }
        return page.map { $0 == 0 ? 0x20 : $0 }
    }
}
