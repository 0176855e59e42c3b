import Deliver
import Fetch
import Foundation
public import Logging
public import ServiceLifecycle
import Settings
public import Store
import Synchronization

/// The running service: polls, records and delivers under the current plan until it is told to stop.
public final class Daemon: Service {
    public let store: ArticleStore
    public let counters = Counters()
    /// What is wrong with sinks.
    public let board = SinkBoard()
    public let configurationPath: String
    let fetcher: Fetcher
    /// For pages: what is slow there holds up no poll and no delivery.
    let pageFetcher: Fetcher
    let robots: RobotsBook
    let pageSignal = WakeSignal()
    let floodSignal = WakeSignal()
    let notifier: ServiceNotifier
    let logger: Logger
    let onEvent: EventHandler
    /// Unix seconds.
    public let startTime: Int64
    let now: @Sendable () -> Int64
    private let running: RunningPlan
    /// The daemon's side of WebSub.
    public let subscriber: Subscriber
    let inbox: PushInbox
    private let draining = Atomic(false)
    private let gate = WakeSignal()

    /// Opens the store and the sinks.
    ///
    /// - Throws: `StartError` naming everything that stands in the way.
    public init(
        plan: Plan, configurationPath: String, logger: Logger, notifier: ServiceNotifier,
        now: @escaping @Sendable () -> Int64 = wallClock,
        onEvent: @escaping EventHandler
    ) throws(StartError) {
        shareHeaps()
        do {
            fetcher = try Fetcher(plan.configuration.fetchConfiguration)
            pageFetcher = try Fetcher(plan.configuration.pageFetchConfiguration)
            store = try ArticleStore(path: plan.configuration.store.path)
        } catch {
            throw StartError(lines: ["\(error)"])
        }
        robots = RobotsBook(fetcher: pageFetcher, now: now)
        let (sinks, problems) = openSinks(plan.configuration, now: now)
        guard problems.isEmpty else { throw StartError(lines: problems.map(\.description)) }
        let generation = SinkGeneration(sinks)
        board.begin(generation)
        let running = RunningPlan(plan, generation)
        let inbox = PushInbox()
        self.running = running
        self.inbox = inbox
        subscriber = Subscriber(
            store: store, fetcher: fetcher, inbox: inbox, logger: Logger(label: "marsad.websub"), now: now,
            plan: { running.now.plan })
        self.configurationPath = configurationPath
        self.logger = logger
        self.notifier = notifier
        self.onEvent = onEvent
        startTime = now()
        self.now = now
        returnFreedMemory()
    }

    /// The plan in force; a reload replaces it between two polls.
    public var plan: Plan { running.now.plan }
    var sinks: SinkGeneration { running.now.sinks }
    var isDraining: Bool { draining.load(ordering: .acquiring) }

    func wakeSinks() {
        sinks.wake()
        floodSignal.wake()
    }

    func poller(_ plan: Plan) -> FeedPoller {
        FeedPoller(store: store, fetcher: fetcher, plan: plan, now: now)
    }

    func pageReader(_ plan: Plan, _ hosts: PageHosts) -> PageReader {
        PageReader(store: store, fetcher: pageFetcher, robots: robots, hosts: hosts, plan: plan, now: now)
    }

    /// Lets the first poll begin: the services it may need, such as the demo feeds, are there.
    public func allowPolling() { gate.wake() }

    /// Waits for `allowPolling`, 10 s at most, and runs until graceful shutdown; then polls stop at once and the queues get three seconds to drain.
    public func run() async throws {
        await cancelWhenGracefulShutdown { await self.gate.wait(atMost: .seconds(10)) }
        if Task.isCancelled { return }
        let feeds = plan.configuration.feeds.count
        logger.info("marsad is running", metadata: ["feeds": "\(feeds)", "rules": "\(plan.configuration.rules.count)"])
        await publishTroubles()
        await correctClock()
        notifier.send("READY=1\n\(statusLine)")
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await PollLoop(daemon: self, logger: self.label("poll")).run() }
            group.addTask { await PageLoop(daemon: self, logger: self.label("pages")).run() }
            group.addTask { await DeliveryLoop(daemon: self, logger: self.label("deliver")).run() }
            group.addTask { await FloodLoop(daemon: self, logger: self.label("deliver")).run() }
            group.addTask { await self.subscriber.run() }
            group.addTask { await self.watchReloads() }
            group.addTask { await self.feedWatchdog() }
            group.addTask { await self.keepSmall() }
            group.addTask {
                try await gracefulShutdown()
                throw CancellationError()
            }
            do {
                try await group.next()
                group.cancelAll()
            } catch {
                group.cancelAll()
                if !(error is CancellationError) { throw error }
            }
        }
        notifier.send("STOPPING=1\nSTATUS=delivering what is due")
        await drain()
        await pageFetcher.shutdown()
        await fetcher.shutdown()
        await store.checkpoint()
        logger.info("marsad has stopped")
    }

    /// One round: polls what is due, delivers, returns.
    public func pollOnce(force: Int) async throws(StoreError) {
        let force = ScheduleBook.Force(rawValue: min(force, 2)) ?? .no
        await publishTroubles()
        await correctClock()
        try await PollLoop(daemon: self, logger: label("poll")).run(once: true, force: force)
        await FloodLoop(daemon: self, logger: label("deliver")).settle(isNewPlan: true)
        try await DeliveryLoop(daemon: self, logger: label("deliver")).drainOnce()
        if await PageLoop(daemon: self, logger: label("pages")).run(once: true) > 0 {
            try await DeliveryLoop(daemon: self, logger: label("deliver")).drainOnce()
        }
        await pageFetcher.shutdown()
        await fetcher.shutdown()
        await store.checkpoint()
    }

    /// What the store cannot note now waits as it stands: that makes alerts late, and loses none.
    private func correctClock() async {
        do { try await store.correctClock(now: now()) } catch {
            logger.error("waits cannot be held against the clock", metadata: ["reason": "\(error)"])
        }
    }

    private func drain() async {
        draining.store(true, ordering: .releasing)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await DeliveryLoop(daemon: self, logger: self.label("deliver")).run() }
            group.addTask { try? await Task.sleep(for: .seconds(3)) }
            await group.next()
            group.cancelAll()
        }
    }

    func label(_ room: String) -> Logger {
        var labelled = Logger(label: "marsad.\(room)")
        labelled.logLevel = logger.logLevel
        return labelled
    }

    /// Puts a plan in force; in-flight polls end under the old one.
    func adopt(_ plan: Plan) -> [ConfigurationProblem] {
        let (sinks, problems) = openSinks(
            plan.configuration, replacing: self.plan.configuration.sinks, now: now)
        guard problems.isEmpty else { return problems }
        let generation = SinkGeneration(sinks)
        board.begin(generation)
        running.replace(plan, generation).end()
        fetcher.adopt(plan.configuration.fetchConfiguration)
        pageFetcher.adopt(plan.configuration.pageFetchConfiguration)
        returnFreedMemory()
        floodSignal.wake()
        return []
    }
}
