public import ArgumentParser
import Dashboard
import Foundation
public import Logging
import Monitor
import ServiceLifecycle
import Settings
import UnixSignals

struct ConfigurationOptions: ParsableArguments {
    @Option(name: .long, help: "The configuration file.")
    var config = "/etc/marsad/marsad.yaml"

    @Option(name: .long, help: "How much to log: error, warning, info or debug.")
    var logLevel: Logger.Level = .info
}

extension Logger.Level: @retroactive ExpressibleByArgument {}

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Run the daemon. SIGTERM and SIGINT stop it, SIGHUP reloads.")

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        // A reload asked for while the daemon starts would end it.
        signal(SIGHUP, SIG_IGN)
        let plan = try requirePlan(options.config)
        let logger = startLogging(level: options.logLevel)
        let colours = outputIsTerminal
        let daemon: Daemon
        do {
            daemon = try Daemon(
                plan: plan, configurationPath: options.config, logger: logger,
                notifier: ServiceNotifier(environment: ProcessInfo.processInfo.environment),
                onEvent: { event in
                    guard colours, case .alert(let alert) = event else { return }
                    say(alertView(alert, colours: true))
                })
        } catch {
            throw failure("\(error)")
        }
        var services: [any Service] = []
        if let http = plan.configuration.http {
            services.append(
                DashboardService(
                    daemon: daemon, host: http.host, port: http.port, servesDemo: http.demo, logger: logger))
        } else {
            daemon.allowPolling()
        }
        services.append(daemon)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
                logger: quiet(logger)))
        do {
            try await group.run()
        } catch let error as StartError {
            throw failure("\(error)")
        }
    }

    private func quiet(_ logger: Logger) -> Logger {
        var quiet = logger
        quiet.logLevel = .critical
        return quiet
    }
}
