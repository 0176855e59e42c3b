import Feeds
import Store

extension FeedPoller {
    /// The identity of an entry under a name that the feed has given before: by its page, where the name stood for an
    /// article of another page and title (a feed that has one guid for all it ever shows).
    func identityNow(
        _ article: Article, _ named: ArticleIdentity, _ sighting: Sighting, feed url: String
    ) async throws(StoreError) -> ArticleIdentity {
        guard named.key.hasPrefix("guid "), named.canonicalURL != nil,
            let known = sighting.text, known != textDigest(title: article.title ?? "", content: article.bodyText),
            let stored = try await store.article(id: sighting.article),
            stored.url.flatMap(canonicalURL) != named.canonicalURL, stored.title != article.title
        else { return named }
        return identity(byPageOf: article, feed: url)
    }
}
