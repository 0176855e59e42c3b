import Deliver
import Feeds
import Settings
import Store
import Stories

extension FeedPoller {
    /// An entry that the feed has shown before; one that its publisher has edited materially is matched again, and has
    /// the alerts of the rules that the new text fires and the old one did not.
    func shown(
        _ article: Article, _ identity: ArticleIdentity, _ sighting: Sighting, _ matching: ArticleMatching, time: Int64,
        documents: inout [String: RaisedDocument]
    ) async throws(StoreError) -> NewArticle {
        var new = matching.newArticle(article, identity)
        guard sighting.text != new.textDigest, sighting.article == identity.id else { return new }
        new.edit = .small
        guard sighting.text != nil, let stored = try await store.article(id: identity.id) else { return new }
        let reader = StoryReader()
        let before = reader.read(title: stored.title, content: stored.content)
        let after = reader.read(title: new.title, content: new.content)
        guard isMaterialEdit(from: before, to: after) else { return new }
        new.edit = .material
        new.text = after
        new.sketch = Sketch(after)
        // What was read from the page is read again there, if the page has changed.
        let pages = plan.configuration.pages
        if stored.pageText != nil, pages.fullText(of: matching.feed) != .feed {
            new.page = PageChoice(fullText: .page, pages: FeedPages()).page(of: new, limits: pages)
            new.page?.readings = PageReader.liveReadings - 1
        }
        var old = article
        old.title = stored.title
        old.contentText = stored.content
        let fired = Set(matching.match(old, identity, time: time).map(\.document.rule))
        for (document, story) in matching.match(article, identity, time: time) where !fired.contains(document.rule) {
            documents[document.id] = RaisedDocument(document: document, story: story)
            new.alerts.append(matching.outboxRow(document, story))
        }
        return new
    }
}
