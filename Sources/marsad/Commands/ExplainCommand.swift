import ArgumentParser
import Feeds
import Foundation
import Monitor
import Settings
import Store
import Watch

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Tell why each rule did or did not fire on an article.",
        discussion: """
            ARTICLE is the id of a recorded article or alert (from the alert itself or `marsad alerts`), a file with
            one article as JSON, a text file whose first line is the title, or - for standard input.
            """)

    @OptionGroup var options: ConfigurationOptions

    @Argument(help: "An id, a file, or -.")
    var article: String

    func run() async throws {
        let plan = try requirePlan(options.config)
        let isFile = article == "-" || FileManager.default.fileExists(atPath: article)
        let watched = isFile ? try articleInFile() : try await articleInStore(plan.configuration)
        say(plan.watch.explain(watched))
    }

    private func articleInFile() throws -> WatchedArticle {
        let bytes: [UInt8]
        do { bytes = try readFile(article) } catch { throw failure("\(article): \(error)") }
        if let line = try? JSONDecoder().decode(ArticleLine.self, from: Data(bytes)) { return line.watched }
        let text = String(decoding: bytes, as: UTF8.self)
        let title = text.prefix { !$0.isNewline }
        let body = text.dropFirst(title.count)
        guard !body.allSatisfy(\.isWhitespace) else { return WatchedArticle(id: article, content: text) }
        return WatchedArticle(id: article, title: String(title), content: String(body))
    }

    private func articleInStore(_ configuration: Settings.Configuration) async throws -> WatchedArticle {
        do {
            let store = try ArticleStore(path: configuration.store.path, recording: false)
            guard let stored = try await store.article(id: article) else {
                throw failure(
                    "\"\(article)\" is neither a file nor a recorded article or alert; `marsad alerts` lists the ids")
            }
            let feed = configuration.feeds.first { $0.url.value == stored.feedURL }
            return WatchedArticle(
                id: stored.id, url: stored.url, title: stored.title, content: stored.content, summary: "",
                language: stored.language, feedName: feed?.name, feedURL: stored.feedURL,
                feedLanguage: feed?.language, tags: feed?.tags ?? [])
        } catch let error as StoreError {
            throw failure("\(error)")
        }
    }
}
