import Foundation

/// How a webhook's body is shaped, for receivers that understand one shape only.
public enum MessageFormat: String, Sendable, CaseIterable {
    case json, cloudevents, slack, discord, teams, mattermost, telegram, matrix, ntfy, pagerduty

    /// A request as the service wants it.
    struct Message {
        var method = "POST"
        var url: String
        var contentType = "application/json"
        var body: [UInt8]
    }

    /// Shapes an alert.
    ///
    /// - Parameter target: the chat of Telegram, the routing key of PagerDuty.
    func message(_ alert: OutgoingAlert, url: String, target: String?) -> Message {
        if self == .json { return Message(url: url, body: alert.body) }
        guard let facts = AlertFacts(alert.body) else { return Message(url: url, body: alert.body) }
        switch self {
        case .json: return Message(url: url, body: alert.body)
        case .cloudevents:
            return Message(
                url: url, contentType: "application/cloudevents+json; charset=utf-8",
                body: cloudEvent(alert, facts))
        case .slack: return Message(url: url, body: slackMessage(facts))
        case .discord: return Message(url: url, body: discordMessage(facts))
        case .teams: return Message(url: url, body: teamsMessage(facts))
        case .mattermost: return Message(url: url, body: mattermostMessage(facts))
        case .telegram: return Message(url: url, body: telegramMessage(facts, chat: target ?? ""))
        case .matrix:
            // The alert's id as the transaction's: the server drops a second copy.
            return Message(method: "PUT", url: url + "/" + alert.id, body: matrixMessage(facts))
        case .ntfy:
            let (server, topic) = ntfyTopic(url)
            return Message(url: server, body: ntfyMessage(facts, topic: topic))
        case .pagerduty: return Message(url: url, body: pagerDutyEvent(facts, key: target ?? ""))
        }
    }
}

/// What messages tell of an alert, read back from the document as it was recorded.
struct AlertFacts: Decodable {
    struct Article: Decodable {
        struct Feed: Decodable {
            let name: String
            let url: String
        }
        let url: String?
        let title: String
        let published: String?
        let language: String?
        let summary: String?
        let feed: Feed
    }

    private struct Document: Decodable {
        let timestamp: String
        let data: Data

        struct Data: Decodable {
            let id: String
            let rule: String
            let severity: String
            let article: Article
            let reasons: [String]
        }
    }

    let id: String
    let rule: String
    let severity: String
    let timestamp: String
    let article: Article
    let reasons: [String]

    init?(_ body: [UInt8]) {
        guard let document = try? JSONDecoder().decode(Document.self, from: Foundation.Data(body)) else { return nil }
        id = document.data.id
        rule = document.data.rule
        severity = document.data.severity
        timestamp = document.timestamp
        article = document.data.article
        reasons = document.data.reasons
    }

    /// The title, or where there is none what stands for it.
    var title: String { article.title.isEmpty ? "(no title)" : article.title }

    /// Rule, severity and feed on one line.
    var line: String { "\(MessageText.plain(rule)) · \(severity) · \(MessageText.plain(article.feed.name))" }

    /// Green to red, as 0xRRGGBB.
    var colour: Int {
        switch severity {
        case "critical": 0xB00020
        case "high": 0xE53935
        case "medium": 0xFB8C00
        case "low": 0xFDD835
        default: 0x1E88E5
        }
    }
}
