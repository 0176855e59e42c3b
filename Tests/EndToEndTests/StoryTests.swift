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

    @Test func `look-alikes of one template raise an alert each`() async throws {
        let newsroom = Newsroom()
        let bulletins = ["بغداد 41 24 12", "البصرة 45 29 18", "الموصل 36 19 9"].map { facts in
            let parts = facts.split(separator: " ")
            return (
                guid: "w\(parts[1])", title: "الطقس في \(parts[0])",
                text: """
                تتوقع هيئة الأنواء الجوية في العراق أن تبلغ درجة الحرارة العظمى في \(parts[0]) غداً \(parts[1]) درجة \
                والصغرى \(parts[2]) درجة، وأن تكون الرياح شمالية غربية بسرعة \(parts[3]) كيلومتراً في الساعة، ودعت \
                الهيئة المواطنين إلى تجنب أشعة الشمس في ساعات الظهيرة وشرب كميات كافية من المياه.
                """
            )
        }
        newsroom.publish(rss(bulletins), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            try workspace.write(Self.configuration(port, feeds: ["a"]), to: "marsad.yaml")
            let poll = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
            #expect(poll.status == 0, "\(poll.diagnostics)")
            let lines = try alerts(workspace, "first.jsonl")
            #expect(lines.count == 3)
            #expect(Set(lines.compactMap(\.data.story?.id)).count == 3)
        }
    }

    @Test func `what one feed says again in other words is told, and what it repeats word for word is not`()
        async throws
    {
        let newsroom = Newsroom()
        let first = (guid: "a1", title: "حريق في أم قصر", text: Self.wire)
        let again = (guid: "a2", title: "حريق في أم قصر: تحديث", text: "وصل وزير النفط إلى الموقع. " + Self.wire)
        let repeated = (guid: "a3", title: first.title, text: first.text)
        try await newsroom.serve { port in
            let workspace = try Workspace()
            try workspace.write(Self.configuration(port, feeds: ["a"]), to: "marsad.yaml")
            for (items, expected) in [([first], 1), ([again, first], 2), ([repeated, again, first], 2)] {
                newsroom.publish(rss(items), at: "a")
                let poll = try await marsad(["poll", "--force", "--config", "marsad.yaml"], in: workspace)
                #expect(poll.status == 0, "\(poll.diagnostics)")
                let lines = try alerts(workspace, "first.jsonl")
                #expect(lines.count == expected, "\(items.count) items")
                #expect(Set(lines.compactMap(\.data.story?.id)).count == 1)
            }
        }
    }

    @Test func `a story goes on after the daemon was killed, and is listed`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss([("a1", "حريق في أم قصر", Self.wire)]), at: "a")
        newsroom.publish(rss([("b1", "السيطرة على نيران مخزن للوقود", Self.copies[0])]), at: "b")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            try workspace.write(Self.configuration(port, feeds: ["a"]), to: "marsad.yaml")
            let first = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { workspace.lines(of: "every.jsonl").count == 1 }, "\(first.diagnostics)")
            first.send(SIGKILL)
            await first.wait()
            let updates = "first: {log: first.jsonl, stories: updates}"
            try workspace.write(Self.configuration(port, feeds: ["a", "b"], sinks: updates), to: "marsad.yaml")
            let second = try MarsadProcess(["run", "--config", "marsad.yaml"], in: workspace)
            #expect(await eventually { workspace.lines(of: "every.jsonl").count == 2 }, "\(second.diagnostics)")
            #expect(await second.stop() == 0)
            #expect(try alerts(workspace, "first.jsonl").map(\.type) == ["alert", "update"])
            #expect(try alerts(workspace, "every.jsonl").map(\.type) == ["alert", "alert"])
            let listed = try await marsad(["stories", "--config", "marsad.yaml", "--json"], in: workspace)
            #expect(listed.output.contains("\"sources\":[\"a\",\"b\"]"), "\(listed.output) \(listed.diagnostics)")
        }
    }

    @Test func `an edited article alerts for what it newly matches, once`() async throws {
        let newsroom = Newsroom()
        let item = (
            "a1", "Fuel depot burns", "A fire at a fuel depot in Basra, in southern Iraq, was put out on Monday."
        )
        let typo = (item.0, item.1, item.2.replacingOccurrences(of: "put out", with: "extinguished"))
        let edited = (
            item.0, item.1,
            typo.2
                + " Iran offered to send engineers, its foreign ministry said, and Tehran promised spare parts for the pumps."
        )
        newsroom.publish(rss([item]), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let rule = "  - {name: Iran, when: country(IR)}\n  - {name: Iraq, when: country(IQ)}"
            let configuration = Self.configuration(port, feeds: ["a"]).replacingOccurrences(
                of: "  - {name: Iraq, when: country(IQ)}", with: rule)
            try workspace.write(configuration, to: "marsad.yaml")
            for version in [item, typo, edited, edited] {
                newsroom.publish(rss([version]), at: "a")
                let poll = try await marsad(["poll", "--force", "--config", "marsad.yaml"], in: workspace)
                #expect(poll.status == 0, "\(poll.diagnostics)")
            }
            #expect(try alerts(workspace, "first.jsonl").map(\.data.rule) == ["Iraq", "Iran"])
        }
    }

    @Test func `a story that many take up within minutes is breaking`() async throws {
        let newsroom = Newsroom()
        let names = ["a", "b", "c", "d", "e"]
        for name in names {
            newsroom.publish(rss([(name + "1", "عاجل \(name)", Self.copies[0] + " للتواصل مع \(name)")]), at: name)
        }
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let configuration = Self.configuration(port, feeds: names).replacingOccurrences(
                of: "country(IQ) and story.sources >= 3", with: "country(IQ) and breaking")
            try workspace.write(configuration, to: "marsad.yaml")
            let poll = try await marsad(["poll", "--config", "marsad.yaml"], in: workspace)
            #expect(poll.status == 0, "\(poll.diagnostics)")
            #expect(try alerts(workspace, "first.jsonl").map(\.data.rule).sorted() == ["Carried", "Iraq"])
            #expect(try alerts(workspace, "every.jsonl").count == 7)
        }
    }
}
