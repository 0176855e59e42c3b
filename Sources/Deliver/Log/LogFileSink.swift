/// Appends alerts to a file, one JSON object a line, or a line for people.
public struct LogFileSink: AlertSink {
    public struct Options: Sendable {
        public enum Flush: Sendable {
            /// To the disk before an alert counts as delivered.
            case always
            /// To the disk once a second, and when the queue is empty.
            case interval
            /// When the system likes.
            case never
        }

        public var isText = false
        public var flush = Flush.always
        /// Bytes after which a file is put aside as `PATH.1`.
        public var maxSize: Int?
        /// Files put aside that are kept.
        public var keep = 10

        public init() {}
    }

    public let name: String
    /// After a crash it knows what stands at its end.
    public let knowsRepeats = true
    private let file: LogFile
    private let isText: Bool
    private let queue: BlockingQueue

    /// Opens the file, creating it and its folder where they are missing, and takes back a line that a crash cut.
    public init(name: String, path: String, options: Options = Options()) throws(SinkError) {
        self.name = name
        isText = options.isText
        queue = BlockingQueue(name)
        file = try LogFile(path: path, options: options)
    }

    public func deliver(
        _ alerts: [OutgoingAlert], settled: @escaping @Sendable (Int, DeliveryOutcome) -> Bool
    ) async {
        await queue.run { _ in
            let lines = alerts.map { line($0) }
            let (written, failure) = file.append(lines)
            for index in 0..<written where !settled(index, .delivered(status: nil)) { return }
            if let failure, written < alerts.count {
                _ = settled(written, .retry(reason: "the log cannot be written: \(failure)", after: nil))
            }
        }
    }

    public func rest() async { await queue.run { _ in file.flushIfOwed() } }

    public func reopen() async { await queue.run { _ in file.reopen() } }

    private func line(_ alert: OutgoingAlert) -> [UInt8] {
        guard isText, let facts = AlertFacts(alert.body) else { return alert.body + [0x0A] }
        var text = "\(facts.timestamp) \(facts.severity) \(MessageText.plain(facts.rule)): "
        if facts.isUpdate { text += "\(AlertFacts.updateMark): " }
        text += MessageText.plain(facts.title)
        if let link = facts.link { text += "  \(link)" }
        if let feed = facts.items.first?.feed, !facts.isNotification { text += "  (\(MessageText.plain(feed)))" }
        if facts.isNotification { text += "  (\(facts.total) alerts)" }
        for reason in facts.reasons.prefix(4) { text += "  — \(MessageText.fit(reason, 300))" }
        return Array(text.utf8) + [0x0A]
    }
}
