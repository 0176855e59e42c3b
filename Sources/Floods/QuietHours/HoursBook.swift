/// The quiet hours of many alerts at one time; alerts under the same hours are looked up once.
struct HoursBook {
    let policy: FloodPolicy
    let now: Int64
    private var known: [(hours: QuietHours, end: Int64?)] = []

    init(policy: FloodPolicy, now: Int64) {
        self.policy = policy
        self.now = now
    }

    /// When the quiet hours end that hold an alert; nil where none do.
    mutating func end(holding held: HeldAlert) -> Int64? {
        let controls = policy.controls(of: held.labels, for: held.sink)
        guard let hours = controls.quietHours(for: held.labels.rank) else { return nil }
        if let found = known.first(where: { $0.hours == hours }) { return found.end }
        let end = hours.end(holding: now)
        known.append((hours, end))
        return end
    }
}
