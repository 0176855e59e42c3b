import Foundation

extension Reader {
    /// The feeds of an OPML file; its folders become tags.
    func outline(_ file: String, _ place: Place, tags: [String]) -> [FeedSettings] {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: file)) else {
            report(place, "\(file) cannot be read", "check that it exists and that this user may read it")
            return []
        }
        var scanner = OutlineScanner(Array(data))
        var outline = Outline(file: file, tags: tags)
        while let token = scanner.next() { outline.take(token) }
        guard scanner.isOutline else {
            report(place, "\(file) is not OPML")
            return []
        }
        for (position, url) in outline.strange {
            problems.append(
                ConfigurationProblem(
                    position: position, isWarning: true,
                    message: "\"\(redacted(url).prefix(100))\" is no web address; the outline is left out",
                    hint: "it must begin with http:// or https://"))
        }
        if outline.feeds.isEmpty {
            report(place, "\(file) holds no feeds (outlines with xmlUrl)", warning: true)
        } else if !scanner.isWhole {
            report(place, "\(file) breaks off; \(outline.feeds.count) feeds were read from it", warning: true)
        }
        return outline.feeds
    }
}

/// `feed://HOST/…` and `feed:https://…` are what some readers write for web addresses.
private func webAddress(_ text: String) -> String {
    let url = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard url.lowercased().hasPrefix("feed:") else { return url }
    let rest = url.dropFirst(5)
    return rest.hasPrefix("//") ? "http:" + rest : String(rest)
}

private struct Outline {
    let file: String
    let tags: [String]
    private var folders: [String?] = []
    private(set) var feeds: [FeedSettings] = []
    /// Addresses of outlines that are none.
    private(set) var strange: [(position: SourcePosition, url: String)] = []

    init(file: String, tags: [String]) {
        self.file = file
        self.tags = tags
    }

    mutating func take(_ token: OutlineScanner.Token) {
        guard case .start(let tag) = token else {
            _ = folders.popLast()
            return
        }
        let titles = [tag.attributes["title"], tag.attributes["text"]].compactMap { $0 }
        let title = titles.first { !$0.allSatisfy(\.isWhitespace) }
        let address = tag.attributes["xmlurl"].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : webAddress($0) }
        if let address { addFeed(address, title, tag) }
        if !tag.isEmpty { folders.append(address == nil ? title : nil) }
    }

    private mutating func addFeed(_ url: String, _ title: String?, _ tag: OutlineScanner.Tag) {
        let position = SourcePosition(file: file, line: tag.line, column: tag.column)
        guard looksLikeWebAddress(url) else {
            strange.append((position, url))
            return
        }
        var seen = Set<String>()
        let all = tags + folders.compactMap { $0 } + Self.categories(tag.attributes["category"] ?? "")
        let tags = all.filter { !$0.isEmpty && seen.insert($0).inserted }
        feeds.append(FeedSettings(url: Located(url, position), name: title ?? redacted(url), tags: tags))
    }

    /// Categories are parted by commas, their levels by slashes (OPML 2.0).
    private static func categories(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == "/" }.map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
