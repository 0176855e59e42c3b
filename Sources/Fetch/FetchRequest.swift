/// What a server gave us to ask with next time; opaque, byte for byte as received.
///
/// Each character stands for one byte (U+0000 to U+00FF), as header values may be in any encoding.
public struct Validators: Sendable, Equatable {
    public var etag: String?
    public var lastModified: String?

    public init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }

    public var isEmpty: Bool { etag == nil && lastModified == nil }
}

/// Whose word an address is.
public enum AddressTrust: Sendable {
    /// The operator's: its host is trusted wherever its name leads; redirects to other hosts are guarded.
    case operatorWritten
    /// The operator's, but its name may belong to somebody else: a private address is trusted where it was written
    /// as such (or as a name that only a private network has), not where the DNS leads to one.
    case writtenAddress
    /// A feed's or a page's: guarded from the first byte.
    case untrusted
}

/// What proves to a server who asks; never sent to another host.
public enum Credentials: Sendable {
    case basic(user: String, password: String)
    case bearer(String)
}

/// A client certificate for TLS, PEM files.
public struct ClientCertificate: Sendable {
    public var certificate: String
    /// The private key; in the file of the certificate where nil.
    public var key: String?
    public var password: String?

    public init(certificate: String, key: String? = nil, password: String? = nil) {
        self.certificate = certificate
        self.key = key
        self.password = password
    }
}

/// One question to a server.
public struct FetchRequest: Sendable {
    public var url: String
    /// Where to ask instead: a place that `url` has moved to, on the word of its server and trusted no more than a
    /// redirect is.
    public var movedURL: String?
    public var method = "GET"
    /// For the request's own host alone, `Accept` and `A-IM` excepted.
    public var headers: [(name: String, value: String)] = []
    public var body: [UInt8]?
    public var validators: Validators?
    public var credentials: Credentials?
    public var clientCertificate: ClientCertificate?
    /// Total time; the configuration's without it.
    public var timeout: Duration?
    public var maxBody: Int?
    public var followRedirects = true
    /// Whether a redirect to another host is answered (`FetchResponse.redirectURL`) instead of followed.
    public var staysOnHost = false
    public var trust = AddressTrust.operatorWritten
    /// Whether a redirect may be followed to an address now; nil where any may, as far as this goes.
    public var mayFollow: (@Sendable (_ url: String) -> Bool)?
    /// Whether a body beyond the limit is cut there instead of failing the transfer.
    public var truncateBody = false

    public init(url: String) { self.url = url }
}
