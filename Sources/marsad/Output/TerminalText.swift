import Foundation

/// `HH:MM:SS` in the local time zone.
func timeOfDay(_ date: Date) -> String {
    var seconds = time_t(date.timeIntervalSince1970)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
}

/// `YYYY-MM-DD HH:MM` in the local time zone.
func dayAndTime(_ unixSeconds: Int64) -> String {
    var seconds = time_t(unixSeconds)
    var parts = tm()
    localtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
        + "\(two(parts.tm_hour)):\(two(parts.tm_min))"
}

/// The text without what could steer a terminal or reorder a line: controls and bidi overrides.
func harmless(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x0A, 0x09: result.append(" ")
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: continue
        default: result.append(scalar)
        }
    }
    return String(result)
}

/// A text of another direction set apart, so that a right-to-left title leaves the line around it in order.
func isolated(_ text: String) -> String {
    "\u{2068}\(harmless(text))\u{2069}"
}

/// Whether a person reads standard output.
var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
