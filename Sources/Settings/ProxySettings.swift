import Foundation

extension Reader {
    private static let proxySchemes = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"]

    /// `proxy: URL` and `no_proxy: [host or domain]`.
    func readProxy(_ keys: [String: Place], into fetch: inout Configuration.Fetch) {
        if let at = keys["proxy"], let text = string(at, "fetch.proxy") {
            let scheme = text.range(of: "://").map { text[..<$0.lowerBound].lowercased() }
            let host = redacted(text).drop { $0 != "/" }.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            if let scheme, Self.proxySchemes.contains(scheme), !host.isEmpty, isOneWord(text) {
                fetch.proxy = Secret(text)
            } else {
                // Not repeated here: it may hold a password.
                report(
                    at, "fetch.proxy is no address of a proxy",
                    "write it as http://HOST:PORT or socks5h://USER:PASSWORD@HOST:PORT; known are "
                        + Self.proxySchemes.joined(separator: ", "))
            }
        }
        guard let at = keys["no_proxy"] else { return }
        for host in strings(at, "a host of fetch.no_proxy") {
            if host.value.isEmpty || !isOneWord(host.value) || host.value.contains("/") || host.value.contains("*") {
                problems.append(
                    ConfigurationProblem(
                        position: host.position, message: "fetch.no_proxy: \"\(host.value)\" is no host",
                        hint: "write a host, an address, or a domain such as corp.example for all that is in it"))
            } else {
                fetch.noProxy.append(host.value)
            }
        }
        if fetch.proxy == nil, keys["proxy"] == nil { report(at, "fetch.no_proxy is of no use without fetch.proxy") }
    }

    private func isOneWord(_ text: String) -> Bool {
        !text.unicodeScalars.contains { $0.properties.isWhitespace || $0.value < 0x20 }
    }
}
