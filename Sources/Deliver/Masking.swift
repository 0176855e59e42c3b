/// Takes secrets and addresses out of what a person is shown.
struct Masking: Sendable {
    private let secrets: [String]

    /// - Parameter secrets: whatever must not be seen; short ones are left out, for they would blot out the text.
    init(_ secrets: [String]) {
        self.secrets = secrets.filter { $0.utf8.count >= 4 }.sorted { $0.utf8.count > $1.utf8.count }
    }

    func masked(_ text: String) -> String {
        secrets.reduce(text) { $0.replacing($1, with: Self.dots) }
    }

    /// A header's value, and the token behind its scheme.
    static func values(_ value: String) -> [String] {
        [value] + value.split(separator: " ").dropFirst().map(String.init)
    }

    static let dots = "••••"

    /// Scheme and host of an address, and dots for the rest of it.
    static func host(of url: String) -> String {
        guard let scheme = url.firstRange(of: "://") else { return dots }
        let authority = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.split(separator: "@").last ?? authority
        return "\(url[..<scheme.upperBound])\(host)/\(dots)"
    }

    /// What of an address is secret: user and password, path, query.
    static func parts(of url: String) -> [String] {
        guard let scheme = url.firstRange(of: "://") else { return [url] }
        let rest = url[scheme.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        var parts = [url]
        if let at = authority.lastIndex(of: "@") {
            parts.append(String(authority[..<at]))
            parts += authority[..<at].split(separator: ":").map(String.init)
        }
        let path = rest.dropFirst(authority.count)
        parts += path.split { "/?#&=".contains($0) }.filter { $0.utf8.count >= 8 }.map(String.init)
        parts.append(String(path.drop { $0 == "/" }))
        return parts
    }
}
