import Monitor

/// The counters in the Prometheus text format.
func metricsPage(_ values: Counters.Values, backlog: [String: Int]) -> String {
    let counters: [(String, String, Int)] = [
        ("marsad_fetch_polls_total", "Feeds asked.", values.polls),
        ("marsad_fetch_not_modified_total", "Polls answered 304.", values.notModified),
        ("marsad_fetch_failures_total", "Polls that gave no feed.", values.pollFailures),
        ("marsad_store_articles_total", "New articles recorded.", values.articles),
        ("marsad_watch_alerts_total", "Alerts recorded.", values.alerts),
        ("marsad_pages_read_total", "Pages of articles asked for.", values.pages),
        ("marsad_pages_failures_total", "Pages that gave no article.", values.pageFailures),
        ("marsad_deliver_deliveries_total", "Alerts taken by a sink.", values.deliveries),
        ("marsad_deliver_failures_total", "Tries that a sink did not take.", values.deliveryFailures),
        ("marsad_monitor_reloads_total", "Reloads asked for.", values.reloads),
        ("marsad_monitor_reload_failures_total", "Reloads that did not hold.", values.reloadFailures),
    ]
    var page = ""
    for (name, help, value) in counters {
        page += "# HELP \(name) \(help)\n# TYPE \(name) counter\n\(name) \(value)\n"
    }
    page += "# HELP marsad_fetch_under_way Feeds being asked or waiting for a place.\n"
    page += "# TYPE marsad_fetch_under_way gauge\nmarsad_fetch_under_way \(values.pollsUnderWay)\n"
    page += "# HELP marsad_deliver_pending Alerts that a sink is owed.\n# TYPE marsad_deliver_pending gauge\n"
    for (sink, count) in backlog.sorted(by: { $0.key < $1.key }) {
        let label = sink.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ")
        page += "marsad_deliver_pending{sink=\"\(label)\"} \(count)\n"
    }
    return page
}
