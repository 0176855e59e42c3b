import ArgumentParser
import Deliver
import Foundation
import Monitor
import Settings
import Store
import Stories
import Watch

struct StoriesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories", abstract: "Show the stories of the store, or gather articles in a file into stories.",
        discussion: """
            Without FILE, the stories that several articles or feeds carry, the latest first; with an ID, the story of
            that article or alert. With --articles, articles are read as JSON Lines in the order in which they came
            (keys as in `marsad match`; feed.name or feed.url tells the source), and each is printed with its story:
            {"id":"…","story":"id of the story's first article","new":true,"sources":1,"articles":1}.
            """)

    @OptionGroup var options: ConfigurationOptions

    @Argument(help: "The id of an article or an alert.")
    var id: String?

    @Option(help: "A file of articles as JSON Lines, or - for standard input; the store is not read.")
    var articles: String?

    @Option(help: "How many stories at the most.")
    var limit = 50

    @Option(help: "Only stories of at least so many articles or sources; 1 for all.")
    var least = 2

    @Flag(help: "One JSON object a story.")
    var json = false

    func run() async throws {
        if let articles { return try gather(articles) }
        let plan = try requirePlan(options.config)
        do {
            let store = try ArticleStore(path: plan.configuration.store.path, recording: false)
            if let id {
                guard let story = try await store.story(of: id) else {
                    throw failure("\"\(id)\" is no article or alert of a story; `marsad stories` lists them")
                }
                return show(story)
            }
            for story in try await store.stories(limit: limit, articles: least) { show(story) }
        } catch let error as StoreError {
            throw failure("\(error)")
        }
    }

    // MARK: - A file of articles

    private func gather(_ file: String) throws {
        var lines = LineReader(path: file)
        var stream = StoryStream()
        var failed = false
        while let line = try readLine(&lines) {
            guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) else { continue }
            do {
                let article = try JSONDecoder().decode(ArticleLine.self, from: wellFormed(line))
                let watched = article.watched
                let id = article.id ?? "\(lines.number)"
                let content = watched.content.isEmpty ? watched.summary : watched.content
                let facts = stream.add(
                    id: id, title: watched.title, content: content, source: watched.feedURL ?? watched.feedName
                ).facts
                FileHandle.standardOutput.write(Data(Self.line(id, facts)))
            } catch {
                complain("\(file):\(lines.number): \(ArticleLine.words(error))")
                failed = true
            }
        }
        if failed { throw ExitCode(1) }
    }

    private func readLine(_ lines: inout LineReader) throws -> Data? {
        do { return try lines.next() } catch { throw failure("\(error)") }
    }

    private static func line(_ id: String, _ facts: StoryFacts) -> [UInt8] {
        var json = JSONText()
        json.object {
            $0.member("id", id)
            $0.member("story", facts.id)
            $0.member("new", facts.isNew)
            $0.member("sources", facts.sources)
            $0.member("articles", facts.articles)
        }
        return json.bytes + [0x0A]
    }

    // MARK: - The store's stories

    private func show(_ story: StoredStory) {
        if json {
            FileHandle.standardOutput.write(Data(Self.line(story)))
        } else {
            say(Self.view(story))
        }
    }

    private static func view(_ story: StoredStory) -> String {
        guard let first = story.members.first, let last = story.members.last else { return "" }
        var lines = ["\(dayAndTime(first.recorded)) \(isolated(first.title))"]
        let span = "first \(dayAndTime(first.recorded)), last \(dayAndTime(last.recorded))"
        lines.append(
            "                 \(story.members.count) articles, \(story.sources.count) sources, "
                + "\(story.languages.joined(separator: " ")), \(span), \(story.alerts) alerts")
        lines.append("                 sources: \(harmless(story.sources.prefix(12).joined(separator: ", ")))")
        if !story.related.isEmpty {
            lines.append(
                "                 on the same event: \(story.related.count) other stories, first \(story.related[0])")
        }
        lines.append("                 id \(story.id)")
        return lines.joined(separator: "\n")
    }

    private static func line(_ story: StoredStory) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("id", story.id)
            json.member("title", story.members.first?.title)
            json.member("first", story.members.first.map { rfc3339($0.recorded) })
            json.member("last", story.members.last.map { rfc3339($0.recorded) })
            json.member("sources") { $0.array(story.sources) { $0.string($1) } }
            json.member("languages") { $0.array(story.languages) { $0.string($1) } }
            json.member("alerts", story.alerts)
            json.member("growth") { json in json.array(story.growth) { $0.number($1) } }
            json.member("related") { $0.array(story.related) { $0.string($1) } }
            json.member("articles") { json in
                json.array(story.members) { json, member in
                    json.object {
                        $0.member("id", member.article)
                        $0.member("title", member.title)
                        $0.member("url", member.url)
                        $0.member("feed", member.feed)
                        $0.member("language", member.language)
                        $0.member("recorded", rfc3339(member.recorded))
                        $0.member("published", member.published.map(rfc3339))
                    }
                }
            }
        }
        return json.bytes + [0x0A]
    }
}
