// Messages for chat services, each within its limits.

/// Slack's incoming webhook: sections of at most 3,000 characters, about 13,000 in all.
func slackMessage(_ facts: AlertFacts) -> [UInt8] {
    let link = facts.link.map(slackLink)
    let title = MessageText.fit(facts.title, min(600, 2_990 - (link?.utf16.count ?? 0)), .slack)
    let heading = link.map { "*<\($0)|\(title)>*" } ?? "*\(title)*"
    let details = facts.details(limit: 2_900, .slack) { "<\(slackLink($1))|\($0)>" }
    var json = JSONText()
    json.object {
        $0.member("text", facts.line(.slack) + ": " + title)
        $0.member("unfurl_links", false)
        $0.member("unfurl_media", false)
        $0.member("attachments") { json in
            json.array([[heading, facts.line(.slack), details].filter { !$0.isEmpty }]) { json, sections in
                json.object {
                    $0.member("color", facts.hexadecimalColour)
                    $0.member("fallback", facts.line(.slack) + ": " + title)
                    $0.member("blocks") { json in json.array(sections, slackSection) }
                }
            }
        }
    }
    return json.bytes
}

/// A link for mrkdwn; one that escaping would make too long stays as it is, which Slack takes too.
private func slackLink(_ link: String) -> String {
    let escaped = link.replacing("&", with: "&amp;")
    return escaped.utf16.count <= 2_600 ? escaped : link
}

private func slackSection(_ json: inout JSONText, _ text: String) {
    json.object {
        $0.member("type", "section")
        $0.member("text") { json in
            json.object {
                $0.member("type", "mrkdwn")
                $0.member("text", text)
                $0.member("verbatim", true)
            }
        }
    }
}

/// Discord's webhook: a title of 256 characters, a description of 4,096, 6,000 in all, and nobody is called.
func discordMessage(_ facts: AlertFacts) -> [UInt8] {
    let line = facts.line(.markdown)
    let details = facts.details(limit: 4_096 - line.utf16.count - 1, .markdown) { "[\($0)](\($1))" }
    var json = JSONText()
    json.object {
        $0.member("allowed_mentions") { json in
            json.object { $0.member("parse") { $0.array([String]()) { $0.string($1) } } }
        }
        $0.member("embeds") { json in
            json.array([facts]) { json, facts in
                json.object {
                    $0.member("title", MessageText.fit(facts.title, 256, .markdown))
                    if let link = facts.link { $0.member("url", link) }
                    $0.member("description", details.isEmpty ? line : line + "\n" + details)
                    $0.member("color", facts.colour)
                    $0.member("timestamp", facts.timestamp)
                }
            }
        }
    }
    return json.bytes
}

/// Mattermost's incoming webhook: 16,383 characters of Markdown, here in all parts together.
func mattermostMessage(_ facts: AlertFacts) -> [UInt8] {
    let title = MessageText.fit(facts.title, 600, .markdown)
    let heading = facts.link.map { "**[\(title)](\($0))**" } ?? "**\(title)**"
    let line = facts.line(.markdown)
    let details = facts.details(limit: 10_000, .markdown) { "[\($0)](\($1))" }
    var json = JSONText()
    json.object {
        $0.member("text", heading)
        $0.member("attachments") { json in
            json.array([details]) { json, details in
                json.object {
                    $0.member("color", facts.hexadecimalColour)
                    $0.member("fallback", line)
                    $0.member("text", details.isEmpty ? line : line + "\n" + details)
                }
            }
        }
    }
    return json.bytes
}

/// Telegram's sendMessage: 4,096 characters of HTML.
func telegramMessage(_ facts: AlertFacts, chat: String) -> [UInt8] {
    let title = MessageText.fit(facts.title, 600, .html)
    let heading = facts.link.map { "<b><a href=\"\(telegramLink($0))\">\(title)</a></b>" } ?? "<b>\(title)</b>"
    let above = heading + "\n" + facts.line(.html)
    let details = facts.details(limit: 4_000 - above.utf16.count, .html) {
        "<a href=\"\(telegramLink($1))\">\($0)</a>"
    }
    var json = JSONText()
    json.object {
        $0.member("chat_id", chat)
        $0.member("text", details.isEmpty ? above : above + "\n" + details)
        $0.member("parse_mode", "HTML")
        $0.member("disable_notification", facts.priority < 3)
    }
    return json.bytes
}

/// A link for HTML; one that escaping would make too long stays as it is, which Telegram takes too.
private func telegramLink(_ link: String) -> String {
    let escaped = Markup.html.escaped(link)
    return escaped.utf16.count <= 2_600 ? escaped : link
}

/// Matrix's m.room.message, with an HTML body beside the plain one; an event holds 65,536 bytes, with what the server
/// adds to it.
func matrixMessage(_ facts: AlertFacts) -> [UInt8] {
    let title = MessageText.fit(facts.title, 600, .uncalled)
    let marked = MessageText.fit(facts.title, 600, .html)
    let heading = facts.link.map { "<a href=\"\(Markup.html.escaped($0))\">\(marked)</a>" } ?? marked
    return shrunk(to: 60_000) { room in
        let plain = facts.details(limit: room / 2, .uncalled)
        let html = facts.details(limit: room / 2, .html) { "<a href=\"\(Markup.html.escaped($1))\">\($0)</a>" }
        var json = JSONText()
        json.object {
            $0.member("msgtype", "m.text")
            $0.member(
                "body", [title, facts.link, facts.line(.uncalled), plain].compactMap(\.self).joined(separator: "\n"))
            $0.member("format", "org.matrix.custom.html")
            $0.member(
                "formatted_body",
                "<strong><font data-mx-color=\"\(facts.hexadecimalColour)\">■</font> \(heading)</strong><br>"
                    + "\(facts.line(.html))<br>\(html.replacing("\n", with: "<br>"))")
            // Nobody is called, whatever the text says (MSC3952).
            $0.member("m.mentions") { $0.object { _ in } }
        }
        return json.bytes
    }
}

/// The address of one event; a query keeps its place.
func matrixURL(_ url: String, transaction: String) -> String {
    let parts = url.split(separator: "?", maxSplits: 1).map(String.init)
    let base = parts.first.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } ?? url
    let safe = String(
        transaction.unicodeScalars.filter {
            $0.isASCII && ($0.properties.isAlphabetic || $0 == "-" || $0 == "_" || ("0"..."9").contains($0))
        })
    return base + "/" + safe + (parts.count > 1 ? "?" + parts[1] : "")
}
