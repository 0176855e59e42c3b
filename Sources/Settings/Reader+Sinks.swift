import Foundation
import Language
import Yams

extension Reader {
    func readDeliver(_ place: Place?, into configuration: inout Configuration) {
        guard let place, let keys = mapping(place, "deliver", keys: ["retry"]) else { return }
        configuration.deliver.retry = retry(keys["retry"])
    }

    func readSinks(_ place: Place?, into configuration: inout Configuration) {
        guard let place, place.node.null == nil else { return }
        guard let sinks = place.node.mapping else {
            return report(place, "sinks must be a mapping (name: {log: …} or {webhook: …})")
        }
        for (key, value) in sinks {
            let name = Located(key.string ?? "", place.with(key).position)
            guard let sink = sink(place.with(value), name, into: &configuration) else { continue }
            configuration.sinks.append(sink)
        }
    }

    /// What a sink is, by the key that says it, and the other keys that go with it.
    private static let kinds: [(key: String, others: [String])] = [
        ("log", ["format", "fsync", "max_size", "keep"]),
        (
            "webhook",
            ["format", "chat", "key", "secret", "headers", "mode", "template", "content_type", "timeout"]
        ),
        ("smtp", []), ("exec", ["env", "timeout"]), ("journal", []),
    ]

    private static let common = ["retry", "stories", "hold"]

    private func sink(
        _ place: Place, _ name: Located<String>, into configuration: inout Configuration
    ) -> SinkSettings? {
        let what = "sink \"\(name.value)\""
        let known = Self.kinds.map(\.key) + Self.common
        guard let present = place.node.mapping?.compactMap({ $0.key.string }) else {
            report(place, "\(what) must be a mapping (key: value)")
            return nil
        }
        let kinds = Self.kinds.filter { present.contains($0.key) }
        guard kinds.count == 1, let kind = kinds.first else {
            if let strange = present.first(where: { !known.contains($0) && nearest($0, in: known) != nil }),
                let near = nearest(strange, in: known)
            {
                report(place, "unknown key \"\(strange)\" in \(what)", "did you mean \"\(near)\"?")
                return nil
            }
            report(place, "\(what) needs one of \(Self.kinds.map { "`\($0.key):`" }.joined(separator: ", "))")
            return nil
        }
        guard let entry = mapping(place, what, keys: [kind.key] + kind.others + Self.common), let at = entry[kind.key]
        else { return nil }
        configuration.stories.later[name.value] = storyDelivery(entry["stories"])
        let settings: SinkSettings.Kind?
        switch kind.key {
        case "log": settings = log(at, entry).map(SinkSettings.Kind.log)
        case "webhook": settings = webhook(at, entry).map(SinkSettings.Kind.webhook)
        case "smtp": settings = mail(at).map(SinkSettings.Kind.mail)
        case "exec": settings = command(at, entry).map(SinkSettings.Kind.command)
        default: settings = journal(at)
        }
        return settings.map { SinkSettings(name: name, kind: $0, retry: retry(entry["retry"])) }
    }

    /// `retry: [5s, 5m]`; an empty list for one try alone.
    private func retry(_ place: Place?) -> [Duration]? {
        guard let place else { return nil }
        return list(place).compactMap { duration($0, "retry") }
    }

    /// One of a few words; another is reported with a suggestion.
    private func choice(_ place: Place?, _ what: String, of words: [String]) -> String? {
        guard let place, let text = string(place, what) else { return nil }
        if words.contains(text) { return text }
        let hint = nearest(text, in: words).map { "did you mean \"\($0)\"?" }
        report(place, "unknown \(what) \"\(text)\"", hint ?? "one of: \(words.joined(separator: ", "))")
        return nil
    }

    private func log(_ place: Place, _ entry: [String: Place]) -> LogSettings? {
        guard let text = string(place, "log") else { return nil }
        var log = LogSettings(path: Located(path(text, from: place), place.position))
        log.isText = choice(entry["format"], "format", of: ["json", "text"]) == "text"
        let flush = choice(entry["fsync"], "fsync", of: LogSettings.Flush.allCases.map(\.rawValue))
        log.flush = flush.flatMap(LogSettings.Flush.init) ?? .always
        if let at = entry["max_size"], let text = string(at, "max_size") {
            log.maxSize = parseSize(text)
            if log.maxSize ?? 0 <= 0 { report(at, "max_size: \"\(text)\" is no size", "write it as 64kB or 10MB") }
        }
        log.keep = number(entry["keep"], "keep", in: 1...10_000) ?? log.keep
        return log
    }

    private func webhook(_ place: Place, _ entry: [String: Place]) -> WebhookSettings? {
        guard let url = string(place, "webhook"), isReceiver(url, place) else { return nil }
        var webhook = WebhookSettings(url: Secret(url))
        webhook.format = format(entry)
        if webhook.format == "json" { suggestFormat(url, place) }
        webhook.target = (string(entry["chat"], "chat") ?? string(entry["key"], "key")).map(Secret.init)
        webhook.secrets = secrets(entry["secret"])
        webhook.headers = headers(entry["headers"])
        webhook.isBinary = choice(entry["mode"], "mode", of: ["structured", "binary"]) == "binary"
        if let at = entry["template"], let text = string(at, "template") {
            webhook.template = Located(path(text, from: at), at.position)
        }
        webhook.contentType = string(entry["content_type"], "content_type")
        webhook.timeout = duration(entry["timeout"], "timeout") ?? webhook.timeout
        return webhook
    }

    /// Whether a text is a web address; one that is not is told without showing it.
    private func isReceiver(_ text: String, _ place: Place) -> Bool {
        let lower = text.lowercased()
        let isWeb = lower.hasPrefix("http://") || lower.hasPrefix("https://")
        if isWeb, URL(string: text)?.host?.isEmpty == false, !text.contains(where: \.isWhitespace) { return true }
        report(place, "the webhook's address is no web address", "it must begin with http:// or https://")
        return false
    }

    /// The bodies that webhooks can have, and what beside the address each needs.
    private static let formats: [(name: String, needs: String?)] = [
        ("json", nil), ("cloudevents", nil), ("slack", nil), ("discord", nil), ("teams", nil), ("mattermost", nil),
        ("telegram", "chat"), ("matrix", nil), ("ntfy", nil), ("pagerduty", "key"), ("template", "template"),
    ]

    /// Services that take one shape of body alone, by the end of their host.
    private static let services = [
        ("hooks.slack.com", "slack"), ("discord.com", "discord"), ("discordapp.com", "discord"),
        ("api.telegram.org", "telegram"), ("events.pagerduty.com", "pagerduty"), ("ntfy.sh", "ntfy"),
        ("webhook.office.com", "teams"), ("logic.azure.com", "teams"), ("api.powerplatform.com", "teams"),
    ]

    private func suggestFormat(_ url: String, _ place: Place) {
        let host = URL(string: url)?.host?.lowercased() ?? ""
        guard let service = Self.services.first(where: { host == $0.0 || host.hasSuffix("." + $0.0) }) else { return }
        report(
            place, "\(service.0) refuses alerts as plain JSON", "add `format: \(service.1)` to the sink", warning: true)
    }

    private func format(_ entry: [String: Place]) -> String {
        guard let place = entry["format"], let text = choice(place, "format", of: Self.formats.map(\.name)) else {
            return entry["template"] == nil ? "json" : "template"
        }
        if let needed = Self.formats.first(where: { $0.name == text })?.needs, entry[needed] == nil {
            report(place, "format \(text) needs `\(needed):` as well")
        }
        return text
    }

    private func secrets(_ place: Place?) -> [Secret] {
        list(place).compactMap { item in
            guard let text = string(item, "secret"), !text.isEmpty else { return nil }
            let key = Data(base64Encoded: String(text.dropFirst(text.hasPrefix("whsk_") ? 5 : 6)))
            if text.hasPrefix("whsec_"), let key, !key.isEmpty { return Secret(text) }
            if text.hasPrefix("whsk_"), let key, key.count == 32 || key.count == 64 { return Secret(text) }
            report(
                item, "the secret is neither whsec_BASE64 nor whsk_BASE64 (ed25519)",
                "make one with: echo whsec_$(head -c 24 /dev/urandom | base64)")
            return nil
        }
    }

    private func mail(_ place: Place) -> MailSettings? {
        let keys = ["url", "host", "from", "to", "user", "password", "tls"]
        guard let entry = mapping(place, "smtp", keys: keys) else { return nil }
        guard let server = server(entry, place) else { return nil }
        guard let from = address(entry["from"], "from") else {
            if entry["from"] == nil { report(place, "smtp has no `from:`", "say who the mail is from") }
            return nil
        }
        let to = list(entry["to"]).compactMap { address($0, "to") }
        guard !to.isEmpty else {
            if entry["to"] == nil { report(place, "smtp has no `to:`", "say whom the mail is for") }
            return nil
        }
        var mail = MailSettings(server: server, from: from, to: to)
        mail.user = string(entry["user"], "user")
        mail.password = string(entry["password"], "password").map(Secret.init)
        let privacy = choice(entry["tls"], "tls", of: MailSettings.Privacy.allCases.map(\.rawValue))
        mail.privacy = privacy.flatMap(MailSettings.Privacy.init) ?? .auto
        return mail
    }

    /// The mail server's address, from `url: smtp://…` or `host: NAME:PORT`.
    private func server(_ entry: [String: Place], _ place: Place) -> String? {
        if let at = entry["url"], let text = string(at, "url") {
            let isMail = text.hasPrefix("smtp://") || text.hasPrefix("smtps://")
            if isMail, let url = URL(string: text), url.host?.isEmpty == false, url.user == nil { return text }
            report(at, "smtp.url is no mail server", "write it as smtp://HOST:587 or smtps://HOST; see user, password")
            return nil
        }
        guard let at = entry["host"], let text = string(at, "host") else {
            report(place, "smtp has no `url:`", "write it as smtp://HOST:587 or smtps://HOST")
            return nil
        }
        let server = "smtp://" + (text.contains(":") ? text : text + ":587")
        if let url = URL(string: server), url.host?.isEmpty == false, url.user == nil { return server }
        report(at, "smtp.host is no host", "write it as HOST or HOST:PORT")
        return nil
    }

    /// A bare mail address, or one in angle brackets behind a name.
    private func address(_ place: Place?, _ what: String) -> String? {
        guard let place, let text = string(place, what) else { return nil }
        let bare = text.hasSuffix(">") ? text.split(separator: "<").last.map { $0.dropLast() } ?? "" : text[...]
        let parts = bare.split(separator: "@", omittingEmptySubsequences: false)
        let isPlain = bare.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7F && !"<>,;:\"()\\".unicodeScalars.contains($0)
        }
        if parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), isPlain, !text.contains(where: \.isNewline) {
            return text
        }
        report(
            place, "smtp.\(what): that is no mail address", "write it as news@example.org or Name <news@example.org>")
        return nil
    }

    private func command(_ place: Place, _ entry: [String: Place]) -> CommandSettings? {
        guard place.node.sequence != nil else {
            report(place, "exec must be a list of a program and its arguments", "exec: [/usr/local/bin/page, --fast]")
            return nil
        }
        let arguments = strings(place, "an argument")
        guard let program = arguments.first, program.value.hasPrefix("/") else {
            report(place, "exec needs the whole path of a program first", "exec: [/usr/local/bin/page, --fast]")
            return nil
        }
        var command = CommandSettings(arguments: arguments)
        command.environment = headers(entry["env"])
        command.timeout = duration(entry["timeout"], "timeout") ?? command.timeout
        return command
    }

    /// `journal: true`, or the path of its socket.
    private func journal(_ place: Place) -> SinkSettings.Kind? {
        if place.node.bool == true { return .journal(path: "/run/systemd/journal/socket") }
        if place.node.bool == nil, let text = string(place, "journal"), text.hasPrefix("/") {
            return .journal(path: text)
        }
        report(place, "journal must be true or the path of the journal's socket")
        return nil
    }
}
