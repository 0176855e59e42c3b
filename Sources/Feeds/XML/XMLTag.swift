/// An attribute that feeds give a meaning.
enum AttributeName: UInt8, Sendable {
    case href, rel, type, url, term, text, isPermaLink, length, medium, mode, version, xmlBase, xmlLang, about, label

    static let table = NameTable<AttributeName>([
        ("href", .href), ("rel", .rel), ("type", .type), ("url", .url), ("term", .term), ("text", .text),
        ("isPermaLink", .isPermaLink), ("length", .length), ("fileSize", .length), ("medium", .medium),
        ("mode", .mode), ("version", .version), ("xml:base", .xmlBase), ("xml:lang", .xmlLang),
        ("rdf:about", .about), ("label", .label),
    ])
}

struct Attribute {
    let name: AttributeName
    /// The value as it stands between the quotation marks.
    let value: Range<Int>
}

/// A start tag, as ranges of the document.
struct XMLTag {
    /// The name as written.
    var name: Range<Int> = 0..<0
    var attributes: [Attribute] = []
    /// Declarations of namespaces: the prefix, empty for the default one, and the name.
    var namespaces: [(prefix: Range<Int>, uri: Range<Int>)] = []
    /// Where the element's content begins.
    var end = 0

    mutating func reset(name: Range<Int>) {
        self.name = name
        attributes.removeAll(keepingCapacity: true)
        namespaces.removeAll(keepingCapacity: true)
    }
}
