import CVectors
import Foundation

/// The processor's vectors of sixty-four bytes, by which most words are cut and looked up, and scalars counted, where there are
/// any.
package enum WideVectors {
    /// Whether the processor has them, and the environment does not say `MARSAD_VECTORS=off`.
    package static let areHere: Bool = {
        precondition(isLaidOutAlike, "a word is laid out otherwise in C")
        return vectors_are_supported() && ProcessInfo.processInfo.environment["MARSAD_VECTORS"] != "off"
    }()

    /// Room for a table that vectors read.
    package static func table<Table>(of _: Table.Type) -> UnsafeMutablePointer<Table> {
        UnsafeMutableRawPointer.allocate(byteCount: MemoryLayout<Table>.size, alignment: Int(VECTORS_ALIGNMENT))
            .bindMemory(to: Table.self, capacity: 1)
    }

    /// Words are written by C and read by Swift.
    private static var isLaidOutAlike: Bool {
        MemoryLayout<Word>.stride == MemoryLayout<vectors_word>.stride
            && MemoryLayout<Word>.offset(of: \.hash) == MemoryLayout<vectors_word>.offset(of: \.hash)
            && MemoryLayout<Word>.offset(of: \.foldedStart) == MemoryLayout<vectors_word>.offset(of: \.folded_start)
            && MemoryLayout<Word>.offset(of: \.foldedEnd) == MemoryLayout<vectors_word>.offset(of: \.folded_end)
            && MemoryLayout<Word>.offset(of: \.start) == MemoryLayout<vectors_word>.offset(of: \.start)
            && MemoryLayout<Word>.offset(of: \.end) == MemoryLayout<vectors_word>.offset(of: \.end)
            && MemoryLayout<Word>.offset(of: \.shape) == MemoryLayout<vectors_word>.offset(of: \.shape)
    }
}
