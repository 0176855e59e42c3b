import Foundation

/// One request on its way through its hops.
///
/// Lives on the transfer thread alone once it has been handed over.
final class Job: @unchecked Sendable {
    let id: UInt64
    let request: FetchRequest
    let configuration: FetchConfiguration
    let finish: @Sendable (Result<FetchResponse, FetchError>) -> Void
    let start = ContinuousClock.now
    var redirects = 0
    var isPermanent = true
    var bytesReceived = 0

    init(
        id: UInt64, request: FetchRequest, configuration: FetchConfiguration,
        finish: @escaping @Sendable (Result<FetchResponse, FetchError>) -> Void
    ) {
        self.id = id
        self.request = request
        self.configuration = configuration
        self.finish = finish
    }

    var timeLeft: Duration {
        max((request.timeout ?? configuration.timeout) - (ContinuousClock.now - start), .milliseconds(1))
    }

    func isFirstHost(_ url: String) -> Bool { Self.host(url) == Self.host(request.url) }

    /// Host and port of a URL, lower case; scheme, user and the rest left out.
    static func host(_ url: String) -> String {
        guard let scheme = url.range(of: "://") else { return "" }
        let authority = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != "\\" }
        return (authority.split(separator: "@").last ?? authority).lowercased()
    }
}
