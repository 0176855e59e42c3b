import Foundation

/// The calendars that feeds date by, as days since 1970-01-01.
enum DateCalendar {
    case gregorian, hijri, jalali

    /// By the year alone: the Gregorian years of these numbers are before printing.
    init(ofYear year: Int64) {
        switch year {
        case 1_350..<1_421: self = .jalali
        case 1_421..<1_500: self = .hijri
        default: self = .gregorian
        }
    }

    func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        switch self {
        case .gregorian: Self.gregorian(year, month, day)
        case .hijri: Self.hijri(year, month, day)
        case .jalali: Self.jalali(year, month, day)
        }
    }

    /// After Howard Hinnant's chrono algorithms.
    private static func gregorian(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day that the calendar in print (Umm al-Qura) gives; the tabular one where that is silent.
    private static func hijri(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let tabular =
            (11 * year + 3) / 30 + 354 * year + 30 * month - (month - 1) / 2 + day + 1_948_440 - 385 - 2_440_588
        var calendar = Calendar(identifier: .islamicUmmAlQura)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .current
        let parts = DateComponents(year: Int(year), month: Int(month), day: Int(day))
        guard let date = calendar.date(from: parts) else { return tabular }
        let printed = Int64((date.timeIntervalSince1970 / 86_400).rounded(.down))
        return abs(printed - tabular) <= 3 ? printed : tabular
    }

    /// The solar calendar of Iran, by its cycle of 33 years.
    private static func jalali(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let years = year - 979
        let before = month <= 6 ? (month - 1) * 31 : (month - 7) * 30 + 186
        let wholeYears = 365 * years + years / 33 * 8 + (years % 33 + 3) / 4
        return wholeYears + before + day - 1 + 79 - 135_140
    }
}
