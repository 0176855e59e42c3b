import Foundation

/// Appends alerts to a file, one JSON object a line.
///
/// Each line is written whole, under a lock that other processes share; a line that a crash or a full disk cut
/// is taken back before the next one: its alert is still owed, and comes again. The file is opened anew when it was rotated.
public actor LogFileSink: AlertSink {
    public nonisolated let name: String
    private let path: String
    private var descriptor: Int32

    /// Opens the file, creating it and its folder where they are missing.
    public init(name: String, path: String) throws(SinkError) {
        self.name = name
        self.path = path
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        descriptor = Self.open(path)
        guard descriptor >= 0 else { throw .log(path: path, reason: String(cString: strerror(errno))) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    public func deliver(_ alert: OutgoingAlert) async -> DeliveryOutcome {
        if wasRotated { reopenFile() }
        guard descriptor >= 0 else { return .retry(reason: "the log cannot be opened: \(reason)", after: nil) }
        flock(descriptor, LOCK_EX)
        defer { flock(descriptor, LOCK_UN) }
        let end = endOfLastLine(lseek(descriptor, 0, SEEK_END))
        let line = alert.body + [0x0A]
        let written = write(descriptor, line, line.count)
        guard written == line.count else {
            let why = written < 0 ? reason : "the disk is full"
            if written > 0 { ftruncate(descriptor, end) }
            return .retry(reason: "the log cannot be written: \(why)", after: nil)
        }
        guard fdatasync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
            return .retry(reason: "the log cannot be flushed: \(reason)", after: nil)
        }
        return .delivered(status: nil)
    }

    public func reopen() async {
        reopenFile()
    }

    private func reopenFile() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = Self.open(path)
    }

    private var reason: String { String(cString: strerror(errno)) }

    private static func open(_ path: String) -> Int32 {
        Foundation.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o640)
    }

    private var wasRotated: Bool {
        var named = stat()
        var opened = stat()
        guard descriptor >= 0, fstat(descriptor, &opened) == 0, stat(path, &named) == 0 else { return true }
        return named.st_ino != opened.st_ino || named.st_dev != opened.st_dev
    }

    /// Cuts off what stands behind the last line feed, and answers where the file ends then.
    private func endOfLastLine(_ end: off_t) -> off_t {
        var block = [UInt8](repeating: 0, count: 65_536)
        var at = end
        while at > 0 {
            let start = max(at - off_t(block.count), 0)
            let count = pread(descriptor, &block, Int(at - start), start)
            guard count > 0 else { return end }
            if let feed = block[..<count].lastIndex(of: 0x0A) {
                let whole = start + off_t(feed) + 1
                if whole < end { ftruncate(descriptor, whole) }
                return min(whole, end)
            }
            at = start
        }
        if end > 0 { ftruncate(descriptor, 0) }
        return 0
    }
}
