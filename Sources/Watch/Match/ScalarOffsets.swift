import CVectors
import Language

/// Counts scalars up to a byte, going on from the byte asked for before.
struct ScalarOffsets {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var byte = 0
    private var scalar = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The scalars before a byte that begins one.
    mutating func scalars(at target: Int) -> Int {
        if byte < target, WideVectors.areHere, let first = bytes.baseAddress {
            scalar += Int(vectors_scalars(first + byte, Int64(target - byte)))
            byte = target
        }
        typealias Block = SIMD16<Int8>
        let base = UnsafeRawBufferPointer(bytes)
        while byte + 16 <= target {
            // Bytes that go on a scalar begin with the bits 10: as signed numbers they are the lowest.
            var goingOn = Block.zero
            let blocks = min((target - byte) / 16, 127)
            for _ in 0..<blocks {
                let block = base.loadUnaligned(fromByteOffset: byte, as: Block.self)
                goingOn &-= unsafeBitCast(block .<= Block(repeating: -65), to: Block.self)
                byte += 16
            }
            scalar += blocks * 16 - Int(SIMD16<UInt16>(truncatingIfNeeded: goingOn).wrappedSum())
        }
        while byte < target {
            if bytes[byte] & 0xC0 != 0x80 { scalar += 1 }
            byte += 1
        }
        // Mentions may overlap: then it goes back a little.
        while byte > target {
            byte -= 1
            if bytes[byte] & 0xC0 != 0x80 { scalar -= 1 }
        }
        return scalar
    }
}
