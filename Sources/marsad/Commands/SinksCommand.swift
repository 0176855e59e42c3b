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
        let sample = sampleAlert(time: wallClock())
        let trial = await trySink(name, of: configuration, with: sample)
        for line in trial.request { say("> " + Self.shown(line)) }
        for line in trial.answer { say("< " + Self.shown(line)) }
        switch trial.outcome {
        case .delivered(let status): say("delivered" + (status.map { ": HTTP \($0)" } ?? ""))
        case .retry(let reason, _), .stumbled(let reason):
            throw failure("not delivered, and would be tried again: \(reason)")
        case .rejected(let reason): throw failure("refused: \(reason)")
        case .gone(let reason): throw failure("the receiver is gone: \(reason)")
        }
    }

    /// A text of several lines with its mark before each.
    private static func shown(_ text: String) -> String {
        text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
            .map { harmless(String($0)) }.joined(separator: "\n  ")
    }
}
