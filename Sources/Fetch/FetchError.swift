/// Why a transfer gave no response.
public enum FetchError: Error, Sendable, Equatable, CustomStringConvertible {
    case invalidURL
    /// Host and port that lead there.
    case refusedAddress(String)
    /// To where this daemon listens itself.
    case ownAddress(String)
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
    /// A redirect to an address that `FetchRequest.mayFollow` did not admit.
    case heldBack(url: String)
    case decoding
    /// A `Content-Encoding` that this libcurl does not undo.
    case encoding(String)
    case truncated
    case malformed(String)
    /// Before anything was sent.
    case cancelled
    /// Cancelled while a server was being asked, or between two hops.
    case interrupted
    case handleUnavailable
    case transfer(String)

    /// Whether the same request may succeed later.
    public var isTransient: Bool {
        switch self {
        case .invalidURL, .refusedAddress, .ownAddress, .tooLarge, .expands, .badRedirect: false
        default: true
        }
    }

    public var description: String {
        switch self {
        case .invalidURL: "the address is no http or https URL"
        case .refusedAddress(let host):
            "the way leads to \(host), a private or local address; if that is meant, set fetch.allow_private: true"
        case .ownAddress(let host): "the way leads to \(host), where marsad listens itself"
        case .resolve: "the host name is not known; check the address and the network"
        case .connect(let reason): "no connection: \(reason)"
        case .tls(let reason):
            "the certificate or TLS does not hold: \(reason)"
                + (reason.contains("issuer") || reason.contains("self-signed") || reason.contains("self signed")
                    ? "; if its authority is to be trusted, name it in fetch.ca_file" : "")
        case .timeout(let limit):
            "no complete answer within \(seconds(limit)); raise fetch.timeout if the server is only slow"
        case .noAnswer(let limit):
            "the server takes the request and does not answer within \(seconds(limit)); "
                + "raise fetch.first_byte_timeout if it is only slow"
        case .stalled(let limit):
            "the answer came slower than 32 bytes a second for \(seconds(limit)); "
                + "raise fetch.stall_timeout if it is to be waited for"
        case .tooLarge(let limit): "the answer is larger than \(limit) bytes; raise fetch.max_body if it should be read"
        case .expands(let times): "the compressed answer expands more than \(times)-fold, which no feed does"
        case .tooManyRedirects(let limit):
            "more than \(limit) redirects, perhaps in a circle; look for the feed's address in a browser"
        case .badRedirect("http"), .badRedirect("https"): "it redirects to what is no address"
        case .badRedirect(let scheme): "it redirects to a \(scheme): address, which is neither http nor https"
        case .heldBack(let url): "it redirects to \(WebOrigin(url)?.name ?? "a host"), which has asked for a pause"
        case .decoding: "the compressed body is damaged, or not compressed as its Content-Encoding says"
        case .encoding(let name):
            "the answer's Content-Encoding is \"\(name)\", which is not known here; deflate, gzip, br and zstd are"
        case .truncated: "the connection broke off in the middle of the answer"
        case .malformed(let what): "the answer is no proper HTTP: \(what)"
        case .cancelled, .interrupted: "cancelled"
        case .handleUnavailable: "libcurl gave no handle"
        case .transfer(let reason): reason
        }
    }
}
