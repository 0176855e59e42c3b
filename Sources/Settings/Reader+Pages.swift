import Foundation
import Language
import Yams

extension Reader {
    func readPages(_ place: Place?, into configuration: inout Configuration) {
        let known = ["full_text", "pause", "concurrency", "retry", "max_body", "queue", "robots"]
        guard let place, let keys = mapping(place, "pages", keys: known) else { return }
        var pages = PageSettings()
        pages.fullText = fullText(keys["full_text"]) ?? pages.fullText
        pages.pause = duration(keys["pause"], "pages.pause") ?? pages.pause
        pages.concurrency = number(keys["concurrency"], "pages.concurrency", in: 1...64) ?? pages.concurrency
        pages.retry = duration(keys["retry"], "pages.retry") ?? pages.retry
        pages.queue = number(keys["queue"], "pages.queue", in: 1...1_000_000) ?? pages.queue
        pages.robots = flag(keys["robots"], "pages.robots") ?? pages.robots
        if let at = keys["max_body"], let text = string(at, "pages.max_body") {
            if let size = parseSize(text), size >= 1_000 {
                pages.maxBody = size
            } else {
                report(at, "pages.max_body: \"\(text)\" is no size of at least 1kB", "write it as 500kB or 5MB")
            }
        }
        configuration.pages = pages
    }

    /// `auto`, `feed` or `page`.
    func fullText(_ place: Place?) -> FullText? {
        guard let place, let text = string(place, "full_text") else { return nil }
        if let value = FullText(rawValue: text) { return value }
        let names = FullText.allCases.map(\.rawValue)
        let hint = nearest(text, in: names).map { "did you mean \"\($0)\"?" }
        report(place, "full_text: \"\(text)\" is unknown", hint ?? "one of: \(names.joined(separator: ", "))")
        return nil
    }

    /// `extract:`, one mapping or a list of them; a text names files that hold more.
    func readExtract(_ place: Place?, into configuration: inout Configuration) {
        for item in included(place, key: "extract") {
            guard let entry = mapping(item, "an extract rule", keys: ["host", "body", "drop"]) else { continue }
            guard let at = entry["host"], var host = located(at, "host") else {
                report(item, "an extract rule has no `host:`", "name the site: host: news.example.org")
                continue
            }
            host.value = host.value.lowercased()
            guard !host.value.isEmpty, !host.value.contains(where: { "/: \t".contains($0) }) else {
                report(at, "\"\(host.value)\" is no host name", "write it without scheme and path: news.example.org")
                continue
            }
            var rule = ExtractSettings(host: host)
            rule.body = located(entry["body"], "body")
            rule.drop = strings(entry["drop"], "drop")
            if rule.body == nil, rule.drop.isEmpty {
                report(item, "the extract rule for \(host.value) says nothing", "give it `body:` or `drop:`")
            }
            configuration.extract.append(rule)
        }
    }
}
