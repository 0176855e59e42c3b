import Deliver
import Logging
import Store

/// Keeps every sink of the running plan draining; a reload replaces the sinks, never two at once for one queue.
struct DeliveryLoop: Sendable {
    let daemon: Daemon
    let logger: Logger

    /// Runs until the daemon is draining and its queues are at rest, or until cancelled.
    func run() async {
        while !Task.isCancelled {
            let generation = daemon.sinks
            await withDiscardingTaskGroup { group in
                for (sink, signal) in zip(generation.sinks, generation.signals) {
                    group.addTask { await work(sink, signal, generation) }
                }
                if generation.sinks.isEmpty { await generation.ended.wait(atMost: .seconds(3_600)) }
            }
            if daemon.isDraining { return }
        }
    }

    /// One round over all queues, for `marsad poll`.
    func drainOnce() async throws(StoreError) {
        for sink in daemon.sinks.sinks {
            _ = try await worker(sink).drain(failures: 0)
        }
    }

    private func worker(_ sink: any AlertSink) -> SinkWorker {
        SinkWorker(
            sink: sink, store: daemon.store, schedule: .standardWebhooks, counters: daemon.counters, logger: logger,
            now: daemon.now)
    }

    private func work(_ sink: any AlertSink, _ signal: WakeSignal, _ generation: SinkGeneration) async {
        let worker = worker(sink)
        var failures = 0
        while !Task.isCancelled, !generation.isOver {
            var pause = Duration.seconds(60)
            do {
                switch try await worker.drain(failures: failures) {
                case .idle(let until):
                    failures = 0
                    if let until { pause = .seconds(min(max(until - daemon.now(), 1), 60)) }
                case .pause(let seconds):
                    failures += 1
                    pause = .seconds(seconds)
                case .disabled:
                    pause = .seconds(86_400)
                    failures += 1
                }
            } catch {
                logger.error("outbox cannot be read; trying again", metadata: ["reason": "\(error)"])
                pause = .seconds(5)
            }
            if daemon.isDraining || generation.isOver { return }
            await rest(pause, signal, generation, isDown: failures > 0)
        }
    }

    /// Waits for new alerts; a receiver that is down is left alone for the whole pause.
    private func rest(_ pause: Duration, _ signal: WakeSignal, _ generation: SinkGeneration, isDown: Bool) async {
        let end = ContinuousClock.now + pause
        repeat {
            await signal.wait(atMost: max(end - .now, .zero))
        } while isDown && ContinuousClock.now < end && !Task.isCancelled && !generation.isOver && !daemon.isDraining
    }
}
