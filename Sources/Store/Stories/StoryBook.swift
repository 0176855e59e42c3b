import Foundation
import GRDB
import Stories

/// Decides which story an article belongs to, inside the transaction that records it.
///
/// The rows are the truth; the index over them lives in memory, is built from them when first needed, and is forgotten
/// when a transaction fails, so that it never holds what was not recorded. It belongs to the
/// store's writer, which does one transaction at a time.
final class StoryBook: @unchecked Sendable {
    private struct State {
        var index: ShingleIndex?
        var window: Int64 = 0
        var last: Int64 = 0
        var texts = RecentTexts()
        var events = EventBook()
        let reader = StoryReader()
    }

    private var state = State()

    func forget() {
        state.index = nil
        state.texts = RecentTexts()
        state.events = EventBook()
    }

    /// Notes a new article as a member of a story, its own or a known one, and answers the story.
    func place(
        _ article: NewArticle, feed: Int64, now: Int64, _ policy: StoryPolicy, in database: Database
    ) throws -> StoryPlace {
        let index = try Self.index(&state, policy, now, database)
        let text = article.text ?? state.reader.read(title: article.title, content: article.content)
        let sketch = article.sketch ?? Sketch(text)
        let known = try Self.story(of: text, sketch, &state, since: now - policy.window, database)
        let number = state.last + 1
        let story = known ?? number
        let time = min(now, max(article.published ?? now, now - policy.window))
        var verdict: EventBook.Verdict?
        var isBreaking = false
        if let known {
            isBreaking = try state.events.grow(Self.event(of: known, database), feed: feed, time: time)
        } else if !article.alerts.isEmpty {
            // Events are followed where a rule asks for the article; they are half the work of recording.
            let terms = article.terms ?? EventTerms(text, entities: [])
            let found = state.events.add(terms, story: number, feed: feed, time: time)
            isBreaking = found.isBreaking
            verdict = found
        }
        try database.cachedStatement(
            sql: """
                INSERT INTO story_member (number, story, article, feed, time, shingles, terms, event)
                VALUES (?,?,?,?,?,?,?,?)
                """
        ).execute(arguments: [
            number, story, article.id, feed, now, Data(sketch.bytes), verdict.map { Data($0.kept.bytes) },
            verdict?.event,
        ])
        state.last = number
        index.insert(sketch, article: number)
        state.texts.add(text, number)
        guard known != nil else {
            return StoryPlace(
                number: number, story: number, facts: StoryFacts(id: article.id, isBreaking: isBreaking))
        }
        var place = try Self.join(story, feed: feed, article: number, now: now, database)
        place.facts.isBreaking = isBreaking
        return place
    }

    /// Notes that another feed shows an article that is known; nil where its story knew that already.
    func noteSource(
        article id: String, feed: Int64, now: Int64, in database: Database
    ) throws -> StoryPlace? {
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT story, story_member.number AS number FROM article
                    JOIN story_member ON story_member.number = article.number WHERE article.id = ?
                    """), arguments: [id])
        guard let row else { return nil }
        let before = try Self.feeds(of: row["story"], database)
        guard !before.contains(feed) else { return nil }
        return try Self.join(row["story"], feed: feed, article: nil, now: now, database)
    }

    /// Takes the new text of a recorded article into the index; its story stays.
    func placeAgain(
        _ article: NewArticle, _ policy: StoryPolicy, now: Int64, in database: Database
    ) throws -> StoryPlace? {
        guard let place = try Self.place(ofArticle: article.id, in: database) else { return nil }
        let index = try Self.index(&state, policy, now, database)
        let text = article.text ?? state.reader.read(title: article.title, content: article.content)
        try replace(text, article.sketch ?? Sketch(text), of: place.number, in: index, database)
        return place
    }

    /// Puts another text of a member in place of the one that is known.
    private func replace(
        _ text: StoryText, _ sketch: Sketch, of number: Int64, in index: ShingleIndex, _ database: Database
    ) throws {
        try database.cachedStatement(sql: "UPDATE story_member SET shingles = ? WHERE number = ?")
            .execute(arguments: [Data(sketch.bytes), number])
        index.insert(sketch, article: number)
        state.texts.replace(text, number)
    }

    /// Takes the text of an article's page into the index.
    ///
    /// An article that stood alone joins the story that its text belongs to, or that of another article under an address
    /// of the page.
    func place(
        _ page: PageResult, of job: PageJob, _ policy: StoryPolicy, now: Int64, in database: Database
    ) throws -> StoryPlace? {
        guard let place = try Self.place(ofArticle: job.article.id, in: database) else { return nil }
        guard case .read(let content?, _, _) = page.outcome else { return place }
        let index = try Self.index(&state, policy, now, database)
        let text = state.reader.read(title: job.article.title, content: content)
        let sketch = Sketch(text)
        let since = now - policy.window
        let known =
            try Self.story(atAddresses: page.addresses, of: job.article.id, since: since, database)
            ?? Self.story(of: text, sketch, &state, since: since, except: place.number, database)
        try replace(text, sketch, of: place.number, in: index, database)
        let isAlone = place.number == place.story && place.facts.articles == 1 && place.facts.sources == 1
        guard let known, known != place.story, isAlone, let feed = try Self.feeds(of: place.story, database).first
        else { return place }
        try database.execute(
            sql: "UPDATE story_member SET story = ? WHERE number = ?", arguments: [known, place.number])
        try database.execute(sql: "UPDATE alert SET story = ? WHERE story = ?", arguments: [known, place.story])
        return try Self.join(known, feed: feed, article: place.number, now: now, database)
    }

    /// The story of another article that is known under one of the addresses; one that keeps its address and changes
    /// its title within its feed is a live blog.
    private static func story(
        atAddresses addresses: [String], of article: String, since: Int64, _ database: Database
    ) throws -> Int64? {
        let statement = try database.cachedStatement(
            sql: """
                SELECT member.story FROM article other JOIN article mine ON mine.id = ?2
                JOIN story_member member ON member.number = other.number
                WHERE other.canonical_url = ?1 AND other.id <> mine.id AND member.time >= ?3
                    AND (other.feed <> mine.feed OR other.title = mine.title) LIMIT 1
                """)
        for address in addresses {
            if let story = try Int64.fetchOne(statement, arguments: [address, article, since]) { return story }
        }
        return nil
    }

    /// The story of a recorded article as it stands; nil for one without.
    static func place(ofArticle id: String, in database: Database) throws -> StoryPlace? {
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

    // MARK: - The decision

    private static func story(
        of text: StoryText, _ sketch: Sketch, _ state: inout State, since: Int64, except own: Int64? = nil,
        _ database: Database
    ) throws -> Int64? {
        guard let index = state.index else { return nil }
        let row = try database.cachedStatement(sql: "SELECT story, time FROM story_member WHERE number = ?")
        return try TwinSearch().story(of: text, sketch, in: index, newest: state.last + 1) { number in
            guard number != own, let member = try Row.fetchOne(row, arguments: [number]), member["time"] >= since,
                let other = try state.texts.text(number, state.reader, database)
            else { return nil }
            return TwinSearch.Member(story: member["story"], text: other)
        }
    }

    private static func event(of story: Int64, _ database: Database) throws -> Int64 {
        let event = try database.cachedStatement(sql: "SELECT event FROM story_member WHERE number = ?")
        return try Int64.fetchOne(event, arguments: [story]) ?? story
    }

    private static func feeds(of story: Int64, _ database: Database) throws -> [Int64] {
        let known = try database.cachedStatement(sql: "SELECT feeds FROM story WHERE number = ?")
        if let feeds = try String.fetchOne(known, arguments: [story]) {
            return feeds.split(separator: ",").compactMap { Int64($0) }
        }
        let first = try database.cachedStatement(sql: "SELECT feed FROM story_member WHERE number = ?")
        return try Int64.fetchAll(first, arguments: [story])
    }

    /// Counts an article, or a source without one, into a story.
    private static func join(
        _ story: Int64, feed: Int64, article: Int64?, now: Int64, _ database: Database
    ) throws -> StoryPlace {
        var feeds = try feeds(of: story, database)
        if !feeds.contains(feed) { feeds.append(feed) }
        let list = "," + feeds.map(String.init).joined(separator: ",") + ","
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    INSERT INTO story (number, articles, sources, feeds, updated) VALUES (?1, 1 + ?2, ?3, ?4, ?5)
                    ON CONFLICT (number) DO UPDATE SET articles = articles + ?2, sources = ?3, feeds = ?4, updated = ?5
                    RETURNING articles, (SELECT article FROM story_member WHERE number = ?1) AS first
                    """), arguments: [story, article == nil ? 0 : 1, feeds.count, list, now])
        let facts = StoryFacts(
            id: row?["first"] ?? "", isNew: false, sources: feeds.count, articles: row?["articles"] ?? 1)
        return StoryPlace(number: article ?? story, story: story, facts: facts)
    }

    // MARK: - The index

    /// The index over the window, built from the rows where there is none or it is full.
    private static func index(
        _ state: inout State, _ policy: StoryPolicy, _ now: Int64, _ database: Database
    ) throws -> ShingleIndex {
        if let index = state.index, !index.isFull, state.window == policy.window { return index }
        let isFirst = state.index == nil
        state.index = nil
        let since = now - policy.window
        state.last = try Int64.fetchOne(database, sql: "SELECT max(number) FROM story_member") ?? 0
        let live = try Int.fetchOne(
            database, sql: "SELECT count(*) FROM story_member WHERE time >= ?", arguments: [since])
        let first = try Int64.fetchOne(
            database, sql: "SELECT min(number) FROM story_member WHERE time >= ?", arguments: [since])
        let index = ShingleIndex(articles: max((live ?? 0) / 4 * 5, 20_000))
        if let first {
            let from = max(first, state.last - Int64(ShingleIndex.mostArticles) + 1)
            let rows = try Row.fetchCursor(
                database, sql: "SELECT number, shingles FROM story_member WHERE number >= ? ORDER BY number",
                arguments: [from])
            while let row = try rows.next() {
                let sketch = try row.withUnsafeData(atIndex: 1) { Sketch(bytes: $0 ?? Data()) }
                index.insert(sketch, article: row[0])
            }
        }
        if isFirst { try restoreEvents(&state, since: since, database) }
        state.index = index
        state.window = policy.window
        return index
    }
}

extension StoryBook {
    /// Articles from which events are put together again at start; events before them are over.
    private static let restored: Int64 = 100_000

    private static func restoreEvents(_ state: inout State, since: Int64, _ database: Database) throws {
        state.events = EventBook()
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT terms, coalesce(event, (SELECT event FROM story_member first WHERE first.number = member.story)),
                    feed, time
                FROM story_member member WHERE number > ? AND time >= ? ORDER BY number
                """, arguments: [state.last - restored, since])
        while let row = try rows.next() {
            guard let event = Int64.fromDatabaseValue(row[1]) else { continue }
            let terms = try row.withUnsafeData(atIndex: 0) { $0.map { EventTerms(bytes: $0) } }
            state.events.restore(terms, event: event, feed: row[2], time: row[3])
        }
    }
}

/// The texts of the articles compared last, so that a burst of one wire reads none of them twice.
private struct RecentTexts {
    private static let most = 256

    private var texts: [Int64: StoryText] = [:]
    private var order: [Int64] = []
    private var oldest = 0

    mutating func add(_ text: StoryText, _ number: Int64) {
        guard texts.updateValue(text, forKey: number) == nil else { return }
        if order.count < Self.most {
            order.append(number)
        } else {
            texts[order[oldest]] = nil
            order[oldest] = number
            oldest = (oldest + 1) % Self.most
        }
    }

    /// A text that has been edited.
    mutating func replace(_ text: StoryText, _ number: Int64) {
        if texts[number] != nil { texts[number] = text }
    }

    mutating func text(_ number: Int64, _ reader: StoryReader, _ database: Database) throws -> StoryText? {
        if let text = texts[number] { return text }
        let statement = try database.cachedStatement(
            sql: """
                SELECT title, coalesce(page_text, content) FROM article
                WHERE id = (SELECT article FROM story_member WHERE number = ?)
                """)
        guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
        let text = reader.read(title: row[0], content: row[1])
        add(text, number)
        return text
    }
}

/// Where an article stands: its own number, the story's, and what the story is now.
struct StoryPlace {
    var number: Int64
    var story: Int64
    var facts: StoryFacts
}
