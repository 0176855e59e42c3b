import Foundation
import Testing

@testable import Deliver

@Suite struct FormatTests {
    private static let title = "الكاظمي <b>في</b> *طهران* @everyone \u{202E}cba & [x](http://evil)"

    private func alert(title: String = title, reasons: [String] = ["country IR: إيران (name) in content"])
        -> OutgoingAlert
    {
        let document = AlertDocument(
            id: "0123", rule: "Visit | <!channel>", severity: "high", timestamp: 1_795_428_930,
            article: AlertDocument.ArticlePart(
                id: "a", url: "https://news.example/a?b=1&c=(2)", title: title, published: nil, language: "ar",
                summary: nil, feed: AlertDocument.FeedPart(name: "Wire", url: "https://news.example/", tags: [])),
            mentions: [], reasons: reasons)
        return OutgoingAlert(id: "0123", body: document.json())
    }

    private func object(_ format: MessageFormat, _ alert: OutgoingAlert) throws -> NSDictionary {
        let message = format.message(alert, url: "https://hooks.example/topic", target: "target")
        return try #require(try JSONSerialization.jsonObject(with: Data(message.body)) as? NSDictionary)
    }

    private func path(_ object: Any?, _ keys: String...) -> Any? {
        keys.reduce(object) { value, key in
            if let index = Int(key) { return (value as? NSArray)?[index] }
            return (value as? NSDictionary)?[key]
        }
    }

    @Test func `a Slack message links the title, and its text is no markup`() throws {
        let message = try object(.slack, alert())
        let text = try #require(path(message, "attachments", "0", "blocks", "0", "text", "text") as? String)
        #expect(text.hasPrefix("*<https://news.example/a?b=1&c=%282%29|\u{2068}الكاظمي &lt;b&gt;في"))
        #expect(!text.contains("\u{202E}"))
        let line = try #require(path(message, "attachments", "0", "blocks", "1", "text", "text") as? String)
        #expect(line.contains("&lt;!channel&gt;"))
    }

    @Test func `a Discord message calls nobody`() throws {
        let message = try object(.discord, alert())
        #expect((path(message, "allowed_mentions", "parse") as? NSArray)?.count == 0)
        #expect(path(message, "embeds", "0", "url") as? String == "https://news.example/a?b=1&c=%282%29")
        #expect(path(message, "embeds", "0", "color") as? Int == 0xE53935)
    }

    @Test(arguments: MessageFormat.allCases)
    func `a message stays within the limits of its service, whatever it carries`(format: MessageFormat) throws {
        let long = String(repeating: "👨‍👩‍👧‍👦 خبر طويل ", count: 3_000)
        let alert = alert(title: long, reasons: Array(repeating: long, count: 50))
        let message = format.message(alert, url: "https://hooks.example/topic", target: "target")
        let json = try JSONSerialization.jsonObject(with: Data(message.body))
        switch format {
        case .json, .cloudevents: break
        case .slack:
            for index in 0..<3 {
                let text = path(json, "attachments", "0", "blocks", "\(index)", "text", "text") as? String
                #expect((text?.utf16.count ?? 0) <= 3_000)
            }
        case .discord:
            #expect((path(json, "embeds", "0", "title") as? String)?.utf16.count ?? 0 <= 256)
            #expect((path(json, "embeds", "0", "description") as? String)?.utf16.count ?? 0 <= 4_096)
        case .teams: #expect(message.body.count <= 28_000)
        case .mattermost: #expect((path(json, "text") as? String)?.utf16.count ?? 0 <= 16_383)
        case .telegram:
            let text = try #require(path(json, "text") as? String)
            #expect(text.utf16.count <= 4_096)
            #expect(text.hasSuffix("\nhttps://news.example/a?b=1&c=%282%29"))
        case .matrix: #expect(message.body.count <= 65_536)
        case .ntfy: #expect((path(json, "message") as? String)?.utf8.count ?? 0 <= 4_096)
        case .pagerduty: #expect((path(json, "payload", "summary") as? String)?.utf16.count ?? 0 <= 1_024)
        }
    }

    @Test func `each service finds what it routes by`() throws {
        #expect(path(try object(.telegram, alert()), "chat_id") as? String == "target")
        #expect(path(try object(.pagerduty, alert()), "routing_key") as? String == "target")
        #expect(path(try object(.pagerduty, alert()), "dedup_key") as? String == "0123")
        #expect(path(try object(.ntfy, alert()), "topic") as? String == "topic")
        #expect(path(try object(.ntfy, alert()), "priority") as? Int == 4)
        #expect(path(try object(.cloudevents, alert()), "data", "data", "rule") as? String == "Visit | <!channel>")
        let matrix = MessageFormat.matrix.message(alert(), url: "https://m.example/send/m.room.message", target: nil)
        #expect(matrix.method == "PUT")
        #expect(matrix.url == "https://m.example/send/m.room.message/0123")
    }

    @Test func `a text is cut between characters`() {
        #expect(MessageText.cut("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 15) == "👨‍👩‍👧‍👦…")
        #expect(MessageText.cut("abc", 3) == "abc")
        #expect(MessageText.cut("abcdef", 4) == "abc…")
        #expect(MessageText.cut("\u{2068}abcdef\u{2069}", 5).hasSuffix("…\u{2069}"))
    }
}
