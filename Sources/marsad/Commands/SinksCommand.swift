import ArgumentParser
import Deliver
import Foundation
import Monitor
import Settings

struct SinksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sinks", abstract: "Try a sink out, or check a webhook's signature.",
        subcommands: [TestSink.self, VerifySignature.self])
}

struct TestSink: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Send a sample alert to a sink and show what it answered.")

    @OptionGroup var options: ConfigurationOptions

    @Argument(help: "The sink's name in the configuration.")
    var name: String

    func run() async throws {
        let configuration = try requirePlan(options.config).configuration
        guard configuration.sinks.contains(where: { $0.name.value == name }) else {
            let known = configuration.sinks.map(\.name.value).joined(separator: ", ")
            throw failure("there is no sink \"\(name)\"; the configuration has: \(known)")
        }
        let sample = sampleAlert(time: Int64(Date().timeIntervalSince1970))
        say("sending \(String(decoding: sample.body, as: UTF8.self))")
        switch await trySink(name, of: configuration, with: sample) {
        case .delivered(let status): say("delivered" + (status.map { ": HTTP \($0)" } ?? ""))
        case .retry(let reason, _): throw failure("not delivered, and would be tried again: \(reason)")
        case .rejected(let reason): throw failure("refused: \(reason)")
        case .gone(let reason): throw failure("the receiver is gone: \(reason)")
        }
    }
}

struct VerifySignature: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check the signature of a webhook whose body is standard input, for people who write receivers.",
        discussion: "The secret is read from the environment variable MARSAD_SECRET, so that no process list shows it.")

    @Option(help: "The header webhook-id.")
    var id: String

    @Option(help: "The header webhook-timestamp.")
    var timestamp: Int64

    @Option(help: "The header webhook-signature.")
    var signature: String

    func run() throws {
        guard let secret = ProcessInfo.processInfo.environment["MARSAD_SECRET"] else {
            throw failure("set MARSAD_SECRET to the sink's secret, whsec_…")
        }
        do {
            let body = try readFile("-")
            guard try verifyStandardWebhook(id: id, timestamp: timestamp, body: body, header: signature, secret: secret)
            else { throw failure("the signature does not hold for this id, timestamp, body and secret") }
        } catch let error as SinkError {
            throw failure("\(error)")
        }
        say("the signature holds")
        let age = abs(Int64(Date().timeIntervalSince1970) - timestamp)
        if age > 300 { complain("the timestamp is \(age) seconds off; a receiver should refuse more than 300") }
    }
}
