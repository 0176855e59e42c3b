/// How a webhook's body is shaped, for receivers that understand one shape only.
public enum MessageFormat: String, Sendable, CaseIterable {
    case json, cloudevents, slack, discord, teams, mattermost, telegram, matrix, ntfy, pagerduty, template

    /// A request as the service wants it.
    struct Message {
        var method = "POST"
        var url: String
        var contentType = "application/json"
        var headers: [(name: String, value: String)] = []
        var body: [UInt8]
    }

    /// Shapes an alert.
    func message(_ alert: OutgoingAlert, for target: WebhookSink.Target) -> Message {
        let url = target.url
        guard self != .json, let facts = AlertFacts(alert.body) else { return Message(url: url, body: alert.body) }
        let address = target.address ?? ""
        switch self {
        case .json: return Message(url: url, body: alert.body)
        case .cloudevents:
            guard target.isBinary else {
                return Message(
                    url: url, contentType: "application/cloudevents+json; charset=utf-8",
                    body: cloudEvent(alert, facts))
            }
            return Message(url: url, headers: cloudEventHeaders(alert, facts), body: alert.body)
        case .slack: return Message(url: url, body: slackMessage(facts))
        case .discord: return Message(url: url, body: discordMessage(facts))
        case .teams: return Message(url: url, body: teamsMessage(facts))
        case .mattermost: return Message(url: url, body: mattermostMessage(facts))
        case .telegram: return Message(url: url, body: telegramMessage(facts, chat: address))
        case .matrix:
            // The delivery's id as the transaction's: the server drops a second copy.
            return Message(method: "PUT", url: matrixURL(url, transaction: alert.id), body: matrixMessage(facts))
        case .ntfy:
            let (server, topic) = ntfyTopic(url)
            return Message(url: server, body: ntfyMessage(facts, topic: topic))
        case .pagerduty: return Message(url: url, body: pagerDutyEvent(facts, key: address))
        case .template:
            guard let template = target.template else { return Message(url: url, body: alert.body) }
            return Message(url: url, contentType: template.contentType, body: template.body(alert.body, facts))
        }
    }
}

/// The first body that a service takes, of those made with ever less room for details.
func shrunk(to limit: Int, _ body: (_ room: Int) -> [UInt8]) -> [UInt8] {
    var room = limit / 2
    while true {
        let bytes = body(room)
        if bytes.count <= limit || room < 40 { return bytes }
        room /= 2
    }
}
