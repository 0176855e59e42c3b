/// Finds where a text stops being JSON (RFC 8259).
struct JSONCheck {
    private let bytes: [UInt8]
    private var at = 0

    /// The byte at which it goes wrong; nil where all of it is one value.
    static func firstProblem(_ bytes: [UInt8]) -> Int? {
        var check = JSONCheck(bytes: bytes)
        guard check.value(depth: 0) else { return check.at }
        check.skipSpace()
        return check.at == bytes.count ? nil : check.at
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var now: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while let byte = now, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipSpace()
        guard now == UInt8(ascii: scalar) else { return false }
        at += 1
        return true
    }

    private mutating func value(depth: Int) -> Bool {
        skipSpace()
        guard depth < 200, let byte = now else { return false }
        switch byte {
        case UInt8(ascii: "{"): return members(close: "}") { $0.string() && $0.take(":") && $0.value(depth: depth + 1) }
        case UInt8(ascii: "["): return members(close: "]") { $0.value(depth: depth + 1) }
        case UInt8(ascii: "\""): return string()
        case UInt8(ascii: "-"), 0x30...0x39: return number()
        default: return ["true", "false", "null"].contains { word($0) }
        }
    }

    private mutating func members(close: Unicode.Scalar, _ member: (inout JSONCheck) -> Bool) -> Bool {
        at += 1
        if take(close) { return true }
        repeat {
            guard member(&self) else { return false }
        } while take(",")
        return take(close)
    }

    private mutating func string() -> Bool {
        guard take("\"") else { return false }
        while let byte = now, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { return false }
            at += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        return take("\"")
    }

    private mutating func number() -> Bool {
        let start = at
        while let byte = now, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) { at += 1 }
        guard Double(String(decoding: bytes[start..<at], as: UTF8.self)) != nil else {
            at = start
            return false
        }
        return true
    }

    private mutating func word(_ text: String) -> Bool {
        guard bytes[at...].starts(with: text.utf8) else { return false }
        at += text.utf8.count
        return true
    }
}
