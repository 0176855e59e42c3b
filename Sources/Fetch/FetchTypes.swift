/// What a server gave us to ask with next time; opaque, byte for byte as received.
public struct Validators: Sendable, Equatable {
    public var etag: String?
    public var lastModified: String?

    public init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }
}

/// The limits of the transfer engine.
public struct FetchConfiguration: Sendable {
    public var userAgent = "Marsad/0.1"
    /// Transfers under way at once.
    public var concurrency = 64
    public var perHost = 2
    public var timeout = Duration.seconds(30)
    public var connectTimeout = Duration.seconds(10)
    /// Bytes of a decoded body.
    public var maxBody = 10_000_000
    public var maxRedirects = 5
    /// Whether redirects may lead to private addresses.
    public var allowPrivate = false
    public var proxy: String?
    public var caFile: String?

    public init() {}
}

/// Whose word an address is.
public enum AddressTrust: Sendable {
    /// The operator's: the first host is trusted as written, redirects to other hosts are guarded.
    case operatorWritten
    /// A feed's or a page's: guarded from the first byte.
    case untrusted
}

/// One question to a server.
public struct FetchRequest: Sendable {
    public var url: String
    public var method = "GET"
    public var headers: [(name: String, value: String)] = []
    public var body: [UInt8]?
    public var validators: Validators?
    /// Total time; the configuration's without it.
    public var timeout: Duration?
    public var maxBody: Int?
    public var followRedirects = true
    public var trust = AddressTrust.operatorWritten
    /// Whether a body beyond the limit is cut there instead of failing the transfer.
    public var truncateBody = false

    public init(url: String) { self.url = url }
}

/// What the server answered, whatever its status.
public struct FetchResponse: Sendable {
    public var status: Int
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]
    public var finalURL: String
    /// Where the feed lives now, when every hop was a 301 or 308.
    public var permanentURL: String?
    /// Bytes on the wire, headers left out.
    public var bytesReceived: Int
    public var duration: Duration

    /// The last header of that name.
    public func header(_ name: String) -> String? {
        headers.last { $0.name.lowercased() == name.lowercased() }?.value
    }

    public var validators: Validators {
        Validators(etag: header("ETag"), lastModified: header("Last-Modified"))
    }

    public var contentType: String? { header("Content-Type") }
}
