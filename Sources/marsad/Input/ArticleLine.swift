import Feeds
import Foundation
import Watch

/// An article as a JSON object: the item keys of JSON Feed, with what a feed would say of itself beside them.
struct ArticleLine: Decodable {
    struct Feed: Decodable {
        var name: String?
        var url: String?
        var tags: [String]?
        var language: String?
    }

    var id: String?
    var url: String?
    var title: String?
    var summary: String?
    var contentText: String?
    var contentHTML: String?
    var language: String?
    var tags: [String]?
    var feed: Feed?

    enum CodingKeys: String, CodingKey {
        case id, url, title, summary, language, tags, feed
        case contentText = "content_text"
        case contentHTML = "content_html"
    }

    /// The article as the matcher takes it.
    var watched: WatchedArticle {
        let content = contentText ?? contentHTML.map(plainText(fromHTML:)) ?? ""
        return WatchedArticle(
            id: id ?? "", url: url, title: title ?? "", content: content, summary: summary ?? "", language: language,
            feedName: feed?.name, feedURL: feed?.url, feedLanguage: feed?.language, tags: feed?.tags ?? [])
    }

    /// Why a line is no article.
    static func words(_ error: any Error) -> String {
        switch error as? DecodingError {
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\(context.codingPath.map(\.stringValue).joined(separator: ".")): \(context.debugDescription)"
        case .keyNotFound(let key, _): "\(key.stringValue) is missing"
        case .dataCorrupted: "not a JSON object; one article a line is expected"
        default: "\(error)"
        }
    }
}
