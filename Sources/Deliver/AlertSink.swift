/// How a try to deliver ended.
///
/// Reasons name neither addresses nor secrets.
public enum DeliveryOutcome: Sendable, Equatable {
    /// The receiver has it; its HTTP status where there is one.
    case delivered(status: Int?)
    /// The receiver is down or busy; it may have named a pause.
    case retry(reason: String, after: Duration?)
    /// The receiver answers, and failed over this alert; others may fare better.
    case stumbled(reason: String)
    /// The receiver is there and refuses this alert.
    case rejected(reason: String)
    /// The receiver wants nothing more, ever (410).
    case gone(reason: String)
}

/// A try as a person is shown it: secrets and addresses masked.
public struct Rehearsal: Sendable {
    public var request: [String]
    public var answer: [String]
    public var outcome: DeliveryOutcome

    public init(request: [String] = [], answer: [String] = [], outcome: DeliveryOutcome) {
        self.request = request
        self.answer = answer
        self.outcome = outcome
    }
}

/// A place that alerts go to.
public protocol AlertSink: Sendable {
    var name: String { get }

    /// Whether an alert that it took, and that was not recorded as delivered, does no harm when it comes again.
    var knowsRepeats: Bool { get }

    /// Tries alerts in order, once each, and tells how each ended as soon as that is known.
    ///
    /// A try that was cut short because the task is cancelled is not told of.
    ///
    /// - Parameter settled: the alert's index and its outcome; false ends the run.
    func deliver(_ alerts: [OutgoingAlert], settled: @escaping @Sendable (Int, DeliveryOutcome) -> Bool) async

    /// Sends one alert and shows what was said.
    func rehearse(_ alert: OutgoingAlert) async -> Rehearsal

    /// The queue is empty for now.
    func rest() async

    /// Opens its files anew, after a rotation.
    func reopen() async
}

extension AlertSink {
    public var knowsRepeats: Bool { false }
    public func rest() async {}
    public func reopen() async {}

    public func rehearse(_ alert: OutgoingAlert) async -> Rehearsal {
        Rehearsal(outcome: await deliver(alert))
    }

    /// Tries a single alert.
    public func deliver(_ alert: OutgoingAlert) async -> DeliveryOutcome {
        let outcome = Latest<DeliveryOutcome>()
        await deliver([alert]) { _, ended in
            outcome.set(ended)
            return false
        }
        return outcome.value ?? .retry(reason: "cancelled", after: nil)
    }
}

/// Why a sink cannot be set up.
public enum SinkError: Error, Sendable, Equatable, CustomStringConvertible {
    case secret
    case file(path: String, reason: String)
    case template(String)
    case unavailable(String)

    public var description: String {
        switch self {
        case .secret: "the secret is neither whsec_BASE64 nor whsk_BASE64"
        case .file(let path, let reason): "\(path): \(reason)"
        case .template(let text), .unavailable(let text): text
        }
    }
}
