import Fetch
import Foundation
import Logging
import Settings
import Store

/// Polls the feeds of the running plan as they fall due.
struct PollLoop: Sendable {
    let daemon: Daemon
    let logger: Logger

    /// How often the loop looks for feeds that are due.
    var tick = Duration.milliseconds(500)

    private enum Event: Sendable {
        case tick
        /// The server of the feed of this address has answered.
        case asked(String, HostPause?)
        case finished(PollReport)
        case pushed(PushedDocument)
        case received(PollReport, push: UInt64)
    }

    /// Runs until cancelled; with `once`, one round over the feeds that are due.
    func run(once: Bool = false, force: ScheduleBook.Force = .no) async throws(StoreError) {
        var states = try await daemon.store.feeds()
        for place in states.indices { states[place].correctClock(now: daemon.now()) }
        var book = ScheduleBook(states: states, force: force)
        var version: Int?
        var lastShare: Int64?
        var news = FailureNews()
        // Pushes that wait for the poll of their feed to end.
        var pushes: [PushedDocument] = []
        let (events, continuation) = AsyncStream<Event>.makeStream()
        continuation.yield(.tick)
        await withDiscardingTaskGroup { group in
            if !once {
                group.addTask {
                    while (try? await Task.sleep(for: tick)) != nil { continuation.yield(.tick) }
                    continuation.finish()
                }
                daemon.inbox.open { continuation.yield(.pushed($0)) }
            }
            defer { daemon.inbox.close() }
            var done = 0
            for await event in events {
                let (plan, now) = (daemon.plan, daemon.now())
                if version != plan.version {
                    await respell(plan.configuration.feeds, in: &book)
                    book.replaceFeeds(plan.configuration.feeds, pace: PollPace(plan.configuration.fetch), now: now)
                    lastShare = nil
                    version = plan.version
                }
                switch event {
                case .tick:
                    // Every ten minutes, and where the clock was set back.
                    if lastShare.map({ !($0...$0 + 600).contains(now) }) ?? true {
                        lastShare = now
                        book.shareBudget(now: now)
                    }
                    book.queueDue(now: now)
                case .asked(let url, let pause):
                    book.asked(url, pause)
                case .finished(let report):
                    done += 1
                    book.finished(report, now: now)
                    note(report, &news)
                    await tellSubscriber(report)
                case .pushed(let push): pushes.append(push)
                case .received(let report, let push):
                    book.finished(report, now: now)
                    note(report, &news)
                    daemon.inbox.answer(push, recorded: report.isRecorded)
                }
                let poller = daemon.poller(plan)
                pushes.removeAll { push in
                    guard book.feeds.contains(push.feed) else {
                        daemon.inbox.answer(push.id, recorded: false)
                        return true
                    }
                    guard let due = book.take(push.feed, now: now) else { return false }
                    group.addTask {
                        let report = await poller.receive(push, feed: due.feed, state: due.state)
                        continuation.yield(.received(report, push: push.id))
                    }
                    return true
                }
                while let due = book.next(limits(plan), now: now, isPushed: daemon.subscriber.isPushed) {
                    group.addTask {
                        let report = await poller.poll(due) { pause in
                            continuation.yield(.asked(due.feed.url.value, pause))
                        }
                        continuation.yield(.finished(report))
                    }
                }
                daemon.counters.set(\.pollsUnderWay, book.waiting)
                if case .tick = event { daemon.counters.add(\.ticks) }
                if once, case .asked = event { continue }
                if once {
                    daemon.onEvent(.polled(done: done, of: done + book.waiting))
                    if book.isIdle { continuation.finish() }
                }
            }
            group.cancelAll()
        }
    }

    /// What is known of a feed goes with it when the configuration spells its address anew.
    private func respell(_ feeds: [FeedSettings], in book: inout ScheduleBook) async {
        guard !book.knows(all: feeds) else { return }
        do {
            for (before, state) in spelledAnew(feeds, known: try await daemon.store.feeds()) {
                try await daemon.store.respell(before, as: state)
                book.adopt(state)
            }
        } catch {
            daemon.noteStore("\(error)")
        }
    }

    /// Answers that wait to be read and recorded are bounded by the fetcher's memory; their number is, here.
    private func limits(_ plan: Plan) -> ScheduleBook.Limits {
        let fetch = plan.configuration.fetch
        return ScheduleBook.Limits(total: 2 * fetch.concurrency, perHost: fetch.perHost)
    }

    private func tellSubscriber(_ report: PollReport) async {
        if let offer = report.hub { await daemon.subscriber.offer(offer, feed: report.state.url) }
        if report.newArticles > 0 { await daemon.subscriber.foundByPolling(report.state.url) }
    }

    /// Counts, logs and shows what a poll came to.
    private func note(_ report: PollReport, _ news: inout FailureNews) {
        let feed: Logger.MetadataValue = "\(report.state.name)"
        daemon.counters.add(\.polls)
        switch report.outcome {
        case .failed(let reason):
            daemon.counters.add(\.pollFailures)
            let level: Logger.Level = news.isNews(report.state.url, now: daemon.now()) ? .warning : .debug
            let wait = max(report.state.nextPoll - daemon.now(), 0)
            logger.log(
                level: level, "feed cannot be read",
                metadata: ["feed": feed, "reason": "\(reason)", "next_try_in": "\(wait)s"])
        case .notRecorded(let reason):
            guard reason != "cancelled" else { return }
            logger.error("poll not recorded; it will be made again", metadata: ["feed": feed, "reason": "\(reason)"])
            daemon.noteStore("\(reason)")
        case .notModified:
            daemon.noteStore(nil)
            daemon.counters.add(\.notModified)
            if news.recovered(report.state.url) { logger.info("feed answers again", metadata: ["feed": feed]) }
        case .read(let entries):
            daemon.noteStore(nil)
            if news.recovered(report.state.url) { logger.info("feed answers again", metadata: ["feed": feed]) }
            logger.debug(
                "feed read",
                metadata: ["feed": feed, "entries": "\(entries)", "new": "\(report.newArticles)"])
        }
        if report.gap {
            logger.warning(
                "every entry of the feed was new; some may have been missed, a shorter interval helps",
                metadata: ["feed": feed])
        }
        if report.pagesTurnedAway > 0 {
            daemon.counters.add(\.pagesTurnedAway, report.pagesTurnedAway)
            let isNews = news.isNews("pages.queue", now: daemon.now())
            logger.log(
                level: isNews ? .warning : .debug,
                "the queue of pages is full; articles are matched on what the feed gives, a greater pages.queue helps",
                metadata: ["feed": feed, "pages": "\(report.pagesTurnedAway)"])
        }
        if report.pages > 0 { daemon.pageSignal.wake() }
        daemon.counters.add(\.articles, report.newArticles)
        daemon.counters.add(\.alerts, report.alerts.count)
        for alert in report.alerts { daemon.onEvent(.alert(alert)) }
        daemon.counters.add(\.alerts, report.notices)
        if !report.alerts.isEmpty || report.notices > 0 { daemon.wakeSinks() }
    }
}
