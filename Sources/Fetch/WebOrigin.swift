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

    /// The address as it is asked: without user name and password, and what HTTP has no letters for in percent signs.
    var withoutUser: String {
        let host = authority.lastIndex(of: "@").map { authority[$0...].dropFirst() } ?? authority
        return "\(scheme)://\(host)\(Self.encoded(rest))"
    }

    private static func encoded(_ text: Substring) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return String(text) }
        let digits = Array("0123456789ABCDEF")
        return text.unicodeScalars.map { scalar in
            guard !scalar.isASCII else { return String(scalar) }
            return UTF8.encode(scalar)?.map { "%\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined() ?? ""
        }.joined()
    }
}
