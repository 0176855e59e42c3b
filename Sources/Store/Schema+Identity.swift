import GRDB

extension Schema {
    /// Finds an entry by its text, where its feed gives it a new name at every fetch.
    static func addTextIndex(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("identity 1: sightings by text") { database in
            try database.execute(sql: "CREATE INDEX sighting_text ON sighting(feed, text) WHERE text IS NOT NULL")
        }
    }
}
