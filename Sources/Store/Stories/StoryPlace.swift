import GRDB
import Stories

/// Where an article stands: its own number, the story's, and what the story is now.
struct StoryPlace {
    var number: Int64
    var story: Int64
    var facts: StoryFacts
}

extension StoryPlace {
    /// The story of a recorded article as it stands; nil for one without.
    static func of(article id: String, in database: Database) throws -> StoryPlace? {
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT member.number AS number, member.story AS story, story.sources, story.articles,
                        (SELECT first.article FROM story_member first WHERE first.number = member.story) AS first
                    FROM article JOIN story_member member ON member.number = article.number
                    LEFT JOIN story ON story.number = member.story WHERE article.id = ?
                    """), arguments: [id])
        return row.map { row in
            var facts = StoryFacts(id: row["first"] ?? id)
            if let sources = Int.fromDatabaseValue(row["sources"]) {
                facts = StoryFacts(
                    id: facts.id, isNew: (row["number"] as Int64) == (row["story"] as Int64), sources: sources,
                    articles: row["articles"] ?? 1)
            }
            return StoryPlace(number: row["number"], story: row["story"], facts: facts)
        }
    }
}
