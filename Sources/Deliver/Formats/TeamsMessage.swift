/// A Teams workflow: an adaptive card, the whole message at most 28 kB.
///
/// Texts of others stand in text runs, which know no markup.
func teamsMessage(_ facts: AlertFacts) -> [UInt8] {
    shrunk(to: 28_000) { room in
        var json = JSONText()
        json.object {
            $0.member("type", "message")
            $0.member("attachments") { json in
                json.array([facts.details(limit: room)]) { json, details in
                    json.object {
                        $0.member("contentType", "application/vnd.microsoft.card.adaptive")
                        $0.member("content") { card(&$0, facts, details) }
                    }
                }
            }
        }
        return json.bytes
    }
}

private func card(_ json: inout JSONText, _ facts: AlertFacts, _ details: String) {
    let colours = ["critical": "Attention", "high": "Attention", "medium": "Warning", "low": "Good"]
    let colour = colours[facts.severity] ?? "Accent"
    let blocks = [
        (text: MessageText.fit(facts.title, 600), weight: "Bolder", colour: colour),
        (text: facts.line(), weight: "Default", colour: "Default"),
    ]
    let lines = details.split(separator: "\n").map { (text: String($0), weight: "Default", colour: "Default") }
    json.object {
        $0.member("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
        $0.member("type", "AdaptiveCard")
        $0.member("version", "1.5")
        if facts.isRightToLeft { $0.member("rtl", true) }
        $0.member("msteams") { json in json.object { $0.member("width", "Full") } }
        $0.member("body") { json in
            json.array(blocks + lines) { json, block in
                json.object {
                    $0.member("type", "RichTextBlock")
                    $0.member("inlines") { json in
                        json.array([block]) { json, block in
                            json.object {
                                $0.member("type", "TextRun")
                                $0.member("text", block.text)
                                $0.member("weight", block.weight)
                                $0.member("color", block.colour)
                            }
                        }
                    }
                }
            }
        }
        let links = facts.isNotification ? facts.items.prefix(6).compactMap(\.link) : [facts.link].compactMap(\.self)
        guard !links.isEmpty else { return }
        $0.member("actions") { json in
            json.array(Array(links.enumerated())) { json, link in
                json.object {
                    $0.member("type", "Action.OpenUrl")
                    $0.member("title", links.count == 1 ? "Open" : "Open \(link.offset + 1)")
                    $0.member("url", link.element)
                }
            }
        }
    }
}
