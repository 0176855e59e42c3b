/// A rule by which one alert mutes others: those that match the target, while one that matches the source is recent,
/// where both have the same values of the equal labels.
///
/// As in Alertmanager, an alert that is source and target at once does not mute itself, and a label that both lack
/// is equal. News has no end, so a source mutes for a fixed time.
public struct Inhibition: Sendable {
    public var source: [Matcher]
    public var target: [Matcher]
    public var equal: [String]
    /// Seconds for which a source mutes.
    public var lasts: Int64

    public init(source: [Matcher], target: [Matcher], equal: [String], lasts: Int64) {
        self.source = source
        self.target = target
        self.equal = equal
        self.lasts = lasts
    }

    /// Several values are the same as others where they share one.
    private func agree(_ left: AlertLabels, _ right: AlertLabels) -> Bool {
        equal.allSatisfy { name in
            let (ours, theirs) = (left[name], right[name])
            return ours.isEmpty ? theirs.isEmpty : ours.contains(where: theirs.contains)
        }
    }

    func mutes(_ labels: AlertLabels, of alert: String, by other: Inhibitor, at now: Int64) -> Bool {
        guard other.alert != alert, other.raised <= now, now < other.raised + lasts else { return false }
        guard target.match(labels), source.match(other.labels), agree(labels, other.labels) else { return false }
        // Two that are both source and target would mute one another.
        return !source.match(labels)
    }
}

/// A recent alert that mutes others.
public struct Inhibitor: Sendable, Equatable {
    public var alert: String
    public var labels: AlertLabels
    /// Unix seconds.
    public var raised: Int64
    /// Unix seconds; from then on no inhibition looks at it.
    public var ends: Int64

    public init(alert: String, labels: AlertLabels, raised: Int64, ends: Int64) {
        self.alert = alert
        self.labels = labels
        self.raised = raised
        self.ends = ends
    }
}
