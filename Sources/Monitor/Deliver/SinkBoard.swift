import Settings
public import Store
import Synchronization

/// What is wrong at the moment, with sinks above all, for the log, `marsad alerts`, the metrics and systemd's status.
public final class SinkBoard: Sendable {
    /// What can be wrong with the daemon itself.
    enum Part: Int, Sendable {
        case store, configuration
    }

    private let troubles = Mutex<[String: SinkTrouble]>([:])
    private let parts = Mutex<[Part: String]>([:])

    init() {}

    /// By name of the sink.
    public var now: [SinkTrouble] { troubles.withLock { $0.values.sorted { $0.sink < $1.sink } } }

    func isDisabled(_ sink: String) -> Bool { troubles.withLock { $0[sink]?.isDisabled ?? false } }

    /// Notes a trouble; answers whether it is news.
    func set(_ trouble: SinkTrouble) -> Bool {
        troubles.withLock { troubles in
            let old = troubles[trouble.sink]
            if let old, old.reason == trouble.reason, old.isDisabled == trouble.isDisabled { return false }
            troubles[trouble.sink] = trouble
            if let old { troubles[trouble.sink]?.since = old.since }
            return true
        }
    }

    /// All is well again; answers whether that is news.
    func clear(_ sink: String) -> Bool { troubles.withLock { $0.removeValue(forKey: sink) != nil } }

    func clearAll() { troubles.withLock { $0 = [:] } }

    /// Whether nothing can be recorded.
    public var storeFails: Bool { parts.withLock { $0[.store] != nil } }

    /// Notes what is wrong with a part, on one line, or with nil that all is well; answers whether that is news.
    func set(_ part: Part, _ trouble: String?) -> Bool {
        parts.withLock { parts in
            let old = parts[part]
            parts[part] = trouble.map { String($0.prefix { $0 != "\n" }) }
            return old != parts[part]
        }
    }

    /// One line for systemd's status; empty where all is well.
    var line: String {
        let parts = parts.withLock { $0.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value) }
        let sinks = now.map { "sink \($0.sink) \($0.isDisabled ? "is disabled" : "takes no alerts"): \($0.reason)" }
        return (parts + sinks).joined(separator: "; ")
    }
}

extension Daemon {
    /// What `systemctl status` shows.
    var statusLine: String {
        let troubles = board.line
        return "STATUS=watching \(plan.configuration.feeds.count) feeds" + (troubles.isEmpty ? "" : "; \(troubles)")
    }

    /// Shows a trouble everywhere; the log is the caller's.
    func note(_ trouble: SinkTrouble) async {
        guard board.set(trouble) else { return }
        try? await store.note(trouble, of: trouble.sink)
        notifier.send(statusLine)
    }

    /// Shows in systemd's status whether articles and alerts can be recorded.
    func noteStore(_ trouble: String?) {
        if board.set(.store, trouble) { notifier.send(statusLine) }
    }

    /// Takes a sink's trouble back; answers whether there was one.
    func clearTrouble(of sink: String) async -> Bool {
        guard board.clear(sink) else { return false }
        try? await store.note(nil, of: sink)
        notifier.send(statusLine)
        return true
    }

    /// Lets the store know what is wrong with the sinks that were opened last, and nothing else.
    func publishTroubles() async {
        try? await store.forgetTroubles()
        for trouble in board.now { try? await store.note(trouble, of: trouble.sink) }
    }
}
