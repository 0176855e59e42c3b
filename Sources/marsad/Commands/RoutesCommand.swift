import ArgumentParser
import Floods
import Monitor
import Settings

struct RoutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes", abstract: "Show the routing tree, or which way an alert would take.",
        discussion: "Example:  marsad routes rule=Protests severity=high country=IQ")

    @OptionGroup var options: ConfigurationOptions

    @Argument(help: "Labels of an alert: LABEL=VALUE; a label may be given several times.")
    var labels: [String] = []

    func run() throws {
        let configuration = try requirePlan(options.config).configuration
        let policy = configuration.floodPolicy
        guard !labels.isEmpty else { return show(policy.root, depth: 0) }
        var alert = AlertLabels(["kind": ["article"]])
        for text in labels {
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw failure("\"\(text)\" is no label; write it as rule=NAME") }
            alert[AlertLabels.singular(parts[0])] += [parts[1]]
        }
        if let rule = configuration.rules.first(where: { $0.name.value == alert["rule"].first }) {
            for (name, value) in rule.labels where alert[name].isEmpty { alert[name] = [value] }
            if alert["severity"].isEmpty { alert["severity"] = [rule.severity] }
        }
        for destination in policy.destinations(of: alert) {
            let how =
                policy.immediateSinks.contains(destination.sink) ? "at once" : words(destination.controls)
            say("\(destination.sink)  by \(destination.route): \(how)")
        }
    }

    private func show(_ route: Route, depth: Int) {
        let conditions = route.matchers.map(\.description).joined(separator: " ")
        var line = String(repeating: "  ", count: depth) + route.name
        line += conditions.isEmpty ? "" : "  {\(harmless(conditions))}"
        line += route.sinks.isEmpty ? "" : "  → \(route.sinks.joined(separator: ", "))"
        line += route.continues ? "  (continue)" : ""
        say(line)
        for child in route.routes { show(child, depth: depth + 1) }
    }

    private func words(_ controls: FloodControls) -> String {
        var words: [String] = []
        if case .set = controls.digest { words.append("in the digest") }
        if controls.mute?.isEmpty == false || controls.active?.isEmpty == false { words.append("not in quiet hours") }
        if case .set(let names, _) = controls.groupBy {
            words.append("grouped" + (names.isEmpty ? "" : " by \(names.joined(separator: ", "))"))
        }
        if case .set(let limit, _) = controls.throttle { words.append("\(limit.count) per \(limit.period)s") }
        return words.isEmpty ? "at once" : words.joined(separator: ", ")
    }
}
