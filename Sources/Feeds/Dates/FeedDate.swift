/// Reads a date as feeds write it.
///
/// RFC 822 with its deviations, RFC 3339 and W3C-DTF at every precision, asctime, Unix seconds and milliseconds, and
/// dates in words of Arabic, Persian, Russian, French, Spanish, German, Greek, Hungarian, Korean, Japanese and Chinese,
/// with their digits. Years of the Hijri and of the Jalali calendar are converted.
///
/// - Returns: Unix seconds; nil where it cannot be read.
public func parseFeedDate(_ text: String) -> Int64? {
    var text = text
    return text.withUTF8(parseFeedDate(bytes:))
}

func parseFeedDate(bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard bytes.count <= 200 else { return nil }
    var reader = FeedDateReader(bytes)
    return reader.read()
}

/// The parts of a date, as they are found from left to right.
private struct FeedDateReader {
    private enum Token {
        case number(Int64, digits: Int)
        case word(DateWord)
        /// The byte of a mark.
        case mark(UInt8)
    }

    private var tokens: [Token] = []
    private var day: Int64?
    private var month: Int64?
    private var year: Int64?
    private var hour: Int64 = 0
    private var minute: Int64 = 0
    private var second: Int64 = 0
    private var hasClock = false
    /// Minutes east of Greenwich.
    private var zone: Int64 = 0
    private var isAfternoon: Bool?
    private var calendar = Calendar.gregorian

    private enum Calendar { case gregorian, hijri, jalali }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        tokens.reserveCapacity(24)
        var at = 0
        while at < bytes.count, tokens.count < 48 {
            let start = at
            if let digit = Self.digit(bytes, &at) {
                var (value, count) = (Int64(digit), 1)
                while let digit = Self.digit(bytes, &at) {
                    if count < 17 { value = value * 10 + Int64(digit) }
                    count += 1
                }
                tokens.append(.number(value, digits: count))
            } else if Self.isLetter(bytes[at]) {
                while at < bytes.count, Self.isLetter(bytes[at]), !Self.startsDigit(bytes, at) { at += 1 }
                if let word = DateWord.read(bytes[start..<at]) { tokens.append(.word(word)) }
            } else {
                if bytes[at] > 0x20, bytes[at] != UInt8(ascii: ",") { tokens.append(.mark(bytes[at])) }
                at += 1
            }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

    private static func startsDigit(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        var next = at
        return bytes[at] >= 0x80 && digit(bytes, &next) != nil
    }

    /// A digit: ASCII, Arabic-Indic or Persian.
    private static func digit(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt8? {
        guard at < bytes.count else { return nil }
        if bytes[at] &- 0x30 < 10 {
            at += 1
            return bytes[at - 1] - 0x30
        }
        guard at + 1 < bytes.count else { return nil }
        if bytes[at] == 0xD9, bytes[at + 1] &- 0xA0 < 10 {
            at += 2
            return bytes[at - 1] - 0xA0
        }
        if bytes[at] == 0xDB, bytes[at + 1] &- 0xB0 < 10 {
            at += 2
            return bytes[at - 1] - 0xB0
        }
        return nil
    }

    // MARK: - Reading

    mutating func read() -> Int64? {
        if tokens.count == 1, case .number(let value, let digits) = tokens[0] {
            switch digits {
            case 9, 10: return value
            case 13: return value / 1_000
            case 14: return compact(value)
            case 8: return seconds(value / 10_000, value / 100 % 100, value % 100)
            case 6: return seconds(value / 100, value % 100, 1)
            case 4: return seconds(value, 1, 1)
            default: return nil
            }
        }
        var at = 0
        while at < tokens.count {
            switch tokens[at] {
            case .number(let value, let digits): at = number(value, digits, at)
            case .word(let word):
                take(word, at)
                at += 1
            case .mark(let mark):
                if mark == UInt8(ascii: "+") || mark == UInt8(ascii: "-"), hasClock {
                    at = offset(mark, at)
                } else {
                    at += 1
                }
            }
        }
        return finish()
    }

    /// 20261123101500.
    private mutating func compact(_ value: Int64) -> Int64? {
        (hour, minute, second) = (value / 10_000 % 100, value / 100 % 100, value % 100)
        return seconds(value / 10_000_000_000, value / 100_000_000 % 100, value / 1_000_000 % 100)
    }

    private func isMark(_ mark: Unicode.Scalar, _ at: Int) -> Bool {
        if at < tokens.count, case .mark(UInt8(ascii: mark)) = tokens[at] { true } else { false }
    }

    private func number(at index: Int) -> (value: Int64, digits: Int)? {
        if index < tokens.count, case .number(let value, let digits) = tokens[index] { (value, digits) } else { nil }
    }

    /// Takes what begins with a number, and answers where to go on.
    private mutating func number(_ value: Int64, _ digits: Int, _ at: Int) -> Int {
        if isMark(":", at + 1), number(at: at + 2) != nil, !hasClock { return clock(at) }
        if day == nil, month == nil, let end = numericDate(at) { return end }
        if at + 1 < tokens.count, case .word(.unit(let unit)) = tokens[at + 1] {
            take(value, unit)
            return at + 2
        }
        // 23-Nov-2026 and T1015.
        if digits == 4, day != nil || month != nil, year != nil, !hasClock {
            (hour, minute, hasClock) = (value / 100, value % 100, true)
        } else if digits == 8, day == nil {
            (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
        } else if digits <= 2, day == nil, value >= 1, value <= 31, !(month != nil && year == nil && value == 0) {
            day = value
        } else if year == nil {
            year = value
        }
        return at + 1
    }

    /// 2026-11-23, 23/11/2026, 2026-11: three numbers, or two where the first is a year.
    private mutating func numericDate(_ at: Int) -> Int? {
        guard let first = number(at: at), let second = number(at: at + 2), at + 1 < tokens.count,
            case .mark(let mark) = tokens[at + 1], "-/.".utf8.contains(mark)
        else { return nil }
        guard let third = number(at: at + 4), case .mark(mark) = tokens[at + 3] else {
            guard first.digits == 4, second.value <= 12, mark != UInt8(ascii: ".") else { return nil }
            (year, month) = (first.value, second.value)
            return at + 3
        }
        if first.digits >= 4 || first.value > 31 {
            (year, month, day) = (first.value, second.value, third.value)
        } else if second.value > 12, first.value <= 12 {
            (year, month, day) = (third.value, first.value, second.value)
        } else {
            (year, month, day) = (third.value, second.value, first.value)
        }
        if second.value > 12, first.digits >= 4, third.value <= 12 { (month, day) = (third.value, second.value) }
        return at + 5
    }

    private mutating func clock(_ at: Int) -> Int {
        hasClock = true
        hour = number(at: at)?.value ?? 0
        minute = number(at: at + 2)?.value ?? 0
        guard isMark(":", at + 3), let third = number(at: at + 4) else { return at + 3 }
        second = third.value
        // A fraction is dropped.
        if isMark(".", at + 5), number(at: at + 6) != nil { return at + 7 }
        return at + 5
    }

    /// +0300, +03:00, +3.
    private mutating func offset(_ mark: UInt8, _ at: Int) -> Int {
        guard let first = number(at: at + 1) else { return at + 1 }
        var minutes = first.digits <= 2 ? first.value * 60 : first.value / 100 * 60 + first.value % 100
        var end = at + 2
        if first.digits <= 2, isMark(":", at + 2), let more = number(at: at + 3) {
            minutes += more.value
            end = at + 4
        }
        if minutes <= 15 * 60 { zone = mark == UInt8(ascii: "-") ? -minutes : minutes }
        return end
    }

    private mutating func take(_ word: DateWord, _ at: Int) {
        switch word {
        case .month(let value): if month == nil { month = value }
        case .hijriMonth(let value): (month, calendar) = (value, .hijri)
        case .jalaliMonth(let value): (month, calendar) = (value, .jalali)
        case .zone(let minutes): if day != nil || month != nil { zone = minutes }
        case .afternoon(let is12): isAfternoon = is12
        case .second: if month != nil, calendar != .jalali { secondOfPair() }
        case .unit: break
        }
    }

    /// كانون الثاني, تشرين الثاني, ربيع الآخر, جمادى الآخرة: the second of two months of one name.
    private mutating func secondOfPair() {
        guard let first = month else { return }
        switch (calendar, first) {
        case (.gregorian, 12): month = 1
        case (.gregorian, 10): month = 11
        case (.hijri, 3), (.hijri, 5): month = first + 1
        default: break
        }
    }

    private mutating func take(_ value: Int64, _ unit: DateWord.Unit) {
        switch unit {
        case .year: year = value
        case .month: month = value
        case .day: day = value
        case .hour: (hour, hasClock) = (value, true)
        case .minute: minute = value
        case .second: second = value
        }
    }

    private mutating func finish() -> Int64? {
        guard var year, let month = month ?? (day == nil ? 1 : nil) else { return nil }
        if year < 100 { year += year < 70 ? 2_000 : 1_900 }
        if let isAfternoon {
            if isAfternoon, hour < 12 { hour += 12 } else if !isAfternoon, hour == 12 { hour = 0 }
        }
        return seconds(year, month, day ?? 1)
    }

    private func seconds(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64? {
        guard (1...9_999).contains(year), (1...12).contains(month), (1...31).contains(day), (0...24).contains(hour),
            (0...59).contains(minute), (0...60).contains(second)
        else { return nil }
        let days: Int64
        switch calendar {
        case .hijri: days = Self.hijri(year, month, day)
        case .jalali: days = Self.jalali(year, month, day)
        // Without a month's name the year tells: the Gregorian years of these numbers are before printing.
        case .gregorian where (1_350..<1_421).contains(year): days = Self.jalali(year, month, day)
        case .gregorian where (1_421..<1_500).contains(year): days = Self.hijri(year, month, day)
        case .gregorian: days = Self.gregorian(year, month, day)
        }
        return days * 86_400 + hour * 3_600 + minute * 60 + second - zone * 60
    }

    // MARK: - Calendars, as days since 1970-01-01

    /// After Howard Hinnant's chrono algorithms.
    private static func gregorian(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The tabular Islamic calendar: a day off the one in print at most.
    private static func hijri(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        (11 * year + 3) / 30 + 354 * year + 30 * month - (month - 1) / 2 + day + 1_948_440 - 385 - 2_440_588
    }

    /// The solar calendar of Iran, by its cycle of 33 years.
    private static func jalali(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let years = year - 979
        let before = month <= 6 ? (month - 1) * 31 : (month - 7) * 30 + 186
        let wholeYears = 365 * years + years / 33 * 8 + (years % 33 + 3) / 4
        return wholeYears + before + day - 1 + 79 - 135_140
    }
}
