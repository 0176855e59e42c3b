import Deliver
import Feeds
import Settings
import Store
import Stories

extension FeedPoller {
    /// An entry that the feed has shown before; one that its publisher has edited materially is matched again, and has
    /// the alerts of the rules that the new text fires and the old one did not.
    ///
    /// Where another feed has shown an edit before, the text that this one showed is gone: all rules that fire are named,
    /// and those that have an alert on the article already are left out when it is recorded.
    func shown(
        _ article: Article, _ named: ArticleIdentity, _ sighting: Sighting, _ matching: ArticleMatching, time: Int64,
        documents: inout [String: RaisedDocument]
    ) async throws(StoreError) -> NewArticle {
        // As it was recorded, here or through another feed.
        let identity = ArticleIdentity(id: sighting.article, key: named.key, canonicalURL: named.canonicalURL)
        var new = matching.newArticle(article, identity)
        guard sighting.text != new.textDigest else { return new }
        new.edit = .small
        guard sighting.text != nil, let stored = try await store.article(id: identity.id) else { return new }
        let reader = StoryReader()
        let before = reader.read(title: stored.title, content: stored.content)
        let after = reader.read(title: new.title, content: new.content)
        let isFollowed = stored.edits > sighting.edits
        if isMaterialEdit(from: before, to: after) {
            new.edit = .material
        } else if isFollowed {
            new.edit = .followed
        } else {
            return new
        }
        new.text = after
        new.sketch = Sketch(after)
        // What was read from the page is read again there, if the page has changed.
        let pages = plan.configuration.pages
        if case .material = new.edit, stored.pageText != nil, pages.fullText(of: matching.feed) != .feed {
            new.page = PageChoice(fullText: .page, pages: FeedPages()).page(of: new, limits: pages)
            new.page?.readings = PageReader.liveReadings - 1
        }
        var old = article
        old.title = stored.title
        old.contentText = stored.content
        let fired = isFollowed ? [] : Set(matching.match(old, identity, time: time).map(\.document.rule))
        for (document, story) in matching.match(article, identity, time: time) where !fired.contains(document.rule) {
            documents[document.id] = RaisedDocument(document: document, story: story)
            new.alerts.append(matching.outboxRow(document, story))
        }
        return new
    }
}
