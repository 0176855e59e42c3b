import Foundation
import FoundationXML

extension Reader {
    /// The feeds of an OPML file; its folders become tags.
    func outline(_ file: String, _ place: Place, tags: [String]) -> [FeedSettings] {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: file)) else {
            report(place, "\(file) cannot be read", "check that it exists and that this user may read it")
            return []
        }
        let outline = Outline(position: place.position, tags: tags)
        let parser = XMLParser(data: data)
        parser.delegate = outline
        guard parser.parse() else {
            report(place, "\(file):\(parser.lineNumber): not OPML: the XML is broken there")
            return []
        }
        if outline.feeds.isEmpty { report(place, "\(file) holds no feeds (outlines with xmlUrl)", warning: true) }
        return outline.feeds
    }
}

private final class Outline: NSObject, XMLParserDelegate {
    private let position: SourcePosition
    private let tags: [String]
    private var folders: [String?] = []
    var feeds: [FeedSettings] = []

    init(position: SourcePosition, tags: [String]) {
        self.position = position
        self.tags = tags
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        guard name.lowercased() == "outline" else { return }
        let title = attributes["title"] ?? attributes["text"]
        guard let url = attributes["xmlUrl"] else {
            folders.append(title)
            return
        }
        folders.append(nil)
        var seen = Set<String>()
        let all = tags + folders.compactMap { $0 } + Self.categories(attributes["category"] ?? "")
        let tags = all.filter { !$0.isEmpty && seen.insert($0).inserted }
        feeds.append(FeedSettings(url: Located(url, position), name: title ?? url, tags: tags))
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
