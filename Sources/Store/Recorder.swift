import Synchronization

/// One poll to be recorded.
struct RecordRequest: Sendable {
    var state: FeedState
    var articles: [NewArticle]
    /// Whether they are all that the feed shows.
    var isWhole = true
    /// Unix seconds.
    var now: Int64
    var stories: StoryPolicy
    /// Nil where each alert goes to its sinks at once.
    var intake: (any AlertIntake)?
}

/// Gathers the polls that come while the disk is busy into one transaction, for each costs a flush of the disk.
final class Recorder: Sendable {
    private struct Waiting {
        var request: RecordRequest
        var answer: CheckedContinuation<Result<Recorded, StoreError>, Never>
    }

    private struct State {
        var waiting: [Waiting] = []
        var isWriting = false
    }

    /// Polls in one transaction.
    private static let most = 128

    private let state = Mutex(State())

    func record(_ request: RecordRequest, in store: ArticleStore) async throws(StoreError) -> Recorded {
        let result = await withCheckedContinuation {
            (answer: CheckedContinuation<Result<Recorded, StoreError>, Never>) in
            let begins = state.withLock { state in
                state.waiting.append(Waiting(request: request, answer: answer))
                defer { state.isWriting = true }
                return !state.isWriting
            }
            // A task of its own: it writes for others too, and ends when nobody waits.
            if begins { Task { await self.write(in: store) } }
        }
        return try result.get()
    }

    private func write(in store: ArticleStore) async {
        while let batch = next() {
            do {
                let recorded = try await store.record(batch: batch.map(\.request))
                for (waiting, recorded) in zip(batch, recorded) { waiting.answer.resume(returning: .success(recorded)) }
            } catch {
                for waiting in batch { waiting.answer.resume(returning: .failure(error)) }
            }
        }
    }

    private func next() -> [Waiting]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isWriting = false
                return nil
            }
            let batch = Array(state.waiting.prefix(Self.most))
            state.waiting.removeFirst(batch.count)
            return batch
        }
    }
}
