import ArgumentParser
import Monitor
import Settings

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read the whole configuration and print every problem. Exit 78 if it does not hold.")

    @OptionGroup var options: ConfigurationOptions

    func run() throws {
        let configuration = try requirePlan(options.config).configuration
        say(
            "\(options.config): good: \(configuration.feeds.count) feeds, \(configuration.people.count) people, "
                + "\(configuration.topics.count) topics, \(configuration.rules.count) rules, "
                + "\(configuration.sinks.count) sinks")
    }
}
