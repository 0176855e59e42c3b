/// A control that a rule or a route sets, switches off, or takes over from what stands above it.
public enum Choice<Value: Sendable>: Sendable {
    case inherited
    case off
    /// - `owner` names the rule or route that set it: what it counts or gathers, it does for all below.
    case set(Value, owner: String)

    func over(_ parent: Self) -> Self {
        if case .inherited = self { parent } else { self }
    }
}

/// What a rule or a route says against floods; nil and `inherited` where it says nothing.
///
/// Durations are seconds.
public struct FloodControls: Sendable {
    public var groupBy = Choice<[String]>.inherited
    public var groupWait: Int64?
    public var groupInterval: Int64?
    public var repeatInterval: Int64?
    public var resolveAfter: Int64?
    public var throttle = Choice<ThrottleLimit>.inherited
    public var digest = Choice<DigestSchedule>.inherited
    public var mute: [QuietSpan]?
    public var active: [QuietSpan]?
    /// Alerts of this severity's rank or above are not held by quiet hours.
    public var muteBelow: Int?

    public init() {}

    /// These controls, and those of the parent where these say nothing.
    func over(_ parent: FloodControls) -> FloodControls {
        var result = self
        result.groupBy = groupBy.over(parent.groupBy)
        result.groupWait = groupWait ?? parent.groupWait
        result.groupInterval = groupInterval ?? parent.groupInterval
        result.repeatInterval = repeatInterval ?? parent.repeatInterval
        result.resolveAfter = resolveAfter ?? parent.resolveAfter
        result.throttle = throttle.over(parent.throttle)
        result.digest = digest.over(parent.digest)
        result.mute = mute ?? parent.mute
        result.active = active ?? parent.active
        result.muteBelow = muteBelow ?? parent.muteBelow
        return result
    }

    /// Whether alerts go into groups or digests, where the later ones of a story have their place.
    var gathers: Bool {
        if case .set = groupBy { return true }
        if case .set = digest { return true }
        return false
    }

    /// The times of a group, with Alertmanager's defaults.
    var groupTimes: GroupTimes {
        GroupTimes(
            wait: groupWait ?? 30, interval: max(groupInterval ?? 300, 1), repeats: repeatInterval,
            resolve: resolveAfter ?? 86_400)
    }

    /// When alerts of a rank are held; nil where they never are.
    func quietHours(for rank: Int) -> QuietHours? {
        if let muteBelow, rank >= muteBelow { return nil }
        guard mute?.isEmpty == false || active?.isEmpty == false else { return nil }
        return QuietHours(mute: mute ?? [], active: active ?? [])
    }
}
