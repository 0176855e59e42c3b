import Foundation

/// `proxy.py` as a process on loopback.
public final class ProxyServer: Sendable {
    private let process = Process()
    private let input = Pipe()
    private let log: URL
    public let port: Int

    /// - Parameter login: `USER:PASSWORD` that it asks for.
    public init(login: String? = nil) throws {
        log = FileManager.default.temporaryDirectory.appendingPathComponent("proxy-\(UUID().uuidString)")
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("proxy.py")
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", script.path, log.path] + (login.map { [$0] } ?? [])
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw CocoaError(.fileReadUnknown)
        }
        self.port = port
    }

    deinit {
        process.terminate()
        try? FileManager.default.removeItem(at: log)
    }

    /// What it was asked for: `GET URL`, `CONNECT HOST:PORT`, `SOCKS HOST:PORT`.
    public func requests() throws -> [String] {
        try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
    }
}
