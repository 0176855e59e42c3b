public import Fetch
import Foundation

/// Posts alerts to an address, signed by Standard Webhooks 1.0.
public struct WebhookSink: AlertSink {
    /// What is sent, where to, and signed with what.
    public struct Target: Sendable {
        public var url: String
        public var format = MessageFormat.json
        /// The chat of Telegram, the routing key of PagerDuty.
        public var address: String?
        /// Each signs, several during a rotation; without any, requests are unsigned.
        public var template: MessageTemplate?
        /// CloudEvents' attributes as headers instead of around the alert.
        public var isBinary = false
        public var keys: [SigningKey] = []
        public var headers: [(name: String, value: String)] = []
        public var timeout = Duration.seconds(15)
        /// What must not be shown beside the address and the headers' values.
        public var secrets: [String] = []

        public init(url: String) { self.url = url }
    }

    public let name: String
    private let target: Target
    private let courier: Courier
    private let now: @Sendable () -> Int64

    public init(
        name: String, target: Target, configuration: FetchConfiguration, now: @escaping @Sendable () -> Int64
    ) {
        self.name = name
        self.target = target
        self.now = now
        courier = Courier(configuration, name: name)
    }

    public func deliver(
        _ alerts: [OutgoingAlert], settled: @escaping @Sendable (Int, DeliveryOutcome) -> Bool
    ) async {
        await courier.send(alerts.count) { index in
            request(alerts[index])
        } answered: { index, answer in
            if case .failure(.cancelled) = answer { return false }
            return settled(index, outcome(answer))
        }
    }

    public func rehearse(_ alert: OutgoingAlert) async -> Rehearsal {
        let request = request(alert)
        let latest = Latest<Result<FetchResponse, FetchError>>()
        await courier.send(1) { _ in
            request
        } answered: { _, answer in
            latest.set(answer)
            return false
        }
        guard let answer = latest.value else {
            return Rehearsal(outcome: .retry(reason: "cancelled", after: nil))
        }
        var lines: [String] = []
        if case .success(let response) = answer {
            lines = ["HTTP \(response.status)"] + response.headers.map { "\($0.name): \($0.value)" }
            lines += shown(response.body)
        }
        return Rehearsal(
            request: ["\(request.method) \(Masking.host(of: request.url))"] + headerLines(request)
                + shown(request.body ?? []),
            answer: lines.map(masking.masked), outcome: outcome(answer))
    }

    private func headerLines(_ request: FetchRequest) -> [String] {
        let own = Set(target.headers.map { $0.name.lowercased() })
        return request.headers.map {
            own.contains($0.name.lowercased()) ? "\($0.name): \(Masking.dots)" : "\($0.name): \($0.value)"
        }
    }

    private func shown(_ body: [UInt8]) -> [String] {
        guard !body.isEmpty else { return [] }
        return ["", masking.masked(String(decoding: body, as: UTF8.self))]
    }

    private var masking: Masking {
        Masking(
            Masking.parts(of: target.url) + target.headers.flatMap { Masking.values($0.value) } + target.secrets)
    }

    private func request(_ alert: OutgoingAlert) -> FetchRequest {
        let message = target.format.message(alert, for: target)
        var request = FetchRequest(url: message.url)
        request.method = message.method
        request.body = message.body
        request.timeout = target.timeout
        request.maxBody = 65_536
        request.truncateBody = true
        request.followRedirects = false
        request.trust = .writtenAddress
        request.headers = signed(alert.id, message)
        return request
    }

    private func signed(_ id: String, _ message: MessageFormat.Message) -> [(name: String, value: String)] {
        let timestamp = now()
        let signatures = target.keys.map { $0.signature(id: id, timestamp: timestamp, body: message.body) }
        var all = [
            (name: "Content-Type", value: message.contentType), (name: "webhook-id", value: id),
            (name: "webhook-timestamp", value: String(timestamp)),
        ]
        if !signatures.isEmpty { all.append((name: "webhook-signature", value: signatures.joined(separator: " "))) }
        return all + message.headers + target.headers
    }

    private func outcome(_ answer: Result<FetchResponse, FetchError>) -> DeliveryOutcome {
        switch answer {
        case .success(let response): outcome(response)
        // The receiver was reached, and broke off.
        case .failure(.truncated): .stumbled(reason: "\(FetchError.truncated)")
        case .failure(let error): .retry(reason: "\(error)", after: nil)
        }
    }

    private func outcome(_ response: FetchResponse) -> DeliveryOutcome {
        let status = response.status
        switch status {
        case 200..<300: return .delivered(status: status)
        case 410: return .gone(reason: "HTTP 410: the receiver wants no more alerts")
        case 408, 425, 429, 500...:
            let reason = "HTTP \(status)" + said(response)
            let after = response.retryAfter
            return status >= 500 && after == nil ? .stumbled(reason: reason) : .retry(reason: reason, after: after)
        case 300..<400:
            return .rejected(reason: "HTTP \(status): redirects are not followed; set the final address")
        case 401, 403: return .rejected(reason: "HTTP \(status): check the secret or the login" + said(response))
        case 404: return .rejected(reason: "HTTP 404: check the address" + said(response))
        default: return .rejected(reason: "HTTP \(status)" + said(response))
        }
    }

    /// The beginning of an answer in words, masked; what is a page or JSON of some length says little.
    private func said(_ response: FetchResponse) -> String {
        let body = response.body.prefix(2_000)
        guard !body.isEmpty, body.first != UInt8(ascii: "<") else { return "" }
        let text = masking.masked(MessageText.bare(String(decoding: body, as: UTF8.self)))
        let words = text.trimmingCharacters(in: .whitespaces)
        return words.isEmpty ? "" : " («\(MessageText.cut(words, 200))»)"
    }
}
