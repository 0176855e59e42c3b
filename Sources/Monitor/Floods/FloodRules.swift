public import Floods
public import Settings

/// What a configuration says against floods, made ready to run.
struct FloodRules: Sendable {
    /// By the feeds' addresses: how long each may be silent; those that may for ever are left out.
    let silences: [String: (limit: SilenceLimit, name: String)]
    /// The labels that rules set of their own.
    let labels: [String: [String: String]]
    let flatlineSeverity: String
    let gate: FloodGate

    init(_ configuration: Configuration) {
        var silences: [String: (limit: SilenceLimit, name: String)] = [:]
        for feed in configuration.feeds {
            switch feed.silence ?? configuration.floods.flatline.limit.map(FeedSilence.after) ?? .off {
            case .off: continue
            case .after(let limit): silences[feed.url.value] = (limit, feed.name)
            }
        }
        self.silences = silences
        labels = Dictionary(
            configuration.rules.map { ($0.name.value, $0.labels) }, uniquingKeysWith: { first, _ in first })
        flatlineSeverity = configuration.floods.flatline.severity
        gate = FloodGate(policy: configuration.floodPolicy)
    }
}

/// The name under which alerts of silent feeds go through routes and silences.
let flatlineRule = "flatline"

extension Configuration {
    /// Where alerts go and when.
    public var floodPolicy: FloodPolicy {
        var root = floods.root
        if root.sinks.isEmpty { root.sinks = sinks.map(\.name.value) }
        var ways = Dictionary(
            rules.map { rule in
                let way = FloodPolicy.RuleWay(
                    sinks: rule.sinks.map(\.value), controls: rule.controls, spike: rule.spike)
                return (rule.name.value, way)
            }, uniquingKeysWith: { first, _ in first })
        if ways[flatlineRule] == nil {
            ways[flatlineRule] = FloodPolicy.RuleWay(sinks: floods.flatline.sinks.map(\.value))
        }
        let immediate = sinks.filter { !(floods.holds[$0.name.value] ?? $0.holdsBack) }.map(\.name.value)
        return FloodPolicy(
            root: root, rules: ways, immediateSinks: Set(immediate), inhibitions: floods.inhibitions)
    }
}

extension SinkSettings {
    /// Logs get each alert at once where their entry does not say otherwise: they are read, and disturb nobody.
    fileprivate var holdsBack: Bool {
        switch kind {
        case .log, .journal: false
        case .webhook, .mail, .command: true
        }
    }
}
