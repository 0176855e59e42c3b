import Deliver
import Floods
import Settings
import Store

/// The alert that a rule fires more often than usual.
///
/// - Parameter trigger: the alert that was one too many; it makes the id, which is the same at a replay.
func spikeDocument(
    rule: String, observed: Int, usual: Double, limit: SpikeLimit, trigger: String, time: Int64
) -> AlertDocument {
    let rate = usual >= 10 ? "\(Int(usual.rounded()))" : "\((usual * 10).rounded() / 10)"
    var document = AlertDocument(
        id: alertID(rule: "spike " + rule, article: trigger), rule: rule, severity: limit.severity, timestamp: time,
        article: AlertDocument.ArticlePart(
            id: "", url: nil, title: "Spike: \(observed) alerts of \"\(rule)\" within an hour", published: nil,
            language: nil, summary: nil, feed: AlertDocument.FeedPart(name: "Marsad", url: "", tags: [])),
        mentions: [],
        reasons: [
            "\(observed) alerts in the last hour; usual at this hour of the week are \(rate)",
            "the limit is \(limit.factor.formatted)x what is usual, and at least \(limit.least)",
        ])
    document.kind = "spike"
    return document
}

/// The alert that a feed has fallen silent: once for each silence.
func flatlineDocument(
    _ state: FeedState, name: String, silentFor seconds: Int64, pulse: FeedPulse, limit: SilenceLimit,
    severity: String, time: Int64
) -> AlertDocument {
    var reasons = ["the last new article came at \(rfc3339(pulse.lastNews))"]
    if pulse.arrivals > 2, pulse.meanPause > 0 {
        reasons.append("usually there is news every \(length(Int64(pulse.meanPause)))")
    }
    if let limit = pulse.limit(limit, now: time) { reasons.append("the limit is \(length(limit))") }
    if state.failures > 0, let error = state.lastError {
        reasons.append("it cannot be read: \(error)")
    } else {
        reasons.append("it can be read and shows nothing new")
    }
    var document = AlertDocument(
        id: alertID(rule: "flatline \(pulse.lastNews)", article: state.url), rule: flatlineRule, severity: severity,
        timestamp: time,
        article: AlertDocument.ArticlePart(
            id: "", url: nil, title: "\(name) has been silent for \(length(seconds))", published: nil, language: nil,
            summary: nil, feed: AlertDocument.FeedPart(name: name, url: redacted(state.url), tags: [])),
        mentions: [], reasons: reasons)
    document.kind = "flatline"
    return document
}

/// `45m`, `6h 10m`, `2d 3h`.
private func length(_ seconds: Int64) -> String {
    switch seconds {
    case ..<120: "\(seconds)s"
    case ..<7_200: "\(seconds / 60)m"
    case ..<172_800: "\(seconds / 3_600)h" + (seconds % 3_600 >= 60 ? " \(seconds % 3_600 / 60)m" : "")
    default: "\(seconds / 86_400)d" + (seconds % 86_400 >= 3_600 ? " \(seconds % 86_400 / 3_600)h" : "")
    }
}

extension Double {
    /// Without a fraction where it is none.
    fileprivate var formatted: String { self == rounded() ? "\(Int(self))" : "\(self)" }
}
