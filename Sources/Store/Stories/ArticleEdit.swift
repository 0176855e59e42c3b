import GRDB
import Stories

/// What a publisher has done to an article that the feed has shown before.
public enum ArticleEdit: Sendable {
    /// Nothing that is news: noted, so that it is compared once.
    case small
    /// Another feed has shown it, or one like it, before: it was matched again.
    case followed
    /// It says something new: it was matched again.
    case material
}

/// When a feed has shown an article before.
public struct Sighting: Sendable {
    /// The id of the article as it was recorded, here or through another feed.
    public var article: String
    /// Digest of the text; nil where it was not noted.
    public var text: Int64?
    /// How often the article had been edited materially by then.
    public var edits: Int
}

extension ArticleStore {
    /// The keys among these that the feed has shown before; the others are candidates for matching.
    public func sightings(keys: [String], feed url: String) async throws(StoreError) -> [String: Sighting] {
        try await read { database in
            guard let feed = try Int64.fetchOne(database, sql: "SELECT id FROM feed WHERE url = ?", arguments: [url])
            else { return [:] }
            let statement = try database.cachedStatement(
                sql: "SELECT article, text, edits FROM sighting WHERE feed = ? AND key = ?")
            var sightings: [String: Sighting] = [:]
            for key in keys {
                guard let row = try Row.fetchOne(statement, arguments: [feed, key]) else { continue }
                sightings[key] = Sighting(article: row[0], text: row[1], edits: row[2])
            }
            return sightings
        }
    }

    /// Notes an edit of an article that the feed has shown before; a material one replaces the text.
    static func note(_ article: NewArticle, feed: Int64, in database: Database) throws {
        guard let edit = article.edit else { return }
        try database.cachedStatement(sql: "UPDATE sighting SET text = ? WHERE feed = ? AND key = ?")
            .execute(arguments: [article.textDigest, feed, article.key])
        guard case .material = edit else { return }
        try database.cachedStatement(
            sql: "UPDATE article SET title = ?, summary = ?, content = ?, edits = edits + 1 WHERE id = ?"
        ).execute(arguments: [article.title, article.summary, article.content, article.id])
        try database.cachedStatement(
            sql: """
                UPDATE sighting SET edits = coalesce((SELECT edits FROM article WHERE id = ?1), 0)
                WHERE feed = ?2 AND key = ?3
                """
        ).execute(arguments: [article.id, feed, article.key])
    }
}
