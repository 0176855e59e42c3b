import Foundation

/// Writes alerts into the systemd journal by its native protocol: a datagram of fields.
public struct JournalSink: AlertSink {
    public let name: String
    private let path: String

    /// - Parameter path: the journal's socket.
    public init(name: String, path: String) {
        self.name = name
        self.path = path
    }

    public func deliver(
        _ alerts: [OutgoingAlert], settled: @escaping @Sendable (Int, DeliveryOutcome) -> Bool
    ) async {
        for (index, alert) in alerts.enumerated() where !settled(index, send(Self.entry(alert))) {
            return
        }
    }

    /// What all alerts in the journal share: `journalctl MESSAGE_ID=…`.
    static let messageID = "6d6172736164416c8572740000000001"

    /// An entry in the journal's native format, each field with its length, so that nothing in it ends it.
    static func entry(_ alert: OutgoingAlert) -> [UInt8] {
        var fields = [("SYSLOG_IDENTIFIER", "marsad"), ("MESSAGE_ID", messageID), ("MARSAD_ID", alert.id)]
        if let facts = AlertFacts(alert.body) {
            let priorities = ["critical": "2", "high": "3", "medium": "4", "low": "5"]
            fields += [
                ("MESSAGE", "\(facts.line()): \(MessageText.fit(facts.title, 1_000))"),
                ("PRIORITY", priorities[facts.severity] ?? "6"), ("MARSAD_RULE", MessageText.bare(facts.rule)),
                ("MARSAD_SEVERITY", facts.severity),
                ("MARSAD_TITLE", MessageText.cut(MessageText.bare(facts.title), 1_000)),
                ("MARSAD_LINK", facts.link ?? ""), ("MARSAD_STORY", facts.story ?? ""),
                ("MARSAD_FEED", MessageText.bare(facts.items.first?.feed ?? "")),
                ("MARSAD_LANGUAGE", facts.items.first?.language ?? ""),
                ("MARSAD_REASONS", facts.details(limit: 8_000)),
            ]
        }
        // A datagram holds about 200 kB.
        if alert.body.count <= 100_000 {
            fields.append(("MARSAD_DOCUMENT", String(decoding: alert.body, as: UTF8.self)))
        }
        var bytes: [UInt8] = []
        for (name, value) in fields where !value.isEmpty {
            bytes += Array("\(name)\n".utf8)
            let count = UInt64(value.utf8.count).littleEndian
            withUnsafeBytes(of: count) { bytes += $0 }
            bytes += Array(value.utf8) + [0x0A]
        }
        return bytes
    }

    private func send(_ entry: [UInt8]) -> DeliveryOutcome {
        guard let reason = Datagram.send(entry, to: path) else { return .delivered(status: nil) }
        return .retry(reason: "the journal does not take it: \(reason)", after: nil)
    }
}
