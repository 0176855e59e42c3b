/// How articles are gathered into stories.
public struct StorySettings: Sendable {
    public var isOn = true
    /// How far apart two articles of one text may come.
    public var window = Duration.seconds(72 * 3_600)
    /// What each sink gets of a story beside its first alert, by the sinks' names.
    public var later: [String: StoryDelivery] = [:]
}

/// What a sink gets of a story beside its first alert.
public enum StoryDelivery: String, Sendable, CaseIterable {
    /// Nothing: later alerts of the rule on the story are folded into the first.
    case first
    /// Later alerts, marked as updates.
    case updates
    /// Every alert, as if there were no stories.
    case all
}
