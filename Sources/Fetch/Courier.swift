import CCurl
import Foundation
import Synchronization

/// Sends requests one after the other, in the order given, over one connection, on a thread of its own.
///
/// What is sent here waits for nothing but its own receiver: neither for feeds that are being fetched nor for other
/// couriers.
public final class Courier: Sendable {
    let configuration: FetchConfiguration
    private let thread: CourierThread

    /// - Parameter name: of the thread, 15 bytes at the most are shown.
    public init(_ configuration: FetchConfiguration, name: String) {
        self.configuration = configuration
        thread = CourierThread()
        thread.start(name: name)
    }

    deinit { thread.stop() }

    /// Sends up to `count` requests; each is made when its turn has come.
    ///
    /// - Parameter answered: told of each on the courier's thread, in order; false ends the run.
    public func send(
        _ count: Int, request: @escaping @Sendable (Int) -> FetchRequest,
        answered: @escaping @Sendable (Int, Result<FetchResponse, FetchError>) -> Bool
    ) async {
        let configuration = configuration
        await run { handle, run in
            for index in 0..<count {
                guard !run.isCancelled else { return }
                let answer = Self.perform(request(index), configuration, handle, run)
                guard answered(index, answer) else { return }
            }
        }
    }

    /// Does work on the thread that owns the connection; a cancelled task cuts it short within two seconds.
    func run<T: Sendable>(_ work: @escaping @Sendable (EasyHandle, CourierRun) -> T?) async -> T? {
        let run = CourierRun()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { (waiter: CheckedContinuation<T?, Never>) in
                thread.submit { handle in
                    guard let handle, !run.isCancelled else { return waiter.resume(returning: nil) }
                    waiter.resume(returning: work(handle, run))
                }
            }
        } onCancel: {
            run.cancel()
        }
    }

    private static func perform(
        _ request: FetchRequest, _ configuration: FetchConfiguration, _ handle: EasyHandle,
        _ run: CourierRun
    ) -> Result<FetchResponse, FetchError> {
        let job: Job
        do {
            job = try Job(id: 0, request: request, configuration: configuration) { _ in }
        } catch {
            return .failure(error)
        }
        job.begin()
        let transfer = Transfer(job: job, handle: handle, room: run)
        run.watch(handle.raw)
        let code = curl_easy_perform(handle.raw)
        if run.isCut { return .failure(.cancelled) }
        if let error = transfer.error(code) { return .failure(error) }
        var status = 0
        marsad_get_long(handle.raw, CURLINFO_RESPONSE_CODE, &status)
        let size = transfer.body.count
        return .success(
            FetchResponse(
                status: status, headers: transfer.headers, body: transfer.body.take(), finalURL: request.url,
                permanentURL: nil, bytesReceived: size, duration: job.duration))
    }
}

/// One piece of a courier's work, which can be cut short.
final class CourierRun: TransferRoom, Sendable {
    private let cancelled = Mutex<ContinuousClock.Instant?>(nil)

    var isCancelled: Bool { cancelled.withLock { $0 != nil } }

    func cancel() { cancelled.withLock { $0 = $0 ?? .now } }

    /// What is under way has a second to end well, for its receiver may have it already.
    var isCut: Bool { cancelled.withLock { $0.map { ContinuousClock.now - $0 >= .seconds(1) } ?? false } }

    /// Answers are small, and one at a time.
    func admits(_ bytes: Int, of transfer: Transfer) -> Bool { true }

    /// Lets a transfer end when the run is cancelled; libcurl asks at least once a second.
    func watch(_ raw: UnsafeMutableRawPointer) {
        marsad_set_long(raw, CURLOPT_NOPROGRESS, 0)
        marsad_set_pointer(raw, CURLOPT_XFERINFODATA, Unmanaged.passUnretained(self).toOpaque())
        marsad_set_progress_callback(raw) { context, _, _, _, _ in
            guard let context else { return 0 }
            return Unmanaged<CourierRun>.fromOpaque(context).takeUnretainedValue().isCut ? 1 : 0
        }
    }
}

/// The thread that owns the easy handle and with it the connection.
private final class CourierThread: Sendable {
    typealias Work = @Sendable (EasyHandle?) -> Void

    private let inbox = Mutex<(work: [Work], isStopped: Bool)>(([], false))
    private let arrivals = DispatchSemaphore(value: 0)

    func start(name: String) {
        let thread = Thread { self.run() }
        thread.name = "marsad.\(name)"
        thread.stackSize = 1 << 20
        thread.start()
    }

    func submit(_ work: @escaping Work) {
        let isStopped = inbox.withLock { inbox in
            if !inbox.isStopped { inbox.work.append(work) }
            return inbox.isStopped
        }
        if isStopped { work(nil) } else { arrivals.signal() }
    }

    func stop() {
        inbox.withLock { $0.isStopped = true }
        arrivals.signal()
    }

    private func run() {
        let handle = EasyHandle(sessions: nil)
        while true {
            arrivals.wait()
            let (work, isStopped) = inbox.withLock { inbox in
                (inbox.work.isEmpty ? nil : inbox.work.removeFirst(), inbox.isStopped)
            }
            if let work { work(handle) } else if isStopped { return }
        }
    }
}
