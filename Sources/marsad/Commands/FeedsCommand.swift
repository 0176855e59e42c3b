import ArgumentParser
import Foundation
import Monitor
import Settings
import Store

struct FeedsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds", abstract: "Show the state of each feed, find feeds, and try one out.",
        subcommands: [ListFeeds.self, DiscoverFeeds.self, AddFeed.self, ExportFeeds.self],
        defaultSubcommand: ListFeeds.self)
}

struct ListFeeds: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show the state of each feed: last and next poll, articles, errors.")

    @OptionGroup var options: ConfigurationOptions

    @Flag(help: "One JSON object a feed.")
    var json = false

    func run() async throws {
        let plan = try requirePlan(options.config)
        let states: [FeedState]
        let subscriptions: [String: Subscription]
        let pages: [String: FeedPages]
        do {
            let store = try ArticleStore(path: plan.configuration.store.path, recording: false)
            states = try await store.feeds()
            pages = try await store.feedPages()
            subscriptions = Dictionary(
                try await store.subscriptions().map { ($0.feed, $0) }, uniquingKeysWith: { first, _ in first })
        } catch {
            throw failure("\(error)")
        }
        var known = Dictionary(uniqueKeysWithValues: states.map { ($0.url, $0) })
        for (_, state) in spelledAnew(plan.configuration.feeds, known: states) { known[state.url] = state }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        for feed in plan.configuration.feeds {
            let state = known[feed.url.value] ?? FeedState(url: feed.url.value, name: feed.name)
            var report = FeedReport(state, name: feed.name, subscription: subscriptions[feed.url.value])
            report.full_text = FullTextState(feed, plan.configuration.pages, pages: pages[feed.url.value])
            say(json ? String(decoding: try encoder.encode(report), as: UTF8.self) : report.view)
        }
    }
}
