import Deliver
import Foundation

/// An alert as a person at a terminal reads it: time, severity, rule, title, why.
func alertView(_ alert: AlertDocument, colours: Bool) -> String {
    let severity = alert.severity.padding(toLength: 8, withPad: " ", startingAt: 0)
    let colour = ["critical": "1;31", "high": "31", "low": "33"][alert.severity] ?? "36"
    let shown = colours ? "\u{1B}[\(colour)m\(severity)\u{1B}[0m" : severity
    var lines = ["\(timeOfDay(Date())) \(shown) \(harmless(alert.rule)): \(isolated(alert.article.title))"]
    if let url = alert.article.url { lines.append("         \(harmless(alert.article.feed.name))  \(harmless(url))") }
    for reason in alert.reasons.prefix(4) { lines.append("         why: \(isolated(reason))") }
    if alert.reasons.count > 4 { lines.append("         … and \(alert.reasons.count - 4) more") }
    return lines.joined(separator: "\n")
}
