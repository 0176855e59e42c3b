import Foundation

/// Reads a file or standard input (`-`) line by line, without the line feeds.
struct LineReader {
    private let path: String
    private var handle: FileHandle?
    private var buffer: [UInt8] = []
    /// Where the next line begins, and up to where no line feed stands.
    private var start = 0
    private var searched = 0
    private var isAtEnd = false
    private(set) var number = 0

    init(path: String) {
        self.path = path
    }

    /// The next line; nil at the end.
    mutating func next() throws(FileError) -> Data? {
        try open()
        while true {
            if let end = lineFeed() {
                defer { (start, searched) = (end + 1, end + 1) }
                number += 1
                return Data(buffer[start..<end])
            }
            guard !isAtEnd else { return last() }
            buffer.removeSubrange(..<start)
            (start, searched) = (0, buffer.count)
            guard let more = try? handle?.read(upToCount: 1 << 20), !more.isEmpty else {
                isAtEnd = true
                continue
            }
            buffer += more
        }
    }

    private func lineFeed() -> Int? {
        buffer.withUnsafeBytes { all in
            guard let base = all.baseAddress, searched < all.count,
                let found = memchr(base + searched, 0x0A, all.count - searched)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    private mutating func last() -> Data? {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        number += 1
        return Data(buffer[start...])
    }

    private mutating func open() throws(FileError) {
        guard handle == nil else { return }
        guard path != "-" else {
            handle = .standardInput
            return
        }
        handle = FileHandle(forReadingAtPath: path)
        if handle == nil {
            let exists = FileManager.default.fileExists(atPath: path)
            throw FileError(description: "\(path): \(exists ? "cannot be read" : "no such file")")
        }
    }
}
