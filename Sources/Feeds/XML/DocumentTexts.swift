import Foundation

/// Bytes of a document, or of the texts that were resolved from it.
struct TextRange {
    /// Where it begins; of a resolved text the complement of that.
    private var place: Int32
    private(set) var count: Int32

    static let empty = TextRange(place: 0, count: 0)

    private init(place: Int32, count: Int32) {
        self.place = place
        self.count = count
    }

    init(source: Range<Int>) {
        self.init(place: Int32(truncatingIfNeeded: source.lowerBound), count: Int32(truncatingIfNeeded: source.count))
    }

    init(resolved: Range<Int>) {
        self.init(
            place: ~Int32(truncatingIfNeeded: resolved.lowerBound), count: Int32(truncatingIfNeeded: resolved.count))
    }

    var isEmpty: Bool { count == 0 }
    var isResolved: Bool { place < 0 }
    var bounds: Range<Int> {
        let start = Int(isResolved ? ~place : place)
        return start..<(start + Int(count))
    }

    /// A part of it, counted from its start.
    func part(_ range: Range<Int>) -> TextRange {
        let start = bounds.lowerBound
        let moved = (start + range.lowerBound)..<(start + range.upperBound)
        return isResolved ? TextRange(resolved: moved) : TextRange(source: moved)
    }
}

/// The document's bytes, valid UTF-8, and beside them the texts that do not stand in it as they read.
///
/// Nothing is made a `String` before it is known to be wanted.
struct DocumentTexts {
    let source: UnsafeBufferPointer<UInt8>
    private(set) var resolved: [UInt8] = []
    private var entities = DeclaredEntities()

    init(_ source: UnsafeBufferPointer<UInt8>) {
        self.source = source
    }

    /// How much has been resolved: `forget` goes back to there.
    var mark: Int { resolved.count }

    mutating func forget(after mark: Int) {
        resolved.removeLast(resolved.count - mark)
    }

    @inline(__always)
    func withBytes<Result>(_ range: TextRange, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if range.isResolved {
            return resolved.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range.bounds])) }
        }
        return body(UnsafeBufferPointer(rebasing: source[range.bounds]))
    }

    func string(_ range: TextRange) -> String {
        withBytes(range, makeString)
    }

    /// The text without white space around it.
    func trimmed(_ range: TextRange) -> TextRange {
        withBytes(range) { range.part(trimmedBounds($0)) }
    }

    func hasText(_ range: TextRange) -> Bool {
        withBytes(range) { bytes in
            guard let first = bytes.first else { return false }
            return first > 0x20 && first < 0x80 || !trimmedBounds(bytes).isEmpty
        }
    }

    // MARK: - Resolving

    /// Whether an ampersand stood where no reference follows.
    private(set) var hasBareAmpersand = false

    /// The text of a part of the source with its references resolved; the part itself where it has none.
    mutating func resolve(_ range: Range<Int>) -> TextRange {
        guard !range.isEmpty, let base = source.baseAddress, memchr(base + range.lowerBound, 0x26, range.count) != nil
        else { return TextRange(source: range) }
        let start = resolved.count
        if !resolveReferences(UnsafeBufferPointer(rebasing: source[range]), &entities, into: &resolved) {
            hasBareAmpersand = true
        }
        return TextRange(resolved: start..<resolved.count)
    }

    /// Texts that follow upon each other, as one.
    mutating func joined(_ parts: [TextRange]) -> TextRange {
        let start = resolved.count
        for part in parts {
            if part.isResolved {
                for index in part.bounds { resolved.append(resolved[index]) }
            } else {
                resolved.append(contentsOf: UnsafeBufferPointer(rebasing: source[part.bounds]))
            }
        }
        return TextRange(resolved: start..<resolved.count)
    }

    /// Markup of the source without the marks of CDATA sections, which HTML does not know.
    mutating func unwrapped(_ range: Range<Int>) -> TextRange {
        let holdsSection = range.dropFirst(8).contains {
            source[$0] == UInt8(ascii: "[") && source[$0 - 1] == UInt8(ascii: "A")
                && source[$0 - 8] == UInt8(ascii: "<")
        }
        guard holdsSection else { return TextRange(source: range) }
        let text = String(decoding: UnsafeBufferPointer(rebasing: source[range]), as: UTF8.self)
        return add(Array(text.replacing("<![CDATA[", with: "").replacing("]]>", with: "").utf8))
    }

    mutating func add(_ bytes: [UInt8]) -> TextRange {
        let start = resolved.count
        resolved += bytes
        return TextRange(resolved: start..<resolved.count)
    }

    /// Takes an entity that the document type declares: its text is resolved once and never again.
    mutating func declare(entity name: Range<Int>, _ text: Range<Int>) {
        var value: [UInt8] = []
        resolveReferences(UnsafeBufferPointer(rebasing: source[text]), into: &value)
        entities.declare(String(decoding: UnsafeBufferPointer(rebasing: source[name]), as: UTF8.self), value)
    }
}

/// A string of bytes that are known to be UTF-8.
func makeString(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // Short ones are looked at once more: a string that knows it is ASCII compares and hashes faster.
    guard bytes.count >= 256 else { return String(decoding: bytes, as: UTF8.self) }
    return unsafe String(copying: UTF8Span(unchecked: Span(_unsafeElements: bytes), isKnownASCII: false))
}

/// Where the text without the white space around it stands, Unicode's white space included.
func trimmedBounds(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = 0
    var end = bytes.count
    while start < end, case let width = spaceWidth(bytes, start, end), width > 0 { start += width }
    while start < end {
        if bytes[end - 1] <= 0x20 {
            end -= 1
        } else if bytes[end - 1] >= 0x80, end - start >= 2, spaceWidth(bytes, end - 2, end) == 2 {
            end -= 2
        } else if bytes[end - 1] >= 0x80, end - start >= 3, spaceWidth(bytes, end - 3, end) == 3 {
            end -= 3
        } else {
            break
        }
    }
    return start..<end
}

/// The bytes of the white space that stands there; 0 where none does.
func spaceWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    let first = bytes[at]
    if first <= 0x20 { return 1 }
    guard first >= 0xC2, at + 1 < end else { return 0 }
    let second = bytes[at + 1]
    if first == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
    guard first == 0xE1 || first == 0xE2 || first == 0xE3 || first == 0xEF, at + 2 < end else { return 0 }
    switch (first, second, bytes[at + 2]) {
    // U+2000–U+200B, U+2028, U+2029, U+202F, U+205F, U+3000, U+1680, U+FEFF.
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
        (0xE3, 0x80, 0x80), (0xE1, 0x9A, 0x80), (0xEF, 0xBB, 0xBF):
        return 3
    default: return 0
    }
}

/// The text without white space around it.
func trim(_ text: String) -> String {
    var text = text
    let bounds = text.withUTF8(trimmedBounds)
    if bounds.count == text.utf8.count { return text }
    return text.withUTF8 { makeString(UnsafeBufferPointer(rebasing: $0[bounds])) }
}
