import Foundation

/// The address of a page that a feed names: untrusted, so only what cannot be misread is taken.
struct PageAddress: Sendable, Equatable {
    let url: String
    /// `http` or `https`.
    let scheme: String
    /// Host and port as written, lower case.
    let host: String
    /// Host with the port that holds, lower case.
    let origin: String

    /// Nil for what is no plain web address: other schemes, user names, backslashes, spaces.
    init?(_ url: String) {
        guard let mark = url.range(of: "://"), url.utf8.count <= 4_000 else { return nil }
        scheme = url[..<mark.lowerBound].lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        guard !url.unicodeScalars.contains(where: { $0.value <= 0x20 || $0 == "\\" || $0.value == 0x7F }) else {
            return nil
        }
        host = url[mark.upperBound...].prefix { !"/?#".contains($0) }.lowercased()
        guard !host.isEmpty, !host.contains("@") else { return nil }
        let hasPort = host.last != "]" && host.split(separator: ":", omittingEmptySubsequences: false).count > 1
        origin = hasPort ? host : host + (scheme == "http" ? ":80" : ":443")
        self.url = String(url.prefix { $0 != "#" })
    }

    var robots: String { "\(scheme)://\(host)/robots.txt" }

    /// The name without port and `www.`, for the operator's rules.
    var site: String {
        let name = host.last == "]" ? host[...] : host.prefix { $0 != ":" }
        return name.hasPrefix("www.") ? String(name.dropFirst(4)) : String(name)
    }

    /// Whether the path says that a login or a subscription is asked for.
    var looksLikeLogin: Bool {
        let path = url.lowercased().split(separator: "/").dropFirst(2).joined(separator: "/").prefix { $0 != "?" }
        return ["login", "signin", "sign-in", "log-in", "/sso/", "subscribe", "paywall", "consent", "captcha"].contains
        {
            path.contains($0)
        } || host.hasPrefix("login.") || host.hasPrefix("accounts.") || host.hasPrefix("auth.")
            || host.hasPrefix("consent.")
    }
}
