/// A date cut into numbers, words that say something in dates, and marks.
struct DateTokens {
    enum Token {
        case number(Int64, digits: Int)
        case word(DateWord)
        /// The byte of a mark.
        case mark(UInt8)
    }

    private var list: [Token] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        list.reserveCapacity(24)
        var at = 0
        while at < bytes.count, list.count < 48 {
            if let digit = Self.digit(bytes, &at) {
                var (value, count) = (Int64(digit), 1)
                while let digit = Self.digit(bytes, &at) {
                    if count < 17 { value = value * 10 + Int64(digit) }
                    count += 1
                }
                list.append(.number(value, digits: count))
            } else if bytes[at] >= 0xE3 && bytes[at] <= 0xED {
                readIdeograph(bytes, &at)
            } else if Self.isLetter(bytes[at]) {
                readWord(bytes, &at)
            } else {
                if bytes[at] > 0x20, bytes[at] != UInt8(ascii: ",") { list.append(.mark(bytes[at])) }
                at += 1
            }
        }
    }

    private mutating func readWord(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) {
        let start = at
        while at < bytes.count, Self.isLetter(bytes[at]), !Self.startsDigit(bytes, at) { at += 1 }
        // a.m., μ.μ., ب.ظ: letters with points between them are one word.
        var end = at
        while end - start <= 6, end + 1 < bytes.count, bytes[end] == 0x2E, Self.isLetter(bytes[end + 1]),
            !Self.startsDigit(bytes, end + 1)
        {
            end += 1
            while end < bytes.count, Self.isLetter(bytes[end]), !Self.startsDigit(bytes, end) { end += 1 }
            if let word = DateWord.pointed(bytes[start..<end]) {
                list.append(.word(word))
                at = end
                return
            }
        }
        if let word = DateWord.read(bytes[start..<at]) { list.append(.word(word)) }
    }

    /// Writing without spaces: the longest word that is known, or a scalar that says nothing.
    private mutating func readIdeograph(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) {
        for length in [6, 3] where at + length <= bytes.count {
            if let word = DateWord.known(bytes[at..<(at + length)]) {
                list.append(.word(word))
                at += length
                return
            }
        }
        at = min(at + 3, bytes.count)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

    private static func startsDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        var next = at
        return bytes[at] >= 0x80 && digit(bytes, &next) != nil
    }

    /// A digit: ASCII, Arabic-Indic, Persian, Devanagari, or of full width.
    private static func digit(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt8? {
        guard at < bytes.count else { return nil }
        let first = bytes[at]
        if first &- 0x30 < 10 {
            at += 1
            return first - 0x30
        }
        guard first >= 0xD9, at + 1 < bytes.count else { return nil }
        let second = bytes[at + 1]
        if first == 0xD9, second &- 0xA0 < 10 {
            at += 2
            return second - 0xA0
        }
        if first == 0xDB, second &- 0xB0 < 10 {
            at += 2
            return second - 0xB0
        }
        guard at + 2 < bytes.count else { return nil }
        let third = bytes[at + 2]
        if first == 0xEF, second == 0xBC, third &- 0x90 < 10 {
            at += 3
            return third - 0x90
        }
        if first == 0xE0, second == 0xA5, third &- 0xA6 < 10 {
            at += 3
            return third - 0xA6
        }
        return nil
    }

    // MARK: - Looking

    var count: Int { list.count }
    subscript(_ place: Int) -> Token { list[place] }

    /// The number, where there is nothing else; a fraction of it does not count.
    var onlyNumber: (value: Int64, digits: Int)? {
        guard let first = number(0) else { return nil }
        if count == 1 { return first }
        return count == 3 && isMark(".", 1) && number(2) != nil && first.digits > 8 ? first : nil
    }

    func number(_ place: Int) -> (value: Int64, digits: Int)? {
        if place >= 0, place < count, case .number(let value, let digits) = list[place] { (value, digits) } else { nil }
    }

    func mark(_ place: Int) -> UInt8? {
        if place < count, case .mark(let mark) = list[place] { mark } else { nil }
    }

    func isMark(_ mark: Unicode.Scalar, _ place: Int) -> Bool { self.mark(place) == UInt8(ascii: mark) }

    func unit(_ place: Int) -> DateWord.Unit? {
        if place < count, case .word(.unit(let unit)) = list[place] { unit } else { nil }
    }

    func isTimeMark(_ place: Int) -> Bool {
        if place >= 0, place < count, case .word(.timeMark) = list[place] { true } else { false }
    }

    func isWeekMark(_ place: Int) -> Bool {
        if place < count, case .word(.weekMark) = list[place] { true } else { false }
    }
}
