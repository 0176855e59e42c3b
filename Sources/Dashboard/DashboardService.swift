import Hummingbird
public import Logging
public import Monitor
public import ServiceLifecycle
import Store

/// The daemon's HTTP server: health, metrics, the latest alerts as JSON, and the demo feeds.
public struct DashboardService: Service {
    private let daemon: Daemon
    private let host: String
    private let port: Int
    private let servesDemo: Bool
    private let logger: Logger

    /// - Parameter servesDemo: whether `/demo/…` serves the feeds written for trying Marsad out.
    public init(daemon: Daemon, host: String, port: Int, servesDemo: Bool, logger: Logger) {
        self.daemon = daemon
        self.host = host
        self.port = port
        self.servesDemo = servesDemo
        self.logger = logger
    }

    public func run() async throws {
        var quiet = logger
        quiet.logLevel = .warning
        let application = Application(
            router: routes(), configuration: .init(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { [daemon] _ in daemon.allowPolling() }, logger: quiet)
        do {
            try await application.run()
        } catch let error as CancellationError {
            throw error
        } catch {
            throw StartError(lines: [
                "http.listen \(host):\(port): \(Self.words(error)); "
                    + "set another http.listen in the configuration, or `http: off`"
            ])
        }
    }

    private static func words(_ error: any Error) -> String {
        let text = "\(error)"
        if text.contains("EADDRINUSE") || text.contains("errno: 98") { return "the address is in use" }
        if text.contains("errno: 13") { return "this user may not listen on that port" }
        if text.contains("errno: 99") { return "this machine has no such address" }
        return text
    }

    private func routes() -> Router<BasicRequestContext> {
        let router = Router()
        let daemon = daemon
        router.get("health") { _, _ -> Response in
            let answers = await daemon.store.answers()
            return text(answers ? "ok\n" : "the store does not answer\n", status: answers ? .ok : .serviceUnavailable)
        }
        router.get("metrics") { _, _ -> Response in
            let sinks = SinkStates(
                pending: (try? await daemon.store.backlog()) ?? [:],
                dead: (try? await daemon.store.backlog(.dead)) ?? [:], troubles: daemon.board.now,
                storeFails: daemon.board.storeFails, held: (try? await daemon.store.waitingAlerts()) ?? [:])
            return text(metricsPage(daemon.counters.now, sinks: sinks))
        }
        routeWebSub(router, daemon)
        if servesDemo {
            let start = daemon.startTime
            router.get("demo/:name") { _, context -> Response in
                let name = try context.parameters.require("name")
                guard let page = DemoFeeds.document(path: "/demo/" + name, now: start) else {
                    return text("no such demo feed\n", status: .notFound)
                }
                return text(page.body, type: page.contentType)
            }
        }
        return router
    }
}

private func text(
    _ body: String, type: String = "text/plain; charset=utf-8", status: HTTPResponse.Status = .ok
) -> Response {
    Response(
        status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
}
