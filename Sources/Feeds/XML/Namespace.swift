/// The namespaces that feeds use; the formats' own are one.
enum Namespace: UInt8, Sendable {
    case own, dc, dcterms, content, sy, rdf, itunes, googleplay, media, xhtml, news, image
    /// Of markup that may stand in a text: SVG and MathML.
    case drawing
    case foreign

    /// By the name that a declaration gives.
    init(uri: UnsafeBufferPointer<UInt8>) {
        guard uri.count <= 100 else {
            self = .foreign
            return
        }
        var text = String(decoding: uri, as: UTF8.self).lowercased()
        if text.hasPrefix("https://") { text = "http://" + text.dropFirst(8) }
        self = Self.known[text] ?? Self.known[text + "/"] ?? .foreign
    }

    private static let known: [String: Namespace] = [
        "": .own, "http://www.w3.org/2005/atom": .own, "http://purl.org/atom/ns#": .own,
        "http://purl.org/rss/1.0/": .own, "http://my.netscape.com/rdf/simple/0.9/": .own,
        "http://channel.netscape.com/rdf/simple/0.9/": .own, "http://backend.userland.com/rss2": .own,
        "http://backend.userland.com/rss": .own, "http://www.sitemaps.org/schemas/sitemap/0.9": .own,
        "http://blogs.law.harvard.edu/tech/rss": .own, "http://purl.org/net/rss1.1#": .own,
        "http://purl.org/dc/elements/1.1/": .dc, "http://purl.org/dc/elements/1.0/": .dc,
        "http://purl.org/dc/terms/": .dcterms, "http://purl.org/rss/1.0/modules/content/": .content,
        "http://purl.org/rss/1.0/modules/syndication/": .sy, "http://www.w3.org/1999/02/22-rdf-syntax-ns#": .rdf,
        "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes, "http://search.yahoo.com/mrss/": .media,
        "http://www.google.com/schemas/play-podcasts/1.0": .googleplay, "http://www.w3.org/1999/xhtml": .xhtml,
        "http://www.google.com/schemas/play-podcasts/1.0/": .googleplay,
        "http://www.google.com/schemas/sitemap-news/0.9": .news, "http://www.w3.org/2000/svg": .drawing,
        "http://www.google.com/schemas/sitemap-image/1.1": .image, "http://www.w3.org/1998/math/mathml": .drawing,
    ]

    /// By the prefix that everyone uses, where a document declares none.
    static let prefixes = NameTable<Namespace>([
        ("atom", .own), ("atom10", .own), ("a10", .own), ("rss", .own), ("dc", .dc), ("dcterms", .dcterms),
        ("content", .content), ("sy", .sy), ("rdf", .rdf), ("itunes", .itunes), ("googleplay", .googleplay),
        ("media", .media), ("xhtml", .xhtml), ("news", .news), ("n", .news), ("image", .image), ("svg", .drawing),
        ("math", .drawing),
    ])
}
