import Floods
import Language
import Yams

extension Reader {
    private static let routeKeys = ["name", "match", "matchers", "continue", "send", "routes"] + controlKeys

    /// `routes:` is a list of routes, or the root itself with `routes:` in it.
    func readRoutes(_ place: Place?, into configuration: inout Configuration) {
        guard let place, place.node.null == nil else { return }
        if place.node.mapping != nil {
            guard let entry = mapping(place, "routes", keys: ["send", "routes"] + Self.controlKeys) else { return }
            configuration.floods.root.sinks = sinkNames(entry["send"])
            configuration.floods.root.controls = controls(entry, owner: "routes", groupsByItself: true)
            configuration.floods.root.routes = routes(entry["routes"], path: "routes")
        } else {
            configuration.floods.root.routes = routes(place, path: "routes")
        }
    }

    private func routes(_ place: Place?, path: String) -> [Route] {
        let items = list(place)
        return items.enumerated().compactMap { index, item in
            guard let entry = mapping(item, "a route", keys: Self.routeKeys) else { return nil }
            let path = "\(path)[\(index)]"
            let name = string(entry["name"], "name") ?? path
            if let at = entry["name"] {
                if let first = routeNames[name] {
                    report(at, "route \"\(name)\" stands twice", "the first is at \(first)")
                }
                routeNames[name] = at.position
            }
            let matchers = match(entry["match"]) + matcherList(entry["matchers"])
            let continues = flag(entry["continue"], "continue") ?? false
            if matchers.isEmpty, !continues, index < items.count - 1 {
                report(
                    item, "this route takes everything; those behind it get nothing",
                    "give it a `match:`, move it to the end, or add `continue: true`", warning: true)
            }
            return Route(
                name: name, matchers: matchers, sinks: sinkNames(entry["send"]), continues: continues,
                controls: controls(entry, owner: name, groupsByItself: true),
                routes: routes(entry["routes"], path: path))
        }
    }

    /// The sinks of a `send:`, to be checked when all are known.
    func sinkNames(_ place: Place?) -> [String] {
        let names = strings(place, "send")
        namedSinks += names
        return names.map(\.value)
    }

    /// `match: {severity: high, tag: [wire, un]}`: one of the values for each label.
    func match(_ place: Place?) -> [Matcher] {
        guard let place else { return [] }
        guard let mapping = place.node.mapping else {
            report(place, "match must be a mapping (label: value, or a list of values)", "or use `matchers:`")
            return []
        }
        return mapping.compactMap { key, value in
            let values = list(place.with(value)).compactMap { item -> String? in
                guard let text = string(item, "a value of match") else { return nil }
                if AlertLabels.singular(key.string ?? "") == "severity", severityRank(text) == nil {
                    _ = severity(item)
                }
                return text
            }
            guard let label = key.string, !values.isEmpty else { return nil }
            let matcher = Matcher(label: label, among: values)
            matcherPlaces.append((matcher, place.with(key).position, place.with(value).position))
            return matcher
        }
    }

    /// `matchers: ['severity>=high', 'feed=~"BBC.*"']`.
    func matcherList(_ place: Place?) -> [Matcher] {
        list(place).compactMap { item -> Matcher? in
            guard let text = string(item, "a matcher") else { return nil }
            guard let matcher = parsed(item, { try parseMatcher(text) }) else { return nil }
            matcherPlaces.append((matcher, item.position, item.position))
            return matcher
        }
    }

    /// Reports labels, rules, people, topics and feeds in matchers, and sinks in routes, that the configuration lacks.
    func checkRouting(_ configuration: Configuration) {
        let sinks = configuration.sinks.map(\.name.value)
        for sink in namedSinks where !sinks.contains(sink.value) {
            complain(
                sink.position, "unknown sink \"\(sink.value)\"", nearest(sink.value, in: sinks),
                "sinks stand under `sinks:`")
        }
        let names: [String: [String]] = [
            "rule": configuration.rules.map(\.name.value) + ["flatline"],
            "person": configuration.people.map(\.name.value),
            "topic": configuration.topics.map(\.name.value), "feed": configuration.feeds.map(\.name),
            "kind": ["article", "spike", "flatline"],
        ]
        let labels = AlertLabels.known + configuration.rules.flatMap(\.labels.keys)
        for (matcher, position, value) in matcherPlaces {
            guard labels.contains(matcher.label) else {
                complain(
                    position, "alerts have no label \"\(matcher.label)\"", nearest(matcher.label, in: labels),
                    "they have: \(AlertLabels.known.joined(separator: ", ")), and the `labels:` of rules")
                continue
            }
            guard let known = names[matcher.label] else { continue }
            for name in matcher.namedValues where !known.contains(name) {
                complain(
                    value, "unknown \(matcher.label) \"\(name)\"", nearest(name, in: known),
                    "the configuration has none of that name")
            }
        }
    }

    private func complain(_ position: SourcePosition, _ message: String, _ near: String?, _ hint: String) {
        problems.append(
            ConfigurationProblem(
                position: position, message: message, hint: near.map { "did you mean \"\($0)\"?" } ?? hint))
    }
}
