public import Floods
import Foundation
import GRDB

extension ArticleStore {
    /// Adds a silence and answers its number; a daemon that is running heeds it from its next transaction on.
    public func add(_ silence: Silence) async throws(StoreError) -> Int64 {
        try await write { database in
            try database.execute(
                sql: "INSERT INTO silence (matchers, starts, ends, comment, author) VALUES (?,?,?,?,?)",
                arguments: [
                    Self.text(silence.matchers), silence.starts, silence.ends, silence.comment, silence.author,
                ])
            return database.lastInsertedRowID
        }
    }

    /// Ends a silence now; false where there is none of that number, or it is over.
    public func expireSilence(_ id: Int64, now: Int64) async throws(StoreError) -> Bool {
        try await write { database in
            try database.execute(
                sql: "UPDATE silence SET ends = ?1, starts = min(starts, ?1) WHERE id = ?2 AND ends > ?1",
                arguments: [now, id])
            return database.changesCount > 0
        }
    }

    /// The silences that end after a time, the first to end first.
    public func silences(endingAfter time: Int64) async throws(StoreError) -> [Silence] {
        try await read { database in try Self.silences(endingAfter: time, in: database) }
    }

    static func silences(endingAfter time: Int64, in database: Database) throws -> [Silence] {
        let statement = try database.cachedStatement(sql: "SELECT * FROM silence WHERE ends > ? ORDER BY ends, id")
        return try Row.fetchAll(statement, arguments: [time]).compactMap { row in
            guard let matchers = matchers(row["matchers"]) else { return nil }
            return Silence(
                id: row["id"], matchers: matchers, starts: row["starts"], ends: row["ends"], comment: row["comment"],
                author: row["author"])
        }
    }

    private static func text(_ matchers: [Matcher]) throws -> String {
        String(decoding: try JSONEncoder().encode(matchers.map(\.description)), as: UTF8.self)
    }

    /// Nil where a matcher cannot be read: a silence must not mute more than was meant.
    private static func matchers(_ text: String) -> [Matcher]? {
        guard let texts = try? JSONDecoder().decode([String].self, from: Data(text.utf8)) else { return nil }
        let matchers = texts.compactMap { try? parseMatcher($0) }
        return matchers.count == texts.count && !matchers.isEmpty ? matchers : nil
    }
}
