import CCurl
import Foundation

/// Hosts that are private by the way they are written, without asking the DNS.
enum PrivateNames {
    /// Domains that no public name lies in (RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`, and those that
    /// networks are wont to use).
    private static let domains = [
        "localhost", "local", "internal", "intranet", "lan", "home", "corp", "private", "home.arpa", "test",
    ]

    /// Whether whoever wrote this host knew that it is on a private network: an address, `localhost`, a name without
    /// a dot, or one in a domain of private networks.
    static func holds(_ host: String) -> Bool {
        if isAddress(host) || !host.contains(".") { return true }
        return domains.contains { host == $0 || host.hasSuffix("." + $0) }
    }

    /// Whether a host is written as an address that is not public, odd notations (`127.1`, `0x7f000001`) included.
    static func isPrivateAddress(_ host: String) -> Bool {
        if host == "localhost" || host.hasSuffix(".localhost") { return true }
        if let v4 = v4(host) { return !AddressGuard.isPublic(v4: v4) }
        if let v6 = v6(host) { return !AddressGuard.isPublic(v6: v6) }
        return false
    }

    private static func isAddress(_ host: String) -> Bool { v4(host) != nil || v6(host) != nil }

    /// inet_aton(3) reads decimal, octal and hexadecimal numbers, one to four of them.
    static func v4(_ host: String) -> UInt32? {
        var address = in_addr()
        guard let first = host.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first),
            inet_aton(host, &address) != 0
        else { return nil }
        return UInt32(bigEndian: address.s_addr)
    }

    static func v6(_ host: String) -> [UInt8]? {
        var address = in6_addr()
        guard inet_pton(AF_INET6, String(host.prefix { $0 != "%" }), &address) == 1 else { return nil }
        return withUnsafeBytes(of: address) { Array($0) }
    }
}
