public import Fetch

/// Posts alerts to an address, signed by Standard Webhooks 1.0.
public struct WebhookSink: AlertSink {
    public let name: String
    private let url: String
    private let format: MessageFormat
    private let target: String?
    private let secrets: [String]
    private let headers: [(name: String, value: String)]
    private let fetcher: Fetcher
    private let now: @Sendable () -> Int64

    /// - Parameter format: the shape of the body.
    /// - Parameter target: the chat of Telegram, the routing key of PagerDuty.
    /// - Parameter secrets: `whsec_BASE64`; during a rotation several, each signs. None: unsigned.
    public init(
        name: String, url: String, format: MessageFormat = .json, target: String? = nil, secrets: [String],
        headers: [(name: String, value: String)], fetcher: Fetcher,
        now: @escaping @Sendable () -> Int64
    ) throws(SinkError) {
        for secret in secrets {
            _ = try standardWebhookSignature(id: "", timestamp: 0, body: [], secret: secret)
        }
        self.name = name
        self.url = url
        self.format = format
        self.target = target
        self.secrets = secrets
        self.headers = headers
        self.fetcher = fetcher
        self.now = now
    }

    public func deliver(_ alert: OutgoingAlert) async -> DeliveryOutcome {
        let message = format.message(alert, url: url, target: target)
        var request = FetchRequest(url: message.url)
        request.method = message.method
        request.body = message.body
        request.timeout = .seconds(15)
        request.maxBody = 65_536
        request.truncateBody = true
        request.followRedirects = false
        request.headers = signed(alert.id, message)
        do {
            return Self.outcome(try await fetcher.fetch(request))
        } catch {
            return .retry(reason: "\(error)", after: nil)
        }
    }

    public func reopen() async {}

    private func signed(_ id: String, _ message: MessageFormat.Message) -> [(name: String, value: String)] {
        let timestamp = now()
        let signatures = secrets.compactMap { secret in
            try? standardWebhookSignature(id: id, timestamp: timestamp, body: message.body, secret: secret)
        }
        var all = [
            (name: "Content-Type", value: message.contentType), (name: "webhook-id", value: id),
            (name: "webhook-timestamp", value: String(timestamp)),
        ]
        if !signatures.isEmpty { all.append((name: "webhook-signature", value: signatures.joined(separator: " "))) }
        return all + headers
    }

    private static func outcome(_ response: FetchResponse) -> DeliveryOutcome {
        switch response.status {
        case 200..<300: .delivered(status: response.status)
        case 410: .gone(reason: "HTTP 410: the receiver wants no more alerts")
        case 408, 425, 429, 500...: .retry(reason: "HTTP \(response.status)", after: response.retryAfter)
        case 300..<400: .rejected(reason: "HTTP \(response.status): redirects are not followed; set the final address")
        default: .rejected(reason: "HTTP \(response.status)")
        }
    }
}
