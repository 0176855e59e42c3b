import Foundation

/// The bytes of a body as they come.
///
/// Memory of its own rather than an array, which would hold two copies each time it grows: large blocks are moved by
/// the kernel, and what has not been written to takes no memory.
final class BodyBuffer {
    private var start: UnsafeMutableRawPointer?
    private var capacity = 0
    private(set) var count = 0

    deinit { free(start) }

    /// Appends bytes; false where there is no memory for them.
    func append(_ bytes: UnsafeRawPointer, _ size: Int) -> Bool {
        guard reserve(count + size), let start else { return size == 0 }
        memcpy(start + count, bytes, size)
        count += size
        return true
    }

    @discardableResult
    func reserve(_ size: Int) -> Bool {
        guard size > capacity else { return true }
        let wanted = max(size, capacity + capacity / 2, 16_384)
        guard let moved = realloc(start, wanted) else { return false }
        start = moved
        capacity = wanted
        return true
    }

    /// Gives the memory back.
    func clear() {
        free(start)
        start = nil
        capacity = 0
        count = 0
    }

    /// The bytes, which are no longer here afterwards.
    func take() -> [UInt8] {
        let size = count
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            if let start, let target = buffer.baseAddress { memcpy(target, start, size) }
            filled = size
        }
        clear()
        return bytes
    }
}
