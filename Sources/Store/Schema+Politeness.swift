import GRDB

extension Schema {
    static func addPoliteness(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("0080 wishes of feeds and servers") { database in
            try database.execute(
                sql: """
                    ALTER TABLE feed ADD COLUMN ttl INTEGER;
                    ALTER TABLE feed ADD COLUMN max_age INTEGER;
                    ALTER TABLE feed ADD COLUMN skip_hours INTEGER NOT NULL DEFAULT 0;
                    ALTER TABLE feed ADD COLUMN skip_days INTEGER NOT NULL DEFAULT 0;
                    ALTER TABLE feed ADD COLUMN moved_url TEXT;
                    ALTER TABLE feed ADD COLUMN moved_since INTEGER;
                    ALTER TABLE feed ADD COLUMN moved_polls INTEGER;
                    ALTER TABLE feed ADD COLUMN unmodified_since INTEGER;
                    ALTER TABLE feed ADD COLUMN paused_host TEXT;
                    ALTER TABLE feed ADD COLUMN host_not_before INTEGER NOT NULL DEFAULT 0;
                    ALTER TABLE feed ADD COLUMN entries INTEGER NOT NULL DEFAULT 0;
                    ALTER TABLE feed ADD COLUMN last_gap INTEGER;
                    """)
        }
    }
}

extension ArticleStore {
    static let politeColumns =
        "ttl, max_age, skip_hours, skip_days, moved_url, moved_since, moved_polls, unmodified_since, paused_host, "
        + "host_not_before, entries, last_gap"

    static let politeUpdates = politeColumns.split(separator: ", ").map { "\($0)=excluded.\($0)" }
        .joined(separator: ", ")

    static func politeness(of state: FeedState) -> StatementArguments {
        [
            state.wishes.ttl, state.wishes.maxAge, Int64(state.wishes.skipHours), Int64(state.wishes.skipDays),
            state.move?.url, state.move?.since, state.move?.polls, state.unmodifiedSince, state.pausedHost,
            state.hostNotBefore, state.entries, state.lastGap,
        ]
    }

    static func readPoliteness(_ row: Row, into state: inout FeedState) {
        state.wishes.ttl = row["ttl"]
        state.wishes.maxAge = row["max_age"]
        state.wishes.skipHours = UInt32(truncatingIfNeeded: row["skip_hours"] as Int64)
        state.wishes.skipDays = UInt8(truncatingIfNeeded: row["skip_days"] as Int64)
        if let url: String = row["moved_url"] {
            state.move = FeedMove(url: url, since: row["moved_since"] ?? 0, polls: row["moved_polls"] ?? 0)
        }
        state.unmodifiedSince = row["unmodified_since"]
        state.pausedHost = row["paused_host"]
        state.hostNotBefore = row["host_not_before"]
        state.entries = row["entries"]
        state.lastGap = row["last_gap"]
    }
}
