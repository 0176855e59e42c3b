/// A name of at most sixteen bytes packed into integers, without regard to the case of ASCII letters.
struct NameKey: Equatable {
    private let low: UInt64
    private let high: UInt64

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count <= 16 else { return nil }
        var low: UInt64 = 0
        var high: UInt64 = 0
        for byte in bytes.prefix(8) { low = low << 8 | UInt64(Self.lower(byte)) }
        if bytes.count > 8 { for byte in bytes[8...] { high = high << 8 | UInt64(Self.lower(byte)) } }
        self.low = low
        self.high = high
    }

    private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    var hash: Int {
        let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 32)
    }
}

/// Names with what they mean, found in a step or two without making a string.
struct NameTable<Value: Sendable>: Sendable {
    private struct Slot: Sendable {
        let key: NameKey
        let value: Value
    }

    /// A power of two of places, at most half of them taken.
    private var slots: [Slot?]

    init(_ entries: [(name: String, value: Value)]) {
        var size = 16
        while size < entries.count * 3 { size *= 2 }
        slots = Array(repeating: nil, count: size)
        for entry in entries {
            var name = entry.name
            guard let key = name.withUTF8(NameKey.init) else { continue }
            var place = key.hash & (size - 1)
            while let slot = slots[place], slot.key != key { place = (place + 1) & (size - 1) }
            slots[place] = Slot(key: key, value: entry.value)
        }
    }

    subscript(_ name: String) -> Value? {
        var name = name
        return name.withUTF8(NameKey.init).flatMap { self[$0] }
    }

    subscript(_ key: NameKey) -> Value? {
        let mask = slots.count - 1
        var place = key.hash & mask
        while let slot = slots[place] {
            if slot.key == key { return slot.value }
            place = (place + 1) & mask
        }
        return nil
    }
}

extension NameKey: Sendable {}
