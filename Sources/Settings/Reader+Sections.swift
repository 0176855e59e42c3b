import Foundation
import Language
import Yams

extension Reader {
    func readStore(_ place: Place?, into configuration: inout Configuration) {
        guard let place, let keys = mapping(place, "store", keys: ["path"]) else { return }
        if let text = string(keys["path"], "store.path"), let at = keys["path"] {
            configuration.store.path = path(text, from: at)
        }
    }

    func readHTTP(_ place: Place?, into configuration: inout Configuration) {
        guard let place else { return }
        if place.node.bool == false || place.node.scalar?.string == "off" {
            configuration.http = nil
            return
        }
        guard let keys = mapping(place, "http", keys: ["listen", "demo"]) else { return }
        var http = Configuration.HTTP()
        if let listen = string(keys["listen"], "http.listen"), let at = keys["listen"] {
            let colon = listen.lastIndex(of: ":")
            let host = colon.map { String(listen[..<$0]) } ?? "127.0.0.1"
            let port = Int(colon.map { listen[listen.index(after: $0)...] } ?? listen[...])
            if let port, (1...65_535).contains(port) {
                http.port = port
                http.host = host.isEmpty ? "0.0.0.0" : host.trimmingCharacters(in: ["[", "]"])
            } else {
                report(at, "http.listen: \"\(listen)\" is no address", "write it as 127.0.0.1:8787")
            }
        }
        http.demo = flag(keys["demo"], "http.demo") ?? false
        configuration.http = http
    }

    func readFetch(_ place: Place?, into configuration: inout Configuration) {
        let known =
            [
                "interval", "min_interval", "max_interval", "timeout", "max_body", "user_agent", "per_host",
                "concurrency",
                "backlog", "allow_private",
                "proxy", "no_proxy", "ca_file",
            ] + TransferSettings.keys
        guard let place, let keys = mapping(place, "fetch", keys: known) else { return }
        var fetch = Configuration.Fetch()
        fetch.interval = duration(keys["interval"], "fetch.interval") ?? fetch.interval
        readIntervals(keys, into: &fetch)
        readTransfer(keys, into: &fetch)
        fetch.timeout = duration(keys["timeout"], "fetch.timeout") ?? fetch.timeout
        if let text = string(keys["max_body"], "fetch.max_body"), let at = keys["max_body"] {
            if let size = parseSize(text), size > 0 {
                fetch.maxBody = size
            } else {
                report(at, "fetch.max_body: \"\(text)\" is no size", "write it as 64kB or 10MB")
            }
        }
        fetch.userAgent = string(keys["user_agent"], "fetch.user_agent") ?? fetch.userAgent
        fetch.perHost = number(keys["per_host"], "fetch.per_host", in: 1...64) ?? fetch.perHost
        fetch.concurrency = number(keys["concurrency"], "fetch.concurrency", in: 1...1_024) ?? fetch.concurrency
        fetch.allowPrivate = flag(keys["allow_private"], "fetch.allow_private") ?? false
        readProxy(keys, into: &fetch)
        if let text = string(keys["ca_file"], "fetch.ca_file"), let at = keys["ca_file"] {
            fetch.caFile = path(text, from: at)
        }
        if let text = string(keys["backlog"], "fetch.backlog"), let at = keys["backlog"] {
            switch text {
            case "alert": fetch.backlog = .alert
            case "mark": fetch.backlog = .mark
            default:
                if let age = duration(at, "fetch.backlog") { fetch.backlog = .age(age) }
            }
        }
        configuration.fetch = fetch
    }

    func readWatch(_ place: Place?, into configuration: inout Configuration) {
        guard let place, let keys = mapping(place, "watch", keys: ["people", "topics", "senses", "expressions"]) else {
            return
        }
        for item in included(keys["people"], key: "people") {
            guard let entry = mapping(item, "a person", keys: ["name", "aliases", "exact"]) else { continue }
            guard let name = named(entry["name"], "a person", item) else { continue }
            configuration.people.append(
                PersonSettings(
                    name: name, aliases: strings(entry["aliases"], "an alias").map(\.value),
                    exact: flag(entry["exact"], "exact") ?? false))
        }
        for item in included(keys["topics"], key: "topics") {
            guard let entry = mapping(item, "a topic", keys: ["name", "any", "all", "none", "weights", "threshold"])
            else { continue }
            guard let name = named(entry["name"], "a topic", item) else { continue }
            var topic = TopicSettings(name: name, any: terms(entry["any"]))
            topic.all = terms(entry["all"])
            topic.none = terms(entry["none"])
            topic.weights = weights(entry["weights"])
            if let place = entry["threshold"], let text = string(place, "threshold") {
                if let value = Double(text) { topic.threshold = value } else { report(place, "threshold is no number") }
            }
            if topic.any.isEmpty, topic.all.isEmpty, topic.weights.isEmpty {
                report(item, "topic \"\(name.value)\" has no terms", "list them under `any:`")
            }
            configuration.topics.append(topic)
        }
        readSenses(keys["senses"], into: &configuration)
        readExpressions(keys["expressions"], into: &configuration)
    }

    /// A list of terms, or lists by language: `any: {ar: [انقلاب], en: [coup]}`.
    private func terms(_ place: Place?) -> [TermSettings] {
        guard let place, let lists = place.node.mapping else {
            return strings(place, "a term").map { TermSettings(text: $0.value) }
        }
        return lists.flatMap { key, list in
            language(key, place).map { language in
                strings(place.with(list), "a term").map { TermSettings(text: $0.value, language: language) }
            } ?? []
        }
    }

    /// `weights: {term: number}`, or `weights: {en: {term: number}}`.
    private func weights(_ place: Place?, language known: String? = nil) -> [(term: TermSettings, weight: Double)] {
        guard let place else { return [] }
        guard let mapping = place.node.mapping else {
            report(place, "weights must be a mapping (term: number)")
            return []
        }
        return mapping.flatMap { key, value -> [(term: TermSettings, weight: Double)] in
            if value.mapping != nil, known == nil {
                return language(key, place).map { weights(place.with(value), language: $0) } ?? []
            }
            guard let term = key.string, let weight = value.float else {
                report(place.with(value), "a weight is no number")
                return []
            }
            return [(term: TermSettings(text: term, language: known), weight: weight)]
        }
    }

    /// The key of a list for one language.
    private func language(_ key: Node, _ place: Place) -> String? {
        let code = key.string?.lowercased() ?? ""
        if (2...3).contains(code.utf8.count), code.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return code }
        report(place.with(key), "\"\(code)\" is no language", "write ar, en, fa or another code of ISO 639")
        return nil
    }

    /// `senses: {phrase: IQ, phrase: none}`.
    private func readSenses(_ place: Place?, into configuration: inout Configuration) {
        guard let place else { return }
        guard let mapping = place.node.mapping else {
            return report(place, "senses must be a mapping (phrase: a country's code, or none)")
        }
        for (key, value) in mapping {
            guard let phrase = key.string, let sense = string(place.with(value), "a sense") else { continue }
            configuration.senses.append(
                SenseSettings(
                    phrase: Located(phrase, place.with(key).position),
                    country: sense.lowercased() == "none" ? nil : sense))
        }
    }

    /// `expressions: {name: condition}`.
    private func readExpressions(_ place: Place?, into configuration: inout Configuration) {
        guard let place else { return }
        guard let mapping = place.node.mapping else {
            return report(place, "expressions must be a mapping (name: condition)")
        }
        for (key, value) in mapping {
            guard let name = key.string, let when = located(place.with(value), "a condition") else { continue }
            configuration.expressions.append(
                ExpressionSettings(name: Located(name, place.with(key).position), when: when))
        }
    }

    func readRules(_ place: Place?, into configuration: inout Configuration) {
        for item in included(place, key: "rules") {
            let known = ["name", "when", "severity", "send", "labels", "escalate"] + Self.controlKeys
            guard let entry = mapping(item, "a rule", keys: known) else { continue }
            guard let name = named(entry["name"], "a rule", item) else { continue }
            guard let at = entry["when"], var when = located(at, "when") else {
                report(item, "rule \"\(name.value)\" has no `when:`", "say when it fires, e.g. when: country(IQ)")
                continue
            }
            let style = at.node.scalar?.style
            if style == .singleQuoted || style == .doubleQuoted { when.position.column += 1 }
            let isPlain = style != .literal && style != .folded && !when.value.contains("\n")
            var rule = RuleSettings(name: name, when: when, isPlain: isPlain)
            rule.severity = severity(entry["severity"]) ?? rule.severity
            rule.labels = labels(entry["labels"])
            labelNames += rule.labels.keys
            rule.controls = controls(entry, owner: "rule \(name.value)", groupsByItself: true)
            rule.spike = spikeLimit(entry["escalate"])
            rule.sinks = strings(entry["send"], "send")
            configuration.rules.append(rule)
        }
    }

    func headers(_ place: Place?) -> [(name: String, value: Secret)] {
        guard let place else { return [] }
        guard let mapping = place.node.mapping else {
            report(place, "headers must be a mapping (name: value)")
            return []
        }
        return mapping.compactMap { key, value in
            guard let name = key.string, let text = string(place.with(value), "a header") else { return nil }
            guard !(name + text).contains(where: \.isNewline) else {
                report(place.with(value), "header \"\(name)\" holds a line break")
                return nil
            }
            return (name: name, value: Secret(text))
        }
    }

    /// The name of an entry; its absence is reported.
    private func named(_ place: Place?, _ what: String, _ item: Place) -> Located<String>? {
        guard let name = located(place, "name"), !name.value.isEmpty else {
            report(item, "\(what) has no `name:`")
            return nil
        }
        return name
    }

    func isWebAddress(_ text: String, _ place: Place) -> Bool {
        if looksLikeWebAddress(text) { return true }
        report(
            place, "\"\(redacted(text).prefix { $0 != "?" })\" is no web address",
            "it must begin with http:// or https://")
        return false
    }

    func readFeeds(_ place: Place?, into configuration: inout Configuration) {
        var feeds: [(feed: FeedSettings, isOutline: Bool)] = []
        for item in list(place) {
            let known = [
                "url", "name", "tags", "language", "interval", "headers", "auth", "full_text", "silent_after", "opml",
            ]
            guard let entry = mapping(item, "a feed", keys: known) else { continue }
            let tags = strings(entry["tags"], "a tag").map(\.value)
            if let opml = entry["opml"], let file = string(opml, "opml") {
                feeds += outline(path(file, from: opml), opml, tags: tags).map { ($0, true) }
                continue
            }
            guard let at = entry["url"], let url = located(at, "url") else {
                report(item, "a feed has no `url:`")
                continue
            }
            guard isWebAddress(url.value, at) else { continue }
            var feed = FeedSettings(url: url, name: string(entry["name"], "name") ?? redacted(url.value), tags: tags)
            feed.language = string(entry["language"], "language")
            feed.interval = duration(entry["interval"], "interval")
            feed.fullText = fullText(entry["full_text"])
            feed.silence = feedSilence(entry["silent_after"])
            for header in headers(entry["headers"]) { feed.headers[header.name] = header.value }
            feed.access = readAccess(entry["auth"])
            feeds.append((feed, false))
        }
        configuration.feeds = joined(feeds)
    }
}
