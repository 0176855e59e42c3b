import Foundation
import GRDB

extension ArticleStore {
    /// The deliveries of a sink that are due, oldest first.
    public func due(sink: String, now: Int64, limit: Int = 64) async throws(StoreError) -> [Delivery] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT sequence, alert, sink, tries, next_try, body, is_update FROM delivery
                    JOIN alert ON alert.id = delivery.alert
                    WHERE sink = ? AND state = 'pending' AND next_try <= ? ORDER BY sequence LIMIT ?
                    """,
                arguments: [sink, now, limit]
            ).map { row in
                Delivery(
                    sequence: row["sequence"], alertID: row["alert"], sink: row["sink"], tries: row["tries"],
                    nextTry: row["next_try"], body: [UInt8](row["body"] as Data), isUpdate: row["is_update"])
            }
        }
    }

    /// When the next delivery of a sink is due; nil where none is owed.
    public func nextDue(sink: String) async throws(StoreError) -> Int64? {
        try await read { database in
            try Int64.fetchOne(
                database, sql: "SELECT min(next_try) FROM delivery WHERE sink = ? AND state = 'pending'",
                arguments: [sink])
        }
    }

    /// Makes everything that a sink is owed due now: its receiver is back.
    public func hasten(sink: String, now: Int64) async throws(StoreError) {
        try await write { database in
            try database.execute(
                sql: "UPDATE delivery SET next_try = ?1 WHERE sink = ?2 AND state = 'pending' AND next_try > ?1",
                arguments: [now, sink])
        }
    }

    /// Marks deliveries as received by their sink.
    public func delivered(_ sequences: [Int64], answer: String?) async throws(StoreError) {
        try await write { database in
            let statement = try database.cachedStatement(
                sql: "UPDATE delivery SET state='delivered', tries=tries+1, last_answer=? WHERE sequence=?")
            for sequence in sequences { try statement.execute(arguments: [answer, sequence]) }
        }
    }

    /// Notes a failed try; without a next time the delivery is dead: kept, listed, and sent again on request.
    public func failed(_ sequence: Int64, answer: String, nextTry: Int64?) async throws(StoreError) {
        try await write { database in
            try database.execute(
                sql: "UPDATE delivery SET state=?, tries=tries+1, last_answer=?, next_try=? WHERE sequence=?",
                arguments: [nextTry == nil ? "dead" : "pending", answer, nextTry ?? 0, sequence])
        }
    }

    /// Puts dead deliveries back into the queue and answers how many; all of them without an id.
    public func resend(alert: String?, now: Int64) async throws(StoreError) -> Int {
        try await write { database in
            try database.execute(
                sql: """
                    UPDATE delivery SET state='pending', tries=0, next_try=?
                    WHERE (?2 IS NULL AND state='dead') OR alert = ?2
                    """,
                arguments: [now, alert])
            return database.changesCount
        }
    }

    /// The sinks that are owed deliveries, with how many.
    public func backlog() async throws(StoreError) -> [String: Int] {
        try await read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT sink, count(*) AS n FROM delivery WHERE state='pending' GROUP BY sink")
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
