import Deliver
import Foundation
import Logging
import Settings
import Store
import UnixSignals
import Watch

extension Daemon {
    /// Reloads the configuration at every SIGHUP, until cancelled.
    func watchReloads() async {
        for await _ in await UnixSignalsSequence(trapping: .sighup) {
            await reload()
        }
    }

    /// Reads the configuration again; one that does not hold changes nothing and says so.
    func reload() async {
        notifier.send("RELOADING=1\nMONOTONIC_USEC=\(ServiceNotifier.monotonicMicroseconds)")
        for station in sinks.stations { await station.sink.reopen() }
        var problems: [ConfigurationProblem] = []
        let loaded = loadConfiguration(path: configurationPath, environment: ProcessInfo.processInfo.environment)
        problems = loaded.problems.filter { !$0.isWarning }
        if let configuration = loaded.configuration {
            let compiled = Plan.compile(configuration)
            CompiledWatch.forgetGazetteer()
            problems += compiled.problems
            if problems.isEmpty { problems = adopt(compiled.plan) }
        }
        counters.add(\.reloads)
        guard problems.isEmpty else {
            counters.add(\.reloadFailures)
            for problem in inOrder(problems) { label("reload").error("\(problem)") }
            label("reload").error("reload failed; the running configuration stays in force")
            _ = board.set(.configuration, "reload failed, running on the old configuration: \(problems[0])")
            notifier.send("READY=1\n\(statusLine)")
            return
        }
        _ = board.set(.configuration, nil)
        label("reload").info("configuration reloaded", metadata: ["feeds": "\(plan.configuration.feeds.count)"])
        await publishTroubles()
        notifier.send("READY=1\n\(statusLine)")
    }

    /// Feeds systemd's watchdog as long as the store answers.
    func feedWatchdog() async {
        let pause = notifier.watchdogSeconds.map { Duration.seconds($0 / 2) } ?? .seconds(3_600)
        while !Task.isCancelled {
            if notifier.watchdogSeconds != nil, await store.answers() { notifier.send("WATCHDOG=1") }
            try? await Task.sleep(for: pause)
        }
    }
}
