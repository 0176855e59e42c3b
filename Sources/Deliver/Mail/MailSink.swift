public import Fetch
import Foundation

/// Mails alerts over an SMTP server.
public struct MailSink: AlertSink {
    public struct Target: Sendable {
        /// `smtp://HOST:PORT` or `smtps://HOST:PORT`.
        public var server: String
        /// `news@example.org` or `Name <news@example.org>`.
        public var from: String
        public var to: [String]
        public var privacy: MailRequest.Privacy
        public var user: String?
        public var password: String?

        public init(server: String, from: String, to: [String], privacy: MailRequest.Privacy) {
            self.server = server
            self.from = from
            self.to = to
            self.privacy = privacy
        }
    }

    public let name: String
    private let target: Target
    private let courier: Courier

    public init(name: String, target: Target, configuration: FetchConfiguration) {
        self.name = name
        self.target = target
        courier = Courier(configuration, name: name)
    }

    public func deliver(
        _ alerts: [OutgoingAlert], settled: @escaping @Sendable (Int, DeliveryOutcome) -> Bool
    ) async {
        for (index, alert) in alerts.enumerated() {
            let answer = await courier.send(request(alert))
            guard !Task.isCancelled || answer.failure == nil else { return }
            guard settled(index, outcome(answer)) else { return }
        }
    }

    public func rehearse(_ alert: OutgoingAlert) async -> Rehearsal {
        let request = request(alert)
        let answer = await courier.send(request)
        return Rehearsal(
            request: [Masking.host(of: target.server), String(decoding: request.message, as: UTF8.self)],
            answer: [masking.masked(MessageText.bare(answer.reply))], outcome: outcome(answer))
    }

    private var masking: Masking { Masking([target.password, target.user].compactMap(\.self)) }

    private func request(_ alert: OutgoingAlert) -> MailRequest {
        var request = MailRequest(
            server: target.server, privacy: target.privacy, sender: MailAddress(target.from).bare,
            recipients: target.to.map { MailAddress($0).bare },
            message: mailMessage(alert, from: target.from, to: target.to), timeout: .seconds(15))
        request.user = target.user
        request.password = target.password
        return request
    }

    private func outcome(_ answer: MailAnswer) -> DeliveryOutcome {
        guard let failure = answer.failure else { return .delivered(status: nil) }
        if answer.isLoginRefused { return .retry(reason: failure, after: nil) }
        guard answer.code >= 400 else { return .retry(reason: failure, after: nil) }
        let reason = "SMTP " + MessageText.cut(masking.masked(MessageText.bare(answer.reply)), 200)
        return answer.code >= 500 ? .rejected(reason: reason) : .retry(reason: reason, after: nil)
    }
}
