import Foundation
import GRDB
import Stories

/// Puts alerts into the outbox within the transaction of a poll, one delivery a sink.
struct Outbox {
    let request: RecordRequest
    let transaction: OutboxTransaction

    init(request: RecordRequest, database: Database) {
        self.request = request
        transaction = OutboxTransaction(database, now: request.now, later: request.stories.later)
    }

    /// Answers the alerts whose rules hold for the story and that were not raised before.
    func put(
        _ alerts: [NewAlert], article: String, _ place: StoryPlace?
    ) throws -> [(alert: String, story: StoryFacts?)] {
        let database = transaction.database
        var raised: [RecordedAlert] = []
        for alert in alerts where alert.condition?(place?.facts) ?? true {
            if try isRaised(alert.rule, on: article) { continue }
            let isLater = try place.map { try isRaised(alert.rule, story: $0.story, before: article) } ?? false
            let row = try database.cachedStatement(
                sql: """
                    INSERT OR IGNORE INTO alert (id, article, rule, severity, created, body, story)
                    VALUES (?,?,?,?,?,?,?)
                    """)
            try row.execute(arguments: [
                alert.id, article, alert.rule, alert.severity, request.now, Data(alert.body(place?.facts)),
                place?.story,
            ])
            guard database.changesCount > 0 else { continue }
            if isLater { transaction.laterAlerts.insert(alert.id) }
            raised.append(RecordedAlert(alert: alert, article: article, story: place?.facts))
        }
        if !raised.isEmpty { try send(raised) }
        return raised.map { ($0.alert.id, $0.story) }
    }

    private func send(_ raised: [RecordedAlert]) throws {
        guard let intake = request.intake else {
            for recorded in raised {
                for sink in recorded.alert.sinks {
                    try transaction.deliver(recorded.alert.id, to: sink, now: request.now)
                }
            }
            return
        }
        try intake.admit(raised, to: transaction)
    }

    /// Whether the rule has raised an alert on the article, whichever feed showed it.
    private func isRaised(_ rule: String, on article: String) throws -> Bool {
        let earlier = try transaction.database.cachedStatement(
            sql: "SELECT 1 FROM alert WHERE article = ? AND rule = ? LIMIT 1")
        return try Int.fetchOne(earlier, arguments: [article, rule]) != nil
    }

    /// Whether the rule has raised an alert on the story through another feed, or through this one on the same words.
    ///
    /// What a feed says of a story again, in other words, is news of it.
    private func isRaised(_ rule: String, story: Int64, before article: String) throws -> Bool {
        let earlier = try transaction.database.cachedStatement(
            sql: """
                SELECT 1 FROM alert JOIN article told ON told.id = alert.article JOIN article mine ON mine.id = ?3
                WHERE alert.story = ?1 AND alert.rule = ?2 AND told.id <> mine.id
                    AND (told.feed <> mine.feed OR told.title = mine.title AND told.content = mine.content) LIMIT 1
                """)
        return try Int.fetchOne(earlier, arguments: [story, rule, article]) != nil
    }
}
