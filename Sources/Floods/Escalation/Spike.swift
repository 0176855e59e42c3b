/// When a rule that fires more often than usual raises an alert of its own.
public struct SpikeLimit: Sendable, Equatable {
    /// So many times what is usual.
    public var factor: Double
    /// Alerts within an hour below which nothing is a spike.
    public var least: Int
    public var severity: String
    /// Seconds of history before which nothing is usual yet.
    public var warmUp: Int64

    public init(factor: Double, least: Int, severity: String, warmUp: Int64) {
        self.factor = factor
        self.least = least
        self.severity = severity
        self.warmUp = warmUp
    }
}

/// How often a rule has fired, hour by hour, over four weeks.
public struct SpikeHistory: Sendable, Equatable {
    /// Alerts by hour since 1970; hours without any may be left out.
    public var hours: [Int64: Int]
    /// The first hour that was counted.
    public var since: Int64

    public init(hours: [Int64: Int], since: Int64) {
        self.hours = hours
        self.since = since
    }

    public static let weeks: Int64 = 4
    public static let span = weeks * 168

    /// The mean of all hours counts like so many samples of an hour of the week.
    private static let weightOfMean = 4.0

    /// What is usual in an hour: the same hour of the week and its neighbours in the past weeks, drawn towards the mean
    /// of all hours as long as there are few of them.
    public func usual(in hour: Int64) -> Double {
        let first = max(since, hour - Self.span)
        guard hour > first else { return 0 }
        let all = hours.reduce(0) { $1.key >= first && $1.key < hour ? $0 + $1.value : $0 }
        let mean = Double(all) / Double(hour - first)
        var sum = 0.0
        var samples = 0.0
        for week in 1...Self.weeks {
            for neighbour in -1...1 {
                let past = hour - week * 168 + Int64(neighbour)
                guard past >= first, past < hour else { continue }
                sum += Double(hours[past] ?? 0)
                samples += 1
            }
        }
        return (sum + mean * Self.weightOfMean) / (samples + Self.weightOfMean)
    }

    /// Alerts of the last sixty minutes: of this hour, and of the last one what of it is within them.
    public func lastHour(at now: Int64) -> Double {
        let hour = now / 3_600
        let passed = Double(now % 3_600) / 3_600
        return Double(hours[hour] ?? 0) + Double(hours[hour - 1] ?? 0) * (1 - passed)
    }
}

/// Whether a rule is in a spike: told once, and again only after an hour below the limit.
public struct SpikeState: Sendable, Equatable {
    /// Unix seconds when the rate was last above the limit; nil where it never was.
    public var lastAbove: Int64?

    public init(lastAbove: Int64? = nil) {
        self.lastAbove = lastAbove
    }

    /// The last hour's alerts and what is usual, where a spike begins now.
    public mutating func judge(
        _ history: SpikeHistory, _ limit: SpikeLimit, now: Int64
    ) -> (observed: Int, usual: Double)? {
        let observed = history.lastHour(at: now)
        guard observed >= Double(limit.least), now - history.since * 3_600 >= limit.warmUp else { return nil }
        let usual = history.usual(in: now / 3_600)
        guard observed > usual * limit.factor else { return nil }
        let isRunning = lastAbove.map { now - $0 < 3_600 && $0 <= now } ?? false
        lastAbove = now
        return isRunning ? nil : (Int(observed.rounded()), usual)
    }
}
