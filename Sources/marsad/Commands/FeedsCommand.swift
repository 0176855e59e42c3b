import ArgumentParser
import Foundation
import Monitor
import Settings
import Store

struct FeedsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds", abstract: "Show the state of each feed, find feeds, and try one out.",
        subcommands: [ListFeeds.self, DiscoverFeeds.self, AddFeed.self], defaultSubcommand: ListFeeds.self)
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
        do {
            states = try await ArticleStore(path: plan.configuration.store.path, recording: false).feeds()
        } catch {
            throw failure("\(error)")
        }
        let known = Dictionary(uniqueKeysWithValues: states.map { ($0.url, $0) })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        for feed in plan.configuration.feeds {
            let state = known[feed.url.value] ?? FeedState(url: feed.url.value, name: feed.name)
            if json {
                say(String(decoding: try encoder.encode(FeedLine(state, name: feed.name)), as: UTF8.self))
            } else {
                say(Self.view(state, name: feed.name))
            }
        }
    }

    private static func view(_ state: FeedState, name: String) -> String {
        var line = "\(state.word.padding(toLength: 8, withPad: " ", startingAt: 0)) \(isolated(name))"
        if let last = state.lastPoll {
            line +=
                "\n         last \(dayAndTime(last)), next \(state.gone ? "never" : dayAndTime(state.nextPoll)), "
                + "\(state.articles) articles, \(state.notModified) of \(state.polls) polls not modified"
        }
        if let error = state.lastError { line += "\n         \(harmless(error))" }
        return line
    }
}

extension FeedState {
    /// The state in one word.
    var word: String {
        if gone { return "gone" }
        if lastPoll == nil { return "new" }
        return failures == 0 ? "ok" : "failing"
    }
}

private struct FeedLine: Encodable {
    let name, url, state: String
    let title, error, etag, last_modified: String?
    let status: Int?
    let last_poll, last_success, next_poll: Int64?
    let failures, articles, polls, not_modified: Int
    let bytes: Int64

    init(_ state: FeedState, name: String) {
        self.name = name
        url = state.url
        self.state = state.word
        title = state.title
        error = state.lastError
        etag = state.etag
        last_modified = state.lastModified
        status = state.status
        last_poll = state.lastPoll
        last_success = state.lastSuccess
        next_poll = state.lastPoll == nil ? nil : state.nextPoll
        failures = state.failures
        articles = state.articles
        polls = state.polls
        not_modified = state.notModified
        bytes = state.bytes
    }
}
