import Fetch
import Settings

extension Configuration {
    /// The limits of the transfer engine, as the operator set them.
    var fetchConfiguration: FetchConfiguration {
        var limits = FetchConfiguration()
        limits.userAgent = fetch.userAgent
        limits.concurrency = fetch.concurrency
        limits.perHost = fetch.perHost
        limits.timeout = fetch.timeout
        limits.connectTimeout = fetch.transfer.connectTimeout
        limits.firstByteTimeout = fetch.transfer.firstByteTimeout
        limits.stallTimeout = fetch.transfer.stallTimeout
        limits.maxMemory = fetch.transfer.memory
        limits.ownPort = http?.port
        limits.maxBody = fetch.maxBody
        limits.allowPrivate = fetch.allowPrivate
        limits.proxy = fetch.proxy?.reveal
        limits.noProxy = fetch.noProxy.map { $0.lowercased() }
        limits.caFile = fetch.caFile
        return limits
    }

    /// The same for pages of articles.
    var pageFetchConfiguration: FetchConfiguration {
        var limits = fetchConfiguration
        limits.concurrency = pages.concurrency
        limits.perHost = 1
        limits.maxBody = pages.maxBody
        return limits
    }
}

extension FetchRequest {
    /// Adds what a feed's server is told of who asks.
    mutating func present(_ access: FeedAccess) {
        switch access.login {
        case .basic(let user, let password): credentials = .basic(user: user, password: password.reveal)
        case .bearer(let token): credentials = .bearer(token.reveal)
        case nil: break
        }
        clientCertificate = access.certificate.map {
            ClientCertificate(certificate: $0, key: access.key, password: access.keyPassword?.reveal)
        }
    }
}
