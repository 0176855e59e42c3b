import Synchronization

/// Which hosts may be asked for a page now: one page of a host at a time, with a rest after each.
///
/// Pure; times are Unix seconds and come from outside. The jobs themselves wait in the store.
struct PageQueue: Sendable {
    private var busy: Set<String> = []
    private var restUntil: [String: Int64] = [:]
    /// The articles whose pages are being read: their hosts may be free again, where a redirect has led away.
    private(set) var reading: Set<String> = []
    private var lastLook: Int64 = 0

    /// The hosts that must not be asked now.
    mutating func closedHosts(now: Int64) -> Set<String> {
        if now < lastLook - 5 {
            // The clock was set back.
            restUntil = restUntil.mapValues { $0 + now - lastLook }
        }
        lastLook = now
        restUntil = restUntil.filter { $0.value > now }
        return busy.union(restUntil.keys)
    }

    /// False where a redirect has led a reader there meanwhile.
    mutating func start(_ article: String, on host: String) -> Bool {
        guard !reading.contains(article), busy.insert(host).inserted else { return false }
        reading.insert(article)
        return true
    }

    /// - Parameter host: that was asked last; nil where none is held any more.
    /// - Parameter rest: seconds before the next page of the host.
    mutating func finished(_ article: String, on host: String?, rest: Int64, now: Int64) {
        reading.remove(article)
        if let host { leave(host, rest: rest, now: now) }
    }

    /// Takes a host that a redirect leads to, if it may be asked now.
    mutating func enter(_ host: String, now: Int64) -> Bool {
        guard !busy.contains(host), restUntil[host] ?? now <= now else { return false }
        busy.insert(host)
        return true
    }

    mutating func leave(_ host: String, rest: Int64, now: Int64) {
        busy.remove(host)
        restUntil[host] = now + rest
    }
}

/// The queue as the loop and its readers share it.
final class PageHosts: Sendable {
    private let queue = Mutex(PageQueue())
    private let now: @Sendable () -> Int64

    init(now: @escaping @Sendable () -> Int64) { self.now = now }

    func withQueue<Result: Sendable>(_ body: (inout PageQueue) -> Result) -> Result {
        queue.withLock { body(&$0) }
    }

    func leave(_ host: String, rest: Int64) { queue.withLock { $0.leave(host, rest: rest, now: now()) } }

    /// Waits for a host that a redirect leads to; false where others hold it for longer than half a minute.
    func enter(_ host: String) async -> Bool {
        for _ in 0..<120 {
            if queue.withLock({ $0.enter(host, now: now()) }) { return true }
            do { try await Task.sleep(for: .milliseconds(250)) } catch { return false }
        }
        return false
    }
}
