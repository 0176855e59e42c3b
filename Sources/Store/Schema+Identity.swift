import GRDB

extension Schema {
    /// Finds an entry by its text, where its feed gives it a new name at every fetch.
    static func addTextIndex(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("identity 1: sightings by text") { database in
            try database.execute(sql: "CREATE INDEX sighting_text ON sighting(feed, text) WHERE text IS NOT NULL")
        }
    }

    /// What feeds that show one article need of each other: its alerts, and whether it was edited since each showed it.
    static func addTwins(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("identity 2: alerts by article, edits") { database in
            try database.execute(
                sql: """
                    CREATE INDEX alert_article ON alert(article);
                    -- material ones
                    ALTER TABLE article ADD COLUMN edits INTEGER NOT NULL DEFAULT 0;
                    -- those of the article that the feed has shown
                    ALTER TABLE sighting ADD COLUMN edits INTEGER NOT NULL DEFAULT 0;
                    """)
        }
    }
}
