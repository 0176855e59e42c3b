import Foundation
import GRDB

extension ArticleStore {
    /// The deliveries of a sink that are due, oldest first.
    public func due(sink: String, now: Int64, limit: Int = 64) async throws(StoreError) -> [Delivery] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT sequence, alert, sink, tries, next_try, body, is_update,
                        CASE WHEN is_update THEN (
                            SELECT told.alert FROM alert AS first JOIN delivery AS told ON told.alert = first.id
                            WHERE first.story = alert.story AND first.rule = alert.rule AND told.sink = delivery.sink
                                AND told.sequence < delivery.sequence AND told.state <> 'folded'
                            ORDER BY told.sequence LIMIT 1
                        ) END AS earlier
                    FROM delivery
                    JOIN alert ON alert.id = delivery.alert
                    WHERE sink = ? AND state = 'pending' AND next_try <= ? ORDER BY sequence LIMIT ?
                    """,
                arguments: [sink, now, limit]
            ).map { row in
                Delivery(
                    sequence: row["sequence"], alertID: row["alert"], sink: row["sink"], tries: row["tries"],
                    nextTry: row["next_try"], body: [UInt8](row["body"] as Data), isUpdate: row["is_update"],
                    earlier: row["earlier"])
            }
        }
    }

    /// When the next delivery of a sink is due that waits for its time; nil where none does.
    public func nextDue(sink: String) async throws(StoreError) -> Int64? {
        try await read { database in
            try Int64.fetchOne(
                database,
                sql: "SELECT min(next_try) FROM delivery WHERE sink = ? AND state = 'pending' AND next_try > 0",
                arguments: [sink])
        }
    }

    /// When the oldest delivery that a sink is owed is tried again, where that is still to come.
    public func waitingHead(sink: String, now: Int64) async throws(StoreError) -> Int64? {
        try await read { database in
            let next = try Int64.fetchOne(
                database,
                sql: "SELECT next_try FROM delivery WHERE sink = ? AND state = 'pending' ORDER BY sequence LIMIT 1",
                arguments: [sink])
            return next.flatMap { $0 > now ? $0 : nil }
        }
    }

    /// Makes everything due now that a sink would be tried with again later: its receiver is back.
    ///
    /// The try before this one is not held against the delivery.
    public func hasten(sink: String, now: Int64) async throws(StoreError) {
        try await write { database in
            try database.execute(
                sql: """
                    UPDATE delivery SET next_try = 0, tries = max(tries - 1, 0)
                    WHERE sink = ?2 AND state = 'pending' AND next_try > 0 AND next_try > ?1 AND tries > 0
                    """,
                arguments: [now, sink])
        }
    }

    /// Notes how tries ended, all in one transaction.
    public func settle(_ settlements: [Settlement]) async throws(StoreError) {
        try await write { database in
            let statement = try database.cachedStatement(
                sql: "UPDATE delivery SET state=?, tries=tries+1, last_answer=?, next_try=?, noted=? WHERE sequence=?")
            for settlement in settlements {
                let (state, next, noted): (DeliveryState, Int64, Int64) =
                    switch settlement.state {
                    case .delivered: (.delivered, 0, 0)
                    case .pending(let next, let noted): (.pending, next, noted)
                    case .dead: (.dead, 0, 0)
                    }
                try statement.execute(
                    arguments: [state.rawValue, settlement.answer, next, noted, settlement.sequence])
            }
        }
    }

    /// Notes what is wrong with a sink, or with nil that all is well again.
    public func note(_ trouble: SinkTrouble?, of sink: String) async throws(StoreError) {
        try await write { database in
            guard let trouble else {
                return try database.execute(sql: "DELETE FROM sink_trouble WHERE sink = ?", arguments: [sink])
            }
            try database.execute(
                sql: "INSERT OR REPLACE INTO sink_trouble (sink, disabled, reason, since) VALUES (?,?,?,?)",
                arguments: [sink, trouble.isDisabled, trouble.reason, trouble.since])
        }
    }

    /// Forgets what was wrong with sinks: they are opened anew.
    public func forgetTroubles() async throws(StoreError) {
        try await write { database in try database.execute(sql: "DELETE FROM sink_trouble") }
    }

    /// The sinks that take nothing at the moment, by name.
    public func troubles() async throws(StoreError) -> [SinkTrouble] {
        try await read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM sink_trouble ORDER BY sink").map { row in
                SinkTrouble(
                    sink: row["sink"], isDisabled: row["disabled"], reason: row["reason"], since: row["since"])
            }
        }
    }

    /// Puts deliveries back into the queue and answers how many: all dead ones, or all of one alert, also where it was
    /// held back and no message has told of it.
    public func resend(alert: String?) async throws(StoreError) -> Int {
        try await write { database in
            try database.execute(
                sql: """
                    UPDATE delivery SET state='pending', tries=0, next_try=0
                    WHERE (?1 IS NULL AND state='dead') OR alert = ?1
                    """,
                arguments: [alert])
            let queued = database.changesCount
            return queued + (try alert.map { try Self.release($0, in: database) } ?? 0)
        }
    }

    /// The sinks that are owed deliveries, with how many; or those with dead ones.
    public func backlog(_ state: DeliveryState = .pending) async throws(StoreError) -> [String: Int] {
        let condition = state == .dead ? "state='dead'" : "state='pending'"
        return try await read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT sink, count(*) AS n FROM delivery WHERE \(condition) GROUP BY sink")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["sink"], $0["n"]) })
        }
    }

    /// The latest alerts, newest first, with their deliveries.
    public func alerts(limit: Int, deadOnly: Bool = false, heldOnly: Bool = false) async throws(StoreError)
        -> [AlertRow]
    {
        try await read { database in
            let dead =
                if deadOnly {
                    "WHERE alert.id IN (SELECT alert FROM delivery WHERE state='dead')"
                } else if heldOnly {
                    "WHERE alert.id IN (SELECT alert FROM held WHERE message IS NULL)"
                } else {
                    ""
                }
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT alert.id, alert.created, alert.rule, alert.severity, notice.kind,
                        coalesce(article.title, notice.title) AS title, coalesce(article.url, notice.url) AS url
                    FROM alert LEFT JOIN article ON article.id = alert.article
                    LEFT JOIN notice ON notice.alert = alert.id \(dead)
                    ORDER BY alert.created DESC, alert.id LIMIT ?
                    """,
                arguments: [limit])
            return try rows.map { row in
                let id: String = row["id"]
                return AlertRow(
                    id: id, created: row["created"], rule: row["rule"], severity: row["severity"],
                    title: row["title"] ?? "", url: row["url"], kind: row["kind"],
                    deliveries: try Self.deliveries(of: id, in: database), held: try Self.held(id, in: database))
            }
        }
    }

    private static func deliveries(of alert: String, in database: Database) throws -> [AlertRow.DeliveryRow] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM delivery WHERE alert = ? ORDER BY sequence", arguments: [alert]
        ).map { row in
            AlertRow.DeliveryRow(
                sink: row["sink"], state: DeliveryState(rawValue: row["state"]) ?? .pending, tries: row["tries"],
                nextTry: row["next_try"], lastAnswer: row["last_answer"])
        }
    }
}
