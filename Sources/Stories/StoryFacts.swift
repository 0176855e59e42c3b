/// What is known of a story at the moment when an article joins it.
public struct StoryFacts: Sendable, Equatable {
    /// The id of its first article.
    public var id: String
    /// Whether the article is its first.
    public var isNew: Bool
    /// Feeds that carry it.
    public var sources: Int
    public var articles: Int
    /// Whether it grows as few do.
    public var isBreaking: Bool

    public init(id: String, isNew: Bool = true, sources: Int = 1, articles: Int = 1, isBreaking: Bool = false) {
        self.id = id
        self.isNew = isNew
        self.sources = sources
        self.articles = articles
        self.isBreaking = isBreaking
    }
}
