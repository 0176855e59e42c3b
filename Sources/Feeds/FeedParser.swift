/// Reads RSS 0.9x–2.0, RDF, Atom 0.3 and 1.0, and JSON Feed.
public struct FeedParser: Sendable {
    private let limits: FeedLimits

    public init(limits: FeedLimits = FeedLimits()) {
        self.limits = limits
    }

    /// Reads a document.
    ///
    /// - Parameter contentType: the header it came with, for its charset.
    /// - Parameter url: where it came from, the base of relative links.
    public func parse(_ bytes: [UInt8], contentType: String?, url: String?) throws(FeedError) -> ParsedFeed {
        guard bytes.count <= limits.maxBytes else { throw .tooLarge(limits.maxBytes) }
        guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
        let decoded = decodeDocument(bytes, contentType: contentType)
        let text = withoutControls(decoded.utf8) ?? decoded.utf8
        let isMended = decoded.isRepaired || text.count != decoded.utf8.count
        if text.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
            var feed = try text.withUnsafeBufferPointer { source throws(FeedError) in
                try parseJSONFeed(source, encoding: decoded.name, base: url, limits: limits)
            }
            feed.recovered = feed.recovered || isMended
            return feed
        }
        return try text.withUnsafeBufferPointer { source throws(FeedError) in
            var builder = FeedBuilder(source, limits: limits, base: url, encoding: decoded.name)
            var scanner = XMLScanner(source, limits: limits)
            scanner.scan(into: &builder)
            guard var feed = builder.finish(at: source.count) else {
                throw builder.sawHTML ? .html : .notAFeed(Self.kind(of: bytes))
            }
            feed.recovered = feed.recovered || scanner.isBroken || isMended
            return feed
        }
    }

    private static func kind(of bytes: [UInt8]) -> String {
        if bytes.starts(with: [0x1F, 0x8B]) { return "gzip data" }
        if bytes.starts(with: "%PDF".utf8) { return "a PDF" }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) || bytes.starts(with: [0xFF, 0xD8]) { return "an image" }
        if bytes.prefix(1_000).contains(0) { return "binary data" }
        let head = String(decoding: bytes.prefix(2_000), as: UTF8.self).lowercased()
        if head.contains("<opml") { return "an OPML list of feeds" }
        if head.contains("<sitemapindex") { return "an index of sitemaps" }
        return bytes.first { $0 > 0x20 } == UInt8(ascii: "<") ? "XML of another kind" : "plain text"
    }
}
