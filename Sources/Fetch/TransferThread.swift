import CCurl
import Foundation
import Synchronization

/// The thread that owns the multi handle.
///
/// All of libcurl happens here.
final class TransferThread: TransferRoom, @unchecked Sendable {
    private struct Inbox {
        var jobs: [Job] = []
        var cancelled: Set<UInt64> = []
        var configuration: FetchConfiguration?
        var isStopped = false
    }

    private let inbox = Mutex(Inbox())
    private let multi: UnsafeMutableRawPointer
    private let sessions: UnsafeMutableRawPointer?
    private var configuration: FetchConfiguration
    private var budget = MemoryBudget {}
    private var waiting: [Job] = []
    private var running: [UnsafeMutableRawPointer: Transfer] = [:]
    private var hosts: [String: Int] = [:]
    private var spare: [EasyHandle] = []
    private var lastSweep = ContinuousClock.now

    private static let isSetUp: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    init(_ configuration: FetchConfiguration) throws(FetchError) {
        guard Self.isSetUp, let multi = curl_multi_init() else { throw .handleUnavailable }
        self.multi = multi
        self.configuration = configuration
        // One thread uses it, so that no locks are needed.
        sessions = curl_share_init()
        if let sessions { _ = marsad_share(sessions, CURL_LOCK_DATA_SSL_SESSION) }
        marsad_multi_set_long(multi, CURLMOPT_PIPELINING, Int(CURLPIPE_MULTIPLEX))
        marsad_multi_set_long(multi, CURLMOPT_MAXCONNECTS, configuration.concurrency)
        budget = MemoryBudget { [weak self] in self?.wake() }
    }

    func start() {
        let thread = Thread { self.run() }
        thread.name = "marsad.fetch"
        thread.stackSize = 1 << 20
        thread.start()
    }

    func submit(_ job: Job) {
        let isStopped = inbox.withLock { inbox in
            if !inbox.isStopped {
                inbox.jobs.append(job)
                curl_multi_wakeup(multi)
            }
            return inbox.isStopped
        }
        if isStopped { job.finish(.failure(.cancelled)) }
    }

    func cancel(_ id: UInt64) { wake { $0.cancelled.insert(id) } }

    func adopt(_ configuration: FetchConfiguration) { wake { $0.configuration = configuration } }

    func stop() { wake { $0.isStopped = true } }

    /// The multi handle lives until the thread has seen the stop, so it is woken under the lock.
    private func wake(_ change: (inout Inbox) -> Void = { _ in }) {
        inbox.withLock { inbox in
            guard !inbox.isStopped else { return }
            change(&inbox)
            curl_multi_wakeup(multi)
        }
    }

    private func run() {
        // libidn2 takes host names to be in the locale's encoding, and a daemon's locale is C.
        let letters = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
        if let letters { uselocale(letters) }
        defer {
            uselocale(nil)
            if let letters { freelocale(letters) }
        }
        while readInbox() {
            startWaiting()
            resumePaused()
            var count: Int32 = 0
            curl_multi_perform(multi, &count)
            finishDone()
            endSilent()
            startWaiting()
            curl_multi_poll(multi, nil, 0, running.isEmpty ? 60_000 : 250, nil)
        }
        for (raw, transfer) in running {
            curl_multi_remove_handle(multi, raw)
            transfer.job.finish(.failure(.interrupted))
        }
        for job in waiting { job.finish(.failure(job.cancellation)) }
        running = [:]
        waiting = []
        spare = []
        curl_multi_cleanup(multi)
        if let sessions { curl_share_cleanup(sessions) }
    }

    /// Takes over new jobs and cancellations; false at a stop.
    private func readInbox() -> Bool {
        let news = inbox.withLock { inbox in
            defer { inbox = Inbox(isStopped: inbox.isStopped) }
            return inbox
        }
        if let configuration = news.configuration { self.configuration = configuration }
        waiting += news.jobs
        guard !news.isStopped else { return false }
        guard !news.cancelled.isEmpty else { return true }
        for job in waiting where news.cancelled.contains(job.id) { job.finish(.failure(job.cancellation)) }
        waiting.removeAll { news.cancelled.contains($0.id) }
        for transfer in running.values where news.cancelled.contains(transfer.job.id) {
            end(transfer)
            release(transfer)
            transfer.job.finish(.failure(.interrupted))
        }
        return true
    }

    // MARK: Beginning

    private func startWaiting() {
        guard !waiting.isEmpty, hasPlace else { return }
        var left: [Job] = []
        for job in waiting {
            if hasPlace, hosts[job.origin.name, default: 0] < configuration.perHost {
                begin(job)
            } else {
                left.append(job)
            }
        }
        waiting = left
    }

    private var hasPlace: Bool {
        running.count < configuration.concurrency
            && (running.isEmpty || !budget.isExceeded(configuration.maxMemory))
    }

    private func begin(_ job: Job) {
        if job.guardsAddress, PrivateNames.isPrivateAddress(job.origin.host) {
            return finish(job, .failure(.refusedAddress(job.origin.name)))
        }
        guard let handle = job.handle ?? spare.popLast() ?? EasyHandle(sessions: sessions) else {
            return job.finish(.failure(.handleUnavailable))
        }
        job.begin()
        job.handle = handle
        hosts[job.origin.name, default: 0] += 1
        running[handle.raw] = Transfer(job: job, handle: handle, room: self)
        curl_multi_add_handle(multi, handle.raw)
    }

    // MARK: Memory

    func admits(_ bytes: Int, of transfer: Transfer) -> Bool {
        if budget.isExceeded(configuration.maxMemory), eldest !== transfer { return false }
        budget.take(bytes)
        return true
    }

    private var eldest: Transfer? { running.values.min { $0.job.id < $1.job.id } }

    private func resumePaused() {
        guard running.values.contains(where: \.isPaused) else { return }
        let isExceeded = budget.isExceeded(configuration.maxMemory)
        let eldest = eldest
        for transfer in running.values where transfer.isPaused && (!isExceeded || transfer === eldest) {
            transfer.resume()
        }
    }

    private func release(_ transfer: Transfer) {
        budget.release(transfer.body.count)
        transfer.body.clear()
    }

    // MARK: Ending

    private func end(_ transfer: Transfer) {
        curl_multi_remove_handle(multi, transfer.handle.raw)
        running[transfer.handle.raw] = nil
        let host = transfer.job.origin.name
        hosts[host, default: 1] -= 1
        if hosts[host] == 0 { hosts[host] = nil }
    }

    /// Tells what a job came to and keeps its handle for another one.
    private func finish(_ job: Job, _ result: Result<FetchResponse, FetchError>) {
        if let handle = job.handle {
            handle.dropCookies()
            if spare.count < configuration.concurrency { spare.append(handle) }
        }
        job.handle = nil
        job.finish(result)
    }

    private func finishDone() {
        var code = CURLE_OK
        while let raw = marsad_done(multi, &code) {
            guard let transfer = running[raw] else { continue }
            settle(transfer, code)
        }
    }

    /// Ends transfers whose server has taken the request and says nothing, or next to nothing.
    private func endSilent() {
        let now = ContinuousClock.now
        guard now - lastSweep >= .milliseconds(100) else { return }
        lastSweep = now
        for transfer in running.values {
            guard let stall = transfer.stall(at: now) else { continue }
            transfer.stop = stall
            settle(transfer, CURLE_OPERATION_TIMEDOUT)
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
        if let error {
            release(transfer)
            return finish(job, .failure(error))
        }
        let isRedirect = job.request.followRedirects && [301, 302, 303, 307, 308].contains(status)
        let staysHere = job.request.staysOnHost && job.leavesHost(for: next)
        if let next, isRedirect, !staysHere {
            release(transfer)
            do throws(FetchError) {
                try job.follow(next, status: status)
                waiting.insert(job, at: 0)
            } catch {
                finish(job, .failure(error))
            }
            return
        }
        let lease = MemoryLease(budget, taken: transfer.body.count)
        finish(
            job,
            .success(
                FetchResponse(
                    status: status, headers: transfer.headers, body: transfer.body.take(), finalURL: job.url,
                    permanentURL: job.redirects > 0 && job.isPermanent ? job.url : nil, redirects: job.redirects,
                    redirectURL: isRedirect ? next : nil,
                    bytesReceived: job.bytesReceived, duration: job.duration,
                    lease: lease)))
    }
}
