import Foundation
import Synchronization

/// Runs work that blocks, one piece after the other, off the threads that async functions share.
struct BlockingQueue: Sendable {
    private let queue: DispatchQueue

    init(_ name: String) { queue = DispatchQueue(label: "marsad.deliver.\(name)") }

    /// - Parameter work: is told whether its task has been cancelled meanwhile.
    func run<T: Sendable>(_ work: @escaping @Sendable (_ isCancelled: @Sendable () -> Bool) -> T) async -> T {
        let flag = Flag()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { (waiter: CheckedContinuation<T, Never>) in
                queue.async { waiter.resume(returning: work { flag.isSet }) }
            }
        } onCancel: {
            flag.set()
        }
    }

    private final class Flag: Sendable {
        private let state = Atomic(false)
        var isSet: Bool { state.load(ordering: .acquiring) }
        func set() { state.store(true, ordering: .releasing) }
    }
}
