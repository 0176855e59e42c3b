/// CloudEvents 1.0, structured: the alert's document as its data.
func cloudEvent(_ alert: OutgoingAlert, _ facts: AlertFacts) -> [UInt8] {
    var json = JSONText()
    json.object {
        $0.member("specversion", "1.0")
        $0.member("id", alert.id)
        $0.member("source", "/marsad")
        $0.member("type", "marsad.alert")
        $0.member("subject", facts.rule)
        $0.member("time", facts.timestamp)
        $0.member("datacontenttype", "application/json")
        $0.member("data") { $0.raw(alert.body) }
    }
    return json.bytes
}

/// ntfy's JSON message: 4,096 bytes of text.
func ntfyMessage(_ facts: AlertFacts, topic: String) -> [UInt8] {
    let priorities = ["critical": 5, "high": 4, "medium": 3, "low": 2, "info": 1]
    var json = JSONText()
    json.object {
        $0.member("topic", topic)
        $0.member("title", MessageText.cut(MessageText.plain(facts.title), 200))
        $0.member(
            "message", MessageText.cut(facts.line + "\n" + MessageText.list(facts.reasons, limit: 900) { $0 }, 1_000))
        $0.member("priority", priorities[facts.severity] ?? 3)
        if let link = MessageText.link(facts.article.url) { $0.member("click", link) }
    }
    return json.bytes
}

/// The server and the topic of a topic's address.
func ntfyTopic(_ url: String) -> (server: String, topic: String) {
    let trimmed = url.hasSuffix("/") ? String(url.dropLast()) : url
    guard let slash = trimmed.lastIndex(of: "/") else { return (url, "") }
    return (String(trimmed[...slash]), String(trimmed[trimmed.index(after: slash)...]))
}

/// PagerDuty's Events API v2: a summary of 1,024 characters.
func pagerDutyEvent(_ facts: AlertFacts, key: String) -> [UInt8] {
    let severities = ["critical": "critical", "high": "error", "medium": "warning", "low": "warning"]
    var json = JSONText()
    json.object {
        $0.member("routing_key", key)
        $0.member("event_action", "trigger")
        $0.member("dedup_key", facts.id)
        $0.member("payload") { json in
            json.object {
                $0.member("summary", MessageText.cut("\(facts.rule): \(MessageText.plain(facts.title))", 1_024))
                $0.member("source", facts.article.feed.name)
                $0.member("severity", severities[facts.severity] ?? "info")
                $0.member("timestamp", facts.timestamp)
                $0.member("custom_details") { json in
                    json.object { $0.member("reasons", MessageText.list(facts.reasons, limit: 5_000) { $0 }) }
                }
            }
        }
        if let link = MessageText.link(facts.article.url) {
            $0.member("links") { json in
                json.array([link]) { json, link in
                    json.object {
                        $0.member("href", link)
                        $0.member("text", "Article")
                    }
                }
            }
        }
    }
    return json.bytes
}
