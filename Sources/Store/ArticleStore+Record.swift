import Foundation
import GRDB
import Stories

extension ArticleStore {
    /// Records a poll in one transaction: the feed's state, the articles that are new, and their alerts.
    ///
    /// Whether an article is new is decided here, inside the transaction, so that two feeds that show it at
    /// the same moment make one article and one alert.
    ///
    /// Polls that wait for the disk together share a transaction.
    ///
    /// - Parameter isWhole: whether the articles are all that the feed shows, not only what has changed.
    /// - Parameter intake: decides where the alerts go; nil for all to their sinks at once.
    public func record(
        _ state: FeedState, articles: [NewArticle], isWhole: Bool = true, now: Int64, stories: StoryPolicy = .off,
        intake: (any AlertIntake)? = nil
    ) async throws(StoreError) -> Recorded {
        let request = RecordRequest(
            state: state, articles: articles, isWhole: isWhole, now: now, stories: stories, intake: intake)
        let recorded = try await recorder.record(request, in: self)
        requests.settle(state.url)
        return recorded
    }

    /// Writes the polls of a batch, all or none.
    func record(batch: [RecordRequest]) async throws(StoreError) -> [Recorded] {
        try await writeStories { book, writer in
            try batch.map { try Self.record($0, book, in: writer) }
        }
    }

    /// Writes what may touch stories: their book forgets what a transaction that failed told it.
    func writeStories<T: Sendable>(
        _ body: @escaping @Sendable (StoryBook, WriterConnection) throws -> T
    ) async throws(StoreError) -> T {
        do {
            return try await write { [stories, queries] database in
                try body(stories, WriterConnection(database, queries))
            }
        } catch {
            // In the writer's turn, when no other transaction reads the book.
            _ = try? await pool.writeWithoutTransaction { [stories] _ in stories.forget() }
            throw error
        }
    }

    private static func record(
        _ request: RecordRequest, _ book: StoryBook, in writer: WriterConnection
    ) throws -> Recorded {
        let database = writer.database
        var state = request.state
        var recorded = Recorded()
        let feed = try upsert(state, in: database)
        var unseen = 0
        var texts = try KnownTexts(of: feed, beside: request.articles, in: writer)
        let outbox = Outbox(request: request, database: database)
        for article in request.articles {
            switch try recognise(article, feed: feed, request, &texts, book, in: writer) {
            case .shown:
                guard let edit = article.edit else { continue }
                try note(article, feed: feed, in: database)
                var place: StoryPlace?
                switch edit {
                case .small: continue
                case .followed:
                    if request.stories.isOn { place = try StoryPlace.of(article: article.id, in: database) }
                case .material:
                    try queuePage(of: article, feed: feed, now: request.now, &recorded, in: database)
                    guard request.stories.isOn else { break }
                    place = try book.placeAgain(article, request.stories, now: request.now, in: writer)
                }
                recorded.raised += try outbox.put(article.alerts, article: article.id, place)
            case .twin(let id, isOwn: true):
                guard request.stories.isOn else { continue }
                let place = try book.noteSource(article: id, feed: feed, now: request.now, in: writer)
                // The story has grown by a source: rules that waited for that hold now.
                guard let place else { continue }
                let waiting = article.alerts.filter { $0.condition != nil }
                recorded.raised += try outbox.put(waiting, article: id, place)
            case .twin(let id, isOwn: false):
                unseen += 1
                var shown = article
                shown.id = id
                var place: StoryPlace?
                if request.stories.isOn {
                    place =
                        try book.noteSource(article: id, feed: feed, now: request.now, in: writer)
                        ?? StoryPlace.of(article: id, in: database)
                    place?.facts.isNew = false
                }
                // Rules may hold for this feed, or for what it says of the article, that held for no other.
                recorded.raised += try outbox.put(shown.alerts, article: id, place)
                guard shown.page != nil, try !isPageKnown(of: id, in: database) else { continue }
                try queuePage(of: shown, feed: feed, now: request.now, &recorded, in: database)
            case .new(let number):
                unseen += 1
                let place = try number.map {
                    try book.place(article, number: $0, feed: feed, now: request.now, request.stories, in: writer)
                }
                recorded.raised += try outbox.put(article.alerts, article: article.id, place)
                recorded.newArticles.append(article.id)
                try queuePage(of: article, feed: feed, now: request.now, &recorded, in: database)
            }
        }
        // A feed that shows its usual number of entries, at least two, and none that it has shown before.
        recorded.gap =
            request.isWhole && state.articles > 0 && unseen == request.articles.count
            && unseen >= min(max(state.entries, 2), 5)
        if request.isWhole, !request.articles.isEmpty { state.entries = request.articles.count }
        if recorded.gap { state.lastGap = request.now }
        state.articles += recorded.newArticles.count
        if state != request.state { _ = try upsert(state, in: database) }
        recorded.state = state
        try request.intake?.polled(state, newArticles: recorded.newArticles.count, in: outbox.transaction)
        recorded.notices = outbox.transaction.notices
        return recorded
    }

    private static func queuePage(
        of article: NewArticle, feed: Int64, now: Int64, _ recorded: inout Recorded, in database: Database
    ) throws {
        guard let page = article.page else { return }
        if try insert(page, of: article.id, feed: feed, now: now, in: database) {
            recorded.pages += 1
        } else {
            recorded.pagesTurnedAway += 1
        }
    }

    /// Whether the page of an article waits to be read, was read or could not be.
    private static func isPageKnown(of article: String, in database: Database) throws -> Bool {
        let known = try database.cachedStatement(
            sql: """
                SELECT page_text IS NOT NULL OR page_note IS NOT NULL
                    OR EXISTS (SELECT 1 FROM page_job WHERE page_job.article = article.id)
                FROM article WHERE id = ?
                """)
        return try Bool.fetchOne(known, arguments: [article]) ?? true
    }

    /// What the store knows of an article that a feed shows.
    private enum Recognised {
        /// The feed has shown it before.
        case shown
        /// Recorded from another feed; or this one has shown it (`isOwn`) under another key.
        case twin(String, isOwn: Bool)
        /// Inserted; with its number among the stories where they are followed.
        case new(number: Int64?)
    }

    /// Notes the sighting and, where the article was known in no feed, the article.
    ///
    /// Most articles are new: the indices are asked by the inserts themselves.
    private static func recognise(
        _ article: NewArticle, feed: Int64, _ request: RecordRequest, _ texts: inout KnownTexts, _ book: StoryBook,
        in writer: WriterConnection
    ) throws -> Recognised {
        let note = try writer.query("INSERT OR IGNORE INTO sighting (feed, key, article, text) VALUES (?,?,?,?)")
        let noted = try note.run {
            $0.add(feed)
            $0.add(article.key)
            $0.add(article.id)
            $0.add(article.textDigest)
        }
        guard noted > 0 else { return .shown }
        let twin = try twin(of: article, feed: feed, &texts, in: writer)
        if twin == nil {
            let (stories, now) = (request.stories, request.now)
            let number = stories.isOn ? try book.nextNumber(stories, now: now, in: writer) : nil
            if try insert(article, feed: feed, now: now, number: number, in: writer) { return .new(number: number) }
        }
        // Under its own id it is known before all others.
        let known = try recorded(article.id, feed: feed, in: writer) ?? twin
        guard let known else { return .shown }
        let linked = try writer.query(
            """
            UPDATE sighting SET article = ?1, edits = (SELECT article.edits FROM article WHERE id = ?1)
            WHERE feed = ?2 AND key = ?3
            """)
        try linked.run {
            $0.add(known.id)
            $0.add(feed)
            $0.add(article.key)
        }
        return .twin(known.id, isOwn: known.isOwn)
    }

    private static func recorded(
        _ id: String, feed: Int64, in writer: WriterConnection
    ) throws -> (id: String, isOwn: Bool)? {
        try writer.query("SELECT feed FROM article WHERE id = ?").first {
            $0.add(id)
        } _: {
            (id, $0.int64(0) == feed)
        }
    }

    /// The recorded article with the same canonical URL: from another feed, or from this one under another guid
    /// with the same title (a feed that renumbers its entries); or one of this feed with the same text and date (a
    /// feed whose guids and addresses change at every fetch).
    ///
    /// A live blog keeps its URL and changes its title, and stays new; other feeds' entries go with the one of their
    /// title.
    private static func twin(
        of article: NewArticle, feed: Int64, _ texts: inout KnownTexts, in writer: WriterConnection
    ) throws -> (id: String, isOwn: Bool)? {
        let mayShowAgain = texts.mayHold(article)
        if let canonical = article.canonicalURL {
            let byURL = try writer.query(
                """
                SELECT id, feed = ?2 OR EXISTS (
                    SELECT 1 FROM sighting INDEXED BY sighting_text
                    WHERE sighting.feed = ?2 AND text = ?4 AND sighting.article = article.id)
                FROM article WHERE canonical_url = ?1 AND (feed <> ?2 OR title = ?3) ORDER BY title = ?3 DESC LIMIT 1
                """)
            let found = try byURL.first {
                $0.add(canonical)
                $0.add(feed)
                $0.add(article.title)
                $0.add(article.textDigest)
            } _: {
                ($0.text(0), $0.int64(1) != 0)
            }
            if let found { return found }
        }
        // A short text without a date may come again with other news behind it.
        guard mayShowAgain, let text = article.textDigest, article.published != nil || article.content.utf8.count >= 200
        else {
            return nil
        }
        // Its own sighting leads to no article yet.
        let byText = try writer.query(
            """
            SELECT article.id FROM sighting JOIN article ON article.id = sighting.article
            WHERE sighting.feed = ? AND sighting.text = ? AND article.published IS ? LIMIT 1
            """)
        return try byText.first {
            $0.add(feed)
            $0.add(text)
            $0.add(article.published)
        } _: {
            ($0.text(0), true)
        }
    }

    /// The texts that a feed has shown, as far as a look at them can be spared: all are new where the feed is.
    private struct KnownTexts {
        private let isNewFeed: Bool
        /// Of the articles so far.
        private var digests: Set<Int64> = []

        init(of feed: Int64, beside articles: [NewArticle], in writer: WriterConnection) throws {
            guard !articles.isEmpty else {
                isNewFeed = false
                return
            }
            let sighting = try writer.query("SELECT 1 FROM sighting WHERE feed = ? LIMIT 1")
            isNewFeed =
                try sighting.first {
                    $0.add(feed)
                } _: { _ in
                    true
                } == nil
        }

        /// Answers false where the feed has surely not shown the text, and notes it.
        mutating func mayHold(_ article: NewArticle) -> Bool {
            guard isNewFeed, let digest = article.textDigest else { return true }
            return !digests.insert(digest).inserted
        }
    }

    /// Answers false where there is an article of this id.
    private static func insert(
        _ article: NewArticle, feed: Int64, now: Int64, number: Int64?, in writer: WriterConnection
    ) throws -> Bool {
        let insert = try writer.query(
            """
            INSERT INTO article (id, feed, canonical_url, url, title, summary, content, language, published,
                recorded, number) VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (id) DO NOTHING
            """)
        return try insert.run {
            $0.add(article.id)
            $0.add(feed)
            $0.add(article.canonicalURL)
            $0.add(article.url)
            $0.add(article.title)
            $0.add(article.summary)
            $0.add(article.content)
            $0.add(article.language)
            $0.add(article.published)
            $0.add(now)
            $0.add(number)
        } > 0
    }

    /// The article as it was recorded, by its own id or by that of an alert on it.
    public func article(id: String) async throws(StoreError) -> StoredArticle? {
        try await read { database in
            try Row.fetchOne(
                database,
                sql: """
                    SELECT article.*, feed.url AS feed_url,
                        EXISTS (SELECT 1 FROM page_job WHERE page_job.article = article.id) AS page_waits
                    FROM article JOIN feed ON feed.id = feed
                    WHERE article.id = ?1 OR article.id = (SELECT article FROM alert WHERE alert.id = ?1)
                    """,
                arguments: [id]
            ).map(Self.article)
        }
    }

    /// Of a row with every column of `article`, and `feed_url`.
    static func article(_ row: Row) -> StoredArticle {
        var article = StoredArticle(
            id: row["id"], feedURL: row["feed_url"], url: row["url"], title: row["title"], summary: row["summary"],
            content: row["content"], language: row["language"])
        article.published = row["published"]
        article.pageText = row["page_text"]
        article.pageNote = row["page_note"]
        article.pageWaits = row["page_waits"] ?? false
        article.edits = row["edits"]
        return article
    }
}
