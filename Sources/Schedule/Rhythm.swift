import Foundation

/// When a feed publishes: how many articles, at which hours of the day and on which days of the week, UTC.
///
/// Old articles fade with a time constant of four weeks, so that a feed may change its habits. Times are Unix seconds.
public struct Rhythm: Sendable, Equatable {
    /// Seconds after which an article counts for 1/e.
    static let memory = 28.0 * 86_400

    /// Articles by hour of the day, faded.
    var hours = [Float](repeating: 0, count: 24)
    /// The same articles by day of the week; day 0 is a Thursday, as is the first day of Unix time.
    var days = [Float](repeating: 0, count: 7)
    /// Seconds that the feed has been watched, faded; at most `memory`.
    var exposure = 0.0
    /// Up to when it has been watched; 0 before the first time.
    var updated: Int64 = 0

    public init() {}

    /// Takes in a look at the feed, with the articles that were new.
    ///
    /// The first look shows the feed's recent past, back to its oldest entry.
    ///
    /// - Parameter dates: when each new article was published; nil where it does not say.
    public mutating func observe(newArticles dates: [Int64?], now: Int64) {
        if updated == 0 {
            begin(dates.compactMap { $0 }.filter { $0 <= now }, now)
        } else {
            goOn(dates, now)
        }
        updated = max(updated, now)
    }

    private mutating func begin(_ dates: [Int64], _ now: Int64) {
        guard let oldest = dates.min() else { return }
        let span = min(max(Double(now - oldest), 3_600), 2 * Self.memory)
        exposure = Self.memory * (1 - fading(span))
        for date in dates where Double(now - date) <= span { add(date, weight: fading(Double(now - date))) }
    }

    private mutating func goOn(_ dates: [Int64?], _ now: Int64) {
        // A clock that was set back adds no time.
        let passed = Double(max(now - updated, 0))
        let faded = fading(passed)
        exposure = exposure * faded + Self.memory * (1 - faded)
        for hour in hours.indices { hours[hour] *= Float(faded) }
        for day in days.indices { days[day] *= Float(faded) }
        for date in dates {
            // An article without a believable date came at some moment since the last look.
            let believable = date.map { $0 <= now && $0 > updated - 86_400 } ?? false
            add(believable ? date ?? now : now - Int64(passed / 2), weight: 1)
        }
    }

    private mutating func add(_ date: Int64, weight: Double) {
        let seconds = max(date, 0)
        hours[Int(seconds / 3_600 % 24)] += Float(weight)
        days[Int(seconds / 86_400 % 7)] += Float(weight)
    }

    // MARK: - What to expect

    /// Articles a second, over all hours; a feed that was hardly watched is taken to publish one a day.
    var rate: Double {
        let articles = Double(hours.reduce(0, +))
        return (articles + 0.5) / (exposure + 0.5 * 86_400)
    }

    /// Articles a day, as far as is known.
    public var articlesPerDay: Double? {
        exposure >= 3_600 ? Double(hours.reduce(0, +)) / exposure * 86_400 : nil
    }

    /// How much more than its mean the feed publishes at each hour of the day.
    ///
    /// Few articles say little of the hour: the factors shrink towards 1.
    var hourFactors: [Double] {
        let mean = Double(hours.reduce(0, +)) / 24
        return hours.indices.map { hour in
            let near = Double(hours[(hour + 23) % 24] + 2 * hours[hour] + hours[(hour + 1) % 24]) / 4
            return (near + 1) / (mean + 1)
        }
    }

    /// How much more than its mean the feed publishes on each day of the week.
    var dayFactors: [Double] {
        let mean = Double(days.reduce(0, +)) / 7
        return days.map { (Double($0) + 3) / (mean + 3) }
    }
}

private func fading(_ seconds: Double) -> Double {
    exp(-seconds / Rhythm.memory)
}
