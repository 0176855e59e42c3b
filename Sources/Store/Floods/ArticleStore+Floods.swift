public import Floods
import GRDB

extension ArticleStore {
    /// Hands out the buckets whose time has come, a few in each transaction, until none is due.
    ///
    /// Relative times of a clock that was set back since are drawn to the present first.
    ///
    /// - Returns: how many were handed out, and when the next is due; nil where none waits.
    public func settleDue(
        now: Int64, _ settle: @escaping @Sendable (Bucket, OutboxTransaction) throws -> Void
    ) async throws(StoreError) -> (settled: Int, next: Int64?) {
        var settled = 0
        // Nothing is written, and nobody held up, where nothing is due.
        while try await isDue(now), !Task.isCancelled {
            let count = try await write { database in
                try Self.correctClock(now, in: database)
                let outbox = OutboxTransaction(database, now: now)
                let due = try outbox.dueBuckets(limit: 8)
                for bucket in due { try settle(bucket, outbox) }
                return due.count
            }
            settled += count
            if count == 0 { break }
        }
        return (settled, try await nextDueBucket())
    }

    private func isDue(_ now: Int64) async throws(StoreError) -> Bool {
        try await read { database in
            try Bool.fetchOne(
                database,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM bucket WHERE due <= ?1)
                        OR EXISTS (SELECT 1 FROM bucket WHERE due IS NOT NULL AND touched > ?1 + 5)
                    """, arguments: [now]) ?? false
        }
    }

    /// Makes what waits for the end of quiet hours or for a throttle due now, for another configuration may let it go;
    /// what it still holds waits on.
    public func reconsiderHeld(now: Int64) async throws(StoreError) {
        try await write { database in
            try database.execute(
                sql: "UPDATE bucket SET due = ?1, touched = ?1 WHERE due > ?1 AND kind IN ('quiet', 'throttle')",
                arguments: [now])
        }
    }

    /// When the next message over several alerts is due; nil where none waits.
    public func nextDueBucket() async throws(StoreError) -> Int64? {
        try await read { database in
            try Int64.fetchOne(database, sql: "SELECT min(due) FROM bucket WHERE due IS NOT NULL")
        }
    }

    /// What waits for a time of the day is looked at now: the gate finds its time anew.
    private static func correctClock(_ now: Int64, in database: Database) throws {
        try database.execute(
            sql: "UPDATE bucket SET due = ?1 WHERE touched > ?1 + 5 AND due > ?1 AND kind IN ('digest', 'quiet')",
            arguments: [now])
        try database.execute(
            sql: """
                UPDATE bucket SET due = ?1 + max(due - touched, 0), touched = ?1
                WHERE touched > ?1 + 5 AND due IS NOT NULL AND kind IN ('group', 'throttle')
                """, arguments: [now])
    }

    /// Puts an alert into the queues of the sinks that it was held back from, and answers how many.
    static func release(_ alert: String, in database: Database) throws -> Int {
        try database.execute(
            sql: """
                INSERT OR IGNORE INTO delivery (alert, sink, next_try)
                SELECT alert, sink, 0 FROM held WHERE alert = ? AND message IS NULL
                """, arguments: [alert])
        let released = database.changesCount
        try database.execute(
            sql: "UPDATE held SET message = alert WHERE alert = ? AND message IS NULL", arguments: [alert])
        return released
    }

    /// Alerts that wait for a message, by reason.
    public func waitingAlerts() async throws(StoreError) -> [String: Int] {
        try await read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT reason, count(*) AS n FROM held WHERE bucket IS NOT NULL AND message IS NULL GROUP BY 1
                    """)
            return Dictionary(rows.map { ($0["reason"], $0["n"]) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// How an alert was or is held, a row a sink.
    static func held(_ alert: String, in database: Database) throws -> [HeldAlert] {
        let statement = try database.cachedStatement(sql: "SELECT * FROM held WHERE alert = ? ORDER BY sequence")
        return try Row.fetchAll(statement, arguments: [alert]).map(OutboxTransaction.held)
    }
}
