import Foundation

/// `feed_server.py` as a process on loopback, with a path for each behaviour and each fault.
public final class FeedServer: Sendable {
    /// A request as it came.
    public struct Logged: Decodable, Sendable {
        public let time: Double
        public let port: String
        public let path: String
        public let headers: [[String]]

        /// The value byte for byte, a character each.
        public func header(_ name: String) -> String? {
            headers.first { $0.first?.lowercased() == name.lowercased() }?.last
        }
    }

    private struct Ready: Decodable {
        let ports: [String: Int]
        let ca: String
    }

    private let process = Process()
    private let input = Pipe()
    private let folder: URL
    public let ports: [String: Int]
    /// The file of the authority that signed the good certificate.
    public let authority: String

    public init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("feeds-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let output = Pipe()
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "feed_server.py")
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", script.path, folder.path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        var line = Data()
        while !line.contains(UInt8(ascii: "\n")) {
            let part = output.fileHandleForReading.availableData
            guard !part.isEmpty else { throw CocoaError(.fileReadUnknown) }
            line += part
        }
        let ready = try JSONDecoder().decode(Ready.self, from: line)
        ports = ready.ports
        authority = ready.ca
    }

    deinit {
        process.terminate()
        try? FileManager.default.removeItem(at: folder)
    }

    /// The address of a path at the port of this name; `http`, `other` and `closed` speak no TLS.
    public func url(_ path: String, on port: String = "http", host: String = "127.0.0.1") -> String {
        let scheme = ["http", "other", "paused", "closed"].contains(port) ? "http" : "https"
        return "\(scheme)://\(host):\(ports[port] ?? 0)\(path)"
    }

    /// The client's certificate and key, which the port `clients` asks for.
    public var clientCertificate: (certificate: String, key: String) {
        (folder.appendingPathComponent("good.pem").path, folder.appendingPathComponent("good.key").path)
    }

    /// The requests so far whose path begins so, in order.
    public func requests(_ path: String = "/") throws -> [Logged] {
        let text = try String(contentsOf: folder.appendingPathComponent("log"), encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDecoder().decode(Logged.self, from: Data($0.utf8)) }
            .filter { $0.path.hasPrefix(path) }
    }
}

/// A text for the query of an address.
public func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
}
