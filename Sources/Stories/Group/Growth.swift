/// How an event has grown within the last hour.
struct Growth: Sendable {
    /// Articles remembered; an event that grows faster is breaking anyway.
    private static let most = 64

    private var arrivals: [(feed: Int64, time: Int64)] = []
    private var hour: Int64 = -1
    private(set) var isFirstOfHour = true

    mutating func add(feed: Int64, time: Int64) {
        isFirstOfHour = time / 3_600 != hour
        hour = time / 3_600
        arrivals.append((feed, time))
        if arrivals.count > Self.most { arrivals.removeFirst() }
    }

    /// Four articles of three sources within an hour, three times what events usually have in theirs, and twice of
    /// what this one had in the hour before.
    func isBreaking(usual: Double) -> Bool {
        guard let now = arrivals.map(\.time).max() else { return false }
        let last = arrivals.filter { $0.time > now - 3_600 }
        let before = arrivals.count { $0.time <= now - 3_600 && $0.time > now - 7_200 }
        guard last.count >= 4, Set(last.map(\.feed)).count >= 3 else { return false }
        return Double(last.count) >= 3 * usual && last.count >= 2 * before
    }
}

/// How many articles an event usually has in an hour in which it has any.
struct Pace: Sendable {
    private var articles = 0.0
    private var hours = 0.0

    mutating func count(isFirstOfHour: Bool) {
        articles += 1
        if isFirstOfHour { hours += 1 }
        // The usual of lately, not of all time.
        if articles > 20_000 {
            articles /= 2
            hours /= 2
        }
    }

    /// Before much has been seen, one and a little.
    var usual: Double { (articles + 20) / (hours + 18) }
}
