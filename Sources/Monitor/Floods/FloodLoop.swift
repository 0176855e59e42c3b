import Logging
import Store

/// Sends what waits for its time: groups, digests, summaries; new alerts or not.
struct FloodLoop: Sendable {
    let daemon: Daemon
    let logger: Logger

    /// The clock may be set: it is looked at so often.
    private static let longestPause: Int64 = 10

    /// Runs until cancelled.
    func run() async {
        var version: Int?
        while !Task.isCancelled {
            let isNew = version != daemon.plan.version
            version = daemon.plan.version
            let next = await settle(isNewPlan: isNew)
            let pause = min(max((next ?? .max) - min(daemon.now(), next ?? .max), 0), Self.longestPause)
            await daemon.floodSignal.wait(atMost: pause == 0 ? .milliseconds(100) : .seconds(pause))
        }
    }

    /// Sends what is due and answers when the next is; tries again soon where the store fails.
    ///
    /// - Parameter isNewPlan: whether another configuration may let go what waits.
    @discardableResult
    func settle(isNewPlan: Bool) async -> Int64? {
        let desk = FloodDesk(rules: daemon.plan.floods)
        do {
            if isNewPlan { try await daemon.store.reconsiderHeld(now: daemon.now()) }
            let result = try await daemon.store.settleDue(now: daemon.now()) { bucket, outbox in
                try desk.settle(bucket, outbox)
            }
            if result.settled > 0 { daemon.sinks.wake() }
            return result.next
        } catch {
            logger.error("messages that are due cannot be written; trying again", metadata: ["reason": "\(error)"])
            return daemon.now() + 5
        }
    }
}
