import CCurl
import Foundation
import Synchronization

/// Asks servers over one libcurl multi handle on a thread of its own.
///
/// Connections, names and TLS sessions are shared by all requests. Beyond the limits of the configuration
/// requests wait in the order in which they came, hosts that are busy being passed over.
public final class Fetcher: Sendable {
    private let configuration: Mutex<FetchConfiguration>
    private let engine: TransferThread
    private let lastID = Atomic<UInt64>(0)

    /// - Throws: `.handleUnavailable` where libcurl cannot be set up.
    public init(_ configuration: FetchConfiguration) throws(FetchError) {
        self.configuration = Mutex(configuration)
        engine = try TransferThread(configuration)
        engine.start()
    }

    deinit { engine.stop() }

    /// Asks by another configuration from now on; transfers under way keep theirs.
    public func adopt(_ configuration: FetchConfiguration) {
        self.configuration.withLock { $0 = configuration }
        engine.adopt(configuration)
    }

    /// Asks once, following redirects, and answers whatever the server said, 304, 4xx and 5xx included.
    public func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
        let id = lastID.add(1, ordering: .relaxed).newValue
        let configuration = configuration.withLock { $0 }
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { (waiter: CheckedContinuation<Result<FetchResponse, FetchError>, Never>) in
                guard !Task.isCancelled else {
                    waiter.resume(returning: .failure(.cancelled))
                    return
                }
                do throws(FetchError) {
                    engine.submit(
                        try Job(id: id, request: request, configuration: configuration) {
                            waiter.resume(returning: $0)
                        })
                } catch {
                    waiter.resume(returning: .failure(error))
                }
            }
        } onCancel: {
            engine.cancel(id)
        }
        return try result.get()
    }

    /// Ends all transfers as cancelled and the thread with them.
    public func shutdown() async {
        engine.stop()
    }
}
