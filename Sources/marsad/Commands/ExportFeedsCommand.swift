import ArgumentParser
import Monitor
import Settings

struct ExportFeeds: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Print the configured feeds as OPML, for other feed readers.")

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        say(outlineDocument(try requirePlan(options.config).configuration.feeds))
    }
}
