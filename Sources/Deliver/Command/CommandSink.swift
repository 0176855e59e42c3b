/// Runs a command for each alert, with the alert on its standard input.
public struct CommandSink: AlertSink {
    public let name: String
    private let command: Command
    private let masking: Masking
    private let queue: BlockingQueue

    /// - Parameter arguments: the program's whole path, and what it is given; no shell reads them.
    /// - Parameter environment: its values are masked in what the command says.
    public init(name: String, arguments: [String], environment: [String: String], timeout: Duration) {
        self.name = name
        command = Command(arguments: arguments, environment: environment, timeout: timeout)
        masking = Masking(Array(environment.values))
        queue = BlockingQueue(name)
    }

    public func deliver(
        _ alerts: [OutgoingAlert], settled: @escaping @Sendable (Int, DeliveryOutcome) -> Bool
    ) async {
        for (index, alert) in alerts.enumerated() {
            guard let ended = await run(alert), settled(index, outcome(ended)) else { return }
        }
    }

    public func rehearse(_ alert: OutgoingAlert) async -> Rehearsal {
        guard let ended = await run(alert) else { return Rehearsal(outcome: .retry(reason: "cancelled", after: nil)) }
        return Rehearsal(
            request: [command.arguments[0], "", String(decoding: alert.body, as: UTF8.self)],
            answer: ["\(ended.end)", "", MessageText.bareLines(said(ended))],
            outcome: outcome(ended))
    }

    /// Nil where the task was cancelled meanwhile.
    private func run(_ alert: OutgoingAlert) async -> Command.Ended? {
        var command = command
        if let facts = AlertFacts(alert.body) {
            let known = [
                "MARSAD_ID": facts.id, "MARSAD_RULE": facts.rule, "MARSAD_SEVERITY": facts.severity,
                "MARSAD_TITLE": facts.title, "MARSAD_LINK": facts.link ?? "",
            ]
            command.environment.merge(known.mapValues { MessageText.cut(MessageText.bare($0), 2_000) }) { own, _ in own
            }
        }
        return await queue.run { [command] isCancelled in
            let ended = command.run(input: alert.body + [0x0A], isCancelled: isCancelled)
            return isCancelled() ? nil : ended
        }
    }

    /// Masked before anything is taken out of it or cut, for what is left of a secret would not be known.
    private func said(_ ended: Command.Ended) -> String {
        masking.masked(String(decoding: ended.output, as: UTF8.self))
    }

    private func outcome(_ ended: Command.Ended) -> DeliveryOutcome {
        let words = MessageText.cut(MessageText.bare(said(ended)), 200)
        let said = words.allSatisfy(\.isWhitespace) ? "" : " («\(words)»)"
        switch ended.end {
        case .exited(0): return .delivered(status: nil)
        // EX_DATAERR: the command cannot do anything with this alert.
        case .exited(65): return .rejected(reason: "the command refuses it: exit status 65\(said)")
        case .exited, .killed: return .stumbled(reason: "the command failed: \(ended.end)\(said)")
        case .timedOut, .notStarted:
            return .retry(reason: "the command failed: \(ended.end)\(said)", after: nil)
        }
    }
}
