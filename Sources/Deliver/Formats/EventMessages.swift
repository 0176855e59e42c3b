/// CloudEvents 1.0, structured: the alert's document as its data.
func cloudEvent(_ alert: OutgoingAlert, _ facts: AlertFacts) -> [UInt8] {
    var json = JSONText()
    json.object {
        for (name, value) in cloudEventAttributes(alert, facts) { $0.member(name, value) }
        $0.member("datacontenttype", "application/json")
        $0.member("data") { $0.raw(alert.body) }
    }
    return json.bytes
}

/// CloudEvents 1.0, binary: the attributes as headers (HTTP binding §3.1.3), values percent-encoded.
func cloudEventHeaders(_ alert: OutgoingAlert, _ facts: AlertFacts) -> [(name: String, value: String)] {
    cloudEventAttributes(alert, facts).map { name, value in
        var encoded = ""
        for byte in value.utf8 {
            switch byte {
            case 0x21, 0x23, 0x24, 0x26...0x7E: encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                encoded += hex.utf8.count == 1 ? "%0\(hex)" : "%\(hex)"
            }
        }
        return (name: "ce-" + name, value: encoded)
    }
}

private func cloudEventAttributes(_ alert: OutgoingAlert, _ facts: AlertFacts) -> [(String, String)] {
    var attributes = [
        ("specversion", "1.0"), ("id", alert.id), ("source", "/marsad"),
        ("type", facts.isNotification ? "marsad.notification" : facts.isUpdate ? "marsad.update" : "marsad.alert"),
        ("time", facts.timestamp),
    ]
    let subject = MessageText.bare(facts.rule)
    if !subject.isEmpty { attributes.append(("subject", subject)) }
    return attributes
}

/// ntfy's JSON message: 4,096 bytes of text, and twice as many in all.
func ntfyMessage(_ facts: AlertFacts, topic: String) -> [UInt8] {
    shrunk(to: 8_000) { room in ntfyMessage(facts, topic: topic, room: room) }
}

private func ntfyMessage(_ facts: AlertFacts, topic: String, room: Int) -> [UInt8] {
    let tags = ["critical": "rotating_light", "high": "red_circle", "medium": "orange_circle", "low": "yellow_circle"]
    let line = facts.line(.none, .bytes)
    let details = facts.details(limit: room - line.utf8.count, .none, .bytes)
    var json = JSONText()
    json.object {
        $0.member("topic", topic)
        $0.member("title", MessageText.fit(facts.title, 250, .none, .bytes))
        $0.member("message", details.isEmpty ? line : line + "\n" + details)
        $0.member("priority", facts.priority)
        $0.member("tags") { $0.array([tags[facts.severity] ?? "information_source"]) { $0.string($1) } }
        if let link = facts.link { $0.member("click", link) }
    }
    return json.bytes
}

/// The server and the topic of a topic's address.
func ntfyTopic(_ url: String) -> (server: String, topic: String) {
    let path = url.prefix { $0 != "?" && $0 != "#" }
    let trimmed = path.hasSuffix("/") ? path.dropLast() : path
    guard let slash = trimmed.lastIndex(of: "/") else { return (url, "") }
    return (String(trimmed[...slash]) + url[path.endIndex...], String(trimmed[trimmed.index(after: slash)...]))
}

/// PagerDuty's Events API v2: a summary of 1,024 characters; alerts on one story are one incident.
func pagerDutyEvent(_ facts: AlertFacts, key: String) -> [UInt8] {
    let severities = ["critical": "critical", "high": "error", "medium": "warning", "low": "warning"]
    let links = facts.items.prefix(10).compactMap(\.link)
    var json = JSONText()
    json.object {
        $0.member("routing_key", key)
        $0.member("event_action", "trigger")
        $0.member("dedup_key", MessageText.cut(facts.story ?? facts.id, 255))
        $0.member("client", "Marsad")
        $0.member("payload") { json in
            json.object {
                let mark = facts.isUpdate ? "\(AlertFacts.updateMark): " : ""
                $0.member("summary", MessageText.fit("\(mark)\(MessageText.bare(facts.rule)): \(facts.title)", 1_024))
                $0.member("source", MessageText.fit(facts.items.first?.feed ?? "marsad", 200))
                $0.member("severity", severities[facts.severity] ?? "info")
                $0.member("timestamp", facts.timestamp)
                $0.member("class", MessageText.fit(facts.rule, 200))
                $0.member("custom_details") { json in
                    json.object {
                        $0.member("alerts", facts.total)
                        $0.member("reasons", facts.details(limit: 5_000))
                    }
                }
            }
        }
        guard !links.isEmpty else { return }
        $0.member("links") { json in
            json.array(Array(links)) { json, link in
                json.object {
                    $0.member("href", link)
                    $0.member("text", "Article")
                }
            }
        }
    }
    return json.bytes
}
