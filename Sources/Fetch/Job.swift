import Foundation

/// One request on its way through its hops.
///
/// Lives on the transfer thread alone once it has been handed over.
final class Job: @unchecked Sendable {
    let id: UInt64
    let request: FetchRequest
    let configuration: FetchConfiguration
    let finish: @Sendable (Result<FetchResponse, FetchError>) -> Void
    /// When the first hop began; nil while it waits for a place.
    private(set) var start: ContinuousClock.Instant?
    /// Where the next hop goes, without user name and password.
    private(set) var url: String
    private(set) var origin: WebOrigin
    private(set) var redirects = 0
    /// Whether every hop so far said that the move is for good.
    private(set) var isPermanent = true
    /// Whether a redirect has led to another place: from then on nobody is trusted, and nothing secret is sent.
    private(set) var hasLeftHome: Bool
    var bytesReceived = 0
    /// The handle of the hops so far, with their cookies.
    var handle: EasyHandle?
    private let credentials: Credentials?
    private let isTrusted: Bool

    /// - Throws: `.invalidURL`.
    init(
        id: UInt64, request: FetchRequest, configuration: FetchConfiguration,
        finish: @escaping @Sendable (Result<FetchResponse, FetchError>) -> Void
    ) throws(FetchError) {
        guard let home = URLParts(request.url), let homeOrigin = WebOrigin(request.url),
            let first = URLParts(request.movedURL ?? request.url), let origin = WebOrigin(first.withoutUser)
        else { throw .invalidURL }
        self.id = id
        self.request = request
        self.configuration = configuration
        self.finish = finish
        self.origin = origin
        url = first.withoutUser
        credentials = request.credentials ?? home.credentials
        hasLeftHome = !homeOrigin.isSamePlace(as: origin) || (homeOrigin.isSecure && !origin.isSecure)
        isTrusted =
            switch request.trust {
            case .operatorWritten: true
            case .writtenAddress: PrivateNames.holds(homeOrigin.host)
            case .untrusted: false
            }
    }

    func begin() {
        if start == nil { start = .now }
    }

    /// What it comes to when it is taken back: a hop that is over has asked a server.
    var cancellation: FetchError { start == nil ? .cancelled : .interrupted }

    var duration: Duration { start.map { .now - $0 } ?? .zero }

    var timeLeft: Duration {
        max((request.timeout ?? configuration.timeout) - duration, .milliseconds(1))
    }

    var guardsAddress: Bool { !configuration.allowPrivate && (hasLeftHome || !isTrusted) }

    /// Whether the request must not end at this daemon's own listening address, which is closed to whatever was not
    /// written there by the operator.
    var guardsOwnAddress: Bool { hasLeftHome || !isTrusted }

    /// The proxy that this hop goes through.
    var proxy: String? { configuration.proxy(for: origin.host) }

    /// Why the address of a connection, or of the host as it is written, is closed to this hop; nil where it is open.
    ///
    /// Behind a proxy the address is the proxy's.
    func refusal(_ verdict: AddressGuard.Verdict) -> FetchError? {
        guard proxy == nil else { return nil }
        return switch verdict {
        case .open: nil
        case .closed: guardsAddress ? .refusedAddress(origin.name) : nil
        case .own: guardsOwnAddress ? .ownAddress(origin.name) : nil
        }
    }

    /// What the server may be told in secret: nothing, once a redirect has led away.
    var secrets: Credentials? { hasLeftHome ? nil : credentials }

    /// The headers of this hop.
    var headers: [(name: String, value: String)] {
        guard hasLeftHome else { return request.headers }
        return request.headers.filter { ["accept", "a-im"].contains($0.name.lowercased()) }
    }

    func leavesHost(for target: String?) -> Bool {
        target.flatMap(WebOrigin.init).map { !origin.isSamePlace(as: $0) } ?? false
    }

    /// Goes on where a redirect leads; cookies are dropped where it leads to another place.
    func follow(_ target: String, status: Int) throws(FetchError) {
        redirects += 1
        guard redirects <= configuration.maxRedirects else { throw .tooManyRedirects(configuration.maxRedirects) }
        guard let parts = URLParts(target), let next = WebOrigin(target) else {
            throw .badRedirect(String(target.prefix { $0 != ":" }.prefix(20)))
        }
        guard request.mayFollow?(target) ?? true else { throw .heldBack(url: target) }
        isPermanent = isPermanent && (status == 301 || status == 308)
        let staysInPlace = origin.isSamePlace(as: next) && (next.isSecure || !origin.isSecure)
        if !staysInPlace {
            hasLeftHome = true
            handle?.dropCookies()
        }
        if origin.isSecure && !next.isSecure { isPermanent = false }
        origin = next
        url = parts.withoutUser
    }
}
