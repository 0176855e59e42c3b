/// Reads a date as feeds write it: RFC 822 with its deviations, RFC 3339 and W3C-DTF at every precision, asctime.
///
/// - Returns: Unix seconds; nil where it cannot be read.
public func parseFeedDate(_ text: String) -> Int64? {
    let text = trim(text)
    guard !text.isEmpty, text.utf8.count <= 100 else { return nil }
    return isoDate(text) ?? wordyDate(text)
}

private func isoDate(_ text: String) -> Int64? {
    let digits = text.utf8.map { $0 }
    guard digits.count >= 4, digits.prefix(4).allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    var numbers: [Int64] = []
    var at = 0
    var zone: Int64 = 0
    var field = ""
    let characters = Array(text)
    while at < characters.count, numbers.count < 6 {
        let character = characters[at]
        if character.isASCII, character.isNumber {
            field.append(character)
        } else {
            guard let number = Int64(field) else { return nil }
            numbers.append(number)
            field = ""
            if numbers.count >= 3, "Zz+-".contains(character) { break }
            guard "-/:Tt .".contains(character) else { return nil }
            if character == "." { break }
        }
        at += 1
    }
    if let number = Int64(field), numbers.count < 6 { numbers.append(number) }
    if let mark = characters[min(at, characters.count)...].firstIndex(where: { "+-".contains($0) }), numbers.count >= 4
    {
        let digits = characters[(mark + 1)...].filter(\.isNumber)
        guard let value = Int64(String(digits.prefix(4))) else { return nil }
        let offset = digits.count <= 2 ? value * 60 : value / 100 * 60 + value % 100
        zone = (characters[mark] == "-" ? -offset : offset) * 60
    }
    while numbers.count < 3 { numbers.append(1) }
    while numbers.count < 6 { numbers.append(0) }
    return seconds(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]).map { $0 - zone }
}

/// Month names beside the English ones, by their first letters.
private let months: [(String, Int64)] = [
    ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("may", 5), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9),
    ("oct", 10), ("nov", 11), ("dec", 12), ("يناير", 1), ("فبراير", 2), ("مارس", 3), ("أبريل", 4), ("ابريل", 4),
    ("مايو", 5), ("يونيو", 6), ("يوليو", 7), ("أغسطس", 8), ("اغسطس", 8), ("سبتمبر", 9), ("أكتوبر", 10), ("اكتوبر", 10),
    ("نوفمبر", 11), ("ديسمبر", 12), ("كانون الثاني", 1), ("شباط", 2), ("آذار", 3), ("نيسان", 4), ("أيار", 5),
    ("حزيران", 6), ("تموز", 7), ("آب", 8), ("أيلول", 9), ("تشرين الأول", 10), ("تشرين الثاني", 11), ("كانون الأول", 12),
]

private let zones: [String: Int64] = [
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8,
    "pdt": -7, "cet": 1, "cest": 2, "bst": 1, "msk": 3, "eet": 2, "eest": 3, "jst": 9,
]

private func wordyDate(_ text: String) -> Int64? {
    let lower = text.lowercased()
    var day: Int64?, month: Int64?, year: Int64?
    var clock: [Int64] = [0, 0, 0]
    var zone: Int64 = 0
    var rest = lower
    for (name, number) in months
    where month == nil && name.unicodeScalars.allSatisfy({ !$0.isASCII }) && lower.contains(name) {
        month = number
        rest = rest.replacing(name, with: " ")
    }
    for word in rest.split(whereSeparator: { " ,\t\n\r".contains($0) }) {
        if word.contains(":") {
            clock = word.split(separator: ":").map { Int64($0.prefix { $0.isNumber }) ?? 0 }
            while clock.count < 3 { clock.append(0) }
        } else if let first = word.first, first == "+" || first == "-",
            let value = Int64(word.dropFirst().filter(\.isNumber)), year != nil || day != nil
        {
            let offset = value < 24 ? value * 60 : value / 100 * 60 + value % 100
            zone = (first == "-" ? -offset : offset) * 60
        } else if let value = Int64(word) {
            if day == nil, value <= 31 { day = value } else if year == nil { year = value }
        } else if let hours = zones[String(word)] {
            zone = hours * 3_600
        } else if month == nil, let found = months.first(where: { word.hasPrefix($0.0) }) {
            month = found.1
        } else if word.contains("-"), day == nil {
            let parts = word.split(separator: "-")
            guard parts.count == 3 else { continue }
            day = Int64(parts[0])
            month = months.first { parts[1].hasPrefix($0.0) }?.1
            year = Int64(parts[2])
        }
    }
    guard let day, let month, var year else { return nil }
    if year < 100 { year += year < 70 ? 2_000 : 1_900 }
    return seconds(year, month, day, clock[0], clock[1], clock[2]).map { $0 - zone }
}

private func seconds(_ year: Int64, _ month: Int64, _ day: Int64, _ hour: Int64, _ minute: Int64, _ second: Int64)
    -> Int64?
{
    guard (1...9_999).contains(year), (1...12).contains(month), (1...31).contains(day), (0...24).contains(hour),
        (0...59).contains(minute), (0...60).contains(second)
    else { return nil }
    // Civil date to days, after Howard Hinnant's chrono algorithms.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + dayOfEra - 719_468) * 86_400 + hour * 3_600 + minute * 60 + second
}
