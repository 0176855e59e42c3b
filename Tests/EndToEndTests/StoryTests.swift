import Foundation
import Testing

@Suite(.serialized) struct StoryTests {
    private static let wire = """
        قال مسؤولون عراقيون يوم الاثنين إن فرق الإطفاء سيطرت على حريق كبير اندلع في مخزن للوقود قرب ميناء أم قصر جنوب \
        البصرة، وأضافوا أن النيران أتت على أربعة خزانات قبل أن تُعزل بقية المنشأة، وأن ثلاثة عمال نقلوا إلى المستشفى \
        بإصابات طفيفة. وذكرت شركة الموانئ أن حركة السفن لم تتوقف، فيما فتحت وزارة النفط تحقيقاً في أسباب الحريق وطلبت \
        من شركة أميركية متخصصة تقييم الأضرار في الخزانات المجاورة.
        """

    /// The same wire as other houses print it.
    private static let copies = [
        "خاص بموقعنا من البصرة.\n" + wire.replacingOccurrences(of: "أميركية", with: "أمريكية"),
        String(wire.prefix(260)),
    ]

    private static func configuration(_ port: Int, feeds: [String], sinks: String = "first: {log: first.jsonl}")
        -> String
    {
        let list = feeds.map { "  - {url: 'http://127.0.0.1:\(port)/feeds/\($0)', name: \($0), interval: 1s}" }
        return """
            store: {path: marsad.sqlite}
            http: off
            feeds:
            \(list.joined(separator: "\n"))
            rules:
              - {name: Iraq, when: country(IQ)}
              - {name: Carried, when: country(IQ) and story.sources >= 3}
            sinks:
              \(sinks)
              every: {log: every.jsonl, stories: all}
            """
    }

    private struct Line: Decodable {
        struct Data: Decodable {
            struct Story: Decodable {
                let id: String
                let new: Bool
                let sources, articles: Int
            }
            let rule: String
            let story: Story?
            let reasons: [String]
        }
        let type: String
        let data: Data
    }

    private func alerts(_ workspace: Workspace, _ file: String) throws -> [Line] {
        try workspace.lines(of: file).map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    }

    @Test func `a wire through three outlets raises one alert, and one more when the third source comes`() async throws
    {
        let newsroom = Newsroom()
        newsroom.publish(rss([("a1", "حريق في أم قصر", Self.wire)]), at: "a")
        newsroom.publish(rss([("b1", "السيطرة على نيران مخزن للوقود", Self.copies[0])]), at: "b")
        newsroom.publish(rss([("c1", "البصرة: إصابة ثلاثة عمال", Self.copies[1])]), at: "c")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            // A process a feed: each finds the story in the store.
            for feeds in [["a"], ["a", "b"], ["a", "b", "c"]] {
                try workspace.write(Self.configuration(port, feeds: feeds), to: "marsad.yaml")
                let poll = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
                #expect(poll.status == 0, "\(poll.diagnostics)")
            }
            let first = try alerts(workspace, "first.jsonl")
            #expect(first.map(\.data.rule) == ["Iraq", "Carried"])
            #expect(first.last?.data.story?.sources == 3)
            #expect(first.last?.data.reasons.contains { $0.contains("3 feeds carry it") } ?? false)
            let every = try alerts(workspace, "every.jsonl")
            #expect(every.filter { $0.data.rule == "Iraq" }.compactMap(\.data.story?.sources) == [1, 2, 3])
            #expect(Set(every.compactMap(\.data.story?.id)).count == 1)
            #expect(every.compactMap(\.data.story?.new) == [true, false, false, false])
        }
    }
}
