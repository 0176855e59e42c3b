/// When a feed asks not to be asked (RSS `skipHours` and `skipDays`), in UTC.
public struct SkippedTimes: Sendable, Equatable {
    /// Bit 0 is the hour after midnight, bit 23 the last one.
    public var hours: UInt32 = 0
    /// Bit 0 is Sunday.
    public var days: UInt8 = 0

    public init() {}

    init(_ elements: [Element]) {
        for element in elements where element.name.utf8.count <= 4 {
            switch (element.parent.lowercased(), element.name.lowercased()) {
            case ("skiphours", "hour"):
                // RSS 0.91 counts to 24.
                if let hour = Int(element.trimmed), (0...24).contains(hour) { hours |= 1 << UInt32(hour % 24) }
            case ("skipdays", "day"):
                let names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
                if let day = names.firstIndex(of: String(element.trimmed.lowercased().prefix(3))) {
                    days |= 1 << UInt8(day)
                }
            default: break
            }
        }
    }
}
