import Stories

/// The texts of the articles compared last, so that a burst of one wire reads none of them twice.
struct RecentTexts {
    private static let most = 256

    private var texts: [Int64: StoryText] = [:]
    private var order: [Int64] = []
    private var oldest = 0

    mutating func add(_ text: StoryText, _ number: Int64) {
        guard texts.updateValue(text, forKey: number) == nil else { return }
        if order.count < Self.most {
            order.append(number)
        } else {
            texts[order[oldest]] = nil
            order[oldest] = number
            oldest = (oldest + 1) % Self.most
        }
    }

    /// A text that has been edited.
    mutating func replace(_ text: StoryText, _ number: Int64) {
        if texts[number] != nil { texts[number] = text }
    }

    mutating func text(_ number: Int64, _ reader: StoryReader, _ writer: WriterConnection) throws -> StoryText? {
        if let text = texts[number] { return text }
        let article = try writer.query(
            """
            SELECT title, coalesce(page_text, content) FROM article
            WHERE id = (SELECT article FROM story_member WHERE number = ?)
            """
        ).first {
            $0.add(number)
        } _: {
            (title: $0.text(0), content: $0.text(1))
        }
        guard let article else { return nil }
        let text = reader.read(title: article.title, content: article.content)
        add(text, number)
        return text
    }
}
