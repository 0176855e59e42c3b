import Monitor
import Store

/// The counters in the Prometheus text format.
func metricsPage(_ values: Counters.Values, sinks: SinkStates) -> String {
    let counters: [(String, String, Int)] = [
        ("marsad_fetch_polls_total", "Feeds asked.", values.polls),
        ("marsad_fetch_not_modified_total", "Polls answered 304.", values.notModified),
        ("marsad_fetch_failures_total", "Polls that gave no feed.", values.pollFailures),
        ("marsad_store_articles_total", "New articles recorded.", values.articles),
        ("marsad_watch_alerts_total", "Alerts recorded.", values.alerts),
        ("marsad_pages_read_total", "Pages of articles asked for.", values.pages),
        ("marsad_pages_failures_total", "Pages that gave no article.", values.pageFailures),
        ("marsad_pages_turned_away_total", "Pages not read as too many were waiting.", values.pagesTurnedAway),
        ("marsad_deliver_deliveries_total", "Alerts taken by a sink.", values.deliveries),
        ("marsad_deliver_failures_total", "Tries that a sink did not take.", values.deliveryFailures),
        ("marsad_deliver_dead_total", "Deliveries given up after the last try.", values.deliveriesGivenUp),
        ("marsad_monitor_reloads_total", "Reloads asked for.", values.reloads),
        ("marsad_monitor_reload_failures_total", "Reloads that did not hold.", values.reloadFailures),
    ]
    var page = ""
    for (name, help, value) in counters {
        page += "# HELP \(name) \(help)\n# TYPE \(name) counter\n\(name) \(value)\n"
    }
    page += "# HELP marsad_fetch_under_way Feeds being asked or waiting for a place.\n"
    page += "# TYPE marsad_fetch_under_way gauge\nmarsad_fetch_under_way \(values.pollsUnderWay)\n"
    page += "# HELP marsad_store_failing Whether polls cannot be recorded, as when the disk is full.\n"
    page += "# TYPE marsad_store_failing gauge\nmarsad_store_failing \(sinks.storeFails ? 1 : 0)\n"
    page += gauge("marsad_deliver_pending", "Alerts that a sink is owed.", sinks.pending)
    page += gauge("marsad_deliver_dead", "Deliveries that were given up and are kept.", sinks.dead)
    page += gauge("marsad_floods_held", "Alerts that wait for a message over several.", sinks.held, by: "reason")
    let failing = sinks.troubles.map { ($0.sink, 1) }
    page += gauge(
        "marsad_deliver_failing", "Sinks that take no alerts at the moment.", Dictionary(failing) { $1 })
    let disabled = sinks.troubles.filter(\.isDisabled).map { ($0.sink, 1) }
    page += gauge(
        "marsad_deliver_disabled", "Sinks that said 410 and are disabled until a reload.", Dictionary(disabled) { $1 })
    return page
}

/// What the outbox and the sinks are at.
struct SinkStates {
    var pending: [String: Int]
    var dead: [String: Int]
    var troubles: [SinkTrouble]
    /// Whether the last poll could not be recorded.
    var storeFails: Bool
    /// Alerts that wait for a message, by what holds them.
    var held: [String: Int]
}

private func gauge(_ name: String, _ help: String, _ values: [String: Int], by key: String = "sink") -> String {
    var text = "# HELP \(name) \(help)\n# TYPE \(name) gauge\n"
    for (sink, value) in values.sorted(by: { $0.key < $1.key }) {
        let label = sink.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ")
        text += "\(name){\(key)=\"\(label)\"} \(value)\n"
    }
    return text
}
