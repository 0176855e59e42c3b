import Foundation

/// Gathers a feed from the scanner's events: each entry's elements first, their meaning when it ends.
struct FeedBuilder {
    private struct Open {
        let name: String
        /// As the tag was written.
        let raw: String
        /// Tells the element from its namesakes.
        let id: Int
        let attributes: XMLAttributes
        let contentStart: Int
        /// The prefixes in force outside, where the tag declares some.
        var outerPrefixes: [String: String]?
        var text = ""
        /// Whether the text is markup that stood in the document as such.
        var isMarkup = false
        var base: String?
        var language: String?
    }

    private let limits: FeedLimits
    private let encoding: String
    private let requestURL: String?
    private var stack: [Open] = []
    private var prefixes: [String: String] = [:]
    private var format: String?
    private var feedElements = ElementBag()
    private var entryElements: ElementBag?
    private var entryDepth = 0
    private var entries: [ElementBag] = []
    /// The depth of an element whose markup is content (Atom's xhtml).
    private var markupDepth: Int?
    private var count = 0
    /// Entities that the document type declares, texts without markup.
    private(set) var entities: [String: String] = [:]
    private(set) var sawHTML = false

    init(limits: FeedLimits, base: String?, encoding: String) {
        self.limits = limits
        self.encoding = encoding
        requestURL = base
    }

    var depth: Int { stack.count }
    var wantsText: Bool { !stack.isEmpty }

    mutating func text(_ piece: String) {
        guard markupDepth == nil, !stack.isEmpty else { return }
        let last = stack.count - 1
        guard stack[last].text.utf8.count < limits.maxTextBytes else { return }
        stack[last].text += piece
    }

    mutating func start(_ raw: String, _ attributes: XMLAttributes, contentStart: Int) {
        guard stack.count < limits.maxDepth else { return }
        let outer = declarePrefixes(raw, attributes)
        let name = canonical(raw)
        // Some servers wrap a feed into a page.
        if format == nil, stack.isEmpty || stack.count < 8 && (name == "rss" || name == "rdf:RDF") {
            recogniseRoot(name, attributes)
        }
        if markupDepth == nil, let parent = stack.last, TextElement.holdsMarkup(parent.name, child: name) {
            markupDepth = stack.count
        }
        count += 1
        var open = Open(
            name: name, raw: raw, id: count, attributes: attributes, contentStart: contentStart, outerPrefixes: outer)
        open.base =
            resolveURL(attributes["xml:base"], against: stack.last?.base ?? requestURL)
            ?? stack.last?.base ?? requestURL
        open.language = attributes["xml:lang"] ?? stack.last?.language
        stack.append(open)
        guard markupDepth == nil else { return }
        if stack.count == 1 || name == "channel" { feedElements.language = open.language ?? feedElements.language }
        if isEntry(name), format != nil, entryElements == nil {
            entryDepth = stack.count - 1
            entryElements = ElementBag()
            entryElements?.base = open.base
            entryElements?.language = open.language
            entryElements?.about = attributes["rdf:about"]
        }
        if attributes["type"] == "xhtml" || attributes["mode"] == "xml" && attributes["type"] != "text/plain" {
            markupDepth = stack.count
        }
    }

    /// Closes an element; false where none of that name is open.
    mutating func end(_ raw: String, source: [UInt8], tagStart: Int) -> Bool {
        let exact = stack.lastIndex { $0.raw == raw }
        guard let index = exact ?? stack.lastIndex(where: { $0.raw.lowercased() == raw.lowercased() }) else {
            return stack.count >= limits.maxDepth
        }
        let isClean = index == stack.count - 1
        while stack.count > index { close(source: source, tagStart: tagStart) }
        return isClean
    }

    private mutating func close(source: [UInt8], tagStart: Int) {
        var open = stack.removeLast()
        if let outer = open.outerPrefixes { prefixes = outer }
        if let depth = markupDepth {
            guard stack.count < depth else { return }
            markupDepth = nil
            if open.contentStart <= tagStart, tagStart <= source.count {
                open.text = String(
                    decoding: source[open.contentStart..<tagStart].prefix(limits.maxTextBytes), as: UTF8.self)
                open.isMarkup = true
            }
        }
        if isEntry(open.name), entryDepth == stack.count, let entry = entryElements {
            if entries.count < limits.maxEntries { entries.append(entry) }
            entryElements = nil
            return
        }
        if !open.isMarkup, TextElement.isBase64(open.name, open.attributes), let text = TextElement.decoded(open.text) {
            open.text = text
        }
        let element = Element(
            name: open.name, parent: stack.last?.name ?? "", id: open.id, parentID: stack.last?.id ?? 0,
            text: open.text, isMarkup: open.isMarkup, attributes: open.attributes, base: open.base,
            language: open.language)
        if entryElements != nil {
            entryElements?.list.append(element)
        } else {
            feedElements.list.append(element)
        }
    }

    /// An entry of a feed, or a page of a news sitemap.
    private func isEntry(_ name: String) -> Bool {
        name == "item" || name == "entry" || name == "url" && format == "sitemap"
    }

    private mutating func recogniseRoot(_ name: String, _ attributes: XMLAttributes) {
        switch name {
        case "rss":
            let version = attributes["version"] ?? ""
            let known = ["0.91": "rss091u", "0.92": "rss092", "0.93": "rss093", "0.94": "rss094"]
            format = known[version] ?? (version.hasPrefix("2") ? "rss20" : "rss")
        case "rdf:RDF":
            format =
                attributes.list.contains { $0.value == "http://my.netscape.com/rdf/simple/0.9/" } ? "rss090" : "rss10"
        case "feed":
            let is03 =
                attributes.list.contains { $0.value == "http://purl.org/atom/ns#" } || attributes["version"] == "0.3"
            format = is03 ? "atom03" : "atom10"
        case "channel": format = "rss"
        case "urlset": format = "sitemap"
        case "html", "HTML": sawHTML = true
        default: break
        }
    }

    /// Takes the namespace declarations of a tag, and answers what was in force before, where there are any.
    private mutating func declarePrefixes(_ raw: String, _ attributes: XMLAttributes) -> [String: String]? {
        guard !attributes.list.isEmpty else { return nil }
        let declared = attributes.list.filter { $0.name.hasPrefix("xmlns") }
        guard !declared.isEmpty else { return nil }
        let outer = prefixes
        for (name, value) in declared {
            prefixes[name == "xmlns" ? "" : String(name.dropFirst(6))] = Namespace.prefix(of: value)
        }
        // A root of a namespace that nobody knows is of the format all the same.
        if stack.isEmpty {
            let written = raw.firstIndex(of: ":").map { String(raw[..<$0]) } ?? ""
            if prefixes[written] == "other:" { prefixes[written] = "" }
        }
        return outer
    }

    private func canonical(_ raw: String) -> String {
        guard let colon = raw.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            let name = Namespace.cased(raw)
            guard !prefixes.isEmpty, let prefix = prefixes[""], !prefix.isEmpty else { return name }
            return prefix + name
        }
        let written = String(raw[..<colon])
        let local = String(raw[raw.index(after: colon)...])
        return (prefixes[written] ?? (written.lowercased() + ":")) + Namespace.cased(local)
    }

    /// An entity that the document type declares.
    mutating func declare(entity name: String, _ text: String) {
        if entities.count < 100, entities[name] == nil { entities[name] = text }
    }

    /// The feed; nil where the document is none.
    mutating func finish() -> ParsedFeed? {
        guard let format else { return nil }
        var feed = ParsedFeed(format: format, encoding: encoding)
        feedElements.base = requestURL
        feedElements.fill(&feed)
        feed.articles = entries.map { $0.article(in: feed) }
        return feed
    }
}

/// The namespaces that feeds use, brought to one prefix each; the formats' own to none.
enum Namespace {
    static func prefix(of uri: String) -> String {
        switch uri.lowercased() {
        case "http://www.w3.org/2005/atom", "http://purl.org/atom/ns#", "http://purl.org/rss/1.0/",
            "http://my.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2",
            "http://www.sitemaps.org/schemas/sitemap/0.9",
            "http://blogs.law.harvard.edu/tech/rss", "http://purl.org/net/rss1.1#", "":
            ""
        case "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/": "dc:"
        case "http://purl.org/dc/terms/": "dcterms:"
        case "http://purl.org/rss/1.0/modules/content/": "content:"
        case "http://purl.org/rss/1.0/modules/syndication/": "sy:"
        case "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:"
        case "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes:"
        case "http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss": "media:"
        case "http://www.w3.org/1999/xhtml": "xhtml:"
        case "http://www.google.com/schemas/sitemap-news/0.9": "news:"
        default: "other:"
        }
    }

    private static let mixedCase = Dictionary(
        [
            "pubDate", "lastBuildDate", "managingEditor", "webMaster", "textInput", "updatePeriod", "updateFrequency",
            "RDF",
        ]
        .map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

    /// A local name as the formats write it: feeds take liberties with case.
    static func cased(_ local: String) -> String {
        guard local.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else { return local }
        let lower = local.lowercased()
        return mixedCase[lower] ?? lower
    }
}

/// Elements whose content a reader sees, and the markup that stands in them undeclared.
enum TextElement {
    private static let names: Set<String> = [
        "title", "summary", "description", "content", "subtitle", "tagline", "info", "copyright", "rights", "body",
        "xhtml:body", "content:encoded", "fullitem", "dc:description", "dc:title",
    ]
    private static let markup: Set<String> = [
        "a", "abbr", "acronym", "b", "big", "blockquote", "br", "center", "cite", "code", "dd", "del", "div", "dl",
        "dt",
        "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "li", "ol", "p", "pre", "q", "s",
        "small", "span", "strike", "strong", "sub", "sup", "svg", "table", "tbody", "td", "th", "tr", "tt", "u", "ul",
        "math",
    ]

    /// Whether the text should be base64: Atom 0.3 says so, Atom 1.0 by a type that is no text.
    static func isBase64(_ name: String, _ attributes: XMLAttributes) -> Bool {
        guard names.contains(name) else { return false }
        if attributes["mode"] == "base64" { return true }
        guard let type = attributes["type"]?.lowercased(), type.contains("/") else { return false }
        return !type.hasPrefix("text/") && !type.hasSuffix("xml") && !type.hasSuffix("html")
    }

    static func decoded(_ text: String) -> String? {
        let compact = text.filter { !$0.isWhitespace }
        return Data(base64Encoded: compact).map { String(decoding: $0, as: UTF8.self) }
    }

    static func holdsMarkup(_ parent: String, child: String) -> Bool {
        names.contains(parent)
            && (markup.contains(child) || child.hasPrefix("xhtml:") || child == "other:svg" || child == "other:math")
    }
}
