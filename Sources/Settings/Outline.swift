import Foundation
import FoundationXML

extension Reader {
    /// The feeds of an OPML file; its folders become tags.
    func outline(_ file: String, _ place: Place, tags: [String]) -> [FeedSettings] {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: file)) else {
            report(place, "\(file) cannot be read", "check that it exists and that this user may read it")
            return []
        }
        let outline = Outline(file: file, tags: tags)
        let parser = XMLParser(data: data)
        parser.delegate = outline
        guard parser.parse() else {
            report(place, "\(file):\(parser.lineNumber): not OPML: the XML is broken there")
            return []
        }
        for (position, url) in outline.strange {
            problems.append(
                ConfigurationProblem(
                    position: position, isWarning: true,
                    message: "\"\(redacted(url).prefix(100))\" is no web address; the outline is left out",
                    hint: "it must begin with http:// or https://"))
        }
        if outline.feeds.isEmpty { report(place, "\(file) holds no feeds (outlines with xmlUrl)", warning: true) }
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

private final class Outline: NSObject, XMLParserDelegate {
    private let file: String
    private let tags: [String]
    private var folders: [String?] = []
    var feeds: [FeedSettings] = []
    /// Addresses of outlines that are none.
    var strange: [(position: SourcePosition, url: String)] = []

    init(file: String, tags: [String]) {
        self.file = file
        self.tags = tags
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        guard name.lowercased() == "outline" else { return }
        let attributes = Dictionary(
            attributes.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
        let titles = [attributes["title"], attributes["text"]].compactMap { $0 }
        let title = titles.first { !$0.allSatisfy(\.isWhitespace) }
        guard let given = attributes["xmlurl"], !given.allSatisfy(\.isWhitespace) else {
            folders.append(title)
            return
        }
        folders.append(nil)
        let position = SourcePosition(file: file, line: parser.lineNumber, column: max(parser.columnNumber, 1))
        let url = webAddress(given)
        guard looksLikeWebAddress(url) else {
            strange.append((position, url))
            return
        }
        var seen = Set<String>()
        let all = tags + folders.compactMap { $0 } + Self.categories(attributes["category"] ?? "")
        let tags = all.filter { !$0.isEmpty && seen.insert($0).inserted }
        feeds.append(FeedSettings(url: Located(url, position), name: title ?? redacted(url), tags: tags))
    }

    /// Categories are parted by commas, their levels by slashes (OPML 2.0).
    private static func categories(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == "/" }.map { $0.trimmingCharacters(in: .whitespaces) }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
        if name.lowercased() == "outline", !folders.isEmpty { folders.removeLast() }
    }
}
