/// Writes JSON by hand, in the order of the calls; an absent string is written as null.
public struct JSONText {
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    public init() {}

    public mutating func object(_ write: (inout JSONText) -> Void) {
        open("{")
        write(&self)
        close("}")
    }

    public mutating func array<T>(_ items: [T], _ write: (inout JSONText, T) -> Void) {
        open("[")
        for item in items { write(&self, item) }
        close("]")
    }

    public mutating func member(_ key: String, _ write: (inout JSONText) -> Void) {
        string(key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
        write(&self)
        needsComma = true
    }

    public mutating func member(_ key: String, _ value: String?) {
        member(key) { json in
            if let value { json.string(value) } else { json.bytes += "null".utf8 }
        }
    }

    public mutating func member(_ key: String, _ value: Int) {
        member(key) { $0.bytes += String(value).utf8 }
    }

    public mutating func member(_ key: String, _ value: Bool) {
        member(key) { $0.bytes += (value ? "true" : "false").utf8 }
    }

    public mutating func number(_ value: Int) { raw(Array(String(value).utf8)) }

    /// A value that is JSON already.
    mutating func raw(_ value: [UInt8]) {
        separate()
        bytes += value
        needsComma = true
    }

    /// A string; controls, line separators and bidi controls are escaped, so that no viewer is led astray.
    public mutating func string(_ value: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { text in
            var start = 0
            var at = 0
            while at < text.count {
                let width = Self.escapedWidth(text, at)
                guard width > 0 else {
                    at += 1
                    continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
                escape(text, at, width)
                at += width
                start = at
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
    }

    /// The bytes of the scalar that stands there, where it has to be escaped; else 0.
    @inline(__always)
    private static func escapedWidth(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        switch text[at] {
        case 0..<0x20, 0x22, 0x5C, 0x7F: return 1
        case 0xC2: return at + 1 < text.count && text[at + 1] < 0xA0 ? 2 : 0
        case 0xD8: return at + 1 < text.count && text[at + 1] == 0x9C ? 2 : 0
        case 0xE2:
            guard at + 2 < text.count else { return 0 }
            switch (text[at + 1], text[at + 2]) {
            case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
            default: return 0
            }
        default: return 0
        }
    }

    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ width: Int) {
        switch text[at] {
        case 0x22, 0x5C: bytes += [UInt8(ascii: "\\"), text[at]]
        case 0x0A: bytes += "\\n".utf8
        case 0x09: bytes += "\\t".utf8
        default:
            let scalar: UInt32 =
                switch width {
                case 1: UInt32(text[at])
                case 2: UInt32(text[at] & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F)
                default: 0x2000 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
                }
            let hex = String(scalar, radix: 16)
            bytes += "\\u".utf8
            bytes += repeatElement(UInt8(ascii: "0"), count: 4 - hex.count)
            bytes += hex.utf8
        }
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }

    private mutating func open(_ bracket: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(bracket.value))
    }

    private mutating func close(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(bracket.value))
        needsComma = true
    }
}
