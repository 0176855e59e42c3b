import Fetch
import Foundation
import Logging
import Settings
import Store
import Testing

@testable import Monitor

/// Days of polling in seconds, under a simulated clock, against real servers on loopback.
///
/// `make soak` plays ten days over 1,000 feeds; without `MARSAD_SOAK` it is one day over 36.
@Suite struct SoakTests {
    private static var size: (feeds: Int, days: Int64) {
        let words = (ProcessInfo.processInfo.environment["MARSAD_SOAK"] ?? "36x1").split(separator: "x")
        return (Int(words.first ?? "") ?? 36, Int64(words.last ?? "") ?? 1)
    }

    @Test func `over days of faults no request is one that a server forbids, and no article is missed`() async throws {
        let (feeds, days) = Self.size
        let clock = SimulatedClock(20_000 * 86_400)
        let server = SoakServer(feeds: feeds, clock: clock, floor: 900)
        try await server.serve { port in
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("soak-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let list = (0..<feeds).map { "  - {url: '\(SoakServer.address(of: $0, port: port))', name: f\($0)}" }
            let file = folder.appendingPathComponent("marsad.yaml")
            try """
            store: {path: marsad.sqlite}
            http: off
            fetch: {interval: 1h, min_interval: 15m, per_host: 16}
            feeds:
            \(list.joined(separator: "\n"))
            rules: [{name: Iraq, when: country(IQ)}]
            sinks: {log: {log: alerts.jsonl}}
            """.write(to: file, atomically: true, encoding: .utf8)
            let configuration = try #require(loadConfiguration(path: file.path, environment: [:]).configuration)
            var logger = Logger(label: "marsad")
            logger.logLevel = .critical
            let daemon = try Daemon(
                plan: Plan.compile(configuration).plan, configurationPath: file.path, logger: logger,
                notifier: ServiceNotifier(environment: [:]), now: { clock.now }
            ) { _ in }
            daemon.allowPolling()
            let running = Task { try await PollLoop(daemon: daemon, logger: logger, tick: .milliseconds(2)).run() }
            var early = 0
            let end = clock.now + days * 86_400
            while clock.now < end {
                await Self.settle(daemon)
                clock.advance(by: 60)
                if early == 0, end - clock.now < days * 43_200 { early = Self.residentBytes }
            }
            await Self.settle(daemon)
            running.cancel()
            try await running.value
            await daemon.fetcher.shutdown()

            #expect(server.violations.isEmpty, "\(server.violations.count): \(server.violations.prefix(20))")
            #expect(server.requests > feeds * Int(days) * 8)
            #expect(server.notModified > 0)
            for state in try await daemon.store.feeds() {
                let number = try #require(Int(state.name.dropFirst()))
                let temper = SoakServer.temper(number)
                guard temper != .cutOffNowAndThen else { continue }
                #expect(state.articles == server.shown(number), "\(state.name) \(temper)")
                #expect(state.gone == (temper == .gone && days > 1))
            }
            #expect(Self.residentBytes < early + early / 4 + 30_000_000, "\(early) \(Self.residentBytes)")
            print("soak: \(feeds) feeds, \(days) days, \(server.requests) requests, \(server.notModified) of them 304")
        }
    }

    /// Waits until the loop has looked for feeds that are due now, and none is under way.
    private static func settle(_ daemon: Daemon) async {
        let ticks = daemon.counters.now.ticks
        while true {
            let now = daemon.counters.now
            if now.ticks >= ticks + 2, now.pollsUnderWay == 0 { return }
            try? await Task.sleep(for: .milliseconds(1))
        }
    }

    private static var residentBytes: Int {
        let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
        return (Int(status.split(separator: " ").dropFirst().first ?? "0") ?? 0) * 4_096
    }
}
