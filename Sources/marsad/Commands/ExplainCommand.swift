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
        if isFile { return say(plan.watch.explain(try articleInFile())) }
        let stored = try await storedArticle(plan.configuration)
        if let words = pageWords(stored) { say(words) }
        say(plan.watch.explain(watched(stored, plan.configuration)))
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

    private func storedArticle(_ configuration: Settings.Configuration) async throws -> StoredArticle {
        do {
            let store = try ArticleStore(path: configuration.store.path, recording: false)
            guard let stored = try await store.article(id: article) else {
                throw failure(
                    "\"\(article)\" is neither a file nor a recorded article or alert; `marsad alerts` lists the ids")
            }
            return stored
        } catch let error as StoreError {
            throw failure("\(error)")
        }
    }

    private func watched(_ stored: StoredArticle, _ configuration: Settings.Configuration) -> WatchedArticle {
        let feed = configuration.feeds.first { $0.url.value == stored.feedURL }
        return WatchedArticle(
            id: stored.id, url: stored.url, title: stored.title,
            content: wholeText(feed: stored.content, page: stored.pageText), summary: "",
            language: stored.language, feedName: feed?.name, feedURL: stored.feedURL,
            feedLanguage: feed?.language, tags: feed?.tags ?? [])
    }

    /// Where the text is from, for an article whose page was to be read.
    private func pageWords(_ stored: StoredArticle) -> String? {
        let note = stored.pageNote.map { harmless($0) }
        guard let text = stored.pageText else {
            if stored.pageWaits, note == nil { return "text: from the feed; the page has not been read yet" }
            return note.map { "text: from the feed; \($0)" }
        }
        return "text: from the page (\(text.unicodeScalars.count) characters)" + (note.map { "; \($0)" } ?? "")
    }
}
