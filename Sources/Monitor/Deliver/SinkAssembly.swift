import Deliver
import Fetch
import Settings

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
            case .webhook(let url, let secrets, let headers):
                sinks.append(
                    try WebhookSink(
                        name: sink.name.value, url: url.reveal, secrets: secrets.map(\.reveal),
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
