import Settings
public import Store
import Synchronization

/// What is wrong at the moment, with sinks above all, for the log, `marsad alerts`, the metrics and systemd's status.
public final class SinkBoard: Sendable {
    /// What can be wrong with the daemon itself.
    enum Part: Int, Sendable {
        case store, configuration
    }

    private struct Sinks {
        var inForce: SinkGeneration?
        var troubles: [String: SinkTrouble] = [:]
    }

    private let sinks = Mutex(Sinks())
    private let parts = Mutex<[Part: String]>([:])

    init() {}

    /// By name of the sink.
    public var now: [SinkTrouble] { sinks.withLock { $0.troubles.values.sorted { $0.sink < $1.sink } } }

    func isDisabled(_ sink: String) -> Bool { sinks.withLock { $0.troubles[sink]?.isDisabled ?? false } }

    /// Begins anew with these sinks; what becomes of others, which end what they are at, says nothing of them.
    func begin(_ generation: SinkGeneration) { sinks.withLock { $0 = Sinks(inForce: generation) } }

    func isInForce(_ generation: SinkGeneration) -> Bool { sinks.withLock { $0.inForce === generation } }

    /// Notes a trouble of sinks that are in force; answers whether it is news.
    func set(_ trouble: SinkTrouble, of generation: SinkGeneration) -> Bool {
        sinks.withLock { sinks in
            guard sinks.inForce === generation else { return false }
            let old = sinks.troubles[trouble.sink]
            if let old, old.reason == trouble.reason, old.isDisabled == trouble.isDisabled { return false }
            sinks.troubles[trouble.sink] = trouble
            if let old { sinks.troubles[trouble.sink]?.since = old.since }
            return true
        }
    }

    /// All is well again with a sink that is in force; answers whether that is news.
    func clear(_ sink: String, of generation: SinkGeneration) -> Bool {
        sinks.withLock { $0.inForce === generation && $0.troubles.removeValue(forKey: sink) != nil }
    }

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
    func note(_ trouble: SinkTrouble, of generation: SinkGeneration) async {
        guard board.set(trouble, of: generation) else { return }
        try? await store.note(trouble, of: trouble.sink)
        notifier.send(statusLine)
    }

    /// Shows in systemd's status whether articles and alerts can be recorded.
    func noteStore(_ trouble: String?) {
        if board.set(.store, trouble) { notifier.send(statusLine) }
    }

    /// Takes a sink's trouble back; answers whether there was one.
    func clearTrouble(of sink: String, _ generation: SinkGeneration) async -> Bool {
        guard board.clear(sink, of: generation) else { return false }
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
