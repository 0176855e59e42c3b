/// Why a transfer gave no response.
public enum FetchError: Error, Sendable, Equatable, CustomStringConvertible {
    case invalidURL
    case refusedAddress
    case resolve
    case connect(String)
    case tls(String)
    case timeout(Duration)
    case noAnswer(Duration)
    case stalled(Duration)
    case tooLarge(Int)
    /// More decoded bytes than so many times those on the wire.
    case expands(Int)
    case tooManyRedirects(Int)
    /// A redirect to an address of this scheme.
    case badRedirect(String)
    case decoding
    case truncated
    case malformed(String)
    /// Before anything was sent.
    case cancelled
    /// Cancelled while the server was being asked.
    case interrupted
    case handleUnavailable
    case transfer(String)

    /// Whether the same request may succeed later.
    public var isTransient: Bool {
        switch self {
        case .invalidURL, .refusedAddress, .tooLarge, .expands, .badRedirect: false
        default: true
        }
    }

    public var description: String {
        switch self {
        case .invalidURL: "the address is no http or https URL"
        case .refusedAddress:
            "the way leads to a private or local address; if that is meant, set fetch.allow_private: true"
        case .resolve: "the host name is not known; check the address and the network"
        case .connect(let reason): "no connection: \(reason)"
        case .tls(let reason): "the certificate or TLS does not hold: \(reason)"
        case .timeout(let limit): "no complete answer within \(seconds(limit))"
        case .noAnswer(let limit): "the server takes the request and does not answer within \(seconds(limit))"
        case .stalled(let limit): "the answer came slower than 32 bytes a second for \(seconds(limit))"
        case .tooLarge(let limit): "the answer is larger than \(limit) bytes; raise fetch.max_body if it should be read"
        case .expands(let times): "the compressed answer expands more than \(times)-fold, which no feed does"
        case .tooManyRedirects(let limit): "more than \(limit) redirects"
        case .badRedirect(let scheme): "it redirects to a \(scheme): address, which is neither http nor https"
        case .decoding: "the compressed body is damaged"
        case .truncated: "the connection broke off in the middle of the answer"
        case .malformed(let what): "the answer is no proper HTTP: \(what)"
        case .cancelled, .interrupted: "cancelled"
        case .handleUnavailable: "libcurl gave no handle"
        case .transfer(let reason): reason
        }
    }
}
