/// A node of the routing tree, as Alertmanager has it.
///
/// An alert enters at the root and goes to the first child whose matchers hold, and from there on down; with
/// `continues`, the following siblings are asked too. Where no child matches, the node itself takes the alert.
public struct Route: Sendable {
    /// For people, and to tell what is counted where; unique in the tree.
    public var name: String
    public var matchers: [Matcher]
    /// Empty where the parent's are used.
    public var sinks: [String]
    public var continues: Bool
    public var controls: FloodControls
    public var routes: [Route]

    public init(
        name: String, matchers: [Matcher] = [], sinks: [String] = [], continues: Bool = false,
        controls: FloodControls = FloodControls(), routes: [Route] = []
    ) {
        self.name = name
        self.matchers = matchers
        self.sinks = sinks
        self.continues = continues
        self.controls = controls
        self.routes = routes
    }

    /// The nodes that take an alert, each with the sinks and controls it has from itself and those above.
    func takers(of labels: AlertLabels) -> [Route] {
        var takers: [Route] = []
        for child in routes where child.matchers.match(labels) {
            var child = child
            if child.sinks.isEmpty { child.sinks = sinks }
            child.controls = child.controls.over(controls)
            takers += child.takers(of: labels)
            if !child.continues { break }
        }
        return takers.isEmpty ? [self] : takers
    }
}

/// One sink that an alert goes to, and by which way.
public struct Destination: Sendable {
    public var sink: String
    /// The route that led there; the rule where its own `send:` did.
    public var route: String
    public var controls: FloodControls
}
