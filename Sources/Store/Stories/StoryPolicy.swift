/// How articles are gathered into stories.
public struct StoryPolicy: Sendable, Equatable {
    /// What a sink gets of a story beside its first alert.
    public enum Later: String, Sendable, CaseIterable {
        /// Nothing: later alerts of the rule are folded into the first.
        case first
        /// Updates.
        case updates
        /// Every alert, as if there were no stories.
        case all
    }

    public var isOn = true
    /// Seconds.
    public var window: Int64 = 72 * 3_600
    /// By the sinks' names; a sink that is not named gets the first alone.
    public var later: [String: Later] = [:]

    public init() {}

    public static var off: StoryPolicy {
        var policy = StoryPolicy()
        policy.isOn = false
        return policy
    }
}
