import Foundation

/// What messages tell of an alert, or of several at once, read back from the document as it was recorded.
struct AlertFacts {
    struct Item {
        let title: String
        let link: String?
        let feed: String
        let rule: String
        let severity: String
        let summary: String?
        let language: String?
    }

    let id: String
    let rule: String
    let severity: String
    let timestamp: String
    /// The article's title, or what a notification calls itself.
    let title: String
    let reasons: [String]
    /// The story's id where all is of one story.
    let story: String?
    /// Whether the story was new with it.
    let isNewStory: Bool
    /// How many alerts it tells of; `items` may be the first of them.
    let total: Int
    let items: [Item]
    let isNotification: Bool
    /// Whether its receiver has been told of the story before.
    let isUpdate: Bool

    init?(_ body: [UInt8]) {
        guard let document = try? JSONDecoder().decode(Document.self, from: Data(body)) else { return nil }
        let data = document.data
        let alerts = data.alerts?.map(\.data) ?? [data]
        id = data.id
        rule = data.rule
        severity = data.severity
        timestamp = document.timestamp
        reasons = data.reasons ?? []
        story = data.story?.id
        isNewStory = data.story?.new ?? false
        isNotification = data.alerts != nil
        isUpdate = document.type == "update"
        total = max(data.total ?? alerts.count, alerts.count)
        items = alerts.compactMap { alert in
            alert.article.map {
                Item(
                    title: $0.title.isEmpty ? "(no title)" : $0.title, link: MessageText.link($0.url),
                    feed: $0.feed.name, rule: alert.rule, severity: alert.severity, summary: $0.summary,
                    language: $0.language)
            }
        }
        title = data.title ?? items.first?.title ?? data.rule
    }

    /// The article, where it is a single one.
    var link: String? { isNotification ? nil : items.first?.link }

    /// Rule, severity and feed; before them whether it is news of a story that was told.
    var parts: [String] {
        if isNotification { return [rule, severity, "\(total) alerts"] }
        return (isUpdate ? [Self.updateMark] : []) + [rule, severity, items.first?.feed ?? ""]
    }

    static let updateMark = "Update"

    /// The parts on one line, each cut and escaped.
    func line(_ markup: Markup = .none, _ measure: Measure = .utf16) -> String {
        parts.filter { !$0.isEmpty }.map { MessageText.fit($0, 200, markup, measure) }.joined(separator: " · ")
    }

    /// Reasons as a list, as many as fit; for a notification its alerts too.
    ///
    /// - Parameter linked: an alert's title as a link.
    func details(
        limit: Int, _ markup: Markup = .none, _ measure: Measure = .utf16,
        linked: (_ title: String, _ link: String) -> String = { "\($0) \($1)" }
    ) -> String {
        var lines = reasons.map { "• " + MessageText.fit($0, 500, markup, measure) }
        if isNotification {
            lines += items.map { item in
                let title = MessageText.fit(item.title, 300, markup, measure)
                let feed = MessageText.fit(item.feed, 100, markup, measure)
                return "• \(item.link.map { linked(title, $0) } ?? title) · \(feed)"
            }
        }
        return MessageText.lines(lines, limit: limit, measure)
    }

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

    var hexadecimalColour: String {
        let digits = String(colour, radix: 16, uppercase: true)
        return "#" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// 1 (least) to 5.
    var priority: Int { ["critical": 5, "high": 4, "medium": 3, "low": 2, "info": 1][severity] ?? 3 }

    /// Whether its text runs from right to left: by the first letter that has a direction.
    var isRightToLeft: Bool { title.isRightToLeft }
}

extension String {
    /// By the first letter that has a direction (Unicode's rule P2), Hebrew to Arabic Extended and its presentation
    /// forms.
    var isRightToLeft: Bool {
        for scalar in unicodeScalars where scalar.properties.isAlphabetic {
            switch scalar.value {
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: return true
            default: return false
            }
        }
        return false
    }
}

private struct Document: Decodable {
    struct Article: Decodable {
        struct Feed: Decodable { let name: String }
        let url: String?
        let title: String
        let summary: String?
        let language: String?
        let feed: Feed
    }

    struct Story: Decodable {
        let id: String
        let new: Bool?
    }

    struct Contents: Decodable {
        let id: String
        let rule: String
        let severity: String
        let title: String?
        let article: Article?
        let reasons: [String]?
        let story: Story?
        let total: Int?
        let alerts: [Document]?
    }

    let type: String?
    let timestamp: String
    let data: Contents
}
