/// Gathers a feed from the scanner's events: each entry's elements first, their meaning when it ends.
struct FeedBuilder {
    private struct Open {
        let name: String
        let attributes: XMLAttributes
        let contentStart: Int
        var text = ""
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
    private var entries: [ElementBag] = []
    /// The depth of an element whose markup is content (Atom's xhtml).
    private var markupDepth: Int?
    private var ignoredDepth: Int?
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
        for (name, value) in attributes.list where name.hasPrefix("xmlns") {
            prefixes[name == "xmlns" ? "" : String(name.dropFirst(6))] = Namespace.prefix(of: value)
        }
        let name = canonical(raw)
        if stack.isEmpty, format == nil { recogniseRoot(name, attributes) }
        guard stack.count < limits.maxDepth else { return }
        var open = Open(name: name, attributes: attributes, contentStart: contentStart)
        open.base =
            resolveURL(attributes["xml:base"], against: stack.last?.base ?? requestURL)
            ?? stack.last?.base ?? requestURL
        open.language = attributes["xml:lang"] ?? stack.last?.language
        stack.append(open)
        guard markupDepth == nil else { return }
        if name == "item" || name == "entry", format != nil, entryElements == nil {
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
        let name = canonical(raw)
        guard let index = stack.lastIndex(where: { $0.name == name }) else { return stack.count >= limits.maxDepth }
        let isClean = index == stack.count - 1
        while stack.count > index { close(source: source, tagStart: tagStart) }
        return isClean
    }

    private mutating func close(source: [UInt8], tagStart: Int) {
        var open = stack.removeLast()
        if let depth = markupDepth {
            guard stack.count < depth else { return }
            markupDepth = nil
            if open.contentStart <= tagStart, tagStart <= source.count {
                open.text = String(
                    decoding: source[open.contentStart..<tagStart].prefix(limits.maxTextBytes), as: UTF8.self)
            }
        }
        if open.name == "item" || open.name == "entry", let entry = entryElements {
            if entries.count < limits.maxEntries { entries.append(entry) }
            entryElements = nil
            return
        }
        let path = open.name
        let parent = stack.last?.name ?? ""
        let element = Element(
            name: path, parent: parent, text: open.text, attributes: open.attributes, base: open.base,
            language: open.language)
        if entryElements != nil {
            entryElements?.list.append(element)
        } else {
            feedElements.list.append(element)
        }
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
        case "html", "HTML": sawHTML = true
        default: break
        }
    }

    private func canonical(_ raw: String) -> String {
        guard let colon = raw.firstIndex(of: ":") else {
            let prefix = prefixes[""] ?? ""
            return prefix.isEmpty ? raw : prefix + raw
        }
        let written = String(raw[..<colon])
        let local = raw[raw.index(after: colon)...]
        return (prefixes[written] ?? (written + ":")) + local
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
        default: "other:"
        }
    }
}
