import Foundation

/// Scheme, host and port of a URL; what user, path and query it has does not matter here.
struct WebOrigin: Equatable {
    var isSecure: Bool
    /// Lower case, without the brackets of IPv6 and without a final dot.
    var host: String
    var port: Int

    /// Nil where the URL is neither http nor https.
    init?(_ url: String) {
        guard let parts = URLParts(url) else { return nil }
        isSecure = parts.scheme == "https"
        var host = parts.authority.lastIndex(of: "@").map { parts.authority[$0...].dropFirst() } ?? parts.authority
        port = isSecure ? 443 : 80
        if host.first == "[", let end = host.firstIndex(of: "]") {
            port = Int(host[end...].dropFirst(2)) ?? port
            host = host[..<end].dropFirst()
        } else if let colon = host.lastIndex(of: ":") {
            port = Int(host[colon...].dropFirst()) ?? port
            host = host[..<colon]
        }
        if host.last == "." { host = host.dropLast() }
        self.host = host.lowercased()
    }

    /// What the limits on one host go by.
    var name: String { "\(host):\(port)" }

    /// Whether a request to this origin may be continued at another: the same place, or its other scheme.
    func isSamePlace(as other: WebOrigin) -> Bool {
        host == other.host && (port == other.port || (isUsualPort && other.isUsualPort))
    }

    private var isUsualPort: Bool { port == (isSecure ? 443 : 80) }
}

/// A web address cut into its parts.
struct URLParts {
    /// `http` or `https`.
    var scheme: String
    var authority: Substring
    /// Path, query and fragment.
    var rest: Substring

    init?(_ url: String) {
        guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else { return nil }
        scheme = url[..<colon].lowercased()
        guard scheme == "http" || scheme == "https" else { return nil }
        let after = url[colon...].dropFirst(3)
        authority = after.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != "\\" }
        rest = after[authority.endIndex...]
        guard !authority.isEmpty else { return nil }
    }

    /// User name and password as they stand in the address, percent signs decoded.
    var credentials: Credentials? {
        guard let at = authority.lastIndex(of: "@") else { return nil }
        let parts = authority[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let words = parts.map { $0.removingPercentEncoding ?? String($0) }
        return .basic(user: words[0], password: words.count > 1 ? words[1] : "")
    }

    /// The address without user name and password.
    var withoutUser: String {
        let host = authority.lastIndex(of: "@").map { authority[$0...].dropFirst() } ?? authority
        return "\(scheme)://\(host)\(rest)"
    }
}
