import Synchronization

/// The bytes of all bodies that are on their way or wait to be read.
///
/// While they are more than the limit, no transfer begins and only the eldest goes on: whoever reads and records
/// more slowly than servers answer holds the servers back.
final class MemoryBudget: Sendable {
    private let used = Atomic(0)
    private let isShort = Atomic(false)
    private let onRelease: @Sendable () -> Void

    init(onRelease: @escaping @Sendable () -> Void) {
        self.onRelease = onRelease
    }

    func isExceeded(_ limit: Int) -> Bool {
        guard used.load(ordering: .relaxed) > limit else { return false }
        isShort.store(true, ordering: .sequentiallyConsistent)
        return used.load(ordering: .sequentiallyConsistent) > limit
    }

    func take(_ bytes: Int) {
        used.add(bytes, ordering: .sequentiallyConsistent)
    }

    func release(_ bytes: Int) {
        guard bytes > 0 else { return }
        used.subtract(bytes, ordering: .sequentiallyConsistent)
        if isShort.exchange(false, ordering: .sequentiallyConsistent) { onRelease() }
    }
}

/// A share of the budget, held as long as this value lives.
final class MemoryLease: Sendable {
    private let budget: MemoryBudget
    private let bytes: Int

    /// The bytes have been taken already.
    init(_ budget: MemoryBudget, taken bytes: Int) {
        self.budget = budget
        self.bytes = bytes
    }

    deinit { budget.release(bytes) }
}
