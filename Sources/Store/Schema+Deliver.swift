import GRDB

extension Schema {
    /// What is wrong with sinks, and an index over the deliveries that wait for a later try.
    static func addSinkTroubles(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("deliver 1: sink troubles") { database in
            try database.execute(
                sql: """
                    CREATE TABLE sink_trouble (
                        sink TEXT PRIMARY KEY,
                        disabled INTEGER NOT NULL,
                        reason TEXT NOT NULL,
                        since INTEGER NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX delivery_later ON delivery(sink, next_try) WHERE state = 'pending' AND next_try > 0;
                    """)
        }
    }
}
