public import Floods
import Foundation
import GRDB

extension OutboxTransaction {
    public func bucket(_ key: String) throws -> Bucket? {
        if let known = knownBuckets[key] { return known }
        let statement = try database.cachedStatement(sql: "SELECT * FROM bucket WHERE key = ?")
        let bucket = try Row.fetchOne(statement, arguments: [key]).flatMap(Self.bucket)
        knownBuckets[key] = bucket
        return bucket
    }

    /// Those whose time has come, the earliest first.
    func dueBuckets(limit: Int) throws -> [Bucket] {
        let statement = try database.cachedStatement(
            sql: "SELECT * FROM bucket WHERE due <= ? ORDER BY due, key LIMIT ?")
        return try Row.fetchAll(statement, arguments: [now, limit]).compactMap(Self.bucket)
    }

    private static func bucket(_ row: Row) -> Bucket? {
        guard let kind = Bucket.Kind(rawValue: row["kind"]) else { return nil }
        var bucket = Bucket(
            key: row["key"], sink: row["sink"], kind: kind, labels: labels(row["labels"]), opened: row["opened"])
        bucket.due = row["due"]
        bucket.touched = row["touched"]
        if let state: String = row["state"] { bucket.restore(Array(state.utf8)) }
        return bucket
    }

    public func save(_ bucket: Bucket) throws {
        let state = String(decoding: bucket.state, as: UTF8.self)
        if knownBuckets.updateValue(bucket, forKey: bucket.key) != nil {
            return try database.cachedStatement(
                sql: "UPDATE bucket SET due = ?, touched = ?, state = ? WHERE key = ?"
            ).execute(arguments: [bucket.due, bucket.touched, state, bucket.key])
        }
        try database.cachedStatement(
            sql: """
                INSERT INTO bucket (key, sink, kind, labels, opened, due, touched, state) VALUES (?,?,?,?,?,?,?,?)
                ON CONFLICT(key) DO UPDATE SET due=excluded.due, touched=excluded.touched, state=excluded.state
                """
        ).execute(arguments: [
            bucket.key, bucket.sink, bucket.kind.rawValue, text(bucket.labels), bucket.opened, bucket.due,
            bucket.touched, state,
        ])
    }

    public func remove(_ bucket: Bucket) throws {
        knownBuckets[bucket.key] = nil
        try database.cachedStatement(sql: "DELETE FROM bucket WHERE key = ?").execute(arguments: [bucket.key])
    }

    public func hold(_ held: HeldAlert) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO held (alert, sink, labels, reason, detail, bucket, until, since, message)
                VALUES (?,?,?,?,?,?,?,?,?)
                ON CONFLICT(alert, sink) DO UPDATE SET reason=excluded.reason, detail=excluded.detail,
                    bucket=excluded.bucket, until=excluded.until, message=excluded.message
                """
        ).execute(arguments: [
            held.alert, held.sink, text(held.labels), held.reason.rawValue, held.detail, held.bucket, held.until,
            held.since, held.message,
        ])
    }

    public func hasWaiting(in bucket: String) throws -> Bool {
        let statement = try database.cachedStatement(
            sql: "SELECT 1 FROM held WHERE bucket = ? AND message IS NULL LIMIT 1")
        return try Int.fetchOne(statement, arguments: [bucket]) != nil
    }

    public func waiting(in bucket: String) throws -> [HeldAlert] {
        let statement = try database.cachedStatement(
            sql: "SELECT * FROM held WHERE bucket = ? AND message IS NULL ORDER BY sequence")
        return try Row.fetchAll(statement, arguments: [bucket]).map(Self.held)
    }

    public func carried(in bucket: String, since: Int64, limit: Int) throws -> [HeldAlert] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT * FROM held WHERE bucket = ? AND message IS NOT NULL AND since >= ?
                ORDER BY since DESC, sequence DESC LIMIT ?
                """)
        return try Row.fetchAll(statement, arguments: [bucket, since, limit]).map(Self.held).reversed()
    }

    static func held(_ row: Row) -> HeldAlert {
        HeldAlert(
            alert: row["alert"], sink: row["sink"], labels: labels(row["labels"]),
            reason: HoldReason(rawValue: row["reason"]) ?? .grouped, detail: row["detail"], bucket: row["bucket"],
            until: row["until"], since: row["since"], message: row["message"])
    }
}
