import Foundation

/// A file that whole lines are appended to, under a lock that other processes share.
///
/// A line that a crash or a full disk cut is taken back before the next one: its alert is still owed, and comes again.
/// The file is opened anew when it was moved away. Belongs to one queue at a time.
final class LogFile: @unchecked Sendable {
    private let path: String
    private let options: LogFileSink.Options
    private var descriptor: Int32
    /// Lines at the file's end when it was opened at the start: a crash may have come between line and record.
    private var known: Set<[UInt8]>
    private var owesFlush = false
    private var lastFlush = ContinuousClock.now

    init(path: String, options: LogFileSink.Options) throws(SinkError) {
        self.path = path
        self.options = options
        known = []
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        descriptor = Self.open(path)
        guard descriptor >= 0 else { throw .file(path: path, reason: Self.words(errno)) }
        flock(descriptor, LOCK_EX)
        defer { flock(descriptor, LOCK_UN) }
        repairEnd()
        known = lastLines()
    }

    deinit {
        flushIfOwed()
        if descriptor >= 0 { close(descriptor) }
    }

    /// Why a log cannot be opened, with the remedy.
    static func words(_ error: Int32) -> String {
        switch error {
        case EISDIR: "is a directory; name a file in it"
        case ENOSPC: "the disk is full; free some space"
        default: "\(String(cString: strerror(error))); check that the folder exists and that this user may write there"
        }
    }

    /// Appends lines, each ended by a line feed, and answers how many stand there whole.
    func append(_ lines: [[UInt8]]) -> (written: Int, failure: String?) {
        var done = 0
        if !known.isEmpty {
            while done < lines.count, known.contains(lines[done]) { done += 1 }
            // Alerts come in order: behind the first that is missing, all are.
            if done < lines.count { known = [] }
        }
        while done < lines.count {
            guard lock() else { return (done, Self.words(errno)) }
            defer { flock(descriptor, LOCK_UN) }
            let size = repairEnd()
            if isFull(size, lines[done].count) {
                guard putAside() else { return (done, "it cannot be put aside: \(Self.words(errno))") }
                continue
            }
            let count = fitting(lines[done...], size)
            let (written, failure) = write(lines[done..<done + count], at: size)
            if written > 0, let failure = flush() { return (done, failure) }
            done += written
            if let failure { return (done, failure) }
        }
        return (done, nil)
    }

    func reopen() {
        flushIfOwed()
        if descriptor >= 0 { close(descriptor) }
        descriptor = Self.open(path)
    }

    func flushIfOwed() {
        guard owesFlush, descriptor >= 0 else { return }
        _ = fdatasync(descriptor)
        owesFlush = false
        lastFlush = .now
    }

    private static func open(_ path: String) -> Int32 {
        Foundation.open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o640)
    }

    /// Locks the file that has the name now; another process may be putting it aside meanwhile.
    private func lock() -> Bool {
        for _ in 0..<100 {
            if wasMoved { reopen() }
            guard descriptor >= 0 else { return false }
            flock(descriptor, LOCK_EX)
            if !wasMoved { return true }
            flock(descriptor, LOCK_UN)
        }
        return false
    }

    private var wasMoved: Bool {
        var named = stat()
        var opened = stat()
        guard descriptor >= 0, fstat(descriptor, &opened) == 0, stat(path, &named) == 0 else { return true }
        return named.st_ino != opened.st_ino || named.st_dev != opened.st_dev
    }

    private func write(_ lines: ArraySlice<[UInt8]>, at size: off_t) -> (whole: Int, failure: String?) {
        let bytes = lines.flatMap(\.self)
        let count = Foundation.write(descriptor, bytes, bytes.count)
        if count == bytes.count { return (lines.count, nil) }
        let failure = count < 0 ? Self.words(errno) : Self.words(ENOSPC)
        let whole = Self.whole(lines, within: count)
        if count > whole.bytes { ftruncate(descriptor, size + off_t(whole.bytes)) }
        return (whole.lines, failure)
    }

    /// How many lines stand whole in the first bytes of all: a shorter one behind the first that is cut does not.
    static func whole(_ lines: ArraySlice<[UInt8]>, within count: Int) -> (lines: Int, bytes: Int) {
        var bytes = 0
        for (index, line) in lines.enumerated() {
            guard bytes + line.count <= count else { return (index, bytes) }
            bytes += line.count
        }
        return (lines.count, bytes)
    }

    /// Flushes as the policy has it; answers why that failed.
    private func flush() -> String? {
        switch options.flush {
        case .never: return nil
        case .interval:
            owesFlush = true
            if ContinuousClock.now - lastFlush >= .seconds(1) { flushIfOwed() }
            return nil
        case .always:
            // What knows no flushing, such as a pipe, has none to fail.
            guard fdatasync(descriptor) != 0, errno != EINVAL, errno != EROFS else { return nil }
            return Self.words(errno)
        }
    }

    private func isFull(_ size: off_t, _ next: Int) -> Bool {
        guard let most = options.maxSize else { return false }
        return size > 0 && Int(size) + next > most
    }

    /// How many lines go into the file before it is full, one at least.
    private func fitting(_ lines: ArraySlice<[UInt8]>, _ size: off_t) -> Int {
        guard let most = options.maxSize else { return lines.count }
        var total = Int(size)
        var count = 0
        for line in lines {
            total += line.count
            if count > 0, total > most { break }
            count += 1
        }
        return count
    }

    /// Renames `PATH.1` to `PATH.2` and so on, the file to `PATH.1`, and begins a new one; under the lock.
    private func putAside() -> Bool {
        _ = fdatasync(descriptor)
        unlink("\(path).\(options.keep)")
        for number in stride(from: options.keep - 1, through: 1, by: -1) {
            rename("\(path).\(number)", "\(path).\(number + 1)")
        }
        return rename(path, "\(path).1") == 0
    }

    /// Cuts off what stands behind the last line feed, and answers where the file ends then.
    @discardableResult
    private func repairEnd() -> off_t {
        let end = lseek(descriptor, 0, SEEK_END)
        var block = [UInt8](repeating: 0, count: 4_096)
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

    private func lastLines() -> Set<[UInt8]> {
        let end = lseek(descriptor, 0, SEEK_END)
        // A pipe or a terminal has no end.
        guard end > 0 else { return [] }
        let start = max(end - 1_000_000, 0)
        var tail = [UInt8](repeating: 0, count: Int(end - start))
        let count = pread(descriptor, &tail, tail.count, start)
        guard count > 0 else { return [] }
        return Set(tail[..<count].split(separator: 0x0A).map { Array($0) + [0x0A] })
    }
}
