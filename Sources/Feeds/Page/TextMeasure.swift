/// How much text some bytes of a page are.
struct TextMeasure {
    /// Letters, white space left out; one of Han or kana counts for the three, one of Hangul for the two that a word of
    /// the same length would take in other scripts.
    var letters: Int32 = 0
    /// Marks within sentences, of any script.
    var commas: Int32 = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var at = 0
        let count = bytes.count
        while at < count {
            let byte = bytes[at]
            if byte < 0x80 {
                if byte == 0x26 {
                    let end = Self.entityEnd(bytes, at)
                    if end > at + 1 {
                        letters += Self.isSpace(bytes, at, end) ? 0 : 1
                        at = end
                        continue
                    }
                }
                if byte > 0x20 { letters += 1 }
                if byte == 0x2C || byte == 0x3B { commas += 1 }
                at += 1
            } else if byte < 0xE0 {
                let second = at + 1 < count ? bytes[at + 1] : 0
                if byte != 0xC2 || second != 0xA0 { letters += 1 }
                // ، and ؛
                if byte == 0xD8, second == 0x8C || second == 0x9B { commas += 1 }
                at += 2
            } else if byte < 0xF0 {
                letters += byte >= 0xE3 && byte <= 0xE9 ? 3 : byte >= 0xEA && byte <= 0xED ? 2 : 1
                if at + 2 < count, Self.isWideComma(byte, bytes[at + 1], bytes[at + 2]) { commas += 1 }
                at += 3
            } else {
                letters += 1
                at += 4
            }
        }
    }

    /// The ideographic and full-width marks, 、。，；, in UTF-8.
    private static func isWideComma(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        first == 0xE3 && second == 0x80 && (third == 0x81 || third == 0x82)
            || first == 0xEF && second == 0xBC && (third == 0x8C || third == 0x9B)
    }

    /// Past a character reference that begins here, or the byte after the ampersand.
    static func entityEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var at = start + 1
        let limit = min(start + 12, bytes.count)
        while at < limit {
            let byte = bytes[at]
            if byte == 0x3B { return at > start + 1 ? at + 1 : start + 1 }
            guard byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x23 else { return start + 1 }
            at += 1
        }
        return start + 1
    }

    private static func isSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard end - start == 6 else { return false }
        return bytes[start + 1] == 0x6E && bytes[start + 2] == 0x62
            || bytes[start + 1] == 0x23 && bytes[start + 2] == 0x31 && bytes[start + 3] == 0x36
                && bytes[start + 4] == 0x30
    }

    static func letters(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { Int(TextMeasure($0).letters) }
    }
}
