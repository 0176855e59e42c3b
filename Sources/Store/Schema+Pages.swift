import GRDB

extension Schema {
    /// The pages behind articles: those that wait, what they said, and what a feed's pages were worth.
    static func registerPages(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("0040 pages of articles") { database in
            try database.execute(sql: pageTables)
        }
    }

    private static let pageTables = """
        ALTER TABLE article ADD COLUMN page_text TEXT;
        ALTER TABLE article ADD COLUMN page_url TEXT;
        ALTER TABLE article ADD COLUMN page_etag TEXT;
        ALTER TABLE article ADD COLUMN page_last_modified TEXT;
        ALTER TABLE article ADD COLUMN page_note TEXT;
        CREATE TABLE page_job (
            article TEXT PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            feed INTEGER NOT NULL REFERENCES feed(id) ON DELETE CASCADE,
            url TEXT NOT NULL,
            host TEXT NOT NULL,
            tries INTEGER NOT NULL DEFAULT 0,
            readings INTEGER NOT NULL DEFAULT 0,
            next_try INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX page_job_host ON page_job(host, next_try);
        CREATE TABLE feed_pages (
            feed INTEGER PRIMARY KEY REFERENCES feed(id) ON DELETE CASCADE,
            read INTEGER NOT NULL DEFAULT 0,
            richer INTEGER NOT NULL DEFAULT 0,
            failed INTEGER NOT NULL DEFAULT 0,
            turned_away INTEGER NOT NULL DEFAULT 0,
            last_error TEXT
        ) STRICT;
        """
}
