import Foundation
import GRDB
public import Stories

extension ArticleStore {
    /// The pages that are due, the longest-waiting one of each host; hosts that are busy or resting left out.
    ///
    /// - Parameter articles: whose pages are being read, which may be on another host by now.
    /// - Parameter feed: only the pages of this feed.
    public func duePages(
        now: Int64, except hosts: Set<String>, reading articles: Set<String> = [], limit: Int, feed: String? = nil
    ) async throws(StoreError) -> [PageJob] {
        try await read { database in
            // Of an aggregate with min(), SQLite takes the other columns from the row of the minimum.
            let rows = try Row.fetchCursor(
                database,
                SQLRequest(
                    literal: """
                        SELECT host, article, min(next_try) AS next_try FROM page_job
                        WHERE next_try <= \(now) AND article NOT IN \(articles)
                            AND (\(feed) IS NULL OR feed = (SELECT id FROM feed WHERE url = \(feed)))
                        GROUP BY host ORDER BY 3
                        """))
            var found: [String] = []
            while found.count < limit, let row = try rows.next() {
                if !hosts.contains(row["host"]) { found.append(row["article"]) }
            }
            return try found.compactMap { try Self.pageJob(article: $0, in: database) }
        }
    }

    private static func pageJob(article: String, in database: Database) throws -> PageJob? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT article.*, feed.url AS feed_url, job.url AS job_url, host, tries, readings, next_try
                FROM page_job job JOIN article ON article.id = job.article JOIN feed ON feed.id = job.feed
                WHERE job.article = ?
                """)
        return try Row.fetchOne(statement, arguments: [article]).map { row in
            PageJob(
                article: Self.article(row), url: row["job_url"], host: row["host"], tries: row["tries"],
                readings: row["readings"], nextTry: row["next_try"], etag: row["page_etag"],
                lastModified: row["page_last_modified"])
        }
    }

    /// When the next page is due, of one feed or of any; nil where none waits.
    public func nextPage(feed: String? = nil) async throws(StoreError) -> Int64? {
        try await read { database in
            try Int64.fetchOne(
                database,
                sql: """
                    SELECT min(next_try) FROM page_job
                    WHERE ?1 IS NULL OR feed = (SELECT id FROM feed WHERE url = ?1)
                    """,
                arguments: [feed])
        }
    }

    /// Writes what a page came to, its alerts included, in one transaction.
    ///
    /// - Returns: the alerts that were not raised before, with the story as it stands.
    public func record(
        _ result: PageResult, of job: PageJob, now: Int64, stories: StoryPolicy = .off,
        intake: (any AlertIntake)? = nil
    ) async throws(StoreError) -> [(alert: String, story: StoryFacts?)] {
        try await writeStories { book, writer in
            let database = writer.database
            let feed = try Int64.fetchOne(
                database, sql: "SELECT feed FROM article WHERE id = ?", arguments: [job.article.id])
            // The article has gone meanwhile, and its job with it.
            guard let feed else { return [] }
            try Self.note(result, of: job, in: database)
            try Self.count(result, feed: feed, in: database)
            if let again = result.again {
                let isRead = if case .read = result.outcome { true } else { false }
                try database.execute(
                    sql: """
                        UPDATE page_job SET next_try = ?, noted = ?, tries = ?, readings = readings + ? WHERE article = ?
                        """,
                    arguments: [again, now, isRead ? 0 : job.tries + 1, isRead ? 1 : 0, job.article.id])
            } else {
                try database.execute(sql: "DELETE FROM page_job WHERE article = ?", arguments: [job.article.id])
            }
            let request = RecordRequest(
                state: FeedState(url: job.article.feedURL, name: ""), articles: [], now: now, stories: stories,
                intake: intake)
            let place = stories.isOn ? try book.place(result, of: job, stories, now: now, in: writer) : nil
            return try Outbox(request: request, database: database)
                .put(result.alerts, article: job.article.id, place)
        }
    }

    private static func note(_ result: PageResult, of job: PageJob, in database: Database) throws {
        switch result.outcome {
        case .read(let text?, let url, _):
            try database.execute(
                sql: """
                    UPDATE article SET page_text = ?, page_url = ?, page_etag = ?, page_last_modified = ?,
                        page_note = ? WHERE id = ?
                    """,
                arguments: [text, url, result.etag, result.lastModified, result.note, job.article.id])
        case .read(nil, _, _): break
        case .failed(let reason):
            try database.execute(
                sql: "UPDATE article SET page_note = ? WHERE id = ?", arguments: [reason, job.article.id])
        }
    }

    private static func count(_ result: PageResult, feed: Int64, in database: Database) throws {
        let statement = try database.cachedStatement(
            sql: """
                INSERT INTO feed_pages (feed, read, richer, failed, last_error) VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (feed) DO UPDATE SET read = read + ?2, richer = richer + ?3, failed = failed + ?4,
                    last_error = coalesce(?5, last_error)
                """)
        switch result.outcome {
        case .read(nil, _, _): break
        case .read(_, _, let isRicher): try statement.execute(arguments: [feed, 1, isRicher ? 1 : 0, 0, nil])
        // A try that is made again has not failed yet.
        case .failed(let reason):
            try statement.execute(arguments: [feed, 0, 0, result.again == nil ? 1 : 0, reason])
        }
    }

    /// Takes a page into the queue; beyond its bounds, notes on the article and on the feed that it was not.
    ///
    /// A page that waits already is read at once instead.
    ///
    /// - Returns: whether it was taken.
    static func insert(
        _ page: NewPageJob, of article: String, feed: Int64, now: Int64, in database: Database
    ) throws -> Bool {
        let count = try database.cachedStatement(
            sql: """
                SELECT (SELECT count(*) FROM page_job) < ? AND (SELECT count(*) FROM page_job WHERE host = ?) < ?
                    OR EXISTS (SELECT 1 FROM page_job WHERE article = ?)
                """)
        if try Bool.fetchOne(count, arguments: [page.limit, page.host, page.hostLimit, article]) ?? false {
            try database.execute(
                sql: """
                    INSERT INTO page_job (article, feed, url, host, next_try, noted, readings)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6)
                    ON CONFLICT (article) DO UPDATE SET next_try = min(next_try, excluded.next_try),
                        noted = excluded.noted
                    """,
                arguments: [article, feed, page.url, page.host, now, page.readings])
            return true
        }
        try database.execute(
            sql: "UPDATE article SET page_note = ? WHERE id = ?",
            arguments: ["page not read: too many pages were waiting", article])
        try database.execute(
            sql: """
                INSERT INTO feed_pages (feed, turned_away) VALUES (?, 1)
                ON CONFLICT (feed) DO UPDATE SET turned_away = turned_away + 1
                """,
            arguments: [feed])
        return false
    }

    /// What the pages of each feed were worth, by the feed's address; feeds without pages left out.
    public func feedPages() async throws(StoreError) -> [String: FeedPages] {
        try await read { database in
            let rows = try Row.fetchAll(
                database,
                sql: """
                    SELECT feed.url, read, richer, failed, turned_away, feed_pages.last_error,
                        (SELECT count(*) FROM page_job WHERE page_job.feed = feed.id) AS waiting
                    FROM feed LEFT JOIN feed_pages ON feed_pages.feed = feed.id
                    WHERE feed_pages.feed IS NOT NULL OR waiting > 0
                    """)
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["url"], Self.pages($0)) })
        }
    }

    /// What the pages of one feed were worth.
    public func feedPages(url: String) async throws(StoreError) -> FeedPages {
        try await read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT read, richer, failed, turned_away, feed_pages.last_error, 0 AS waiting
                    FROM feed JOIN feed_pages ON feed_pages.feed = feed.id WHERE feed.url = ?
                    """,
                arguments: [url]
            ).map(Self.pages) ?? FeedPages()
        }
    }

    private static func pages(_ row: Row) -> FeedPages {
        var pages = FeedPages(read: row["read"] ?? 0, richer: row["richer"] ?? 0)
        pages.failed = row["failed"] ?? 0
        pages.turnedAway = row["turned_away"] ?? 0
        pages.waiting = row["waiting"] ?? 0
        pages.lastError = row["last_error"]
        return pages
    }
}
