// Messages for chat services, each within its limits.

/// Slack's incoming webhook: a section's text holds 3,000 characters.
func slackMessage(_ facts: AlertFacts) -> [UInt8] {
    let title = MessageText.slack(MessageText.cut(MessageText.plain(facts.title), 500))
    let heading = MessageText.link(facts.article.url).map { "*<\($0)|\(title)>*" } ?? "*\(title)*"
    let reasons = MessageText.list(facts.reasons, limit: 2_000, MessageText.slack)
    var json = JSONText()
    json.object {
        $0.member("text", MessageText.cut(MessageText.slack(facts.line) + ": " + title, 1_000))
        $0.member("unfurl_links", false)
        $0.member("attachments") { json in
            json.array([0]) { json, _ in
                json.object {
                    $0.member("color", "#" + hexadecimal(facts.colour))
                    $0.member("blocks") { json in
                        json.array([heading, MessageText.slack(facts.line), reasons].filter { !$0.isEmpty }) {
                            json, text in
                            json.object {
                                $0.member("type", "section")
                                $0.member("text") { json in
                                    json.object {
                                        $0.member("type", "mrkdwn")
                                        $0.member("text", MessageText.cut(text, 3_000))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    return json.bytes
}

/// Discord's webhook: a title of 256 characters, a description of 4,096, and nobody is called.
func discordMessage(_ facts: AlertFacts) -> [UInt8] {
    var json = JSONText()
    json.object {
        $0.member("allowed_mentions") { json in
            json.object { $0.member("parse") { $0.array([String]()) { $0.string($1) } } }
        }
        $0.member("embeds") { json in
            json.array([0]) { json, _ in
                json.object {
                    $0.member("title", MessageText.cut(MessageText.plain(facts.title), 256))
                    if let link = MessageText.link(facts.article.url) { $0.member("url", link) }
                    $0.member(
                        "description",
                        MessageText.cut(
                            MessageText.markdown(facts.line) + "\n"
                                + MessageText.list(facts.reasons, limit: 3_000, MessageText.markdown), 4_096))
                    $0.member("color", facts.colour)
                    $0.member("timestamp", facts.timestamp)
                }
            }
        }
    }
    return json.bytes
}

/// A Teams workflow: an adaptive card of at most 28 kB.
func teamsMessage(_ facts: AlertFacts) -> [UInt8] {
    let heading = MessageText.cut(MessageText.plain(facts.title), 500)
    let reasons = MessageText.list(facts.reasons, limit: 5_000, MessageText.markdown)
    let blocks = [(heading, "Bolder"), (facts.line, "Default"), (reasons, "Default")].filter { !$0.0.isEmpty }
    var json = JSONText()
    json.object {
        $0.member("type", "message")
        $0.member("attachments") { json in
            json.array([0]) { json, _ in
                json.object {
                    $0.member("contentType", "application/vnd.microsoft.card.adaptive")
                    $0.member("content") { json in
                        json.object {
                            $0.member("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                            $0.member("type", "AdaptiveCard")
                            $0.member("version", "1.4")
                            $0.member("body") { json in
                                json.array(blocks) { json, block in
                                    json.object {
                                        $0.member("type", "TextBlock")
                                        $0.member("text", block.0)
                                        $0.member("weight", block.1)
                                        $0.member("wrap", true)
                                    }
                                }
                            }
                            if let link = MessageText.link(facts.article.url) {
                                $0.member("actions") { json in
                                    json.array([link]) { json, link in
                                        json.object {
                                            $0.member("type", "Action.OpenUrl")
                                            $0.member("title", "Open")
                                            $0.member("url", link)
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
    return json.bytes
}

/// Mattermost's incoming webhook: 16,383 characters of Markdown.
func mattermostMessage(_ facts: AlertFacts) -> [UInt8] {
    let title = MessageText.markdown(MessageText.cut(MessageText.plain(facts.title), 500))
    let heading = MessageText.link(facts.article.url).map { "**[\(title)](\($0))**" } ?? "**\(title)**"
    let reasons = MessageText.list(facts.reasons, limit: 8_000, MessageText.markdown)
    var json = JSONText()
    json.object {
        $0.member("text", MessageText.cut("\(heading)\n\(MessageText.markdown(facts.line))\n\(reasons)", 16_383))
    }
    return json.bytes
}

/// Telegram's sendMessage: 4,096 characters, sent as plain text so that nothing in it is markup.
func telegramMessage(_ facts: AlertFacts, chat: String) -> [UInt8] {
    let link = MessageText.link(facts.article.url).map { "\n" + $0 } ?? ""
    let text =
        MessageText.cut(MessageText.plain(facts.title), 500) + "\n" + facts.line + "\n"
        + MessageText.list(facts.reasons, limit: 1_500) { $0 }
    var json = JSONText()
    json.object {
        $0.member("chat_id", chat)
        $0.member("text", MessageText.cut(text, 4_096 - link.utf16.count) + link)
        $0.member("disable_notification", facts.severity == "info" || facts.severity == "low")
    }
    return json.bytes
}

/// Matrix's m.room.message, with an HTML body beside the plain one; an event holds 64 kB.
func matrixMessage(_ facts: AlertFacts) -> [UInt8] {
    let title = MessageText.cut(MessageText.plain(facts.title), 500)
    let reasons = MessageText.list(facts.reasons, limit: 8_000) { $0 }
    let link = MessageText.link(facts.article.url)
    let heading =
        link.map { "<a href=\"\(MessageText.html($0))\">\(MessageText.html(title))</a>" } ?? MessageText.html(title)
    let lines = reasons.split(separator: "\n").map { MessageText.html(String($0)) }.joined(separator: "<br>")
    var json = JSONText()
    json.object {
        $0.member("msgtype", "m.text")
        $0.member("body", "\(title)\n\(link.map { $0 + "\n" } ?? "")\(facts.line)\n\(reasons)")
        $0.member("format", "org.matrix.custom.html")
        $0.member("formatted_body", "<strong>\(heading)</strong><br>\(MessageText.html(facts.line))<br>\(lines)")
    }
    return json.bytes
}

private func hexadecimal(_ colour: Int) -> String {
    let digits = String(colour, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - digits.count) + digits
}
