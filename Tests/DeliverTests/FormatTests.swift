import Foundation
import Testing

@testable import Deliver

@Suite struct FormatTests {
    private static let title = "الكاظمي <b>في</b> *طهران* @everyone \u{202E}cba & [x](http://evil) <!channel>"

    private func alert(
        title: String = title, reasons: [String] = ["country IR: إيران (name) in content"], rule: String = "Visit",
        url: String = "https://news.example/a?b=1&c=(2)|خبر"
    ) -> OutgoingAlert {
        var document = AlertDocument(
            id: "0123", rule: rule, severity: "high", timestamp: 1_795_428_930,
            article: AlertDocument.ArticlePart(
                id: "a", url: url, title: title, published: nil, language: "ar",
                summary: title, feed: AlertDocument.FeedPart(name: title, url: "https://news.example/", tags: [])),
            mentions: [], reasons: reasons)
        document.story = AlertDocument.StoryPart(id: "story-7", isNew: false, sources: 2, articles: 3)
        return OutgoingAlert(id: "0123", body: document.json())
    }

    private static let link = "https://news.example/a?b=1&c=%282%29%7C%D8%AE%D8%A8%D8%B1"

    private func body(_ format: MessageFormat, _ alert: OutgoingAlert) -> MessageFormat.Message {
        var target = WebhookSink.Target(url: "https://hooks.example/topic")
        target.format = format
        target.address = "target"
        return format.message(alert, for: target)
    }

    private func object(_ format: MessageFormat, _ alert: OutgoingAlert) throws -> NSDictionary {
        try #require(try JSONSerialization.jsonObject(with: Data(body(format, alert).body)) as? NSDictionary)
    }

    private func path(_ object: Any?, _ keys: String...) -> Any? {
        keys.reduce(object) { value, key in
            if let index = Int(key) { return (value as? NSArray).flatMap { $0.count > index ? $0[index] : nil } }
            return (value as? NSDictionary)?[key]
        }
    }

    /// Every text of a JSON value.
    private func texts(_ value: Any?) -> [String] {
        switch value {
        case let text as String: [text]
        case let list as NSArray: list.flatMap { texts($0) }
        case let object as NSDictionary: object.allValues.flatMap { texts($0) }
        default: []
        }
    }

    private static let shaped = MessageFormat.allCases.filter { $0 != .json && $0 != .cloudevents && $0 != .template }

    @Test func `a Slack message links the title, and its text is no markup`() throws {
        let message = try object(.slack, alert())
        let text = try #require(path(message, "attachments", "0", "blocks", "0", "text", "text") as? String)
        let link = Self.link.replacing("&", with: "&amp;")
        #expect(text.hasPrefix("*<\(link)|\u{2068}الكاظمي &lt;b&gt;في"))
        #expect(!texts(message).joined().contains("<!channel>"))
        #expect(!texts(message).joined().contains("@everyone"))
    }

    @Test func `a Discord message calls nobody`() throws {
        let message = try object(.discord, alert())
        #expect((path(message, "allowed_mentions", "parse") as? NSArray)?.count == 0)
        #expect(path(message, "embeds", "0", "url") as? String == Self.link)
        #expect(path(message, "embeds", "0", "color") as? Int == 0xE53935)
    }

    @Test func `a Matrix message calls nobody and carries the delivery's id`() throws {
        #expect((path(try object(.matrix, alert()), "m.mentions") as? NSDictionary)?.count == 0)
        let message = body(.matrix, alert())
        #expect(message.method == "PUT")
        #expect(message.url == "https://hooks.example/topic/0123")
        #expect(
            matrixURL("https://m.example/send/m.room.message/?access_token=x", transaction: "a/b c")
                == "https://m.example/send/m.room.message/abc?access_token=x")
    }

    @Test(arguments: shaped)
    func `bidi controls of others are gone, and every isolate is closed`(format: MessageFormat) throws {
        for text in texts(try object(format, alert())) {
            #expect(!text.unicodeScalars.contains("\u{202E}"))
            var depth = 0
            for scalar in text.unicodeScalars {
                if scalar == "\u{2068}" { depth += 1 }
                if scalar == "\u{2069}" { depth -= 1 }
                #expect(depth >= 0 && depth <= 1)
            }
            #expect(depth == 0)
        }
    }

    @Test(arguments: [
        ("https://مثال.إختبار/صفحة", "https://xn--mgbh0fb.xn--kgbechtv/%D8%B5%D9%81%D8%AD%D8%A9"),
        ("https://пример.рф:8080?a", "https://xn--e1afmkfd.xn--p1ai:8080?a"),
        ("https://例え.テスト", "https://xn--r8jz45g.xn--zckzah"),
        ("HTTPS://n.example/a b", "HTTPS://n.example/a%20b"),
        ("https://a\u{202E}b.example/", "https://a%E2%80%AEb.example/"),
    ])
    func `a link's host is written in ASCII`(url: String, link: String) {
        #expect(MessageText.link(url) == link)
    }

    @Test(arguments: shaped)
    func `an update on a story that was told says so`(format: MessageFormat) throws {
        let update = OutgoingAlert(id: "0123", body: AlertDocument.update(alert().body))
        #expect(texts(try object(format, update)).contains { $0.contains("Update") })
        #expect(!texts(try object(format, alert())).contains { $0.contains("Update") })
    }

    @Test func `a mail on an update answers the mail that told the story first`() throws {
        let update = OutgoingAlert(id: "0123", body: AlertDocument.update(alert().body), earlier: "first-7")
        let mail = String(decoding: mailMessage(update, from: "marsad@n.example", to: ["a@n.example"]), as: UTF8.self)
        #expect(mail.contains("\r\nIn-Reply-To: <first-7@n.example>\r\n"))
        #expect(mail.contains("\r\nReferences: <story.story-7@n.example>\r\n <first-7@n.example>\r\n"))
    }

    @Test func `what ntfy takes in all is kept to where every character is escaped`() throws {
        let quotes = String(repeating: "\"\\", count: 4_000)
        let url = "https://n.example/" + String(repeating: "a", count: 1_900)
        #expect(body(.ntfy, alert(title: quotes, reasons: [quotes, quotes], url: url)).body.count <= 8_192)
    }

    @Test(arguments: shaped)
    func `a text that stands behind ever so many controls is found`(format: MessageFormat) throws {
        let hidden = alert(title: String(repeating: "\u{202E}\u{0}", count: 20_000) + "خبر")
        #expect(texts(try object(format, hidden)).contains { $0.contains("خبر") })
    }

    @Test(arguments: shaped)
    func `the link is kept whole, however long the rest`(format: MessageFormat) throws {
        let long = String(repeating: "خبر & <عاجل> *", count: 1_000)
        let text = texts(try object(format, alert(title: long, reasons: [long, long]))).joined(separator: "\n")
        #expect(text.replacing("&amp;", with: "&").contains(Self.link))
    }

    @Test(
        arguments: shaped,
        ["👨‍👩‍👧‍👦 خبر طويل ", "&<>\"*_`~@[]()", "漢字新聞", "Новость ", "\u{202E}\u{0}\n", "e\u{301}\u{302}\u{303}"])
    func `a message stays within the limits of its service, whatever it carries`(
        format: MessageFormat, piece: String
    ) throws {
        let long = String(repeating: piece, count: 1_500)
        let url = "https://news.example/" + String(repeating: "a&(", count: 300)
        let alert = alert(title: long, reasons: Array(repeating: long, count: 30), rule: long, url: url)
        try check(format, body(format, alert))
    }

    private func check(_ format: MessageFormat, _ message: MessageFormat.Message) throws {
        let json = try JSONSerialization.jsonObject(with: Data(message.body))
        let all = texts(json).reduce(0) { $0 + $1.utf16.count }
        switch format {
        case .json, .cloudevents, .template: break
        case .slack:
            let blocks = try #require(path(json, "attachments", "0", "blocks") as? NSArray)
            #expect(blocks.count <= 50)
            for block in blocks {
                let text = try #require(path(block, "text", "text") as? String)
                #expect(!text.isEmpty && text.utf16.count <= 3_000)
            }
            #expect(all <= 13_000)
        case .discord:
            #expect(try #require(path(json, "embeds", "0", "title") as? String).utf16.count <= 256)
            #expect(try #require(path(json, "embeds", "0", "description") as? String).utf16.count <= 4_096)
            #expect(all <= 6_000)
        case .teams: #expect(message.body.count <= 28_000)
        case .mattermost: #expect(all <= 16_383)
        case .telegram: #expect(try #require(path(json, "text") as? String).utf16.count <= 4_096)
        case .matrix: #expect(message.body.count <= 65_536)
        case .ntfy:
            #expect(try #require(path(json, "message") as? String).utf8.count <= 4_096)
            #expect(try #require(path(json, "title") as? String).utf8.count <= 250)
        case .pagerduty: #expect(try #require(path(json, "payload", "summary") as? String).utf16.count <= 1_024)
        }
    }

    @Test(arguments: shaped)
    func `a notification over many alerts stays within the limits and names the first of them`(
        format: MessageFormat
    ) throws {
        let alerts = (0..<150).map { alert(title: "خبر رقم \($0)", url: "https://news.example/\($0)").body }
        var document = NotificationDocument(
            id: "digest", kind: "digest", title: "150 alerts", rule: "Visit", severity: "critical",
            timestamp: 1_795_428_930, alerts: alerts)
        document.total = 700
        let message = body(format, OutgoingAlert(id: "digest", body: document.json()))
        try check(format, message)
        let text = texts(try JSONSerialization.jsonObject(with: Data(message.body))).joined(separator: "\n")
        #expect(text.contains("https://news.example/0"))
        if format != .pagerduty { #expect(text.contains("خبر رقم 3")) }
    }

    @Test func `each service finds what it routes by`() throws {
        #expect(path(try object(.telegram, alert()), "chat_id") as? String == "target")
        #expect(path(try object(.pagerduty, alert()), "routing_key") as? String == "target")
        #expect(path(try object(.pagerduty, alert()), "dedup_key") as? String == "story-7")
        #expect(path(try object(.ntfy, alert()), "topic") as? String == "topic")
        #expect(path(try object(.ntfy, alert()), "priority") as? Int == 4)
        #expect(path(try object(.cloudevents, alert()), "data", "data", "rule") as? String == "Visit")
    }

    @Test func `a CloudEvent in headers is encoded by the HTTP binding`() {
        var target = WebhookSink.Target(url: "https://hooks.example/")
        target.isBinary = true
        let alert = alert(rule: "زيارة %")
        let message = MessageFormat.cloudevents.message(alert, for: target)
        let headers = Dictionary(message.headers.map { ($0.name, $0.value) }) { $1 }
        #expect(headers["ce-specversion"] == "1.0")
        #expect(headers["ce-subject"] == "%D8%B2%D9%8A%D8%A7%D8%B1%D8%A9%20%25")
        #expect(message.body == alert.body)
    }

    @Test func `a text is cut between characters, its markup counted`() {
        #expect(MessageText.fit("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 17) == "\u{2068}👨‍👩‍👧‍👦…\u{2069}")
        #expect(MessageText.fit("abc", 5) == "\u{2068}abc\u{2069}")
        #expect(MessageText.fit("abcdef", 6) == "\u{2068}abc…\u{2069}")
        #expect(MessageText.fit("&&&", 12, .html) == "\u{2068}&amp;…\u{2069}")
        #expect(MessageText.fit("漢字", 11, .none, .bytes) == "\u{2068}…\u{2069}")
        #expect(MessageText.cut("abcdef", 4) == "abc…")
    }

    @Test func `the direction of a text is that of its first letter`() {
        #expect("«123» بغداد Baghdad".isRightToLeft)
        #expect("תל אביב".isRightToLeft)
        #expect(!"Baghdad بغداد".isRightToLeft)
        #expect(!"東京".isRightToLeft)
    }
}
