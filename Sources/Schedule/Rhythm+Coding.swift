extension Rhythm {
    private static let version: UInt8 = 1
    private static let size = 1 + 8 + 4 + 31 * 4

    /// 137 bytes for the store: a version, `updated`, `exposure`, the hours and the days, little endian.
    public var encoded: [UInt8] {
        var bytes: [UInt8] = [Self.version]
        bytes.reserveCapacity(Self.size)
        withUnsafeBytes(of: updated.littleEndian) { bytes += $0 }
        for value in [Float(exposure)] + hours + days {
            withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes += $0 }
        }
        return bytes
    }

    /// Nil where the bytes are not of this version; the rhythm is learnt anew then.
    public init?(encoded bytes: [UInt8]) {
        guard bytes.count == Self.size, bytes[0] == Self.version else { return nil }
        func word(_ place: Int, _ count: Int) -> UInt64 {
            bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        let values = (0..<32).map { Float(bitPattern: UInt32(truncatingIfNeeded: word(9 + 4 * $0, 4))) }
        guard values.allSatisfy({ $0.isFinite && $0 >= 0 }) else { return nil }
        self.init()
        updated = Int64(bitPattern: word(1, 8))
        exposure = Double(values[0])
        hours = Array(values[1..<25])
        days = Array(values[25...])
    }
}
