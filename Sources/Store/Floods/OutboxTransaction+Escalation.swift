public import Floods
import GRDB

extension OutboxTransaction {
    /// Counts an alert of a rule, and answers what is known of it: how often it fired in the last four weeks, and
    /// whether it is in a spike.
    ///
    /// The first time, the history is read from the alerts that are there.
    public func count(rule: String) throws -> (history: SpikeHistory, state: SpikeState) {
        let hour = now / 3_600
        let known = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT since, last_above FROM spike WHERE rule = ?"), arguments: [rule])
        if known == nil { try learn(rule, hour: hour) }
        if known != nil {
            try database.cachedStatement(
                sql: """
                    INSERT INTO rule_hour (rule, hour, alerts) VALUES (?,?,1)
                    ON CONFLICT DO UPDATE SET alerts = alerts + 1
                    """
            ).execute(arguments: [rule, hour])
        }
        let rows = try Row.fetchAll(
            database.cachedStatement(sql: "SELECT hour, alerts FROM rule_hour WHERE rule = ? AND hour >= ?"),
            arguments: [rule, hour - SpikeHistory.span - 1])
        let since = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT since FROM spike WHERE rule = ?"), arguments: [rule])
        let hours = Dictionary(
            rows.map { ($0["hour"] as Int64, $0["alerts"] as Int) }, uniquingKeysWith: { first, _ in first })
        return (SpikeHistory(hours: hours, since: since ?? hour), SpikeState(lastAbove: known?["last_above"]))
    }

    /// Reads a rule's history from its alerts, the one that is being recorded among them.
    private func learn(_ rule: String, hour: Int64) throws {
        try database.execute(
            sql: """
                INSERT OR REPLACE INTO rule_hour (rule, hour, alerts)
                SELECT rule, created / 3600, count(*) FROM alert
                WHERE created >= ?1 AND rule = ?2 AND article <> '' GROUP BY 2
                """, arguments: [(hour - SpikeHistory.span) * 3_600, rule])
        let first = try Int64.fetchOne(
            database, sql: "SELECT min(hour) FROM rule_hour WHERE rule = ?", arguments: [rule])
        try database.execute(
            sql: "INSERT OR REPLACE INTO spike (rule, since, last_above) VALUES (?,?,NULL)",
            arguments: [rule, first ?? hour])
    }

    public func save(_ state: SpikeState, rule: String) throws {
        try database.cachedStatement(sql: "UPDATE spike SET last_above = ? WHERE rule = ?")
            .execute(arguments: [state.lastAbove, rule])
        try database.cachedStatement(sql: "DELETE FROM rule_hour WHERE rule = ? AND hour < ?")
            .execute(arguments: [rule, now / 3_600 - SpikeHistory.span - 1])
    }

    /// The rhythm of a feed; nil before its first poll that counted.
    public func pulse(of feed: String) throws -> FeedPulse? {
        let statement = try database.cachedStatement(sql: "SELECT * FROM pulse WHERE feed = ?")
        return try Row.fetchOne(statement, arguments: [feed]).map { row in
            FeedPulse(
                since: row["since"], lastNews: row["last_news"], arrivals: row["arrivals"],
                meanPause: row["mean_pause"], longestPause: row["longest_pause"], told: row["told"])
        }
    }

    public func save(_ pulse: FeedPulse, of feed: String) throws {
        try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO pulse (feed, since, last_news, arrivals, mean_pause, longest_pause, told)
                VALUES (?,?,?,?,?,?,?)
                """
        ).execute(arguments: [
            feed, pulse.since, pulse.lastNews, pulse.arrivals, pulse.meanPause, pulse.longestPause, pulse.told,
        ])
    }
}
