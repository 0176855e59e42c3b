import CCurl
import Foundation
import Synchronization

/// The thread that owns the multi handle.
///
/// All of libcurl happens here.
final class TransferThread: @unchecked Sendable {
    private struct Inbox {
        var jobs: [Job] = []
        var cancelled: Set<UInt64> = []
        var isStopped = false
    }

    private let inbox = Mutex(Inbox())
    private let multi: UnsafeMutableRawPointer
    private let configuration: FetchConfiguration
    private var waiting: [Job] = []
    private var running: [UnsafeMutableRawPointer: Transfer] = [:]
    private var hosts: [String: Int] = [:]
    private var spare: [Transfer.OpaquePointerBox] = []

    private static let isSetUp: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    init(_ configuration: FetchConfiguration) throws(FetchError) {
        guard Self.isSetUp, let multi = curl_multi_init() else { throw .handleUnavailable }
        self.multi = multi
        self.configuration = configuration
        marsad_multi_set_long(multi, CURLMOPT_PIPELINING, Int(CURLPIPE_MULTIPLEX))
        marsad_multi_set_long(multi, CURLMOPT_MAXCONNECTS, configuration.concurrency)
    }

    func start() {
        let thread = Thread { self.run() }
        thread.name = "marsad.fetch"
        thread.stackSize = 1 << 20
        thread.start()
    }

    func submit(_ job: Job) {
        let isStopped = inbox.withLock { inbox in
            if !inbox.isStopped { inbox.jobs.append(job) }
            return inbox.isStopped
        }
        guard !isStopped else { return job.finish(.failure(.cancelled)) }
        curl_multi_wakeup(multi)
    }

    func cancel(_ id: UInt64) {
        inbox.withLock { inbox in if !inbox.isStopped { inbox.cancelled.insert(id) } }
        wake()
    }

    func stop() {
        wake(stopping: true)
    }

    /// The multi handle lives until the thread has seen the stop, so it is woken under the lock.
    private func wake(stopping: Bool = false) {
        inbox.withLock { inbox in
            guard !inbox.isStopped else { return }
            curl_multi_wakeup(multi)
            if stopping { inbox.isStopped = true }
        }
    }

    private func run() {
        while readInbox() {
            startWaiting()
            var count: Int32 = 0
            curl_multi_perform(multi, &count)
            finishDone()
            startWaiting()
            curl_multi_poll(multi, nil, 0, waiting.isEmpty ? 1_000 : 100, nil)
        }
        for (raw, transfer) in running {
            curl_multi_remove_handle(multi, raw)
            transfer.job.finish(.failure(.cancelled))
        }
        for job in waiting { job.finish(.failure(.cancelled)) }
        running = [:]
        spare = []
        curl_multi_cleanup(multi)
    }

    /// Takes over new jobs and cancellations; false at a stop.
    private func readInbox() -> Bool {
        let (jobs, cancelled, isStopped) = inbox.withLock { inbox in
            defer {
                inbox.jobs = []
                inbox.cancelled = []
            }
            return (inbox.jobs, inbox.cancelled, inbox.isStopped)
        }
        waiting += jobs
        guard !isStopped else { return false }
        guard !cancelled.isEmpty else { return true }
        for job in waiting where cancelled.contains(job.id) { job.finish(.failure(.cancelled)) }
        waiting.removeAll { cancelled.contains($0.id) }
        for transfer in running.values where cancelled.contains(transfer.job.id) {
            end(transfer)
            transfer.job.finish(.failure(.cancelled))
        }
        return true
    }

    private func startWaiting() {
        guard !waiting.isEmpty, running.count < configuration.concurrency else { return }
        var left: [Job] = []
        for job in waiting {
            let host = Job.host(job.request.url)
            if running.count < configuration.concurrency, hosts[host, default: 0] < configuration.perHost {
                begin(job, url: job.request.url)
            } else {
                left.append(job)
            }
        }
        waiting = left
    }

    private func begin(_ job: Job, url: String) {
        guard let handle = spare.popLast() ?? Transfer.OpaquePointerBox(),
            let transfer = Transfer(job: job, handle: handle, url: url)
        else { return job.finish(.failure(.handleUnavailable)) }
        hosts[Job.host(job.request.url), default: 0] += 1
        running[handle.raw] = transfer
        curl_multi_add_handle(multi, handle.raw)
    }

    private func end(_ transfer: Transfer) {
        curl_multi_remove_handle(multi, transfer.handle.raw)
        running[transfer.handle.raw] = nil
        let host = Job.host(transfer.job.request.url)
        hosts[host, default: 1] -= 1
        if hosts[host] == 0 { hosts[host] = nil }
        if spare.count < 64 { spare.append(transfer.handle) }
    }

    private func finishDone() {
        var code = CURLE_OK
        while let raw = marsad_done(multi, &code) {
            guard let transfer = running[raw] else { continue }
            settle(transfer, code)
        }
    }

    private func settle(_ transfer: Transfer, _ code: CURLcode) {
        let job = transfer.job
        var status = 0
        var wire: curl_off_t = 0
        var target: UnsafeMutableRawPointer?
        marsad_get_long(transfer.handle.raw, CURLINFO_RESPONSE_CODE, &status)
        marsad_get_size(transfer.handle.raw, CURLINFO_SIZE_DOWNLOAD_T, &wire)
        marsad_get_pointer(transfer.handle.raw, CURLINFO_REDIRECT_URL, &target)
        let next = target.map { String(cString: $0.assumingMemoryBound(to: CChar.self)) }
        job.bytesReceived += Int(wire)
        let error = transfer.error(code)
        end(transfer)
        if let error { return job.finish(.failure(error)) }
        if let next, job.request.followRedirects, [301, 302, 303, 307, 308].contains(status) {
            job.redirects += 1
            job.isPermanent = job.isPermanent && (status == 301 || status == 308)
            guard job.redirects <= configuration.maxRedirects else {
                return job.finish(.failure(.tooManyRedirects(configuration.maxRedirects)))
            }
            return begin(job, url: next)
        }
        job.finish(
            .success(
                FetchResponse(
                    status: status, headers: transfer.headers, body: transfer.body, finalURL: transfer.url,
                    permanentURL: job.redirects > 0 && job.isPermanent ? transfer.url : nil,
                    bytesReceived: job.bytesReceived, duration: ContinuousClock.now - job.start)))
    }
}
