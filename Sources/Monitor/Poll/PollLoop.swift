import Fetch
import Foundation
import Logging
import Settings
import Store

/// Polls the feeds of the running plan as they fall due.
struct PollLoop: Sendable {
    let daemon: Daemon
    let logger: Logger

    private enum Event: Sendable {
        case tick
        /// The server of the feed of this address has answered.
        case asked(String)
        case finished(PollReport)
    }

    /// Runs until cancelled; with `once`, one round over the feeds that are due.
    func run(once: Bool = false, force: ScheduleBook.Force = .no) async throws(StoreError) {
        var book = ScheduleBook(states: try await daemon.store.feeds(), force: force)
        var version: Int?
        let (events, continuation) = AsyncStream<Event>.makeStream()
        continuation.yield(.tick)
        await withDiscardingTaskGroup { group in
            if !once {
                group.addTask {
                    while (try? await Task.sleep(for: .milliseconds(500))) != nil { continuation.yield(.tick) }
                    continuation.finish()
                }
            }
            var done = 0
            for await event in events {
                let (plan, now) = (daemon.plan, daemon.now())
                if version != plan.version {
                    book.replaceFeeds(plan.configuration.feeds, now: now)
                    version = plan.version
                }
                switch event {
                case .tick:
                    book.queueDue(now: now)
                case .asked(let url):
                    book.asked(url)
                case .finished(let report):
                    done += 1
                    book.finished(report, now: now)
                    note(report, &book)
                }
                while let due = book.next(limits(plan), now: now) {
                    let poller = daemon.poller(plan)
                    group.addTask {
                        let report = await poller.poll(due.feed, state: due.state) {
                            continuation.yield(.asked(due.feed.url.value))
                        }
                        continuation.yield(.finished(report))
                    }
                }
                if once, case .asked = event { continue }
                if once {
                    daemon.onEvent(.polled(done: done, of: done + book.waiting))
                    if book.isIdle { continuation.finish() }
                }
            }
            group.cancelAll()
        }
    }

    /// Answers that wait to be read and recorded are bounded by the fetcher's memory; their number is, here.
    private func limits(_ plan: Plan) -> ScheduleBook.Limits {
        let fetch = plan.configuration.fetch
        return ScheduleBook.Limits(total: 4 * fetch.concurrency, perHost: fetch.perHost)
    }

    /// Counts, logs and shows what a poll came to.
    private func note(_ report: PollReport, _ book: inout ScheduleBook) {
        let feed: Logger.MetadataValue = "\(report.state.name)"
        daemon.counters.add(\.polls)
        switch report.outcome {
        case .failed(let reason):
            daemon.counters.add(\.pollFailures)
            let level: Logger.Level = book.isNews(failureOf: report.state.url, now: daemon.now()) ? .warning : .debug
            let wait = max(report.state.nextPoll - daemon.now(), 0)
            logger.log(
                level: level, "feed cannot be read",
                metadata: ["feed": feed, "reason": "\(reason)", "next_try_in": "\(wait)s"])
        case .notRecorded(let reason):
            guard reason != "cancelled" else { return }
            logger.error("poll not recorded; it will be made again", metadata: ["feed": feed, "reason": "\(reason)"])
        case .notModified:
            daemon.counters.add(\.notModified)
            if book.recovered(report.state.url) { logger.info("feed answers again", metadata: ["feed": feed]) }
        case .read(let entries):
            if book.recovered(report.state.url) { logger.info("feed answers again", metadata: ["feed": feed]) }
            logger.debug(
                "feed read",
                metadata: ["feed": feed, "entries": "\(entries)", "new": "\(report.newArticles)"])
        }
        if report.gap {
            logger.warning(
                "every entry of the feed was new; some may have been missed, a shorter interval helps",
                metadata: ["feed": feed])
        }
        daemon.counters.add(\.articles, report.newArticles)
        daemon.counters.add(\.alerts, report.alerts.count)
        for alert in report.alerts { daemon.onEvent(.alert(alert)) }
        if !report.alerts.isEmpty { daemon.wakeSinks() }
    }
}
