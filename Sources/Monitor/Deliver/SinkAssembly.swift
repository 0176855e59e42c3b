public import Deliver
import Fetch
import Foundation
public import Settings

/// Opens the sinks that a configuration names; one that cannot be opened is a problem with its place.
func openSinks(
    _ configuration: Configuration, fetcher: Fetcher, now: @escaping @Sendable () -> Int64
) -> (sinks: [any AlertSink], problems: [ConfigurationProblem]) {
    var sinks: [any AlertSink] = []
    var problems: [ConfigurationProblem] = []
    for sink in configuration.sinks {
        do {
            switch sink.kind {
            case .log(let path):
                sinks.append(try LogFileSink(name: sink.name.value, path: path))
            case .webhook(let url, let format, let target, let secrets, let headers):
                sinks.append(
                    try WebhookSink(
                        name: sink.name.value, url: url.reveal, format: MessageFormat(rawValue: format) ?? .json,
                        target: target?.reveal, secrets: secrets.map(\.reveal),
                        headers: headers.map { (name: $0.name, value: $0.value.reveal) }, fetcher: fetcher, now: now))
            }
        } catch {
            problems.append(
                ConfigurationProblem(
                    position: sink.name.position, message: "sink \"\(sink.name.value)\": \(error)", hint: nil))
        }
    }
    return (sinks, problems)
}

/// Tries one sink of a configuration once, without the outbox.
public func trySink(
    _ name: String, of configuration: Configuration, with alert: OutgoingAlert
) async -> DeliveryOutcome {
    var one = configuration
    one.sinks = configuration.sinks.filter { $0.name.value == name }
    do {
        let fetcher = try Fetcher(configuration.fetchConfiguration)
        let (sinks, problems) = openSinks(one, fetcher: fetcher) { Int64(Date().timeIntervalSince1970) }
        guard let sink = sinks.first else {
            return .rejected(reason: problems.first.map { "\($0)" } ?? "there is no such sink")
        }
        let outcome = await sink.deliver(alert)
        await fetcher.shutdown()
        return outcome
    } catch {
        return .rejected(reason: "\(error)")
    }
}

/// An alert that tells of nothing, for trying a sink out.
public func sampleAlert(time: Int64) -> OutgoingAlert {
    let document = AlertDocument(
        id: "sample-\(time)", rule: "A sample", severity: "info", timestamp: time,
        article: AlertDocument.ArticlePart(
            id: "sample", url: "https://example.org/sample", title: "This is a sample alert — هذا تنبيه للتجربة",
            published: time, language: "en", summary: nil,
            feed: AlertDocument.FeedPart(name: "marsad sinks test", url: "https://example.org/feed", tags: ["sample"])),
        mentions: [], reasons: ["somebody asked for a sample with `marsad sinks test`"])
    return OutgoingAlert(id: document.id, body: document.json())
}
