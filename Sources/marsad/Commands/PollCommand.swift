import ArgumentParser
import Foundation
import Monitor
import Settings

struct PollCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "poll", abstract: "Poll the feeds that are due once, deliver, and exit.")

    @OptionGroup var options: ConfigurationOptions

    @Option(name: .long, help: "Only the feed of this name.")
    var feed: String?

    @Flag(
        name: .long,
        help: "Poll all feeds, due or not. Given twice, also those whose server asked for a pause.")
    var force: Int

    func run() async throws {
        var plan = try requirePlan(options.config)
        if let feed {
            guard let chosen = plan.only(feed: feed) else {
                let names = plan.configuration.feeds.map(\.name).joined(separator: ", ")
                throw failure("no feed is named \"\(feed)\"; there are: \(names)")
            }
            plan = chosen
        }
        let logger = startLogging(level: options.logLevel)
        let shows = outputIsTerminal
        let showsProgress = isatty(STDERR_FILENO) == 1
        do {
            let daemon = try Daemon(
                plan: plan, configurationPath: options.config, logger: logger,
                notifier: ServiceNotifier(environment: [:]),
                onEvent: { event in
                    switch event {
                    case .alert(let alert):
                        if shows { say(alertView(alert, colours: true)) }
                    case .polled(let done, let all):
                        guard showsProgress else { return }
                        FileHandle.standardError.write(Data("\r\(done) of \(all) feeds\u{1B}[K".utf8))
                        if done == all { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
                    }
                })
            try await daemon.pollOnce(force: force)
            let done = daemon.counters.now
            say(
                "\(done.polls) feeds polled, \(done.articles) new articles, \(done.alerts) alerts, "
                    + "\(done.deliveries) deliveries, \(done.pollFailures) feeds failed")
        } catch let error as ExitCode {
            throw error
        } catch {
            throw failure("\(error)")
        }
    }
}
