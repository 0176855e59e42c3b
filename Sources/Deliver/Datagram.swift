import Foundation

/// A message to a local service over its datagram socket.
public enum Datagram {
    /// Sends bytes and answers why they were not taken, nil where they were.
    ///
    /// - Parameter path: of the socket; `@NAME` for one without a file.
    /// - Parameter patience: seconds to wait for a service that does not read, 0 for not at all. Whoever does not read must
    ///   not hold the sender up.
    public static func send(_ bytes: [UInt8], to path: String, patience: Int = 1) -> String? {
        var target = sockaddr_un()
        target.sun_family = sa_family_t(AF_UNIX)
        var name = Array(path.utf8)
        if name.first == UInt8(ascii: "@") { name[0] = 0 }
        guard name.count < MemoryLayout.size(ofValue: target.sun_path) else { return "its path is too long" }
        withUnsafeMutableBytes(of: &target.sun_path) { $0.copyBytes(from: name) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return String(cString: strerror(errno)) }
        defer { close(descriptor) }
        var limit = timeval(tv_sec: patience, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        let flags =
            Int32(truncatingIfNeeded: MSG_NOSIGNAL) | (patience > 0 ? 0 : Int32(truncatingIfNeeded: MSG_DONTWAIT))
        let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
        let sent = withUnsafePointer(to: &target) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                sendto(descriptor, bytes, bytes.count, flags, address, length)
            }
        }
        return sent < 0 ? String(cString: strerror(errno)) : nil
    }
}
