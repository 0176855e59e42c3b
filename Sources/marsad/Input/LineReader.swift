import Foundation

/// Reads a file or standard input (`-`) line by line, without the line feeds.
struct LineReader {
    private let path: String
    private var handle: FileHandle?
    private var buffer = Data()
    private var start = 0
    private var isAtEnd = false
    private(set) var number = 0

    init(path: String) {
        self.path = path
    }

    /// The next line; nil at the end.
    mutating func next() throws(FileError) -> Data? {
        try open()
        while true {
            if let end = buffer[start...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                number += 1
                return Data(buffer[start..<end])
            }
            guard !isAtEnd else { return last() }
            buffer.removeSubrange(..<start)
            start = 0
            buffer = Data(buffer)
            guard let more = try? handle?.read(upToCount: 1 << 20), !more.isEmpty else {
                isAtEnd = true
                continue
            }
            buffer.append(more)
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
