/// Why a transfer gave no response.
public enum FetchError: Error, Sendable, Equatable, CustomStringConvertible {
    case invalidURL
    case refusedAddress
    case resolve
    case connect(String)
    case tls(String)
    case timeout(Duration)
    case tooLarge(Int)
    case tooManyRedirects(Int)
    case decoding
    case truncated
    case cancelled
    case handleUnavailable
    case transfer(String)

    /// Whether the same request may succeed later.
    public var isTransient: Bool {
        switch self {
        case .invalidURL, .refusedAddress, .tooLarge: false
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
        case .timeout(let limit): "no complete answer within \(limit.components.seconds)s"
        case .tooLarge(let limit): "the answer is larger than \(limit) bytes; raise fetch.max_body if it should be read"
        case .tooManyRedirects(let limit): "more than \(limit) redirects"
        case .decoding: "the compressed body is damaged"
        case .truncated: "the connection broke off in the middle of the answer"
        case .cancelled: "cancelled"
        case .handleUnavailable: "libcurl gave no handle"
        case .transfer(let reason): reason
        }
    }
}
