/// The limits of the transfer engine.
public struct FetchConfiguration: Sendable {
    public var userAgent = "Marsad/0.1"
    /// Transfers under way at once.
    public var concurrency = 64
    public var perHost = 2
    /// For one answer, from its first request to its last byte, over all redirects.
    public var timeout = Duration.seconds(30)
    public var connectTimeout = Duration.seconds(10)
    /// From the request to the first header of the answer.
    public var firstByteTimeout = Duration.seconds(20)
    /// How long an answer may come slower than 32 bytes a second.
    public var stallTimeout = Duration.seconds(15)
    /// Bytes of a decoded body.
    public var maxBody = 10_000_000
    /// Bytes of all bodies that are on their way or wait to be read.
    public var maxMemory = 16_000_000
    public var maxRedirects = 8
    /// Whether names and redirects may lead to private addresses.
    public var allowPrivate = false
    /// Where this daemon listens itself: no name and no redirect leads there.
    public var ownPort: Int?
    public var proxy: String?
    /// Hosts and domains, lower case, that are asked without the proxy; this machine's own names always are.
    public var noProxy: [String] = []
    public var caFile: String?

    public init() {}

    /// The proxy for a host, as `WebOrigin` writes it.
    func proxy(for host: String) -> String? {
        let isHere = ["localhost", "127.0.0.1", "::1"].contains(host)
        let isLeftOut = noProxy.contains { entry in
            let domain = entry.hasPrefix(".") ? String(entry.dropFirst()) : entry
            return host == domain || host.hasSuffix("." + domain)
        }
        return isHere || isLeftOut ? nil : proxy
    }
}
