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
        for scalar in value.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C: bytes += [UInt8(ascii: "\\"), UInt8(scalar.value)]
            case 0x0A: bytes += "\\n".utf8
            case 0x09: bytes += "\\t".utf8
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F:
                let hex = String(scalar.value, radix: 16)
                bytes += "\\u".utf8
                bytes += repeatElement(UInt8(ascii: "0"), count: 4 - hex.count)
                bytes += hex.utf8
            default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
        bytes.append(UInt8(ascii: "\""))
        needsComma = true
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
