/// What the server answered, whatever its status.
public struct FetchResponse: Sendable {
    public var status: Int
    /// Names in lower case; each character of a value stands for one byte as received, outer blanks left out.
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]
    public var finalURL: String
    /// Where the feed lives now, when every hop was a 301 or 308.
    public var permanentURL: String?
    public var redirects = 0
    /// Where a redirect leads that was not followed, as it would put another host in charge.
    public var redirectURL: String?
    /// Bytes on the wire, headers left out.
    public var bytesReceived: Int
    public var duration: Duration
    /// Gives the body's share of memory back when the last copy of the answer goes.
    var lease: MemoryLease?

    /// The last header of that name.
    public func header(_ name: String) -> String? {
        let name = name.lowercased()
        return headers.last { $0.name == name }?.value
    }

    public var validators: Validators {
        Validators(etag: filled("etag"), lastModified: filled("last-modified"))
    }

    public var contentType: String? { header("content-type") }

    private func filled(_ name: String) -> String? {
        header(name).flatMap { $0.isEmpty ? nil : $0 }
    }
}
