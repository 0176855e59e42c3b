import Foundation

/// What the elements of a document refer to: texts, attributes, and the addresses and languages in force.
struct ElementScope {
    struct Mark {
        var texts = 0
        var attributes = 0
        var bases = 1
        var languages = 1
    }

    var texts: DocumentTexts
    private var attributes: [Attribute] = []
    /// The addresses that relative ones count from; the first is the document's own.
    private(set) var bases: [String?]
    /// The first stands for none.
    private(set) var languages: [String] = [""]
    /// No more addresses or languages than this are kept between two entries, and none that is longer: they are
    /// inherited, so a small document could make much of them.
    private let limit = (count: 1_000, bytes: 256)

    init(_ source: UnsafeBufferPointer<UInt8>, requestURL: String?) {
        texts = DocumentTexts(source)
        bases = [requestURL]
    }

    var mark: Mark {
        Mark(texts: texts.mark, attributes: attributes.count, bases: bases.count, languages: languages.count)
    }

    mutating func forget(after mark: Mark) {
        texts.forget(after: mark.texts)
        attributes.removeLast(attributes.count - mark.attributes)
        bases.removeLast(bases.count - mark.bases)
        languages.removeLast(languages.count - mark.languages)
    }

    /// Forgets an element that nothing was kept of.
    mutating func forget(attributes range: Range<Int>, texts mark: Int) {
        attributes.removeLast(attributes.count - range.lowerBound)
        texts.forget(after: mark)
    }

    // MARK: - Attributes

    mutating func add(_ list: [Attribute]) -> Range<Int> {
        guard !list.isEmpty else { return attributes.count..<attributes.count }
        let start = attributes.count
        attributes += list
        return start..<attributes.count
    }

    /// The value of an attribute with its references resolved.
    func value(_ name: AttributeName, _ range: Range<Int>) -> String? {
        guard !range.isEmpty, let found = attributes[range].first(where: { $0.name == name }) else { return nil }
        let bytes = UnsafeBufferPointer(rebasing: texts.source[found.value])
        guard bytes.contains(0x26) else { return makeString(bytes) }
        var resolved: [UInt8] = []
        resolveReferences(bytes, into: &resolved)
        return String(decoding: resolved, as: UTF8.self)
    }

    func has(_ name: AttributeName, _ range: Range<Int>) -> Bool {
        attributes[range].contains { $0.name == name }
    }

    /// Whether an attribute is written so, without regard to case.
    func value(_ name: AttributeName, _ range: Range<Int>, is text: StaticString) -> Bool {
        guard let found = attributes[range].first(where: { $0.name == name }) else { return false }
        let bytes = texts.source[found.value]
        return bytes.count == text.utf8CodeUnitCount
            && bytes.indices.allSatisfy { bytes[$0] | 0x20 == text.utf8Start[$0 - bytes.startIndex] | 0x20 }
    }

    mutating func base(of attributes: Range<Int>, inside outer: Int) -> Int {
        guard bases.count < limit.count, let written = value(.xmlBase, attributes), written.utf8.count <= limit.bytes,
            let address = resolveURL(written, against: bases[outer]), address.utf8.count <= limit.bytes
        else { return outer }
        bases.append(address)
        return bases.count - 1
    }

    mutating func language(of attributes: Range<Int>, inside outer: Int) -> Int {
        guard languages.count < limit.count, let written = value(.xmlLang, attributes),
            written.utf8.count <= limit.bytes, written != languages[outer]
        else { return outer }
        languages.append(written)
        return languages.count - 1
    }

    // MARK: - Content

    /// Whether the attributes say that an element's content is markup that stands there as such.
    func isMarkupDeclared(_ attributes: Range<Int>) -> Bool {
        value(.type, attributes, is: "xhtml")
            || value(.mode, attributes, is: "xml") && !value(.type, attributes, is: "text/plain")
    }

    /// Whether a text is base64: Atom 0.3 says so, Atom 1.0 by a type that is no text.
    func isBase64(_ attributes: Range<Int>) -> Bool {
        if value(.mode, attributes, is: "base64") { return true }
        guard let type = value(.type, attributes)?.lowercased(), type.contains("/") else { return false }
        return !type.hasPrefix("text/") && !type.hasSuffix("xml") && !type.hasSuffix("html")
    }

    /// The text of base64; the text itself where it is none.
    mutating func decodeBase64(_ range: TextRange) -> TextRange {
        let compact = texts.string(range).filter { !$0.isWhitespace }
        guard let data = Data(base64Encoded: compact) else { return range }
        return texts.add(Array(String(decoding: data, as: UTF8.self).utf8))
    }

    // MARK: - Formats, by feedparser's names

    func rssFormat(_ list: [Attribute], isNetscape: Bool) -> String {
        let version = list.first { $0.name == .version }.map { texts.string(TextRange(source: $0.value)) } ?? ""
        switch trim(version) {
        case "0.90": return "rss090"
        case "0.91": return isNetscape ? "rss091n" : "rss091u"
        case "0.92": return "rss092"
        case "0.93": return "rss093"
        case "0.94": return "rss094"
        case let text where text.hasPrefix("2"): return "rss20"
        default: return "rss"
        }
    }

    func rdfFormat(_ namespaces: [Range<Int>]) -> String {
        names(namespaces).contains { $0.hasSuffix("netscape.com/rdf/simple/0.9/") } ? "rss090" : "rss10"
    }

    func atomFormat(_ list: [Attribute], _ namespaces: [Range<Int>]) -> String {
        let version = list.first { $0.name == .version }.map { texts.string(TextRange(source: $0.value)) }
        return version == "0.3" || names(namespaces).contains("http://purl.org/atom/ns#") ? "atom03" : "atom10"
    }

    private func names(_ namespaces: [Range<Int>]) -> [String] {
        namespaces.map { texts.string(TextRange(source: $0)).lowercased() }
    }
}
