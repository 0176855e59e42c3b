import GRDB

/// A story as the store knows it.
public struct StoredStory: Sendable {
    public struct Member: Sendable {
        public var article: String
        public var title: String
        public var url: String?
        public var feed: String
        public var language: String?
        /// Unix seconds.
        public var recorded: Int64
        public var published: Int64?
    }

    /// The id of its first article.
    public var id: String
    /// In the order in which they came.
    public var members: [Member]
    /// The names of the feeds that carry it, in the order in which they took it up.
    public var sources: [String]
    /// Alerts raised on it.
    public var alerts: Int
    /// Ids of the first articles of other stories on the same event.
    public var related: [String]

    /// Articles in each hour since the first.
    public var growth: [Int] {
        guard let first = members.first?.recorded else { return [] }
        var hours: [Int] = []
        for member in members {
            let hour = Int(min(max(member.recorded - first, 0) / 3_600, 24 * 31))
            while hours.count <= hour { hours.append(0) }
            hours[hour] += 1
        }
        return hours
    }

    public var languages: [String] {
        members.compactMap(\.language).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension ArticleStore {
    /// Stories by their latest growth, newest first.
    ///
    /// - Parameter articles: only stories of at least so many articles or sources.
    public func stories(limit: Int, articles: Int = 2) async throws(StoreError) -> [StoredStory] {
        try await read { database in
            let grown = try Int64.fetchAll(
                database,
                sql: """
                    SELECT number FROM story WHERE articles >= ?1 OR sources >= ?1
                    ORDER BY updated DESC, number DESC LIMIT ?2
                    """, arguments: [articles, limit])
            guard articles <= 1 else { return try grown.compactMap { try Self.story($0, in: database) } }
            let all = try Int64.fetchAll(
                database,
                sql: """
                    SELECT member.number FROM story_member member LEFT JOIN story ON story.number = member.number
                    WHERE member.story = member.number
                    ORDER BY coalesce(story.updated, member.time) DESC, member.number DESC LIMIT ?
                    """, arguments: [limit])
            return try all.compactMap { try Self.story($0, in: database) }
        }
    }

    /// The story that an article, or an alert on one, belongs to; also by the story's own id.
    public func story(of id: String) async throws(StoreError) -> StoredStory? {
        try await read { database in
            let number = try Int64.fetchOne(
                database,
                sql: """
                    SELECT story FROM story_member WHERE number =
                        (SELECT number FROM article WHERE id = ?1 OR id = (SELECT article FROM alert WHERE id = ?1))
                    """, arguments: [id])
            return try number.flatMap { try Self.story($0, in: database) }
        }
    }

    private static func related(to story: Int64, in database: Database) throws -> [String] {
        try String.fetchAll(
            database,
            sql: """
                WITH event AS (SELECT event AS number FROM story_member WHERE number = ?1)
                SELECT article FROM story_member WHERE number <> ?1 AND (number = (SELECT number FROM event)
                    OR event <> number AND event = (SELECT number FROM event))
                ORDER BY number LIMIT 50
                """, arguments: [story])
    }

    private static func story(_ number: Int64, in database: Database) throws -> StoredStory? {
        let members = try Row.fetchAll(
            database,
            sql: """
                SELECT article.*, feed.name AS feed_name FROM
                    (SELECT ?1 AS number UNION SELECT number FROM story_member WHERE story = ?1 AND story <> number) member
                JOIN story_member ON story_member.number = member.number
                JOIN article ON article.id = story_member.article JOIN feed ON feed.id = article.feed
                ORDER BY member.number
                """, arguments: [number]
        ).map { row in
            StoredStory.Member(
                article: row["id"], title: row["title"], url: row["url"], feed: row["feed_name"],
                language: row["language"], recorded: row["recorded"], published: row["published"])
        }
        guard let first = members.first else { return nil }
        var sources = members.map(\.feed)
        if let feeds = try String.fetchOne(
            database, sql: "SELECT feeds FROM story WHERE number = ?", arguments: [number])
        {
            sources += try feeds.split(separator: ",").compactMap {
                try String.fetchOne(database, sql: "SELECT name FROM feed WHERE id = ?", arguments: [Int64($0)])
            }
        }
        let alerts = try Int.fetchOne(
            database, sql: "SELECT count(*) FROM alert WHERE story = ?", arguments: [number])
        return StoredStory(
            id: first.article, members: members,
            sources: sources.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }, alerts: alerts ?? 0,
            related: try related(to: number, in: database))
    }
}
