import Floods
import Language
import Yams

extension Reader {
    /// `inhibit: [{source: {severity: critical}, target: {…}, equal: [story], for: 24h}]`.
    func readInhibitions(_ place: Place?, into configuration: inout Configuration) {
        for item in list(place) {
            guard let entry = mapping(item, "an inhibition", keys: ["source", "target", "equal", "for"]) else {
                continue
            }
            let source = matchers(entry["source"])
            let target = matchers(entry["target"])
            guard !source.isEmpty, !target.isEmpty else {
                report(
                    item, "an inhibition needs `source:` and `target:`",
                    "e.g. {source: {severity: critical}, target: {severity: [low, medium]}, equal: [story]}")
                continue
            }
            let labels = AlertLabels.known + labelNames
            let equal = strings(entry["equal"], "equal").compactMap { name -> String? in
                let label = AlertLabels.singular(name.value)
                if labels.contains(label) { return label }
                problems.append(
                    ConfigurationProblem(
                        position: name.position, message: "alerts have no label \"\(name.value)\"",
                        hint: nearest(label, in: labels).map { "did you mean \"\($0)\"?" }
                            ?? "they have: \(labels.joined(separator: ", "))"))
                return nil
            }
            if equal.isEmpty {
                report(
                    item, "this mutes every target after any source", "say what both must share: `equal: [story]`",
                    warning: true)
            }
            let lasts = duration(entry["for"], "for") ?? .seconds(86_400)
            configuration.floods.inhibitions.append(
                Inhibition(source: source, target: target, equal: equal, lasts: lasts.components.seconds))
        }
    }

    /// A mapping as under `match:`, or a list of matchers.
    private func matchers(_ place: Place?) -> [Matcher] {
        place?.node.mapping != nil ? match(place) : matcherList(place)
    }
}
