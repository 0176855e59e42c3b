/// An article as the matcher takes it.
public struct WatchedArticle: Sendable {
    public var id: String
    public var url: String?
    public var title: String
    /// Plain text.
    public var content: String
    public var summary: String
    /// As the article declares it, a BCP 47 tag.
    public var language: String?
    public var feedName: String?
    public var feedURL: String?
    /// As the feed declares it.
    public var feedLanguage: String?
    /// Of the feed.
    public var tags: [String]

    public init(
        id: String, url: String? = nil, title: String = "", content: String = "", summary: String = "",
        language: String? = nil, feedName: String? = nil, feedURL: String? = nil, feedLanguage: String? = nil,
        tags: [String] = []
    ) {
        self.id = id
        self.url = url
        self.title = title
        self.content = content
        self.summary = summary
        self.language = language
        self.feedName = feedName
        self.feedURL = feedURL
        self.feedLanguage = feedLanguage
        self.tags = tags
    }

    func text(_ field: Mention.Field) -> String {
        switch field {
        case .title: title
        case .content: content
        case .summary: summary
        }
    }
}
