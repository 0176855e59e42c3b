import GRDB

extension Schema {
    /// Where alerts wait, what mutes them, and what the escalations have seen.
    static func registerFloods(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("0070 floods") { database in
            try database.execute(sql: floodTables)
        }
    }

    private static let floodTables = """
        CREATE TABLE held (
            sequence INTEGER PRIMARY KEY,
            alert TEXT NOT NULL REFERENCES alert(id) ON DELETE CASCADE,
            sink TEXT NOT NULL,
            labels TEXT NOT NULL,
            reason TEXT NOT NULL,
            detail TEXT,
            bucket TEXT,
            until INTEGER,
            since INTEGER NOT NULL,
            message TEXT,
            UNIQUE (alert, sink)
        ) STRICT;
        CREATE INDEX held_waiting ON held(bucket, sequence) WHERE bucket IS NOT NULL AND message IS NULL;
        CREATE INDEX held_carried ON held(bucket, since) WHERE message IS NOT NULL;
        CREATE TABLE bucket (
            key TEXT PRIMARY KEY,
            sink TEXT NOT NULL,
            kind TEXT NOT NULL,
            labels TEXT NOT NULL,
            opened INTEGER NOT NULL,
            due INTEGER,
            touched INTEGER NOT NULL,
            state TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX bucket_due ON bucket(due) WHERE due IS NOT NULL;
        CREATE TABLE notice (
            alert TEXT PRIMARY KEY REFERENCES alert(id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            url TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE silence (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            matchers TEXT NOT NULL,
            starts INTEGER NOT NULL,
            ends INTEGER NOT NULL,
            comment TEXT NOT NULL,
            author TEXT NOT NULL
        ) STRICT;
        CREATE INDEX silence_ends ON silence(ends);
        CREATE TABLE inhibitor (
            alert TEXT PRIMARY KEY,
            labels TEXT NOT NULL,
            raised INTEGER NOT NULL,
            ends INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX inhibitor_ends ON inhibitor(ends);
        CREATE TABLE rule_hour (
            rule TEXT NOT NULL,
            hour INTEGER NOT NULL,
            alerts INTEGER NOT NULL,
            PRIMARY KEY (rule, hour)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE spike (
            rule TEXT PRIMARY KEY,
            since INTEGER NOT NULL,
            last_above INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE pulse (
            feed TEXT PRIMARY KEY,
            since INTEGER NOT NULL,
            last_news INTEGER NOT NULL,
            arrivals INTEGER NOT NULL,
            mean_pause REAL NOT NULL,
            longest_pause REAL NOT NULL,
            told INTEGER
        ) STRICT, WITHOUT ROWID;
        """
}
