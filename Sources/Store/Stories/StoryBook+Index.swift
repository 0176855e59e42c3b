import Stories

extension StoryBook {
    /// The index over the window, built from the rows where there is none or it is full.
    func index(_ policy: StoryPolicy, _ now: Int64, _ writer: WriterConnection) throws -> ShingleIndex {
        if let index = state.index, !index.isFull, state.window == policy.window { return index }
        let isFirst = state.index == nil
        // Given back before the next is made.
        state.index = nil
        let since = now - policy.window
        let bounds = try writer.query(
            """
            SELECT (SELECT max(number) FROM story_member), min(number), count(*) FROM story_member WHERE time >= ?
            """
        ).first {
            $0.add(since)
        } _: {
            (last: $0.int64(0), first: $0.optionalInt64(1), count: Int($0.int64(2)))
        }
        state.last = bounds?.last ?? 0
        let live = bounds?.count ?? 0
        // Room for as many again while that is little memory, then for half as many.
        let index = ShingleIndex(articles: max(live + max(min(live, 50_000), live / 2), 20_000))
        if let first = bounds?.first {
            let from = max(first, state.last - Int64(ShingleIndex.mostArticles) + 1)
            let rows = try writer.query("SELECT number, shingles FROM story_member WHERE number >= ? ORDER BY number")
            try rows.forEach {
                $0.add(from)
            } _: { row in
                index.insert(row.withBlob(1) { Sketch(bytes: $0) }, article: row.int64(0))
            }
        }
        if isFirst { try restoreEvents(since: since, writer) }
        state.index = index
        state.window = policy.window
        return index
    }

    /// Articles from which events are put together again at start; events before them are over.
    private static let restored: Int64 = 100_000

    private func restoreEvents(since: Int64, _ writer: WriterConnection) throws {
        state.events = EventBook()
        let rows = try writer.query(
            """
            SELECT terms, coalesce(event, (SELECT event FROM story_member first WHERE first.number = member.story)),
                feed, time
            FROM story_member member WHERE number > ? AND time >= ? ORDER BY number
            """)
        try rows.forEach {
            $0.add(state.last - Self.restored)
            $0.add(since)
        } _: { row in
            guard let event = row.optionalInt64(1) else { return }
            let terms = row.isNull(0) ? nil : row.withBlob(0) { EventTerms(bytes: $0) }
            state.events.restore(terms, event: event, feed: row.int64(2), time: row.int64(3))
        }
    }
}
