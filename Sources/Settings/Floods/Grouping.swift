import Floods
import Language
import Yams

extension Reader {
    /// The keys by which rules and routes hold alerts back.
    static let controlKeys = [
        "group_by", "group_wait", "group_interval", "repeat_interval", "resolve_after", "throttle", "digest", "mute",
        "active", "mute_below",
    ]

    /// What an entry of a rule or a route says against floods.
    ///
    /// - Parameters:
    ///   - owner: names the rule or route.
    ///   - groupsByItself: whether times of a group without `group_by:` make one group of all its alerts.
    func controls(_ entry: [String: Place], owner: String, groupsByItself: Bool) -> FloodControls {
        var controls = FloodControls()
        controls.groupWait = seconds(entry["group_wait"], "group_wait", atLeast: 0)
        controls.groupInterval = seconds(entry["group_interval"], "group_interval")
        controls.repeatInterval = seconds(entry["repeat_interval"], "repeat_interval")
        controls.resolveAfter = seconds(entry["resolve_after"], "resolve_after")
        controls.groupBy = groupBy(entry["group_by"], owner: owner)
        let hasTimes = ["group_wait", "group_interval", "repeat_interval"].contains { entry[$0] != nil }
        if hasTimes, entry["group_by"] == nil, groupsByItself { controls.groupBy = .set([], owner: owner) }
        controls.throttle = throttle(entry["throttle"], owner: owner)
        controls.digest = digest(entry["digest"], owner: owner)
        controls.mute = quietSpans(entry["mute"], "mute")
        controls.active = quietSpans(entry["active"], "active")
        if let at = entry["mute_below"] { controls.muteBelow = severity(at).flatMap(severityRank) }
        if case .set = controls.digest, let other = entry["throttle"] ?? entry["group_by"] {
            report(
                other, "this does nothing beside `digest:`: alerts wait for the digest, all of them", warning: true)
        }
        return controls
    }

    private func seconds(_ place: Place?, _ what: String, atLeast least: Int64 = 1) -> Int64? {
        duration(place, what, atLeast: least)?.components.seconds
    }

    private func isOff(_ place: Place) -> Bool {
        place.node.bool == false || ["off", "none"].contains(place.node.scalar?.string)
    }

    private func groupBy(_ place: Place?, owner: String) -> Choice<[String]> {
        guard let place else { return .inherited }
        if isOff(place) { return .off }
        var names: [String] = []
        for item in list(place) {
            guard let text = string(item, "group_by") else { continue }
            let name = AlertLabels.singular(text)
            guard AlertLabels.groupable.contains(name) || labelNames.contains(name) else {
                let known = AlertLabels.groupable + labelNames
                let hint = nearest(name, in: known).map { "did you mean \"\($0)\"?" }
                report(
                    item, "group_by knows no \"\(text)\"", hint ?? "one of: \(known.joined(separator: ", "))")
                continue
            }
            if !names.contains(name) { names.append(name) }
        }
        return .set(names, owner: owner)
    }

    /// `throttle: 5 per 1h`.
    private func throttle(_ place: Place?, owner: String) -> Choice<ThrottleLimit> {
        guard let place else { return .inherited }
        if isOff(place) { return .off }
        guard let text = string(place, "throttle") else { return .inherited }
        let words = text.replacing("/", with: " per ").split(separator: " ").map(String.init)
        guard words.count == 3, words[1] == "per", let count = Int(words[0]), (1...10_000).contains(count),
            let period = parseDuration(words[2]), period >= .seconds(1)
        else {
            report(place, "throttle: \"\(text)\" is no limit", "write it as 5 per 1h")
            return .inherited
        }
        return .set(ThrottleLimit(count: count, period: period.components.seconds), owner: owner)
    }

    /// `digest: daily at 07:00 Asia/Baghdad`.
    private func digest(_ place: Place?, owner: String) -> Choice<DigestSchedule> {
        guard let place else { return .inherited }
        if isOff(place) { return .off }
        guard let text = string(place, "digest") else { return .inherited }
        let schedule = parsed(place) {
            try parseDigestSchedule(text) { parseDuration($0)?.components.seconds }
        }
        return schedule.map { .set($0, owner: owner) } ?? .inherited
    }

    /// A severity's name; another text is reported.
    func severity(_ place: Place?) -> String? {
        guard let place, let text = string(place, "severity") else { return nil }
        if severityRank(text) != nil { return text }
        let hint = nearest(text, in: severities).map { "did you mean \"\($0)\"?" }
        report(place, "unknown severity \"\(text)\"", hint ?? "one of: \(severities.joined(separator: ", "))")
        return nil
    }

    /// `labels: {desk: iraq}` of a rule, for routes, silences and groups.
    func labels(_ place: Place?) -> [String: String] {
        guard let place else { return [:] }
        guard let mapping = place.node.mapping else {
            report(place, "labels must be a mapping (name: value)")
            return [:]
        }
        var labels: [String: String] = [:]
        for (key, value) in mapping {
            guard let name = key.string, let text = string(place.with(value), "a label") else { continue }
            if AlertLabels.known.contains(AlertLabels.singular(name)) {
                report(place.with(key), "label \"\(name)\" is set by Marsad itself", "choose another name")
            }
            labels[name] = text
        }
        return labels
    }
}
