import Floods
import Language
import Yams

extension Reader {
    /// `escalate: {spike: 3x, min: 5, to: critical, after: 24h}` of a rule.
    func spikeLimit(_ place: Place?) -> SpikeLimit? {
        guard let place, let entry = mapping(place, "escalate", keys: ["spike", "min", "to", "after"]) else {
            return nil
        }
        var limit = SpikeLimit(factor: 3, least: 5, severity: "critical", warmUp: 86_400)
        guard let at = entry["spike"], let text = string(at, "spike") else {
            report(place, "escalate needs `spike:`", "e.g. {spike: 3x, min: 5, to: critical}")
            return nil
        }
        if let factor = Double(text.hasSuffix("x") ? String(text.dropLast()) : text), factor > 1, factor <= 1_000 {
            limit.factor = factor
        } else {
            report(at, "spike: \"\(text)\" is no factor", "write it as 3x: three times as often as usual")
        }
        limit.least = number(entry["min"], "min", in: 1...1_000_000) ?? limit.least
        if let at = entry["to"] { limit.severity = severity(at) ?? limit.severity }
        if let after = duration(entry["after"], "after", atLeast: 0) { limit.warmUp = after.components.seconds }
        return limit
    }

    /// `flatline: {after: auto, severity: high, send: [desk]}` for all feeds.
    func readFlatline(_ place: Place?, into configuration: inout Configuration) {
        guard let place, place.node.null == nil else { return }
        guard let entry = mapping(place, "flatline", keys: ["after", "severity", "send"]) else { return }
        if case .after(let limit) = feedSilence(entry["after"], "flatline.after") {
            configuration.floods.flatline.limit = limit
        }
        if let at = entry["severity"], let text = severity(at) { configuration.floods.flatline.severity = text }
        configuration.floods.flatline.sinks = strings(entry["send"], "send")
        namedSinks += configuration.floods.flatline.sinks
    }

    /// `silent_after: 6h`, `auto` or `off`.
    func feedSilence(_ place: Place?, _ what: String = "silent_after") -> FeedSilence? {
        guard let place else { return nil }
        if place.node.bool == false { return .off }
        switch place.node.scalar?.string {
        case "off": return .off
        case "auto": return .after(.automatic)
        default: return duration(place, what).map { .after(.fixed($0.components.seconds)) }
        }
    }

    /// `hold: true` or `false` of sinks.
    func readHolds(_ place: Place?, into configuration: inout Configuration) {
        guard let place, let sinks = place.node.mapping else { return }
        for (key, value) in sinks {
            guard let name = key.string, let hold = value.mapping?["hold"] else { continue }
            configuration.floods.holds[name] = flag(place.with(hold), "hold")
        }
    }
}
