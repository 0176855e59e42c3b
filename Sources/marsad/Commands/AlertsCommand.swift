import ArgumentParser
import Floods
import Foundation
import Monitor
import Settings
import Store

struct AlertsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts", abstract: "Show the latest alerts with their deliveries.",
        subcommands: [ListAlerts.self, ResendAlerts.self], defaultSubcommand: ListAlerts.self)
}

struct ListAlerts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List alerts, newest first.")

    @OptionGroup var options: ConfigurationOptions

    @Option(help: "How many at the most.")
    var limit = 50

    @Flag(help: "Only those with a delivery that was given up.")
    var dead = false

    @Flag(help: "Only those that are held back, or that no message has told of.")
    var held = false

    @Flag(help: "One JSON object an alert.")
    var json = false

    func run() async throws {
        let store = try openStore(options)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        do {
            for trouble in try await store.troubles() {
                let line = Self.view(trouble)
                if json { complain(line) } else { say(line) }
            }
            for alert in try await store.alerts(limit: limit, deadOnly: dead, heldOnly: held) {
                say(json ? String(decoding: try encoder.encode(AlertLine(alert)), as: UTF8.self) : Self.view(alert))
            }
        } catch {
            throw failure("\(error)")
        }
    }

    private static func view(_ trouble: SinkTrouble) -> String {
        let since = dayAndTime(trouble.since)
        let state = trouble.isDisabled ? "is disabled until a reload" : "takes no alerts"
        return "sink \(harmless(trouble.sink)) \(state), since \(since): \(harmless(trouble.reason))"
    }

    private static func view(_ alert: AlertRow) -> String {
        let severity = alert.severity.padding(toLength: 8, withPad: " ", startingAt: 0)
        var lines = ["\(dayAndTime(alert.created)) \(severity) \(harmless(alert.rule)): \(isolated(alert.title))"]
        lines.append("                 id \(alert.id)")
        for delivery in alert.deliveries {
            var line = "                 \(delivery.sink): \(delivery.state.rawValue)"
            if delivery.tries > 0 { line += ", \(delivery.tries) \(delivery.tries == 1 ? "try" : "tries")" }
            if let answer = delivery.lastAnswer { line += ", \(harmless(answer))" }
            if delivery.state == .pending, delivery.tries > 0 { line += ", next \(dayAndTime(delivery.nextTry))" }
            lines.append(line)
        }
        for held in alert.held { lines.append("                 " + heldView(held)) }
        return lines.joined(separator: "\n")
    }
}

struct ResendAlerts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resend", abstract: "Put deliveries that were given up back into the queue.")

    @OptionGroup var options: ConfigurationOptions

    @Argument(help: "Alerts' ids: all their deliveries are made again. Without any, every dead delivery is.")
    var ids: [String] = []

    @Flag(help: "Every dead delivery, which is what no id means too.")
    var allDead = false

    func validate() throws {
        if allDead, !ids.isEmpty { throw ValidationError("name alerts or say --all-dead, not both") }
    }

    func run() async throws {
        let store = try openStore(options)
        do {
            guard !ids.isEmpty else {
                return say("\(try await store.resend(alert: nil)) deliveries are queued again")
            }
            var count = 0
            for id in ids {
                let queued = try await store.resend(alert: id)
                if queued == 0 { throw failure("there is no alert \(harmless(id)); see `marsad alerts`") }
                count += queued
            }
            say("\(count) deliveries are queued again")
        } catch let error as StoreError {
            throw failure("\(error)")
        }
    }
}

/// The store that a configuration names, beside a daemon that may be running.
private func openStore(_ options: ConfigurationOptions) throws -> ArticleStore {
    let plan = try requirePlan(options.config)
    do {
        return try ArticleStore(path: plan.configuration.store.path, recording: false)
    } catch {
        throw failure("\(error)")
    }
}

private struct AlertLine: Encodable {
    struct DeliveryLine: Encodable {
        let sink, state: String
        let tries: Int
        let next_try: Int64
        let last_answer: String?
    }

    struct HeldLine: Encodable {
        let sink, reason: String
        let detail: String?
        let since: Int64
        let until: Int64?
        /// Whether a message will carry it.
        let waits: Bool
        let message: String?
    }

    let id, rule, severity, title: String
    let kind: String?
    let url: String?
    let created: Int64
    let deliveries: [DeliveryLine]
    let held: [HeldLine]

    init(_ alert: AlertRow) {
        id = alert.id
        rule = alert.rule
        severity = alert.severity
        title = alert.title
        url = alert.url
        created = alert.created
        kind = alert.kind
        held = alert.held.map {
            HeldLine(
                sink: $0.sink, reason: $0.reason.rawValue, detail: $0.detail, since: $0.since, until: $0.until,
                waits: $0.bucket != nil && $0.message == nil, message: $0.message)
        }
        deliveries = alert.deliveries.map {
            DeliveryLine(
                sink: $0.sink, state: $0.state.rawValue, tries: $0.tries, next_try: $0.nextTry,
                last_answer: $0.lastAnswer)
        }
    }
}
