public import Floods

/// Where alerts go and when, beside what rules say themselves.
public struct FloodSettings: Sendable {
    /// The routing tree; without sinks of its own, its root sends to all of them.
    public var root = Route(name: "routes")
    public var inhibitions: [Inhibition] = []
    public var flatline = FlatlineSettings()
    /// Whether a sink takes part in holding back, where its entry says so: `hold:`.
    public var holds: [String: Bool] = [:]
}

/// What is done about feeds that fall silent.
public struct FlatlineSettings: Sendable {
    /// For feeds that say nothing themselves; nil for none.
    public var limit: SilenceLimit?
    public var severity = "high"
    /// Empty for where the routes lead.
    public var sinks: [Located<String>] = []
}

/// What a feed's entry says of its silence.
public enum FeedSilence: Sendable, Equatable {
    case off
    case after(SilenceLimit)
}
