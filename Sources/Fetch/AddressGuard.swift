import CCurl
import Foundation

/// Tells public addresses from those that a feed must not lead us to.
///
/// Decided on the address that is about to be connected to, so that no name can point elsewhere meanwhile.
enum AddressGuard {
    /// What there is to say against an address.
    enum Verdict: Equatable {
        case open
        /// Not public, or of an unknown family.
        case closed
        /// This daemon listens there.
        case own
    }

    /// - Parameter ownPort: where this daemon listens; no address of this machine is open there.
    static func verdict(_ address: UnsafePointer<sockaddr>, ownPort: Int?) -> Verdict {
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
                let address = UInt32(bigEndian: pointer.pointee.sin_addr.s_addr)
                return verdict(v4: address, isOwnPort: Int(UInt16(bigEndian: pointer.pointee.sin_port)) == ownPort)
            }
        case AF_INET6:
            address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
                let bytes = withUnsafeBytes(of: pointer.pointee.sin6_addr) { Array($0) }
                return verdict(v6: bytes, isOwnPort: Int(UInt16(bigEndian: pointer.pointee.sin6_port)) == ownPort)
            }
        default: .closed
        }
    }

    /// The same for an address as text, of a connection that stands already.
    static func verdict(_ address: String, port: Int, ownPort: Int?) -> Verdict {
        if let v4 = PrivateNames.v4(address) { return verdict(v4: v4, isOwnPort: port == ownPort) }
        if let v6 = PrivateNames.v6(address) { return verdict(v6: v6, isOwnPort: port == ownPort) }
        return .closed
    }

    private static func verdict(v4 address: UInt32, isOwnPort: Bool) -> Verdict {
        if isOwnPort, address >> 24 == 127 || address == 0 || OwnAddresses.hold(v4: address) { return .own }
        return isPublic(v4: address) ? .open : .closed
    }

    private static func verdict(v6 bytes: [UInt8], isOwnPort: Bool) -> Verdict {
        if bytes.starts(with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]) {
            return verdict(v4: bytes[12...].reduce(0) { $0 << 8 | UInt32($1) }, isOwnPort: isOwnPort)
        }
        if isOwnPort, bytes.allSatisfy({ $0 == 0 }) || OwnAddresses.hold(v6: bytes) { return .own }
        return isPublic(v6: bytes) ? .open : .closed
    }

    /// Networks that are not the public internet (IANA special-purpose registry), as (network, prefix length).
    private static let closed: [(UInt32, Int)] = [
        (0x0000_0000, 8), (0x0A00_0000, 8), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16),
        (0xAC10_0000, 12), (0xC000_0000, 24), (0xC000_0200, 24), (0xC058_6300, 24), (0xC0A8_0000, 16),
        (0xC612_0000, 15), (0xC633_6400, 24), (0xCB00_7100, 24), (0xE000_0000, 3),
    ]

    static func isPublic(v4 address: UInt32) -> Bool {
        !closed.contains { network, length in address >> (32 - UInt32(length)) == network >> (32 - UInt32(length)) }
    }

    static func isPublic(v6 bytes: [UInt8]) -> Bool {
        func v4(_ start: Int) -> UInt32 { bytes[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) } }
        func begins(_ prefix: [UInt8]) -> Bool { bytes.starts(with: prefix) }
        // What an IPv4-mapped address (::ffff:0:0/96) or one of the well-known NAT64 (64:ff9b::/96) carries decides.
        if begins([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]) { return isPublic(v4: v4(12)) }
        if begins([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]) { return isPublic(v4: v4(12)) }
        // Only 2000::/3 is global unicast; loopback, unique local, link-local and multicast lie outside it.
        guard bytes[0] & 0xE0 == 0x20 else { return false }
        // IETF protocols with Teredo and ORCHID (2001::/23), documentation, 6to4.
        if begins([0x20, 0x01]), bytes[2] & 0xFE == 0 { return false }
        return !begins([0x20, 0x01, 0x0D, 0xB8]) && !begins([0x20, 0x02]) && !(begins([0x3F, 0xFF]) && bytes[2] < 0x10)
    }
}

/// The addresses of this machine's interfaces.
enum OwnAddresses {
    static func hold(v4 address: UInt32) -> Bool {
        contains { other in
            guard Int32(other.pointee.sa_family) == AF_INET else { return false }
            return other.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                UInt32(bigEndian: $0.pointee.sin_addr.s_addr) == address
            }
        }
    }

    static func hold(v6 address: [UInt8]) -> Bool {
        contains { other in
            guard Int32(other.pointee.sa_family) == AF_INET6 else { return false }
            return other.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
                withUnsafeBytes(of: pointer.pointee.sin6_addr) { $0.elementsEqual(address) }
            }
        }
    }

    /// Where the interfaces cannot be listed, every address counts as one of theirs.
    private static func contains(_ matches: (UnsafeMutablePointer<sockaddr>) -> Bool) -> Bool {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return true }
        defer { freeifaddrs(first) }
        var next = first
        while let interface = next {
            if let address = interface.pointee.ifa_addr, matches(address) { return true }
            next = interface.pointee.ifa_next
        }
        return false
    }
}
