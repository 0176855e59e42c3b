public import Floods
import Foundation
import GRDB

/// The outbox and what governs it, within one transaction: all of it lands, or none.
///
/// It must not outlive the closure that it was handed to.
public final class OutboxTransaction: FloodLedger {
    let database: Database
    /// Unix seconds.
    public let now: Int64
    /// Rows of the outbox that tell of no article, written so far.
    public private(set) var notices = 0
    private var knownSilences: [Silence]?
    private var knownInhibitors: [Inhibitor]?
    /// Buckets as this transaction has read or written them last.
    var knownBuckets: [String: Bucket] = [:]

    /// What sinks get of a story beside its first alert; the first alone where nothing is said.
    private let later: [String: StoryPolicy.Later]
    /// Alerts of this transaction whose rule had raised one on their story before.
    var laterAlerts: Set<String> = []

    init(_ database: Database, now: Int64, later: [String: StoryPolicy.Later] = [:]) {
        self.database = database
        self.now = now
        self.later = later
    }

    private func later(_ alert: String, at sink: String) -> StoryPolicy.Later {
        laterAlerts.contains(alert) ? later[sink] ?? .first : .all
    }

    public func isFolded(_ alert: String, at sink: String) -> Bool { later(alert, at: sink) == .first }

    public func deliver(_ alert: String, to sink: String, now: Int64) throws {
        let later = later(alert, at: sink)
        let state = later == .first ? DeliveryState.folded : .pending
        try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO delivery (alert, sink, next_try, state, is_update) VALUES (?,?,?,?,?)"
        ).execute(arguments: [alert, sink, 0, state.rawValue, later == .updates])
    }

    /// Writes a notice; answers false where it is there already.
    @discardableResult
    public func write(_ notice: NoticeRow) throws -> Bool {
        try database.cachedStatement(
            sql: "INSERT OR IGNORE INTO alert (id, article, rule, severity, created, body) VALUES (?,'',?,?,?,?)"
        ).execute(arguments: [notice.id, notice.rule, notice.severity, now, Data(notice.body)])
        guard database.changesCount > 0 else { return false }
        try database.cachedStatement(sql: "INSERT OR IGNORE INTO notice (alert, kind, title, url) VALUES (?,?,?,?)")
            .execute(arguments: [notice.id, notice.kind, notice.title, notice.url])
        notices += 1
        return true
    }

    /// Notes that a message carries these alerts to its sink.
    public func carry(_ alerts: [HeldAlert], by message: String) throws {
        let statement = try database.cachedStatement(sql: "UPDATE held SET message = ? WHERE alert = ? AND sink = ?")
        for held in alerts { try statement.execute(arguments: [message, held.alert, held.sink]) }
    }

    /// Bytes of the document of an alert; 0 where there is none.
    public func size(of alert: String) throws -> Int {
        let statement = try database.cachedStatement(sql: "SELECT length(body) FROM alert WHERE id = ?")
        return try Int.fetchOne(statement, arguments: [alert]) ?? 0
    }

    /// The document of an alert as it was recorded.
    public func body(of alert: String) throws -> [UInt8]? {
        let statement = try database.cachedStatement(sql: "SELECT body FROM alert WHERE id = ?")
        return try Data.fetchOne(statement, arguments: [alert]).map { [UInt8]($0) }
    }

    public func silences(at now: Int64) throws -> [Silence] {
        if let knownSilences { return knownSilences }
        let silences = try ArticleStore.silences(endingAfter: now, in: database)
        knownSilences = silences
        return silences
    }

    public func inhibitors(at now: Int64) throws -> [Inhibitor] {
        if let knownInhibitors { return knownInhibitors }
        let statement = try database.cachedStatement(sql: "SELECT * FROM inhibitor WHERE ends > ? ORDER BY raised")
        let inhibitors = try Row.fetchAll(statement, arguments: [now]).map { row in
            Inhibitor(
                alert: row["alert"], labels: labels(row["labels"]), raised: row["raised"], ends: row["ends"])
        }
        knownInhibitors = inhibitors
        return inhibitors
    }

    public func remember(_ inhibitor: Inhibitor) throws {
        try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO inhibitor (alert, labels, raised, ends) VALUES (?,?,?,?)"
        ).execute(arguments: [inhibitor.alert, text(inhibitor.labels), inhibitor.raised, inhibitor.ends])
        try database.cachedStatement(sql: "DELETE FROM inhibitor WHERE ends <= ?").execute(arguments: [now])
        knownInhibitors?.append(inhibitor)
    }
}

/// Labels as the tables keep them.
func text(_ labels: AlertLabels) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(labels), as: UTF8.self)
}

/// Labels as the tables keep them; none where the text is not one of ours.
func labels(_ text: String) -> AlertLabels {
    (try? JSONDecoder().decode(AlertLabels.self, from: Data(text.utf8))) ?? AlertLabels()
}
