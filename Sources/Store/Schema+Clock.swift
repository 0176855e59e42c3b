import GRDB

extension Schema {
    /// When the time of a later try was set: where that lies ahead, the clock was set back since.
    static func addTimesOfWaits(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("clock 1: times of waits") { database in
            try database.execute(
                sql: """
                    ALTER TABLE delivery ADD COLUMN noted INTEGER NOT NULL DEFAULT 0;
                    ALTER TABLE page_job ADD COLUMN noted INTEGER NOT NULL DEFAULT 0;
                    """)
        }
    }
}
