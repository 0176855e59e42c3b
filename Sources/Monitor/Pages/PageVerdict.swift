import Feeds
import Fetch
import Foundation
import Settings

/// What an answer to the request for a page means.
///
/// Pure.
enum PageVerdict: Equatable {
    /// A page to look at.
    case page
    /// The same as at the last reading.
    case unchanged
    /// Not now: to be tried again, no sooner than the host wishes (seconds).
    case later(String, wait: Int64?)
    /// Nothing to be had.
    case never(String)

    /// Tries before a page is given up.
    static let mostTries = 7
    /// Seconds; no wait grows beyond it.
    private static let longestWait: Int64 = 86_400

    init(_ response: FetchResponse, isConditional: Bool) {
        let wait = response.retryAfter?.components.seconds
        switch response.status {
        case 200, 203, 206: self = Self.look(response)
        case 304 where isConditional: self = .unchanged
        case 401, 402, 403, 407: self = .never("HTTP \(response.status): the site refuses; it may want a login")
        // Feeds are often ahead of the site's caches.
        case 404: self = .later("HTTP 404: there is no such page", wait: nil)
        case 410, 451: self = .never("HTTP \(response.status): the page is gone")
        case 408, 425, 429: self = .later("HTTP \(response.status): the site asks for fewer requests", wait: wait)
        case 500...: self = .later("HTTP \(response.status): the site is down or overloaded", wait: wait)
        default: self = .never("HTTP \(response.status)")
        }
    }

    init(_ error: FetchError) {
        self = error.isTransient ? .later("\(error)", wait: nil) : .never("\(error)")
    }

    private static func look(_ response: FetchResponse) -> PageVerdict {
        let type = (response.contentType ?? "").lowercased().prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces)
        let isPage =
            type.isEmpty || type.hasPrefix("text/") || type.contains("html") || type.contains("xml")
            || type == "application/octet-stream"
        return isPage ? .page : .never("it is \(type.prefix(60)), no HTML page")
    }

    /// When the next try may be made; nil where this was the last.
    static func nextTry(after tries: Int, retry: Int64, wait: Int64?, now: Int64) -> Int64? {
        guard tries + 1 < mostTries else { return nil }
        let grown = (0..<tries).reduce(retry) { wait, _ in min(wait * 4, longestWait) }
        return now + min(max(grown, wait ?? 0), longestWait)
    }
}
