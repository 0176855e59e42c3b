import CCurl
import Foundation

extension FetchResponse {
    /// How long the server asks to be left alone (RFC 9110 §10.2.3), seconds or date; 0 to 7 days.
    public var retryAfter: Duration? {
        guard let text = header("retry-after") else { return nil }
        if let seconds = Self.seconds(text) { return .seconds(min(seconds, 604_800)) }
        guard let date = httpDate(text) else { return nil }
        return .seconds(min(max(date - serverTime, 0), 604_800))
    }

    /// How long the answer stays fresh (RFC 9111 §4.2): `max-age`, else `Expires`, less its `Age`; zero where it must
    /// not be kept, nil where the server says nothing.
    public var maxAge: Duration? {
        let directives = headers.filter { $0.name == "cache-control" }.flatMap { $0.value.split(separator: ",") }
            .map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        if directives.contains("no-cache") || directives.contains("no-store") { return .zero }
        let age = header("age").flatMap(Self.seconds) ?? 0
        for directive in directives where directive.hasPrefix("max-age=") {
            guard let seconds = Self.seconds(directive.dropFirst(8).trimmingCharacters(in: ["\""])) else { continue }
            return .seconds(max(seconds - age, 0))
        }
        guard let expires = header("expires") else { return nil }
        // What is no date has passed already (RFC 9111 §5.3).
        guard let date = httpDate(expires) else { return .zero }
        return .seconds(min(max(date - serverTime - age, 0), Self.forever))
    }

    /// More than any wish, and less than what overflows: ten years.
    private static let forever: Int64 = 315_360_000

    /// A number of seconds, absurd ones clamped; nil for what is no number.
    private static func seconds(_ text: String) -> Int64? {
        let digits = text.trimmingCharacters(in: .whitespaces)
        if digits.hasPrefix("-"), Double(digits) != nil { return 0 }
        let whole = digits.prefix { $0 != "." }
        guard !whole.isEmpty, whole.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return min(Int64(whole) ?? forever, forever)
    }

    private var serverTime: Int64 {
        header("date").flatMap(httpDate) ?? Int64(Date().timeIntervalSince1970)
    }
}

/// An HTTP date (RFC 9110 §5.6.7) as Unix seconds.
private func httpDate(_ text: String) -> Int64? {
    let seconds = curl_getdate(text, nil)
    return seconds == -1 ? nil : Int64(seconds)
}
