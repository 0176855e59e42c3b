import CCurl
import Foundation

/// Tells public addresses from those that a feed must not lead us to.
///
/// Decided on the address that is about to be connected to, so that no name can point elsewhere meanwhile.
enum AddressGuard {
    /// Whether an address is public.
    ///
    /// Unknown families are not.
    static func isPublic(_ address: UnsafePointer<sockaddr>) -> Bool {
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
                isPublic(v4: UInt32(bigEndian: pointer.pointee.sin_addr.s_addr))
            }
        case AF_INET6:
            address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
                withUnsafeBytes(of: pointer.pointee.sin6_addr) { isPublic(v6: Array($0)) }
            }
        default: false
        }
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
        if bytes[..<10].allSatisfy({ $0 == 0 }) {
            // Mapped (::ffff:0:0/96) and compatible (::/96) addresses are what they carry.
            return (bytes[10] == 0xFF && bytes[11] == 0xFF) && isPublic(v4: v4(12))
        }
        if bytes[0] == 0x00, bytes[1] == 0x64, bytes[2] == 0xFF, bytes[3] == 0x9B { return isPublic(v4: v4(12)) }
        if bytes[0] == 0x20, bytes[1] == 0x02 { return isPublic(v4: v4(2)) }
        if bytes[0] == 0x20, bytes[1] == 0x01, bytes[2] == 0, bytes[3] == 0 { return false }
        // Only 2000::/3 is global unicast; unique local, link-local and multicast lie outside it.
        return bytes[0] & 0xE0 == 0x20
    }
}
