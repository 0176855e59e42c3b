import ArgumentParser
import Deliver
import Foundation
import Monitor
import Settings

struct VerifySignature: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check the signature of a webhook that stands on standard input, for people who write receivers.",
        discussion: """
            Standard input is the whole request (header lines, an empty line, the body), or the body alone where --id, \
            --timestamp and --signature are given. The secret (whsec_… or whpk_…) is that of --sink, or is read from the \
            environment variable MARSAD_SECRET, so that no process list shows it.
            """)

    @OptionGroup var options: ConfigurationOptions

    @Option(help: "The header webhook-id.")
    var id: String?

    @Option(help: "The header webhook-timestamp.")
    var timestamp: Int64?

    @Option(help: "The header webhook-signature.")
    var signature: String?

    @Option(help: "The sink of the configuration whose secrets are taken.")
    var sink: String?

    func run() throws {
        let message = try message(readFile("-"))
        let secrets = try secrets()
        do {
            let holds = try secrets.contains {
                try verifyStandardWebhook(
                    id: message.id, timestamp: message.timestamp, body: message.body, header: message.signature,
                    secret: $0)
            }
            guard holds else { throw failure("the signature does not hold for this id, timestamp, body and secret") }
        } catch let error as SinkError {
            throw failure("\(error)")
        }
        say("the signature holds")
        let age = abs(wallClock() - message.timestamp)
        if age > 300 { complain("the timestamp is \(age) seconds off; a receiver should refuse more than 300") }
    }

    private struct Message {
        var id: String
        var timestamp: Int64
        var signature: String
        var body: [UInt8]
    }

    private func message(_ input: [UInt8]) throws -> Message {
        if let id, let timestamp, let signature {
            return Message(id: id, timestamp: timestamp, signature: signature, body: input)
        }
        let (headers, body) = Self.split(input)
        guard let id = id ?? headers["webhook-id"],
            let timestamp = timestamp ?? headers["webhook-timestamp"].flatMap(Int64.init),
            let signature = signature ?? headers["webhook-signature"]
        else {
            throw failure(
                "webhook-id, webhook-timestamp or webhook-signature is missing; give the headers on standard input "
                    + "before an empty line and the body, or as options")
        }
        return Message(id: id, timestamp: timestamp, signature: signature, body: body)
    }

    /// Header lines up to the first empty one, names in lower case, and what stands behind it.
    private static func split(_ input: [UInt8]) -> (headers: [String: String], body: [UInt8]) {
        var headers: [String: String] = [:]
        var rest = input[...]
        while let end = rest.firstIndex(of: 0x0A) {
            let line = String(decoding: rest[..<end], as: UTF8.self).trimmingCharacters(in: .whitespaces)
                .trimmingCharacters(in: .newlines)
            rest = rest[(end + 1)...]
            if line.isEmpty { break }
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2 { headers[parts[0].lowercased()] = parts[1] }
        }
        return (headers, Array(rest))
    }

    private func secrets() throws -> [String] {
        if let sink {
            let configuration = try requirePlan(options.config).configuration
            guard let settings = configuration.sinks.first(where: { $0.name.value == sink }),
                case .webhook(let webhook) = settings.kind, !webhook.secrets.isEmpty
            else { throw failure("there is no webhook \"\(harmless(sink))\" with a secret in the configuration") }
            return webhook.secrets.map(\.reveal)
        }
        guard let secret = ProcessInfo.processInfo.environment["MARSAD_SECRET"] else {
            throw failure("set MARSAD_SECRET to the sink's secret, whsec_… or whpk_…, or name the sink with --sink")
        }
        return secret.split(separator: " ").map(String.init)
    }
}
