import Deliver
import Settings
import Store
import Stories
import Watch

/// An alert on its way through `record`, with what its rule asks of the story.
struct RaisedDocument {
    var document: AlertDocument
    var story: StoryCondition?
}

extension AlertDocument {
    /// The document with what is known of the story now, and what of that made the rule fire.
    func told(_ facts: StoryFacts?, _ condition: StoryCondition?) -> AlertDocument {
        var document = self
        document.story = facts.map {
            StoryPart(id: $0.id, isNew: $0.isNew, sources: $0.sources, articles: $0.articles)
        }
        document.reasons += condition?.reasons(facts) ?? []
        return document
    }
}

extension MatchResult {
    /// Ids of the countries and people that it names, the most mentioned first.
    var entities: [String] {
        var counts: [String: Int] = [:]
        for mention in mentions where mention.kind != .topic { counts[mention.id, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}

extension Configuration {
    /// How the store gathers articles into stories.
    var storyPolicy: StoryPolicy {
        var policy = StoryPolicy()
        policy.isOn = stories.isOn
        policy.window = stories.window.components.seconds
        policy.later = stories.later.compactMapValues { StoryPolicy.Later(rawValue: $0.rawValue) }
        return policy
    }
}
