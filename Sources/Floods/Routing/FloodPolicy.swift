/// Everything that a configuration says of where alerts go, and when.
public struct FloodPolicy: Sendable {
    /// What a rule says for its own alerts.
    public struct RuleWay: Sendable {
        /// Where not empty, its alerts go there and the routes are not asked.
        public var sinks: [String]
        /// These come before the controls of routes.
        public var controls: FloodControls
        public var spike: SpikeLimit?

        public init(sinks: [String] = [], controls: FloodControls = FloodControls(), spike: SpikeLimit? = nil) {
            self.sinks = sinks
            self.controls = controls
            self.spike = spike
        }
    }

    /// Takes what no other route does; its sinks are all there are, unless it names some.
    public var root: Route
    public var rules: [String: RuleWay]
    /// Sinks that get each alert at once, whatever the controls and silences say: logs, unless asked otherwise.
    public var immediateSinks: Set<String>
    public var inhibitions: [Inhibition]

    public init(
        root: Route, rules: [String: RuleWay] = [:], immediateSinks: Set<String> = [], inhibitions: [Inhibition] = []
    ) {
        self.root = root
        self.rules = rules
        self.immediateSinks = immediateSinks
        self.inhibitions = inhibitions
    }

    /// Where an alert goes, each sink once: by the first way that leads there.
    public func destinations(of labels: AlertLabels) -> [Destination] {
        var way = labels["rule"].first.flatMap { rules[$0] } ?? RuleWay()
        // A rule that is throttled or comes with the digest is the one whose spike must be told.
        if labels["kind"] == ["spike"] { way.controls = FloodControls() }
        var result: [Destination] = []
        func add(_ sinks: [String], _ route: String, _ controls: FloodControls) {
            for sink in sinks where !result.contains(where: { $0.sink == sink }) {
                result.append(Destination(sink: sink, route: route, controls: way.controls.over(controls)))
            }
        }
        if way.sinks.isEmpty {
            for taker in root.takers(of: labels) { add(taker.sinks, taker.name, taker.controls) }
        } else {
            add(way.sinks, "rule \(labels["rule"].first ?? "")", root.controls)
        }
        return result
    }

    /// The controls for a sink that an alert with these labels goes to today; none where it no longer does.
    func controls(of labels: AlertLabels, for sink: String) -> FloodControls {
        destinations(of: labels).first { $0.sink == sink }?.controls ?? FloodControls()
    }
}
