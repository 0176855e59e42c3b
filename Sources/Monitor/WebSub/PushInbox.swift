import Synchronization

/// A feed document that a hub pushed.
struct PushedDocument: Sendable {
    var id: UInt64
    var feed: String
    var contentType: String?
    var body: [UInt8]
}

/// Pushed documents on their way to the poll loop, where polls and pushes of one feed follow one another.
///
/// At most `most` wait; beyond that a push is refused, and the hub sends it again.
final class PushInbox: Sendable {
    static let most = 256

    private struct State {
        var lastID: UInt64 = 0
        var waiting: [UInt64: CheckedContinuation<Bool, Never>] = [:]
        var take: (@Sendable (PushedDocument) -> Void)?
    }

    private let state = Mutex(State())

    /// Hands every document to the loop from now on.
    func open(_ take: @escaping @Sendable (PushedDocument) -> Void) {
        state.withLock { $0.take = take }
    }

    /// Refuses what waits and what comes from now on.
    func close() {
        let waiting = state.withLock { state in
            defer { (state.take, state.waiting) = (nil, [:]) }
            return state.waiting.values
        }
        for reply in waiting { reply.resume(returning: false) }
    }

    /// Waits until the document is recorded; false where it is not.
    func submit(feed: String, contentType: String?, body: [UInt8]) async -> Bool {
        await withCheckedContinuation { reply in
            let taken = state.withLock { state -> (PushedDocument, @Sendable (PushedDocument) -> Void)? in
                guard let take = state.take, state.waiting.count < Self.most else { return nil }
                state.lastID += 1
                state.waiting[state.lastID] = reply
                return (PushedDocument(id: state.lastID, feed: feed, contentType: contentType, body: body), take)
            }
            guard let (document, take) = taken else { return reply.resume(returning: false) }
            take(document)
        }
    }

    func answer(_ id: UInt64, recorded: Bool) {
        let reply = state.withLock { $0.waiting.removeValue(forKey: id) }
        reply?.resume(returning: recorded)
    }
}
