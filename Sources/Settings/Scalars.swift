/// Reads `90s`, `5m`, `2h`, `7d`; nil for anything else.
public func parseDuration(_ text: String) -> Duration? {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800]
    guard let last = text.last, let unit = units[last], let count = Int(text.dropLast()), count >= 0,
        count < 1_000_000_000
    else { return nil }
    return .seconds(count * unit)
}

/// Reads `2MB`, `64kB`, `1GiB` or plain bytes; nil for anything else.
public func parseSize(_ text: String) -> Int? {
    let units = [
        "kib": 1_024, "mib": 1_048_576, "gib": 1_073_741_824, "kb": 1_000, "mb": 1_000_000, "gb": 1_000_000_000, "b": 1,
    ]
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), count < 1_000_000_000 else { return nil }
    let suffix = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
    return suffix.isEmpty ? count : units[suffix].map { $0 * count }
}
