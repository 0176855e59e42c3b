/// A line of an answer's head.
enum HeaderLine: Equatable {
    /// The status line, of the answer or of one before it (1xx, a proxy's).
    case status
    /// The name in lower case; each character of the value stands for one byte as received.
    case field(String, String)
    /// More of the field before it (obsolete folding, RFC 9112 §5.2).
    case continued(String)
    case end

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let line = Self.trimmed(bytes[...])
        if bytes.starts(with: "HTTP/".utf8) {
            self = .status
        } else if let first = bytes.first, first == 0x20 || first == 0x09 {
            self = line.isEmpty ? .end : .continued(Self.text(line))
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            self = .field(Self.text(line[..<colon]).lowercased(), Self.text(Self.trimmed(line[(colon + 1)...])))
        } else {
            self = .end
        }
    }

    private static func trimmed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
        var bytes = bytes
        while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return bytes
    }

    private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return String(decoding: bytes, as: UTF8.self) }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}

/// The bytes that a value of `HeaderLine` stands for.
func headerBytes(_ text: String) -> [UInt8] {
    text.unicodeScalars.allSatisfy { $0.value < 0x100 }
        ? text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : Array(text.utf8)
}
