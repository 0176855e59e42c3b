import CCurl
import Foundation

extension FetchResponse {
    /// How long the server asks to be left alone (RFC 9110 §10.2.3), seconds or date; 0 to 7 days.
    public var retryAfter: Duration? {
        guard let text = header("Retry-After")?.trimmingCharacters(in: .whitespaces) else { return nil }
        if let seconds = Int64(text) { return .seconds(min(max(seconds, 0), 604_800)) }
        guard let date = httpDate(text) else { return nil }
        return .seconds(min(max(date - serverTime, 0), 604_800))
    }

    /// How long the answer stays fresh (RFC 9111 §5.2.2.1, §5.3): `max-age`, else `Expires`.
    public var maxAge: Duration? {
        let directives = (header("Cache-Control") ?? "").lowercased().split(separator: ",")
            .map { $0.trimmingCharacters(in: .whitespaces) }
        if directives.contains("no-cache") || directives.contains("no-store") { return nil }
        for directive in directives where directive.hasPrefix("max-age=") {
            guard let seconds = Int64(directive.dropFirst(8).trimmingCharacters(in: ["\""])) else { continue }
            return .seconds(min(max(seconds, 0), 604_800))
        }
        guard let expires = header("Expires").flatMap(httpDate) else { return nil }
        return .seconds(min(max(expires - serverTime, 0), 604_800))
    }

    private var serverTime: Int64 {
        header("Date").flatMap(httpDate) ?? Int64(Date().timeIntervalSince1970)
    }
}

/// An HTTP date (RFC 9110 §5.6.7) as Unix seconds.
private func httpDate(_ text: String) -> Int64? {
    let seconds = curl_getdate(text, nil)
    return seconds == -1 ? nil : Int64(seconds)
}
