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
        limits.maxBody = fetch.maxBody
        limits.allowPrivate = fetch.allowPrivate
        limits.proxy = fetch.proxy
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
