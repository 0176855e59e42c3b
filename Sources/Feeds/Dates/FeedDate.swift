/// Reads a date as feeds write it.
///
/// RFC 822 with its deviations, RFC 3339, W3C-DTF and ISO 8601 at every precision, asctime, Unix seconds and
/// milliseconds, and dates in words of thirty languages, with their digits, eras and hours. Years of the Hijri and of
/// the Jalali calendar are converted. Of numbers alone the day stands before the month, unless it cannot.
///
/// - Returns: Unix seconds; nil where it cannot be read.
public func parseFeedDate(_ text: String) -> Int64? {
    var text = text
    return text.withUTF8(parseFeedDate(bytes:))
}

func parseFeedDate(bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard bytes.count <= 200 else { return nil }
    var reader = FeedDateReader(DateTokens(bytes))
    return reader.read()
}

/// The parts of a date, as they are found from left to right.
private struct FeedDateReader {
    private let tokens: DateTokens
    private var day: Int64?
    private var month: Int64?
    private var year: Int64?
    private var hour: Int64 = 0
    private var minute: Int64 = 0
    private var second: Int64 = 0
    private var hasClock = false
    /// Minutes east of Greenwich.
    private var zone: Int64 = 0
    private var hasOffset = false
    private var isAfternoon: Bool?
    private var calendar: DateCalendar?
    /// Whether the month was named before the day: then it may have been a weekday of that name (mar.).
    private var isMonthDoubtful = false
    private var isUnreadable = false
    /// What the years of an era count from.
    private var era: Int64 = 0

    init(_ tokens: DateTokens) {
        self.tokens = tokens
    }

    mutating func read() -> Int64? {
        if let alone = tokens.onlyNumber { return number(alone: alone.value, alone.digits) }
        var at = 0
        while at < tokens.count {
            switch tokens[at] {
            case .number(let value, let digits): at = number(value, digits, at)
            case .word(let word):
                take(word)
                at += 1
            case .mark(let mark):
                let isSign = mark == UInt8(ascii: "+") || mark == UInt8(ascii: "-")
                at = isSign && hasClock ? offset(mark, at) : at + 1
            }
        }
        return finish()
    }

    // MARK: - Numbers

    /// Unix time, or a date without marks.
    private mutating func number(alone value: Int64, _ digits: Int) -> Int64? {
        switch digits {
        case 9, 10: return value
        case 13: return value / 1_000
        case 16: return value / 1_000_000
        case 14:
            time(value % 1_000_000, 6)
            return seconds(value / 10_000_000_000, value / 100_000_000 % 100, value / 1_000_000 % 100)
        case 12:
            time(value % 10_000, 4)
            return seconds(value / 100_000_000, value / 1_000_000 % 100, value / 10_000 % 100)
        case 8: return seconds(value / 10_000, value / 100 % 100, value % 100)
        case 7: return seconds(value / 1_000, 1, 1).map { $0 + (value % 1_000 - 1) * 86_400 }
        case 6: return seconds(value / 100, value % 100, 1)
        case 4: return seconds(value, 1, 1)
        default: return nil
        }
    }

    /// Takes what begins with a number, and answers where to go on.
    private mutating func number(_ value: Int64, _ digits: Int, _ at: Int) -> Int {
        if !hasClock, tokens.isMark(":", at + 1), tokens.number(at + 2) != nil { return clock(at, ":") }
        if day == nil, month == nil, let end = numericDate(at) { return end }
        if let unit = tokens.unit(at + 1) { return take(value, unit, at) }
        let isTime = !hasClock && year != nil && day != nil
        if isTime, tokens.isMark(".", at + 1), tokens.number(at + 2) != nil { return clock(at, ".") }
        if isTime, digits == 4 || digits == 6, tokens.isTimeMark(at - 1) || tokens.number(at - 1) != nil {
            time(value, digits)
        } else if isTime, digits <= 2, tokens.isTimeMark(at - 1) {
            (hour, hasClock) = (value, true)
        } else if digits == 8, day == nil {
            (year, month, day) = (value / 10_000, value / 100 % 100, value % 100)
        } else if digits <= 2, day == nil, value >= 1, value <= 31 {
            day = value
        } else if year == nil {
            year = digits == 3 && value < 200 ? value + 1_900 : value
        } else if digits == 4, let known = year, known < 100 {
            // What was taken for the year was no day either.
            isUnreadable = true
        }
        return at + 1
    }

    private mutating func time(_ value: Int64, _ digits: Int) {
        hasClock = true
        (hour, minute) = digits == 6 ? (value / 10_000, value / 100 % 100) : (value / 100, value % 100)
        second = digits == 6 ? value % 100 : 0
    }

    /// 2026-11-23, 23/11/2026, 2026-11, 2026-327, 2026-W48-1.
    private mutating func numericDate(_ at: Int) -> Int? {
        guard let first = tokens.number(at), let mark = tokens.mark(at + 1), "-/.".utf8.contains(mark) else {
            return nil
        }
        if first.digits == 4, tokens.isWeekMark(at + 2), let week = tokens.number(at + 3) {
            return weekDate(first.value, week.value, at)
        }
        guard let second = tokens.number(at + 2) else { return nil }
        guard let third = tokens.number(at + 4), tokens.mark(at + 3) == mark else {
            guard first.digits == 4, mark != UInt8(ascii: ".") else { return nil }
            if second.digits == 3 {
                (year, month, day) = (first.value, 1, second.value)
            } else if second.value <= 12 {
                (year, month) = (first.value, second.value)
            } else {
                return nil
            }
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

    /// The first week is the one with the fourth of January (ISO 8601).
    private mutating func weekDate(_ year: Int64, _ week: Int64, _ at: Int) -> Int {
        let weekday = tokens.mark(at + 4) == UInt8(ascii: "-") ? tokens.number(at + 5)?.value : nil
        let fourth = DateCalendar.gregorian.days(year, 1, 4)
        // The first of January 1970 was a Thursday.
        let monday = fourth - (fourth + 3) % 7
        let days = monday + (week - 1) * 7 + (weekday ?? 1) - 1 - DateCalendar.gregorian.days(year, 1, 1)
        (self.year, month, day) = (year, 1, days + 1)
        return weekday == nil ? at + 4 : at + 6
    }

    private mutating func clock(_ at: Int, _ mark: Unicode.Scalar) -> Int {
        hasClock = true
        hour = tokens.number(at)?.value ?? 0
        minute = tokens.number(at + 2)?.value ?? 0
        guard tokens.isMark(mark, at + 3), let third = tokens.number(at + 4) else { return at + 3 }
        second = third.value
        // A fraction is dropped.
        if tokens.isMark(".", at + 5), tokens.number(at + 6) != nil { return at + 7 }
        return at + 5
    }

    /// +0300, +03:00, +3.
    private mutating func offset(_ mark: UInt8, _ at: Int) -> Int {
        guard let first = tokens.number(at + 1) else { return at + 1 }
        var minutes = first.digits <= 2 ? first.value * 60 : first.value / 100 * 60 + first.value % 100
        var end = at + 2
        if first.digits <= 2, tokens.isMark(":", at + 2), let more = tokens.number(at + 3) {
            minutes += more.value
            end = at + 4
        }
        if minutes <= 15 * 60, !hasOffset { (zone, hasOffset) = (mark == UInt8(ascii: "-") ? -minutes : minutes, true) }
        return end
    }

    // MARK: - Words

    private mutating func take(_ word: DateWord) {
        switch word {
        case .month(let value): take(month: value, of: .gregorian)
        case .hijriMonth(let value): take(month: value, of: .hijri)
        case .jalaliMonth(let value): take(month: value, of: .jalali)
        case .calendar(let value): if month != nil || year != nil { calendar = calendar ?? value }
        case .zone(let minutes): if !hasOffset, day != nil || month != nil { zone = minutes }
        case .afternoon(let isAfternoon): self.isAfternoon = self.isAfternoon ?? isAfternoon
        case .second: secondOfPair()
        case .era(let start): era = start
        case .ofYearOrNoon: if hasClock, isAfternoon == nil { isAfternoon = true }
        case .unit, .timeMark, .weekMark: break
        }
    }

    private mutating func take(month value: Int64, of calendar: DateCalendar) {
        if month == nil {
            (month, self.calendar, isMonthDoubtful) = (value, calendar, day == nil)
        } else if isMonthDoubtful, day != nil, year == nil {
            (month, self.calendar, isMonthDoubtful) = (value, calendar, false)
        }
    }

    /// كانون الثاني, تشرين الثاني, ربيع الآخر, جمادى الآخرة: the second of two months of one name.
    private mutating func secondOfPair() {
        guard let first = month else { return }
        switch (calendar, first) {
        case (.gregorian, 12) where year == nil: month = 1
        case (.gregorian, 10) where year == nil: month = 11
        case (.hijri, 3), (.hijri, 5): month = first + 1
        default: break
        }
    }

    private mutating func take(_ value: Int64, _ unit: DateWord.Unit, _ at: Int) -> Int {
        switch unit {
        case .year: year = value
        case .month: month = value
        case .day: day = value
        case .minute: minute = value
        case .second: second = value
        case .hour:
            (hour, hasClock) = (value, true)
            // 10h15.
            if let more = tokens.number(at + 2), more.digits <= 2 {
                minute = more.value
                return tokens.unit(at + 3) == .minute ? at + 4 : at + 3
            }
        }
        return at + 2
    }

    // MARK: - The date

    private func finish() -> Int64? {
        guard !isUnreadable, var year, let month = month ?? (day == nil ? 1 : nil) else { return nil }
        year += era
        if year < 100 { year += year < 70 ? 2_000 : 1_900 }
        return seconds(year, month, day ?? 1)
    }

    private func seconds(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64? {
        var hour = hour
        if let isAfternoon {
            if isAfternoon, hour < 12 { hour += 12 } else if !isAfternoon, hour == 12 { hour = 0 }
        }
        guard (1...9_999).contains(year), (1...12).contains(month), (-6...371).contains(day), (0...24).contains(hour),
            (0...59).contains(minute), (0...60).contains(second), day <= 31 && day >= 1 || month == 1
        else { return nil }
        // Without a month's name the year tells the calendar.
        let named = calendar ?? .gregorian
        let days = (named == .gregorian ? DateCalendar(ofYear: year) : named).days(year, month, day)
        return days * 86_400 + hour * 3_600 + minute * 60 + second - zone * 60
    }
}
