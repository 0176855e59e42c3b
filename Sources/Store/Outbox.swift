import Foundation
import GRDB
import Stories

/// Puts alerts into the outbox within the transaction of a poll, one delivery a sink.
struct Outbox {
    let request: RecordRequest
    let database: Database

    /// Answers the alerts whose rules hold for the story and that were not raised before.
    func put(
        _ alerts: [NewAlert], article: String, _ place: StoryPlace?
    ) throws -> [(alert: String, story: StoryFacts?)] {
        var raised: [(alert: String, story: StoryFacts?)] = []
        for alert in alerts where alert.condition?(place?.facts) ?? true {
            let isLater = try place.map { try isRaised(alert.rule, story: $0.story) } ?? false
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
            for sink in alert.sinks { try owe(alert.id, to: sink, isLater: isLater) }
            raised.append((alert.id, place?.facts))
        }
        return raised
    }

    /// Whether the rule has raised an alert on the story.
    private func isRaised(_ rule: String, story: Int64) throws -> Bool {
        let earlier = try database.cachedStatement(sql: "SELECT 1 FROM alert WHERE story = ? AND rule = ? LIMIT 1")
        return try Int.fetchOne(earlier, arguments: [story, rule]) != nil
    }

    private func owe(_ alert: String, to sink: String, isLater: Bool) throws {
        let later = isLater ? request.stories.later[sink] ?? .first : .all
        let delivery = try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO delivery (alert, sink, next_try, state, is_update) VALUES (?,?,?,?,?)")
        try delivery.execute(arguments: [
            alert, sink, request.now, (later == .first ? DeliveryState.folded : .pending).rawValue,
            later == .updates,
        ])
    }
}
