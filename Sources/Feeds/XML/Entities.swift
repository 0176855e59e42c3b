import Foundation

/// The entities that a document type declares, as texts without markup.
///
/// What they stand for in all is bounded, whatever their number and length: references beyond stay as written.
struct DeclaredEntities {
    private var texts: [String: [UInt8]] = [:]
    private var budget = 100_000

    mutating func declare(_ name: String, _ text: [UInt8]) {
        if texts.count < 100, texts[name] == nil { texts[name] = text }
    }

    fileprivate mutating func take(_ name: String) -> [UInt8]? {
        guard !texts.isEmpty, let text = texts[name], text.count <= budget else { return nil }
        budget -= text.count
        return text
    }
}

/// Appends a text with its character references and HTML's named entities resolved, once.
///
/// - Returns: whether every ampersand began a reference.
@discardableResult
func resolveReferences(_ bytes: UnsafeBufferPointer<UInt8>, into result: inout [UInt8]) -> Bool {
    var none = DeclaredEntities()
    return resolveReferences(bytes, &none, into: &result)
}

/// The same with the entities that the document declares.
func resolveReferences(
    _ bytes: UnsafeBufferPointer<UInt8>, _ declared: inout DeclaredEntities, into result: inout [UInt8]
) -> Bool {
    guard let base = bytes.baseAddress else { return true }
    var isClean = true
    var at = 0
    while at < bytes.count {
        guard let found = memchr(base + at, 0x26, bytes.count - at) else { break }
        let next = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<next]))
        let read = appendReference(UnsafeBufferPointer(rebasing: bytes[next...]), &declared, to: &result)
        if read == 1 { isClean = false }
        at = next + read
    }
    result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at...]))
    return isClean
}

/// A text with its references resolved, once.
func resolveEntities(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    _ = bytes.withUnsafeBufferPointer { resolveReferences($0, into: &result) }
    return String(decoding: result, as: UTF8.self)
}

/// Appends what the reference at the start of the bytes stands for, or the ampersand alone where it is none.
///
/// - Returns: the bytes read.
func appendReference(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) -> Int {
    var none = DeclaredEntities()
    return appendReference(bytes, &none, to: &result)
}

private func appendReference(
    _ bytes: UnsafeBufferPointer<UInt8>, _ declared: inout DeclaredEntities, to result: inout [UInt8]
) -> Int {
    let count = bytes.count
    // The commonest ones, and those that pages write without their semicolon no matter.
    if count >= 4, bytes[3] == 0x3B, bytes[2] == 0x74, bytes[1] == 0x6C || bytes[1] == 0x67 {
        result.append(bytes[1] == 0x6C ? 0x3C : 0x3E)
        return 4
    }
    if count >= 5, bytes[4] == 0x3B, bytes[1] == 0x61, bytes[2] == 0x6D, bytes[3] == 0x70 {
        result.append(0x26)
        return 5
    }
    if count >= 2, bytes[1] == 0x23 { return appendCharacter(bytes, to: &result) }
    var end = 1
    while end < min(count, 34), isNameByte(bytes[end]) { end += 1 }
    guard end > 1, end < count, bytes[end] == 0x3B else {
        result.append(0x26)
        return 1
    }
    let name = String(decoding: UnsafeBufferPointer(rebasing: bytes[1..<end]), as: UTF8.self)
    guard let text = namedEntities[name] ?? declared.take(name) else {
        result.append(0x26)
        return 1
    }
    result += text
    return end + 1
}

private func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 || byte == 0x2D || byte == 0x2E || byte == 0x5F
}

/// `&#1593;` and `&#x639;`; pages also leave out the semicolon.
private func appendCharacter(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) -> Int {
    var at = 2
    let isHex = at < bytes.count && bytes[at] | 0x20 == 0x78
    if isHex { at += 1 }
    let start = at
    var value: UInt32 = 0
    while at < bytes.count {
        let byte = bytes[at]
        let digit: UInt8
        if byte &- 0x30 < 10 {
            digit = byte &- 0x30
        } else if isHex, (byte | 0x20) &- 0x61 < 6 {
            digit = (byte | 0x20) &- 0x61 + 10
        } else {
            break
        }
        value = min(value &* (isHex ? 16 : 10) &+ UInt32(digit), 0x110000)
        at += 1
    }
    guard at > start else {
        result.append(0x26)
        return 1
    }
    if at < bytes.count, bytes[at] == 0x3B { at += 1 }
    result += utf8(value) ?? [0xEF, 0xBF, 0xBD]
    return at
}

/// A scalar in UTF-8, C1 controls as windows-1252 has them; nothing of controls, nil of what is no scalar.
func utf8(_ value: UInt32) -> [UInt8]? {
    let meant = (0x80..<0xA0).contains(value) ? windows1252[Int(value) - 0x80] : value
    guard meant != 0, let scalar = Unicode.Scalar(meant) else { return nil }
    if meant < 0x20, meant != 0x09, meant != 0x0A, meant != 0x0D { return [] }
    return UTF8.encode(scalar).map(Array.init)
}

/// What C1 controls stand for in pages that mean windows-1252 (WHATWG Encoding).
let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
]
