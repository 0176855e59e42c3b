import Deliver
import Floods

extension AlertDocument {
    /// What routes, silences and groups look at.
    func labels(own: [String: String]) -> AlertLabels {
        var labels = AlertLabels(own.mapValues { [$0] })
        labels["rule"] = [rule]
        labels["severity"] = [severity]
        labels["kind"] = [kind ?? "article"]
        labels["tag"] = article.feed.tags
        labels["feed"] = [article.feed.name]
        if let language = article.language { labels["language"] = [language] }
        for kind in ["country", "person", "topic"] { labels[kind] = mentioned(kind) }
        // An article without a story is one of its own.
        if !article.id.isEmpty { labels["story"] = [story?.id ?? article.id] }
        return labels
    }

    /// The ids of a kind, the most mentioned first; a mention in the title counts like three.
    private func mentioned(_ kind: String) -> [String] {
        var weights: [String: Int] = [:]
        var order: [String] = []
        for mention in mentions where mention.kind == kind {
            if weights[mention.id] == nil { order.append(mention.id) }
            weights[mention.id, default: 0] += mention.field == "title" ? 3 : 1
        }
        return order.enumerated().sorted { left, right in
            let (first, second) = (weights[left.element] ?? 0, weights[right.element] ?? 0)
            return first == second ? left.offset < right.offset : first > second
        }.map(\.element)
    }
}
