import Foundation
import Logging

/// Log lines on standard error: readable on a terminal, with priorities under journald.
struct DiagnosticLogHandler: LogHandler {
    let label: String
    let isJournal: Bool
    var logLevel: Logger.Level = .info
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let facts = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
            .map { "\($0.key)=\(Self.quoted("\($0.value)"))" }.joined(separator: " ")
        let text = facts.isEmpty ? "\(event.message)" : "\(event.message)  \(facts)"
        if isJournal {
            complain("<\(Self.priority(event.level))>\(label): \(harmless(text))")
        } else {
            let level = "\(event.level)".padding(toLength: 7, withPad: " ", startingAt: 0)
            complain("\(timeOfDay(Date())) \(level) \(harmless(text))")
        }
    }

    private static func quoted(_ value: String) -> String {
        value.contains(" ") ? "\"\(value)\"" : value
    }

    /// syslog's numbers, as sd-daemon(3) has them.
    private static func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}

/// Installs the handler for the whole process.
func startLogging(level: Logger.Level) -> Logger {
    let isJournal = ProcessInfo.processInfo.environment["JOURNAL_STREAM"] != nil
    LoggingSystem.bootstrap { label in
        DiagnosticLogHandler(label: label, isJournal: isJournal, logLevel: level)
    }
    var logger = Logger(label: "marsad")
    logger.logLevel = level
    return logger
}
