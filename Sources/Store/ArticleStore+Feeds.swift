import Foundation
import GRDB

extension ArticleStore {
    /// The state of every feed ever asked from this store.
    public func feeds() async throws(StoreError) -> [FeedState] {
        let recorded = try await read { database in
            // A row at a time into a block of the right size: thousands of feeds are much memory twice.
            var states: [FeedState] = []
            states.reserveCapacity(try Int.fetchOne(database, sql: "SELECT count(*) FROM feed") ?? 0)
            let rows = try Row.fetchCursor(database, sql: "SELECT * FROM feed ORDER BY name")
            while let row = try rows.next() { states.append(Self.state(row)) }
            return states
        }
        return withRequests(recorded)
    }

    /// The state of a feed, if it has been polled before.
    public func feed(url: String) async throws(StoreError) -> FeedState? {
        try await read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM feed WHERE url = ?", arguments: [url]).map(Self.state)
        }
    }

    /// Keeps a feed's state and articles under another spelling of its address, that of the state.
    public func respell(_ before: String, as state: FeedState) async throws(StoreError) {
        try await write { database in
            try database.execute(
                sql: "UPDATE OR IGNORE feed SET url = ? WHERE url = ?", arguments: [state.url, before])
            _ = try Self.upsert(state, in: database)
        }
    }

    static func state(_ row: Row) -> FeedState {
        var state = FeedState(url: row["url"], name: row["name"])
        state.title = row["title"]
        state.etag = row["etag"]
        state.lastModified = row["last_modified"]
        state.lastPoll = row["last_poll"]
        state.lastSuccess = row["last_success"]
        state.nextPoll = row["next_poll"]
        state.notBefore = row["not_before"]
        state.failures = row["failures"]
        state.lastError = row["last_error"]
        state.status = row["status"]
        state.articles = row["articles"]
        state.polls = row["polls"]
        state.notModified = row["not_modified"]
        state.bytes = row["bytes"]
        state.gone = row["gone"]
        state.bytesSaved = row["bytes_saved"]
        state.bodyBytes = row["body_bytes"]
        state.rhythm = (row["rhythm"] as Data?).map { [UInt8]($0) }
        readPoliteness(row, into: &state)
        return state
    }

    /// Writes the state and answers the row's id.
    static func upsert(_ state: FeedState, in database: Database) throws -> Int64 {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO feed (url, name, title, etag, last_modified, last_poll, last_success, next_poll,
                    not_before, failures, last_error, status, articles, polls, not_modified, bytes, gone,
                    bytes_saved, body_bytes, rhythm, \(politeColumns))
                VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
                ON CONFLICT(url) DO UPDATE SET name=excluded.name, title=excluded.title, etag=excluded.etag,
                    last_modified=excluded.last_modified, last_poll=excluded.last_poll,
                    last_success=excluded.last_success, next_poll=excluded.next_poll,
                    not_before=excluded.not_before, failures=excluded.failures, last_error=excluded.last_error,
                    status=excluded.status, articles=excluded.articles, polls=excluded.polls,
                    not_modified=excluded.not_modified, bytes=excluded.bytes, gone=excluded.gone,
                    bytes_saved=excluded.bytes_saved, body_bytes=excluded.body_bytes, rhythm=excluded.rhythm,
                    \(politeUpdates)
                RETURNING id
                """)
        let arguments: StatementArguments = [
            state.url, state.name, state.title, state.etag, state.lastModified, state.lastPoll, state.lastSuccess,
            state.nextPoll, state.notBefore, state.failures, state.lastError, state.status, state.articles,
            state.polls, state.notModified, state.bytes, state.gone,
            state.bytesSaved, state.bodyBytes, state.rhythm.map { Data($0) },
        ]
        return try Int64.fetchOne(statement, arguments: arguments + politeness(of: state)) ?? 0
    }
}
