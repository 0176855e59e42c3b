import GRDB

/// The named migrations, in order.
///
/// One that has been released is never edited.
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("0001 feeds, articles, outbox") { database in
            try database.execute(sql: firstTables)
        }
        addSubscriptions(&migrator)
        registerStories(&migrator)
        registerPages(&migrator)
        registerFloods(&migrator)
        addPoliteness(&migrator)
        addSinkTroubles(&migrator)
        addTextIndex(&migrator)
        addTimesOfWaits(&migrator)
        addTwins(&migrator)
        return migrator
    }

    private static let firstTables = """
        CREATE TABLE feed (
            id INTEGER PRIMARY KEY,
            url TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            title TEXT,
            etag TEXT,
            last_modified TEXT,
            last_poll INTEGER,
            last_success INTEGER,
            next_poll INTEGER NOT NULL DEFAULT 0,
            not_before INTEGER NOT NULL DEFAULT 0,
            failures INTEGER NOT NULL DEFAULT 0,
            last_error TEXT,
            status INTEGER,
            articles INTEGER NOT NULL DEFAULT 0,
            polls INTEGER NOT NULL DEFAULT 0,
            not_modified INTEGER NOT NULL DEFAULT 0,
            bytes INTEGER NOT NULL DEFAULT 0,
            gone INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE TABLE article (
            id TEXT PRIMARY KEY,
            feed INTEGER NOT NULL REFERENCES feed(id) ON DELETE CASCADE,
            canonical_url TEXT,
            url TEXT,
            title TEXT NOT NULL,
            summary TEXT,
            content TEXT NOT NULL,
            language TEXT,
            published INTEGER,
            recorded INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX article_canonical_url ON article(canonical_url) WHERE canonical_url IS NOT NULL;
        CREATE TABLE sighting (
            feed INTEGER NOT NULL REFERENCES feed(id) ON DELETE CASCADE,
            key TEXT NOT NULL,
            article TEXT NOT NULL,
            PRIMARY KEY (feed, key)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE alert (
            id TEXT PRIMARY KEY,
            article TEXT NOT NULL,
            rule TEXT NOT NULL,
            severity TEXT NOT NULL,
            created INTEGER NOT NULL,
            body BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX alert_created ON alert(created);
        CREATE TABLE delivery (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            alert TEXT NOT NULL REFERENCES alert(id) ON DELETE CASCADE,
            sink TEXT NOT NULL,
            state TEXT NOT NULL DEFAULT 'pending',
            tries INTEGER NOT NULL DEFAULT 0,
            next_try INTEGER NOT NULL DEFAULT 0,
            last_answer TEXT,
            UNIQUE (alert, sink)
        ) STRICT;
        CREATE INDEX delivery_pending ON delivery(sink, sequence) WHERE state = 'pending';
        CREATE INDEX delivery_dead ON delivery(sequence) WHERE state = 'dead';
        """
}
