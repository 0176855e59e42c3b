/// A value of a JSON document.
///
/// A number keeps its text: ids are numbers in some feeds.
enum JSONValue {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])

    subscript(_ key: String) -> JSONValue? {
        if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
    }

    var list: [JSONValue]? {
        if case .array(let values) = self { values } else { nil }
    }

    /// The text of a string or number.
    var text: String? {
        switch self {
        case .string(let text): text
        case .number(let text): text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        default: nil
        }
    }

    var number: Double? {
        switch self {
        case .number(let text), .string(let text): Double(text)
        default: nil
        }
    }
}

/// Reads JSON (RFC 8259) and goes as far as it holds: of a document that is cut off the beginning is kept.
///
/// Linear; no deeper than 64.
struct JSONReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0
    private var depth = 0
    private(set) var isBroken = false

    /// - Parameter bytes: valid UTF-8.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func read() -> JSONValue? {
        let value = value()
        skipSpace()
        if at < bytes.count { isBroken = true }
        return value
    }

    private mutating func value() -> JSONValue? {
        skipSpace()
        guard at < bytes.count, depth < 64 else { return fail() }
        switch bytes[at] {
        case UInt8(ascii: "{"): return object()
        case UInt8(ascii: "["): return array()
        case 0x22: return string().map(JSONValue.string)
        case UInt8(ascii: "t"): return word("true", .bool(true))
        case UInt8(ascii: "f"): return word("false", .bool(false))
        case UInt8(ascii: "n"): return word("null", .null)
        default: return number()
        }
    }

    private mutating func fail() -> JSONValue? {
        isBroken = true
        at = bytes.count
        return nil
    }

    private mutating func object() -> JSONValue? {
        var members: [(key: String, value: JSONValue)] = []
        depth += 1
        defer { depth -= 1 }
        at += 1
        while true {
            skipSpace()
            if at < bytes.count, bytes[at] == UInt8(ascii: "}") {
                at += 1
                break
            }
            guard at < bytes.count, bytes[at] == 0x22, let key = string(), skip(UInt8(ascii: ":")), let value = value()
            else {
                _ = fail()
                break
            }
            members.append((key, value))
            skipSpace()
            if at < bytes.count, bytes[at] == UInt8(ascii: ",") { at += 1 }
        }
        return .object(members)
    }

    private mutating func array() -> JSONValue? {
        var values: [JSONValue] = []
        depth += 1
        defer { depth -= 1 }
        at += 1
        while true {
            skipSpace()
            if at < bytes.count, bytes[at] == UInt8(ascii: "]") {
                at += 1
                break
            }
            guard let value = value() else { break }
            values.append(value)
            skipSpace()
            if at < bytes.count, bytes[at] == UInt8(ascii: ",") { at += 1 }
        }
        return .array(values)
    }

    private mutating func number() -> JSONValue? {
        let start = at
        while at < bytes.count, bytes[at] &- 0x2B < 15 || bytes[at] | 0x20 == UInt8(ascii: "e"), bytes[at] != 0x2C {
            at += 1
        }
        guard at > start, at - start <= 40 else { return fail() }
        return .number(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self))
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) -> JSONValue? {
        let length = word.utf8CodeUnitCount
        guard at + length <= bytes.count, (0..<length).allSatisfy({ bytes[at + $0] == word.utf8Start[$0] }) else {
            return fail()
        }
        at += length
        return value
    }

    /// A string at its quotation mark; nil where it does not end.
    private mutating func string() -> String? {
        at += 1
        let start = at
        while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
        guard at < bytes.count else { return nil }
        let plain = UnsafeBufferPointer(rebasing: bytes[start..<at])
        if bytes[at] == 0x22 {
            at += 1
            return makeString(plain)
        }
        var result = Array(plain)
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == 0x22 { return result.withUnsafeBufferPointer(makeString) }
            guard byte == 0x5C else {
                result.append(byte)
                continue
            }
            guard at < bytes.count else { break }
            escape(&result)
        }
        return nil
    }

    private mutating func escape(_ result: inout [UInt8]) {
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "n"): result.append(0x0A)
        case UInt8(ascii: "t"): result.append(0x09)
        case UInt8(ascii: "r"): result.append(0x0D)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): result.append(0x20)
        case UInt8(ascii: "u"):
            var value = hex()
            // The halves of a pair (RFC 8259 §7).
            if value & 0xFC00 == 0xD800, at + 1 < bytes.count, bytes[at] == 0x5C, bytes[at + 1] | 0x20 == 0x75 {
                let here = at
                at += 2
                let low = hex()
                if low & 0xFC00 == 0xDC00 {
                    value = 0x10000 + (value & 0x3FF) << 10 | (low & 0x3FF)
                } else {
                    at = here
                }
            }
            result +=
                value < 0x20 && value != 0x0A && value != 0x09
                ? []
                : UTF8.encode(
                    Unicode.Scalar(value) ?? "\u{FFFD}"
                ).map(Array.init) ?? []
        default:
            // A byte of a scalar beyond ASCII is followed by its others.
            result.append(byte)
        }
    }

    private mutating func hex() -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 where at < bytes.count {
            let byte = bytes[at]
            if byte &- 0x30 < 10 {
                value = value << 4 | UInt32(byte - 0x30)
            } else if (byte | 0x20) &- 0x61 < 6 {
                value = value << 4 | UInt32((byte | 0x20) - 0x61 + 10)
            } else {
                break
            }
            at += 1
        }
        return value
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        skipSpace()
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    }
}
