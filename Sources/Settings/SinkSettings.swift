/// What holds for all sinks.
public struct DeliverSettings: Sendable {
    /// Pauses before each further try; nil: the schedule of Standard Webhooks.
    public var retry: [Duration]?

    public init() {}
}

/// A place that alerts go to.
public struct SinkSettings: Sendable {
    public enum Kind: Sendable {
        case log(LogSettings)
        case webhook(WebhookSettings)
        case mail(MailSettings)
        case command(CommandSettings)
        /// The journal's socket.
        case journal(path: String)
    }

    public var name: Located<String>
    public var kind: Kind
    /// Overrides `deliver.retry`.
    public var retry: [Duration]?
}

public struct LogSettings: Sendable {
    public enum Flush: String, Sendable, CaseIterable { case always, interval, never }

    public var path: Located<String>
    /// `text`: lines for people instead of JSON.
    public var isText = false
    public var flush = Flush.always
    /// Bytes after which a file is put aside; nil: another program rotates.
    public var maxSize: Int?
    /// Files put aside that are kept.
    public var keep = 10
}

public struct WebhookSettings: Sendable {
    public var url: Secret
    /// One of the names under `webhookFormats`.
    public var format = "json"
    /// A chat or a routing key.
    public var target: Secret?
    /// `whsec_…` or `whsk_…`; several while they are rotated.
    public var secrets: [Secret] = []
    public var headers: [(name: String, value: Secret)] = []
    /// CloudEvents in the headers instead of around the alert.
    public var isBinary = false
    public var template: Located<String>?
    public var contentType: String?
    public var timeout = Duration.seconds(15)
}

public struct MailSettings: Sendable {
    public enum Privacy: String, Sendable, CaseIterable { case auto, starttls, none }

    /// `smtp://HOST:PORT` or `smtps://HOST:PORT`.
    public var server: String
    public var from: String
    public var to: [String]
    public var user: String?
    public var password: Secret?
    public var privacy = Privacy.auto
}

public struct CommandSettings: Sendable {
    /// Program and arguments; no shell reads them.
    public var arguments: [Located<String>]
    public var environment: [(name: String, value: Secret)] = []
    public var timeout = Duration.seconds(30)
}
