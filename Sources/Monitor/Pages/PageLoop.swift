import Foundation
import Logging
import Settings
import Store
import Synchronization

/// Reads the pages that wait, beside the polls and never in their way: over connections of its own.
struct PageLoop: Sendable {
    let daemon: Daemon
    let logger: Logger

    /// One round ends after this, with what is left waiting for the next.
    private static let longestRound: Int64 = 300

    private final class Progress: Sendable {
        let hosts: PageHosts
        let done = Atomic(0)

        init(now: @escaping @Sendable () -> Int64) { hosts = PageHosts(now: now) }
    }

    /// Runs until cancelled; with `once`, until no page is due.
    ///
    /// - Returns: how many were read.
    @discardableResult
    func run(once: Bool = false) async -> Int {
        let progress = Progress(now: daemon.now)
        let end = daemon.now() + Self.longestRound
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                let plan = daemon.plan
                let waiting = await next(plan, progress, once: once)
                for job in waiting.jobs where progress.hosts.withQueue({ $0.start(job.article.id, on: job.host) }) {
                    group.addTask {
                        let report = await daemon.pageReader(plan, progress.hosts).read(job)
                        progress.done.add(1, ordering: .relaxed)
                        note(report)
                        progress.hosts.withQueue {
                            $0.finished(job.article.id, on: report.held, rest: report.rest, now: daemon.now())
                        }
                        daemon.pageSignal.wake()
                    }
                }
                if once {
                    let isOver = waiting.nextTry.map { $0 > daemon.now() } ?? true
                    if daemon.now() >= end
                        || progress.hosts.withQueue({ $0.reading.isEmpty }) && waiting.jobs.isEmpty && isOver
                    {
                        break
                    }
                }
                await daemon.pageSignal.wait(atMost: waiting.nextTry == nil ? .seconds(60) : .seconds(1))
            }
            group.cancelAll()
        }
        return progress.done.load(ordering: .relaxed)
    }

    /// The jobs to start now, and when the first of those that wait is due.
    private func next(
        _ plan: Plan, _ progress: Progress, once: Bool
    ) async -> (jobs: [PageJob], nextTry: Int64?) {
        do {
            let only = once && plan.configuration.feeds.count == 1 ? plan.configuration.feeds[0].url.value : nil
            guard let nextTry = try await daemon.store.nextPage(feed: only) else { return ([], nil) }
            let now = daemon.now()
            let (closed, reading) = progress.hosts.withQueue { ($0.closedHosts(now: now), $0.reading) }
            let room = plan.configuration.pages.concurrency - reading.count
            guard nextTry <= now, room > 0 else { return ([], nextTry) }
            let jobs = try await daemon.store.duePages(
                now: now, except: closed, reading: reading, limit: room, feed: only)
            return (jobs, nextTry)
        } catch {
            logger.error("pages cannot be looked up", metadata: ["reason": "\(error)"])
            return ([], nil)
        }
    }

    private func note(_ report: PageReport) {
        daemon.counters.add(\.pages)
        if let failure = report.failure {
            daemon.counters.add(\.pageFailures)
            logger.log(
                level: report.isLost ? .error : .debug, "page not read",
                metadata: ["feed": "\(report.feed)", "host": "\(report.host)", "reason": "\(failure)"])
        }
        daemon.counters.add(\.alerts, report.alerts.count)
        for alert in report.alerts { daemon.onEvent(.alert(alert)) }
        if !report.alerts.isEmpty { daemon.wakeSinks() }
    }
}
