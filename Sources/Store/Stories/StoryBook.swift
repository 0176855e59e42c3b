import GRDB
import Stories

/// Decides which story an article belongs to, inside the transaction that records it.
///
/// The rows are the truth; the index over them lives in memory, is built from them when first needed, and is forgotten
/// when a transaction fails, so that it never holds what was not recorded. It belongs to the
/// store's writer, which does one transaction at a time.
final class StoryBook: @unchecked Sendable {
    struct State {
        var index: ShingleIndex?
        var window: Int64 = 0
        var last: Int64 = 0
        var texts = RecentTexts()
        var events = EventBook()
        let reader = StoryReader()
    }

    /// Changed here and in `index` alone.
    var state = State()

    func forget() {
        state.index = nil
        state.texts = RecentTexts()
        state.events = EventBook()
    }

    /// The number that the next new article gets; it counts once that is placed.
    func nextNumber(_ policy: StoryPolicy, now: Int64, in writer: WriterConnection) throws -> Int64 {
        _ = try index(policy, now, writer)
        return state.last + 1
    }

    /// Notes a new article as a member of a story, its own or a known one, and answers the story.
    func place(
        _ article: NewArticle, number: Int64, feed: Int64, now: Int64, _ policy: StoryPolicy,
        in writer: WriterConnection
    ) throws -> StoryPlace {
        let index = try index(policy, now, writer)
        let text = article.text ?? state.reader.read(title: article.title, content: article.content)
        let sketch = article.sketch ?? Sketch(text)
        let known = try story(of: text, sketch, since: now - policy.window, writer)
        let story = known ?? number
        let time = min(now, max(article.published ?? now, now - policy.window))
        var verdict: EventBook.Verdict?
        var isBreaking = false
        if let known {
            isBreaking = try state.events.grow(Self.event(of: known, writer), feed: feed, time: time)
        } else if !article.alerts.isEmpty {
            // Events are followed where a rule asks for the article; they are half the work of recording.
            let terms = article.terms ?? EventTerms(text, entities: [])
            let found = state.events.add(terms, story: number, feed: feed, time: time)
            isBreaking = found.isBreaking
            verdict = found
        }
        let insert = try writer.query(
            """
            INSERT INTO story_member (number, story, article, feed, time, shingles, terms, event)
            VALUES (?,?,?,?,?,?,?,?)
            """)
        try insert.run {
            $0.add(number)
            $0.add(story)
            $0.add(article.id)
            $0.add(feed)
            $0.add(now)
            $0.add(blob: sketch.bytes)
            $0.add(blob: verdict?.kept.bytes)
            $0.add(verdict?.event)
        }
        state.last = number
        index.insert(sketch, article: number)
        state.texts.add(text, number)
        guard known != nil else {
            return StoryPlace(
                number: number, story: number, facts: StoryFacts(id: article.id, isBreaking: isBreaking))
        }
        var place = try Self.join(story, feed: feed, article: number, now: now, writer)
        place.facts.isBreaking = isBreaking
        return place
    }

    /// Notes that another feed shows an article that is known; nil where its story knew that already.
    func noteSource(
        article id: String, feed: Int64, now: Int64, in writer: WriterConnection
    ) throws -> StoryPlace? {
        let story = try writer.query(
            """
            SELECT story FROM article JOIN story_member ON story_member.number = article.number WHERE article.id = ?
            """
        ).first {
            $0.add(id)
        } _: {
            $0.int64(0)
        }
        guard let story, try !Self.feeds(of: story, writer).contains(feed) else { return nil }
        return try Self.join(story, feed: feed, article: nil, now: now, writer)
    }

    /// Takes the new text of a recorded article into the index; its story stays.
    func placeAgain(
        _ article: NewArticle, _ policy: StoryPolicy, now: Int64, in writer: WriterConnection
    ) throws -> StoryPlace? {
        guard let place = try StoryPlace.of(article: article.id, in: writer.database) else { return nil }
        let index = try index(policy, now, writer)
        let text = article.text ?? state.reader.read(title: article.title, content: article.content)
        try replace(text, article.sketch ?? Sketch(text), of: place.number, in: index, writer)
        return place
    }

    /// Puts another text of a member in place of the one that is known.
    private func replace(
        _ text: StoryText, _ sketch: Sketch, of number: Int64, in index: ShingleIndex, _ writer: WriterConnection
    ) throws {
        try writer.query("UPDATE story_member SET shingles = ? WHERE number = ?").run {
            $0.add(blob: sketch.bytes)
            $0.add(number)
        }
        index.insert(sketch, article: number)
        state.texts.replace(text, number)
    }

    /// Takes the text of an article's page into the index.
    ///
    /// An article that stood alone joins the story that its text belongs to, or that of another article under an address
    /// of the page.
    func place(
        _ page: PageResult, of job: PageJob, _ policy: StoryPolicy, now: Int64, in writer: WriterConnection
    ) throws -> StoryPlace? {
        let database = writer.database
        guard let place = try StoryPlace.of(article: job.article.id, in: database) else { return nil }
        guard case .read(let content?, _, _) = page.outcome else { return place }
        let index = try index(policy, now, writer)
        let text = state.reader.read(title: job.article.title, content: content)
        let sketch = Sketch(text)
        let since = now - policy.window
        let known =
            try Self.story(atAddresses: page.addresses, of: job.article.id, since: since, database)
            ?? story(of: text, sketch, since: since, except: place.number, writer)
        try replace(text, sketch, of: place.number, in: index, writer)
        let isAlone = place.number == place.story && place.facts.articles == 1 && place.facts.sources == 1
        guard let known, known != place.story, isAlone, let feed = try Self.feeds(of: place.story, writer).first
        else { return place }
        try database.execute(
            sql: "UPDATE story_member SET story = ? WHERE number = ?", arguments: [known, place.number])
        try database.execute(sql: "UPDATE alert SET story = ? WHERE story = ?", arguments: [known, place.story])
        return try Self.join(known, feed: feed, article: place.number, now: now, writer)
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

    // MARK: - The decision

    private func story(
        of text: StoryText, _ sketch: Sketch, since: Int64, except own: Int64? = nil, _ writer: WriterConnection
    ) throws -> Int64? {
        guard let index = state.index else { return nil }
        return try TwinSearch().story(of: text, sketch, in: index, newest: state.last + 1) { number in
            guard number != own else { return nil }
            let story = try writer.query("SELECT story FROM story_member WHERE number = ? AND time >= ?").first {
                $0.add(number)
                $0.add(since)
            } _: {
                $0.int64(0)
            }
            guard let story, let other = try state.texts.text(number, state.reader, writer) else { return nil }
            return TwinSearch.Member(story: story, text: other)
        }
    }

    private static func event(of story: Int64, _ writer: WriterConnection) throws -> Int64 {
        let event = try writer.query("SELECT event FROM story_member WHERE number = ?")
        let known = try event.first {
            $0.add(story)
        } _: {
            $0.optionalInt64(0)
        }
        return (known ?? nil) ?? story
    }

    private static func feeds(of story: Int64, _ writer: WriterConnection) throws -> [Int64] {
        let known = try writer.query("SELECT feeds FROM story WHERE number = ?")
        if let feeds = try known.first({ $0.add(story) }, { $0.text(0) }) {
            return feeds.split(separator: ",").compactMap { Int64($0) }
        }
        let first = try writer.query("SELECT feed FROM story_member WHERE number = ?")
        return try first.first {
            $0.add(story)
        } _: {
            [$0.int64(0)]
        } ?? []
    }

    /// Counts an article, or a source without one, into a story.
    private static func join(
        _ story: Int64, feed: Int64, article: Int64?, now: Int64, _ writer: WriterConnection
    ) throws -> StoryPlace {
        var feeds = try feeds(of: story, writer)
        if !feeds.contains(feed) { feeds.append(feed) }
        let list = "," + feeds.map(String.init).joined(separator: ",") + ","
        let join = try writer.query(
            """
            INSERT INTO story (number, articles, sources, feeds, updated) VALUES (?1, 1 + ?2, ?3, ?4, ?5)
            ON CONFLICT (number) DO UPDATE SET articles = articles + ?2, sources = ?3, feeds = ?4, updated = ?5
            RETURNING articles, (SELECT article FROM story_member WHERE number = ?1) AS first
            """)
        let (articles, first) =
            try join.first {
                $0.add(story)
                $0.add(article == nil ? 0 : 1)
                $0.add(Int64(feeds.count))
                $0.add(list)
                $0.add(now)
            } _: {
                (Int($0.int64(0)), $0.text(1))
            } ?? (1, "")
        let facts = StoryFacts(id: first, isNew: false, sources: feeds.count, articles: articles)
        return StoryPlace(number: article ?? story, story: story, facts: facts)
    }
}
