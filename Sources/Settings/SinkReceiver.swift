extension SinkSettings {
    /// Whether alerts go to the same place in the same way by both; what failed by the one then fails by the other.
    public func hasReceiver(of other: SinkSettings) -> Bool { receiver == other.receiver }

    /// All that decides whether a receiver takes an alert, secrets too.
    private var receiver: [String?] {
        switch kind {
        case .log(let log): ["log", log.path.value]
        case .webhook(let webhook):
            ["webhook", webhook.url.reveal, webhook.format, webhook.target?.reveal, webhook.template?.value]
                + [webhook.contentType, "\(webhook.isBinary)", "\(webhook.timeout)"]
                + webhook.secrets.map(\.reveal) + webhook.headers.flatMap { [$0.name, $0.value.reveal] }
        case .mail(let mail):
            ["mail", mail.server, mail.from, mail.user, mail.password?.reveal, mail.privacy.rawValue] + mail.to
        case .command(let command):
            ["exec", "\(command.timeout)"] + command.arguments.map(\.value)
                + command.environment.flatMap { [$0.name, $0.value.reveal] }
        case .journal(let path): ["journal", path]
        }
    }
}
