import Deliver
import Feeds
import Foundation
import Settings
import Store
import Watch

/// From an entry of a feed to its alerts, under the rules of a plan.
struct ArticleMatching: Sendable {
    let plan: Plan
    let feed: FeedSettings
    let feedLanguage: String?

    /// The row that `record` needs, without alerts.
    func newArticle(_ article: Article, _ identity: ArticleIdentity) -> NewArticle {
        var new = NewArticle(
            id: identity.id, key: identity.key, canonicalURL: identity.canonicalURL, url: article.url,
            title: article.title ?? "", summary: article.summary, content: article.bodyText,
            language: article.language ?? feedLanguage, published: article.datePublished ?? article.dateModified)
        new.textDigest = textDigest(title: new.title, content: new.content)
        return new
    }

    /// What the rules say of an article; some ask of its story too, which is told when it is recorded.
    func match(
        _ article: Article, _ identity: ArticleIdentity, time: Int64
    ) -> [(document: AlertDocument, story: StoryCondition?)] {
        documents(of: result(article, identity), article, identity, time: time)
    }

    func result(_ article: Article, _ identity: ArticleIdentity) -> MatchResult {
        plan.watch.match(
            WatchedArticle(
                id: identity.id, url: article.url, title: article.title ?? "", content: article.bodyText,
                summary: "", language: article.language, feedName: feed.name, feedURL: feed.url.value,
                feedLanguage: feedLanguage, tags: feed.tags))
    }

    func documents(
        of result: MatchResult, _ article: Article, _ identity: ArticleIdentity, time: Int64
    ) -> [(document: AlertDocument, story: StoryCondition?)] {
        result.alerts.map { alert in
            let document = AlertDocument(
                id: alertID(rule: alert.rule, article: identity.id), rule: alert.rule,
                severity: alert.severity.rawValue, timestamp: time,
                article: AlertDocument.ArticlePart(
                    id: identity.id, url: article.url, title: article.title ?? "",
                    published: article.datePublished ?? article.dateModified, language: result.language,
                    summary: article.summary.map { String(plainText(fromHTML: $0).prefix(500)) },
                    feed: AlertDocument.FeedPart(name: feed.name, url: redacted(feed.url.value), tags: feed.tags)),
                mentions: result.mentions.map(mentionPart), reasons: alert.reasons)
            return (document, alert.story)
        }
    }

    /// The alert as the outbox keeps it.
    func outboxRow(_ document: AlertDocument, _ story: StoryCondition?) -> NewAlert {
        var alert = NewAlert(id: document.id, rule: document.rule, severity: document.severity) { facts in
            document.told(facts, story).json()
        }
        alert.labels = document.labels(own: plan.floods.labels[document.rule] ?? [:])
        if let story { alert.condition = { facts in story.holds(facts) } }
        return alert
    }

    private func mentionPart(_ mention: Mention) -> AlertDocument.MentionPart {
        AlertDocument.MentionPart(
            kind: mention.kind.rawValue, id: mention.id, form: mention.form.rawValue, text: mention.text,
            field: mention.field.rawValue, start: mention.start, end: mention.end)
    }
}
