import GRDB

extension Schema {
    /// Stories: every article in the window with the sketch of its text, and the stories that have grown.
    static func registerStories(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("0050 stories") { database in
            try database.execute(
                sql: """
                    CREATE TABLE story_member (
                        -- rises from article to article
                        number INTEGER PRIMARY KEY,
                        -- the number of the story's first article
                        story INTEGER NOT NULL,
                        article TEXT NOT NULL,
                        feed INTEGER NOT NULL,
                        time INTEGER NOT NULL,
                        shingles BLOB NOT NULL,
                        terms BLOB
                    ) STRICT;
                    CREATE INDEX story_member_later ON story_member(story) WHERE story <> number;
                    CREATE INDEX story_member_time ON story_member(time);
                    -- stories of one article at one source have no row
                    CREATE TABLE story (
                        number INTEGER PRIMARY KEY,
                        articles INTEGER NOT NULL,
                        sources INTEGER NOT NULL,
                        -- ids of feeds, between commas
                        feeds TEXT NOT NULL,
                        updated INTEGER NOT NULL
                    ) STRICT;
                    CREATE INDEX story_updated ON story(updated);
                    ALTER TABLE article ADD COLUMN number INTEGER;
                    ALTER TABLE alert ADD COLUMN story INTEGER;
                    CREATE INDEX alert_story ON alert(story, rule) WHERE story IS NOT NULL;
                    ALTER TABLE delivery ADD COLUMN is_update INTEGER NOT NULL DEFAULT 0;
                    ALTER TABLE sighting ADD COLUMN text INTEGER;
                    CREATE TRIGGER article_leaves_story AFTER DELETE ON article WHEN old.number IS NOT NULL
                    BEGIN DELETE FROM story_member WHERE number = old.number; END;
                    """)
        }
        migrator.registerMigration("0051 events") { database in
            try database.execute(
                sql: """
                    -- of the first article of a story: the number of the first story on the same event
                    ALTER TABLE story_member ADD COLUMN event INTEGER;
                    CREATE INDEX story_member_event ON story_member(event) WHERE event <> number;
                    """)
        }
    }
}
