import Deliver
import Floods
import Foundation
import Store

/// Writes the message over several alerts: the documents of all of them, in as many parts as a receiver can take.
struct MessageWriter {
    let message: HeldMessage
    let outbox: OutboxTransaction

    struct Part {
        var notice: NoticeRow
        var alerts: [HeldAlert]
    }

    /// Alerts in one part, and bytes of their documents.
    private static let mostAlerts = 200
    private static let mostBytes = 400_000

    /// Hands out one part after the other, so that only the documents of one are in memory.
    func forEachPart(_ body: (Part) throws -> Void) throws {
        let chunks = try chunks()
        for (index, chunk) in chunks.enumerated() {
            let members = try chunk.map { (held: $0, body: try outbox.body(of: $0.alert) ?? []) }
            try body(part(members, number: index + 1, of: chunks.count))
        }
    }

    private func chunks() throws -> [[HeldAlert]] {
        var chunks: [[HeldAlert]] = []
        var room = (alerts: 0, bytes: 0)
        for held in message.alerts {
            let size = try outbox.size(of: held.alert)
            guard size > 0 else { continue }
            if room.alerts < 1 || room.bytes < size {
                chunks.append([])
                room = (Self.mostAlerts, Self.mostBytes)
            }
            chunks[chunks.count - 1].append(held)
            room = (room.alerts - 1, room.bytes - size)
        }
        return chunks
    }

    private func part(_ chunk: [(held: HeldAlert, body: [UInt8])], number: Int, of parts: Int) -> Part {
        let facts = chunk.map { MemberFacts($0.body) }
        let rules = Set(facts.map(\.rule)).subtracting([""])
        let rank = facts.compactMap { severityRank($0.severity) }.max() ?? 0
        let suffix = parts > 1 ? " (\(number) of \(parts))" : ""
        var document = NotificationDocument(
            id: id(chunk.map(\.held.alert), number), kind: message.kind.rawValue,
            title: title(facts.first?.title ?? "") + suffix,
            rule: rules.count == 1 ? rules.first ?? "" : "\(rules.count) rules", severity: severities[rank],
            timestamp: outbox.now, alerts: chunk.map(\.body))
        document.total = message.kind == .group ? message.total : message.alerts.count
        document.reasons = reasons
        document.group = message.by
        document.from = message.from
        document.number = message.kind == .group ? message.number : nil
        document.isRepetition = message.isRepetition
        document.silenced = chunk.filter { $0.held.reason == .silenced || $0.held.reason == .inhibited }
            .map(\.held.alert)
        if let story = message.by.first(where: { $0[0] == "story" })?[1] {
            document.story = facts.last { $0.story?.id == story }?.story
        }
        let notice = NoticeRow(
            id: document.id, kind: document.kind, rule: document.rule, severity: document.severity,
            title: document.title, url: facts.first?.url, body: document.json())
        return Part(notice: notice, alerts: chunk.map(\.held))
    }

    /// The same for the same alerts in the same bucket; a repetition is told from the first by its number.
    private func id(_ alerts: [String], _ part: Int) -> String {
        let repetition = message.isRepetition ? "repetition \(message.number)" : ""
        return digest([message.kind.rawValue, message.bucket, repetition, "\(part)"] + alerts)
    }

    private func title(_ first: String) -> String {
        let count = message.alerts.count
        let named = count == 1 ? "1 alert" : "\(count) alerts"
        switch message.kind {
        case .digest:
            return "Digest: \(named) since \(rfc3339(message.from))"
        case .summary where message.reason == .quiet:
            return "\(named) during quiet hours"
        case .summary:
            return "\(named) held back by the throttle"
        case .group:
            // The number of a story says nothing to people.
            let by = message.by.filter { $0[0] != "story" && !$0[1].isEmpty }.map { "\($0[0]) \($0[1])" }
            let about = by.isEmpty ? "" : " (\(by.joined(separator: ", ")))"
            if message.isRepetition { return "Still open: \(message.total) alerts\(about): \(first)" }
            if message.number > 1 { return "\(count) more, \(message.total) alerts in all\(about): \(first)" }
            return count == 1 ? first : "\(named)\(about): \(first)"
        }
    }

    private var reasons: [String] {
        switch message.reason {
        case .quiet: ["held until the quiet hours were over"]
        case .throttled: ["held back: more than the throttle lets through"]
        default: []
        }
    }
}

/// What a message tells of a member, read back from its document.
private struct MemberFacts {
    var rule = ""
    var severity = "info"
    var title = ""
    var url: String?
    var story: AlertDocument.StoryPart?

    private struct Document: Decodable {
        struct Data: Decodable {
            struct Article: Decodable {
                let title: String
                let url: String?
            }
            struct Story: Decodable {
                let id: String
                let new: Bool
                let sources: Int
                let articles: Int
            }
            let rule: String
            let severity: String
            let article: Article
            let story: Story?
        }
        let data: Data
    }

    init(_ body: [UInt8]) {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(body)) else { return }
        rule = document.data.rule
        severity = document.data.severity
        title = document.data.article.title.isEmpty ? "(no title)" : document.data.article.title
        url = document.data.article.url
        story = document.data.story.map {
            AlertDocument.StoryPart(id: $0.id, isNew: $0.new, sources: $0.sources, articles: $0.articles)
        }
    }
}
