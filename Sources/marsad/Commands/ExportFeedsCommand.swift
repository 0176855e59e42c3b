import ArgumentParser
import Monitor
import Settings

struct ExportFeeds: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Print the configured feeds as OPML, for other feed readers.")

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        let feeds = try requirePlan(options.config).configuration.feeds
        say(outlineDocument(feeds))
        let secret = feeds.count { redacted($0.url.value) != $0.url.value }
        if secret > 0 { complain("user names, passwords and tokens are left out of \(secret) addresses") }
    }
}
