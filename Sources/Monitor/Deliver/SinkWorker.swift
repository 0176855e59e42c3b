import Deliver
import Logging
import Store

/// Drains one sink's queue in the outbox, in order, at its own pace; other sinks do not wait for it.
///
/// Alerts go out in batches, and how they fared is recorded while the next ones are under way. The alert at the head
/// of the queue holds the others back while its next try is near, so that they keep their order; when it is far off,
/// the next alert finds out whether the receiver is back; and a receiver that keeps failing in part is not waited for.
actor SinkWorker {
    /// What a pass over the queue came to.
    enum Pass: Sendable, Equatable {
        /// More may be due.
        case more
        /// Nothing is owed, or nothing before that Unix second.
        case idle(until: Int64?)
        /// The receiver is down; come back at that Unix second.
        case pause(until: Int64)
        /// The receiver said that it is gone for good: nothing more is sent until a reload.
        case disabled
    }

    /// Seconds that the head of the queue may hold the others back for.
    private static let patience: Int64 = 60
    private static let batches = 8...256

    private let sink: any AlertSink
    private let schedule: RetrySchedule
    private let hasMoved: Bool
    private let generation: SinkGeneration
    private let daemon: Daemon
    private let logger: Logger
    /// Tries in a row that the receiver did not take.
    private var failures = 0
    /// What could not be recorded yet: nothing is sent before it is.
    private var unrecorded: [Settlement] = []
    private var pulse = Pulse()
    private var isFresh = true
    /// Deliveries recorded since the start, or since recording failed.
    private var recorded = 0
    /// Alerts to send before all are recorded, for they are sent again if the daemon is killed meanwhile or the disk is
    /// full: a hundredth of what was recorded, and few at first.
    private var batchSize: Int {
        sink.knowsRepeats
            ? Self.batches.upperBound : min(max(recorded / 100, Self.batches.lowerBound), Self.batches.upperBound)
    }
    private var lastRefusal: (reason: String, time: Int64)?
    /// To be shown once the outbox has it.
    private var trouble: SinkTrouble?

    init(_ station: SinkStation, of generation: SinkGeneration, daemon: Daemon, logger: Logger) {
        self.generation = generation
        sink = station.sink
        schedule = station.schedule
        hasMoved = station.hasMoved
        self.daemon = daemon
        self.logger = logger
    }

    /// Sends a batch of what is due.
    func pass() async throws(StoreError) -> Pass {
        if daemon.board.isDisabled(sink.name) { return .disabled }
        try await record([])
        if isFresh, hasMoved { try await daemon.store.hasten(sink: sink.name, now: daemon.now()) }
        if isFresh, let head = try await daemon.store.waitingHead(sink: sink.name, now: daemon.now()),
            head - daemon.now() <= Self.patience
        {
            // Another worker began to wait for it: before a restart, a reload or our own stop.
            isFresh = false
            return .pause(until: head)
        }
        isFresh = false
        let batch = try await daemon.store.due(sink: sink.name, now: daemon.now(), limit: batchSize)
        guard !batch.isEmpty else {
            await sink.rest()
            return .idle(until: try await daemon.store.nextDue(sink: sink.name))
        }
        do {
            return try await send(batch)
        } catch {
            recorded = 0
            throw error
        }
    }

    private func send(_ batch: [Delivery]) async throws(StoreError) -> Pass {
        let alerts = batch.map {
            OutgoingAlert(
                id: $0.alertID, body: $0.isUpdate ? AlertDocument.update($0.body) : $0.body, earlier: $0.earlier)
        }
        let tally = Tally(pulse)
        let (signals, signal) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let sink = sink
        async let sending: Void = {
            await sink.deliver(alerts) { index, outcome in
                defer { signal.yield() }
                return tally.add(index, outcome)
            }
            signal.finish()
        }()
        var pass = Pass.more
        var failure: StoreError?
        for await _ in signals where failure == nil {
            do { pass = try await settle(tally.take(), of: batch) ?? pass } catch {
                failure = error
                tally.stop()
            }
        }
        await sending
        // What came last, or after this task was cancelled.
        pass = try await settle(tally.take(), of: batch) ?? pass
        pulse = tally.pulse
        if let failure { throw failure }
        return pass
    }

    /// Records how tries ended; answers a pass where the queue must rest.
    private func settle(
        _ settled: [Tally.Settled], of batch: [Delivery]
    ) async throws(StoreError) -> Pass? {
        guard !settled.isEmpty else { return nil }
        var pass: Pass?
        var settlements: [Settlement] = []
        for ended in settled {
            let (settlement, rest) = judge(batch[ended.index], ended)
            settlements.append(settlement)
            pass = rest ?? pass
        }
        try await record(settlements)
        if let trouble { await daemon.note(trouble, of: generation) }
        trouble = nil
        if settled.contains(where: { if case .delivered = $0.outcome { true } else { false } }) {
            try await recover(hasFailedSince: pass != nil)
        }
        return pass
    }

    private func judge(_ delivery: Delivery, _ ended: Tally.Settled) -> (Settlement, Pass?) {
        switch ended.outcome {
        case .delivered(let status):
            daemon.counters.add(\.deliveries)
            return (
                Settlement(sequence: delivery.sequence, state: .delivered, answer: status.map { "HTTP \($0)" }), nil
            )
        case .stumbled(let reason) where ended.letsOthersPass:
            return (postpone(delivery, reason, after: 0).settlement, nil)
        case .stumbled(let reason):
            return rest(delivery, reason, after: 0)
        case .retry(let reason, let after):
            return rest(delivery, reason, after: after?.components.seconds ?? 0)
        case .rejected(let reason):
            return (refuse(delivery, reason), nil)
        case .gone(let reason):
            daemon.counters.add(\.deliveryFailures)
            if daemon.board.isInForce(generation) {
                logger.error(
                    "sink is gone and is disabled until the next reload; its alerts are kept",
                    metadata: ["sink": "\(sink.name)", "reason": "\(reason)"])
            }
            trouble = SinkTrouble(sink: sink.name, isDisabled: true, reason: reason, since: daemon.now())
            return (
                Settlement(sequence: delivery.sequence, state: .pending(nextTry: 0, noted: 0), answer: reason),
                .disabled
            )
        }
    }

    /// The queue rests: until the next try where that is near, or until the next alert may find out whether the receiver
    /// is back.
    private func rest(_ delivery: Delivery, _ reason: String, after asked: Int64) -> (Settlement, Pass) {
        failures += 1
        let (settlement, wait) = postpone(delivery, reason, after: asked)
        if failures == 1 {
            logger.warning(
                "sink does not take alerts; they are kept and sent again",
                metadata: ["sink": "\(sink.name)", "reason": "\(reason)", "retry_in": "\(wait ?? 0)s"])
        }
        trouble = SinkTrouble(sink: sink.name, isDisabled: false, reason: reason, since: daemon.now())
        let probe = max(min(Int64(5) << Int64(min(failures, 6)), 300, schedule.delays.max() ?? 0), asked)
        let pause = wait.flatMap { $0 <= Self.patience ? $0 : nil } ?? probe
        return (settlement, .pause(until: daemon.now() + 1 + pause))
    }

    /// Puts a delivery off by the schedule, or gives it up.
    private func postpone(
        _ delivery: Delivery, _ reason: String, after asked: Int64
    ) -> (settlement: Settlement, wait: Int64?) {
        daemon.counters.add(\.deliveryFailures)
        guard let scheduled = schedule.delay(afterTries: delivery.tries + 1, random: .random(in: 0..<1)) else {
            giveUp(delivery, reason)
            return (Settlement(sequence: delivery.sequence, state: .dead, answer: reason), nil)
        }
        let wait = max(scheduled, asked)
        return (Settlement(sequence: delivery.sequence, state: pending(for: wait), answer: reason), wait)
    }

    /// A second is added, for the clock counts whole ones.
    private func pending(for seconds: Int64) -> Settlement.State {
        let now = daemon.now()
        return .pending(nextTry: now + 1 + seconds, noted: now)
    }

    private func refuse(_ delivery: Delivery, _ reason: String) -> Settlement {
        daemon.counters.add(\.deliveryFailures)
        if lastRefusal?.reason != reason || daemon.now() - (lastRefusal?.time ?? 0) >= 60 {
            logger.warning(
                "sink refuses alerts; they are tried again a few times and kept",
                metadata: ["sink": "\(sink.name)", "alert": "\(delivery.alertID)", "reason": "\(reason)"])
            trouble = SinkTrouble(sink: sink.name, isDisabled: false, reason: reason, since: daemon.now())
            lastRefusal = (reason, daemon.now())
        }
        let tries = delivery.tries + 1
        guard tries < RetrySchedule.triesOfRefused,
            let wait = schedule.delay(afterTries: tries, random: .random(in: 0..<1))
        else {
            giveUp(delivery, reason)
            return Settlement(sequence: delivery.sequence, state: .dead, answer: reason)
        }
        return Settlement(sequence: delivery.sequence, state: pending(for: wait), answer: reason)
    }

    private func giveUp(_ delivery: Delivery, _ reason: String) {
        daemon.counters.add(\.deliveriesGivenUp)
        logger.error(
            "delivery given up after the last try; send it again with `marsad alerts resend`",
            metadata: ["sink": "\(sink.name)", "alert": "\(delivery.alertID)", "reason": "\(reason)"])
    }

    /// The receiver took an alert.
    private func recover(hasFailedSince: Bool) async throws(StoreError) {
        guard !hasFailedSince else {
            failures = min(failures, 1)
            return
        }
        // After an outage, what waits for a later try need not; a receiver that merely stumbled is no such case.
        if failures >= 3 { try await daemon.store.hasten(sink: sink.name, now: daemon.now()) }
        failures = 0
        if await daemon.clearTrouble(of: sink.name, generation) {
            logger.info("sink answers again", metadata: ["sink": "\(sink.name)"])
        }
    }

    /// Records settlements together with those that could not be recorded before.
    ///
    /// In a task of its own: what a receiver has taken is recorded even when this one has been cancelled.
    private func record(_ settlements: [Settlement]) async throws(StoreError) {
        unrecorded += settlements
        guard !unrecorded.isEmpty else { return }
        let (store, owed) = (daemon.store, unrecorded)
        let result = await Task { () -> Result<Void, StoreError> in
            do throws(StoreError) {
                try await store.settle(owed)
                return .success(())
            } catch {
                return .failure(error)
            }
        }.value
        try result.get()
        unrecorded.removeFirst(owed.count)
        recorded += owed.count
    }
}
