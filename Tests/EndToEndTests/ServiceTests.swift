import Foundation
import Synchronization
import Testing

/// What systemd is told, over a socket like its own.
@Suite struct ServiceTests {
    /// A datagram socket at a path, and what has come to it.
    private final class Listener: Sendable {
        private final class Messages: Sendable {
            let all = Mutex<[String]>([])
        }

        let path: String
        private let descriptor: Int32
        private let received = Messages()

        /// - Parameter isDeaf: never reads.
        init(_ path: String, isDeaf: Bool = false) throws {
            self.path = path
            descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
            let isBound = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
                }
            }
            guard isBound else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
            guard !isDeaf else { return }
            Thread.detachNewThread { [descriptor, received] in
                var buffer = [UInt8](repeating: 0, count: 65_536)
                while case let count = recv(descriptor, &buffer, buffer.count, 0), count > 0 {
                    let message = String(decoding: buffer[..<count], as: UTF8.self)
                    received.all.withLock { $0.append(message) }
                }
                close(descriptor)
            }
        }

        deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }

        /// All messages so far, each as it came.
        var messages: [String] { received.all.withLock { $0 } }
    }

    @Test func `systemd hears of start, trouble, reload, watchdog and stop, each status on one line`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss([("n", "Iraq", "News of Baghdad")]), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let listener = try Listener(workspace.path("notify"))
            func write(when: String, status: Int) throws {
                try workspace.write(
                    """
                    store: {path: marsad.sqlite}
                    http: off
                    feeds: [{url: 'http://127.0.0.1:\(port)/feeds/a', name: a}]
                    rules: [{name: Iraq, when: '\(when)'}]
                    sinks: {hook: {webhook: 'http://127.0.0.1:\(port)/hook/\(status)'}}
                    """, to: "marsad.yaml")
            }
            try write(when: "country(IQ)", status: 500)
            let daemon = try MarsadProcess(
                ["run", "--config", "marsad.yaml"], in: workspace,
                environment: ["NOTIFY_SOCKET": listener.path, "WATCHDOG_USEC": "200000"])
            #expect(
                await eventually { listener.messages.contains { $0.hasSuffix("sink hook takes no alerts: HTTP 500") } })
            #expect(listener.messages.first == "READY=1\nSTATUS=watching 1 feeds")
            #expect(await eventually { listener.messages.count { $0 == "WATCHDOG=1" } >= 3 })

            try write(when: "country(Irak", status: 200)
            daemon.send(SIGHUP)
            #expect(await eventually { listener.messages.contains { $0.contains("reload failed") } })
            let failed = try #require(listener.messages.first { $0.contains("reload failed") })
            let told =
                "READY=1\nSTATUS=watching 1 feeds; reload failed, running on the old configuration: marsad.yaml:4:"
            #expect(failed.hasPrefix(told), "\(failed)")
            #expect(failed.split(separator: "\n").count == 2, "\(failed)")

            try write(when: "country(IQ)", status: 200)
            daemon.send(SIGHUP)
            #expect(await eventually { newsroom.deliveries.count == 1 })
            #expect(listener.messages.count { $0.hasPrefix("RELOADING=1\nMONOTONIC_USEC=") } == 2)
            #expect(
                await eventually {
                    listener.messages.last { $0.contains("STATUS=") } == "READY=1\nSTATUS=watching 1 feeds"
                })
            #expect(await daemon.stop() == 0)
            #expect(listener.messages.contains { $0.hasPrefix("STOPPING=1\n") })
        }
    }

    @Test func `a service manager that reads nothing holds nothing up`() async throws {
        let newsroom = Newsroom()
        newsroom.publish(rss([("n", "Iraq", "News of Baghdad")]), at: "a")
        try await newsroom.serve { port in
            let workspace = try Workspace()
            let listener = try Listener(workspace.path("notify"), isDeaf: true)
            try workspace.write(
                """
                store: {path: marsad.sqlite}
                http: off
                feeds: [{url: 'http://127.0.0.1:\(port)/feeds/a', name: a, interval: 1s}]
                rules: [{name: Iraq, when: country(IQ)}]
                sinks: {hook: {webhook: 'http://127.0.0.1:\(port)/hook'}}
                """, to: "marsad.yaml")
            let daemon = try MarsadProcess(
                ["run", "--config", "marsad.yaml"], in: workspace,
                environment: ["NOTIFY_SOCKET": listener.path, "WATCHDOG_USEC": "20000"])
            // By then the socket is full of watchdogs.
            #expect(await eventually { newsroom.statuses(of: "a").count >= 2 })
            newsroom.publish(rss([("m", "Iraq again", "More news of Baghdad")]), at: "a")
            #expect(await eventually { newsroom.deliveries.count == 2 })
            #expect(await daemon.stop() == 0)
        }
    }
}
