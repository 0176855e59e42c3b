import Deliver
import Logging
import Store

/// Drains one sink's queue in the outbox, in order, at its own pace; other sinks do not wait for it.
struct SinkWorker: Sendable {
    let sink: any AlertSink
    let store: ArticleStore
    let schedule: RetrySchedule
    let counters: Counters
    let logger: Logger
    let now: @Sendable () -> Int64

    /// What a pass over the queue came to.
    enum Pass: Sendable, Equatable {
        /// Nothing is owed, or nothing before that Unix second.
        case idle(until: Int64?)
        /// The receiver is down; come back after so many seconds.
        case pause(seconds: Int64)
        /// The receiver said that it is gone for good: nothing more is sent until a reload.
        case disabled
    }

    /// Sends what is due until nothing is, a try fails, or the task is cancelled.
    ///
    /// - Parameter failures: passes in a row that met a dead receiver, for the length of the pause.
    func drain(failures: Int) async throws(StoreError) -> Pass {
        var recovering = failures > 0
        while !Task.isCancelled {
            let deliveries = try await store.due(sink: sink.name, now: now())
            guard !deliveries.isEmpty else { return .idle(until: try await store.nextDue(sink: sink.name)) }
            for delivery in deliveries {
                guard !Task.isCancelled else { break }
                let outcome = await sink.deliver(outgoing(delivery))
                if Task.isCancelled, outcome.isUnfinished { return .idle(until: now()) }
                if let pass = try await settle(delivery, outcome, failures: failures) { return pass }
                if recovering, case .delivered = outcome {
                    recovering = false
                    try await store.hasten(sink: sink.name, now: now())
                    logger.info("sink answers again", metadata: ["sink": "\(sink.name)"])
                    break
                }
            }
        }
        return .idle(until: now())
    }

    private func outgoing(_ delivery: Delivery) -> OutgoingAlert {
        OutgoingAlert(
            id: delivery.alertID, body: delivery.isUpdate ? AlertDocument.update(delivery.body) : delivery.body)
    }

    /// Records how a try ended; answers a pass where the queue must rest.
    private func settle(
        _ delivery: Delivery, _ outcome: DeliveryOutcome, failures: Int
    ) async throws(StoreError) -> Pass? {
        switch outcome {
        case .delivered(let status):
            try await store.delivered([delivery.sequence], answer: status.map { "HTTP \($0)" })
            counters.add(\.deliveries)
            return nil
        case .retry(let reason, let after):
            let wait = try await postpone(delivery, reason: reason, after: after)
            if failures == 0 {
                logger.warning(
                    "sink does not take alerts; they are kept and sent again",
                    metadata: ["sink": "\(sink.name)", "reason": "\(reason)", "retry_in": "\(wait ?? 0)s"])
            }
            let pause = max(min(Int64(5) << Int64(min(failures, 6)), 300), after.map { $0.components.seconds } ?? 0)
            return .pause(seconds: min(pause, 86_400))
        case .rejected(let reason):
            _ = try await postpone(delivery, reason: reason, after: nil)
            logger.warning(
                "sink refused an alert; it is kept and tried again on the schedule",
                metadata: ["sink": "\(sink.name)", "alert": "\(delivery.alertID)", "reason": "\(reason)"])
            return nil
        case .gone(let reason):
            try await store.failed(delivery.sequence, answer: reason, nextTry: now() + 86_400)
            logger.error(
                "sink is gone and is disabled until the next reload; its alerts are kept",
                metadata: ["sink": "\(sink.name)", "reason": "\(reason)"])
            return .disabled
        }
    }

    private func postpone(
        _ delivery: Delivery, reason: String, after: Duration?
    ) async throws(StoreError) -> Int64? {
        counters.add(\.deliveryFailures)
        let scheduled = schedule.delay(afterTries: delivery.tries + 1, random: .random(in: 0..<1))
        let wait = scheduled.map { max($0.components.seconds, after?.components.seconds ?? 0) }
        try await store.failed(delivery.sequence, answer: reason, nextTry: wait.map { now() + $0 })
        if wait == nil {
            logger.error(
                "delivery given up after the last try; send it again with `marsad alerts resend`",
                metadata: ["sink": "\(sink.name)", "alert": "\(delivery.alertID)", "reason": "\(reason)"])
        }
        return wait
    }
}

extension DeliveryOutcome {
    /// Whether a try that was cut off by our own stop would have to be made again.
    fileprivate var isUnfinished: Bool {
        if case .retry = self { true } else { false }
    }
}
