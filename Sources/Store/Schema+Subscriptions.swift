import GRDB

extension Schema {
    static func addSubscriptions(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("0090 subscriptions, rhythms") { database in
            try database.execute(
                sql: """
                    CREATE TABLE subscription (
                        feed TEXT PRIMARY KEY,
                        topic TEXT NOT NULL,
                        hub TEXT NOT NULL,
                        token TEXT NOT NULL UNIQUE,
                        secret TEXT NOT NULL,
                        state TEXT NOT NULL,
                        lease_end INTEGER NOT NULL DEFAULT 0,
                        next_try INTEGER NOT NULL DEFAULT 0,
                        failures INTEGER NOT NULL DEFAULT 0,
                        missed INTEGER NOT NULL DEFAULT 0,
                        last_push INTEGER,
                        last_error TEXT
                    ) STRICT, WITHOUT ROWID;
                    ALTER TABLE feed ADD COLUMN rhythm BLOB;
                    ALTER TABLE feed ADD COLUMN bytes_saved INTEGER NOT NULL DEFAULT 0;
                    ALTER TABLE feed ADD COLUMN body_bytes INTEGER NOT NULL DEFAULT 0;
                    """)
        }
    }
}
