import Deliver
import Logging
import Store

/// Keeps every sink of the running plan draining; a reload replaces the sinks, never two at once for one queue.
struct DeliveryLoop: Sendable {
    let daemon: Daemon
    let logger: Logger

    /// Runs until the daemon is draining and its queues are at rest, or until cancelled.
    func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await serveGenerations() }
            group.addTask { await watchClock() }
            await group.next()
            group.cancelAll()
        }
    }

    /// Keeps waits as long as they were meant when the clock is set.
    private func watchClock() async {
        var wall = daemon.now()
        var steady = ContinuousClock.now
        while (try? await Task.sleep(for: .seconds(1))) != nil {
            let passed = ContinuousClock.now - steady
            let set = daemon.now() - wall - passed.components.seconds
            if abs(set) > 2 {
                logger.warning("the clock was set; later tries are moved with it", metadata: ["seconds": "\(set)"])
                do { try await daemon.store.shiftWaits(by: set) } catch { continue }
                wall += set
            }
            if passed > .seconds(60) {
                wall = daemon.now()
                steady = .now
            }
        }
    }

    private func serveGenerations() async {
        while !Task.isCancelled {
            let generation = daemon.sinks
            if daemon.isDraining, generation.stations.isEmpty { return }
            await serve(generation)
            if daemon.isDraining { return }
        }
    }

    /// Lets every sink of a generation work until it is over; one that hangs in a transfer then has two seconds.
    private func serve(_ generation: SinkGeneration) async {
        await withTaskGroup(of: Bool.self) { group in
            var working = generation.stations.count
            for station in generation.stations {
                group.addTask {
                    await work(station, generation)
                    return true
                }
            }
            group.addTask {
                while !generation.isOver, !Task.isCancelled { await generation.ended.wait(atMost: .seconds(3_600)) }
                try? await Task.sleep(for: .seconds(2))
                return false
            }
            for await isWorker in group {
                if isWorker { working -= 1 }
                if !isWorker || working == 0 { group.cancelAll() }
            }
        }
    }

    /// One round over all queues, for `marsad poll`.
    func drainOnce() async throws(StoreError) {
        await withTaskGroup(of: Void.self) { group in
            let generation = daemon.sinks
            for station in generation.stations {
                group.addTask {
                    let worker = SinkWorker(station, of: generation, daemon: daemon, logger: logger)
                    do {
                        while try await worker.pass() == .more {}
                        await station.sink.rest()
                    } catch {
                        logger.error("outbox cannot be read", metadata: ["reason": "\(error)"])
                    }
                }
            }
        }
    }

    private func work(_ station: SinkStation, _ generation: SinkGeneration) async {
        let worker = SinkWorker(station, of: generation, daemon: daemon, logger: logger)
        var isStuck = false
        while !Task.isCancelled, !generation.isOver {
            // Another process may put deliveries back into the queue, so it is looked at now and then.
            var end = daemon.now() + 5
            var isDown = false
            do {
                switch try await worker.pass() {
                case .more: continue
                case .idle(let until):
                    if let until { end = min(max(until, daemon.now() + 1), end) }
                case .pause(let until):
                    end = until
                    isDown = true
                case .disabled:
                    end = .max
                    isDown = true
                }
                isStuck = false
            } catch {
                if Task.isCancelled { return }
                if !isStuck { logger.error("outbox cannot be used; trying again", metadata: ["reason": "\(error)"]) }
                isStuck = true
                end = daemon.now() + 1
                isDown = true
            }
            if daemon.isDraining { return }
            await rest(until: end, station.signal, generation, isDown: isDown)
        }
    }

    /// Waits for new alerts; a receiver that is down is left alone until the time has come.
    ///
    /// The clock may be set meanwhile, forwards or back: the time that passes counts too.
    private func rest(until end: Int64, _ signal: WakeSignal, _ generation: SinkGeneration, isDown: Bool) async {
        let most = end == .max ? Duration.seconds(1 << 40) : .seconds(max(end - daemon.now(), 0))
        let last = ContinuousClock.now + most
        repeat {
            let left = min(last - .now, .seconds(5))
            guard left > .zero, daemon.now() < end else { return }
            await signal.wait(atMost: left)
        } while isDown && !Task.isCancelled && !generation.isOver && !daemon.isDraining
    }
}
