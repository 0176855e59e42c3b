import ArgumentParser

/// The command line.
@main
struct Marsad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "marsad",
        abstract:
            "Watches news feeds and raises an alert when an article speaks of a watched person, country or topic.",
        discussion: """
            Try it:   marsad run --config config/marsad.yaml
            Ask why:  marsad explain --config config/marsad.yaml ID
            """,
        version: "0.1.0",
        subcommands: [
            RunCommand.self, PollCommand.self, CheckCommand.self, ParseCommand.self, MatchCommand.self,
            ExtractCommand.self,
            ExplainCommand.self, FeedsCommand.self, AlertsCommand.self, SilenceCommand.self, RoutesCommand.self,
            StoriesCommand.self, SinksCommand.self,
        ])

    static func main() async { await main(givenArguments()) }
}
