/// How a try to deliver ended.
public enum DeliveryOutcome: Sendable, Equatable {
    /// The receiver has it; its HTTP status where there is one.
    case delivered(status: Int?)
    /// The receiver is down or busy; it may have named a pause.
    case retry(reason: String, after: Duration?)
    /// The receiver is there and refuses this alert.
    case rejected(reason: String)
    /// The receiver wants nothing more, ever (410).
    case gone(reason: String)
}

/// A place that alerts go to.
public protocol AlertSink: Sendable {
    var name: String { get }

    /// Tries once. Reasons name neither addresses nor secrets.
    func deliver(_ alert: OutgoingAlert) async -> DeliveryOutcome

    /// Opens its files anew, after a rotation.
    func reopen() async
}

/// Why a sink cannot be set up.
public enum SinkError: Error, Sendable, Equatable, CustomStringConvertible {
    case secret
    case log(path: String, reason: String)

    public var description: String {
        switch self {
        case .secret: "the secret is not of the form whsec_BASE64"
        case .log(let path, let reason):
            "\(path): \(reason); check that the folder exists and that this user may write there"
        }
    }
}
