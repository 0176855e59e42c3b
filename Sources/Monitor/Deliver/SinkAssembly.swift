public import Deliver
import Fetch
import Foundation
public import Settings

/// Opens the sinks that a configuration names; one that cannot be opened is a problem with its place.
///
/// - Parameter old: the sinks that were in force until now.
func openSinks(
    _ configuration: Configuration, replacing old: [SinkSettings] = [], now: @escaping @Sendable () -> Int64
) -> (stations: [SinkStation], problems: [ConfigurationProblem]) {
    var stations: [SinkStation] = []
    var problems: [ConfigurationProblem] = []
    for settings in configuration.sinks {
        do {
            let sink = try open(settings, configuration.fetchConfiguration, now: now)
            let retry = settings.retry ?? configuration.deliver.retry
            let schedule = retry.map(RetrySchedule.init) ?? RetrySchedule(for: settings.kind)
            let hasMoved = old.contains { $0.name.value == settings.name.value && !settings.hasReceiver(of: $0) }
            stations.append(SinkStation(sink: sink, schedule: schedule, hasMoved: hasMoved))
        } catch {
            problems.append(problem(settings, error))
        }
    }
    return (stations, problems)
}

private func open(
    _ settings: SinkSettings, _ limits: FetchConfiguration, now: @escaping @Sendable () -> Int64
) throws(SinkError) -> any AlertSink {
    let name = settings.name.value
    switch settings.kind {
    case .log(let log):
        return try LogFileSink(name: name, path: log.path.value, options: LogFileSink.Options(log))
    case .webhook(let webhook):
        return WebhookSink(name: name, target: try WebhookSink.Target(webhook), configuration: limits, now: now)
    case .mail(let mail):
        return MailSink(name: name, target: MailSink.Target(mail), configuration: limits)
    case .command(let command):
        let environment = command.environment.map { ($0.name, $0.value.reveal) }
        return CommandSink(
            name: name, arguments: command.arguments.map(\.value),
            environment: Dictionary(environment) { $1 }, timeout: command.timeout)
    case .journal(let path):
        return JournalSink(name: name, path: path)
    }
}

private func problem(_ settings: SinkSettings, _ error: SinkError) -> ConfigurationProblem {
    ConfigurationProblem(position: settings.name.position, message: "sink \"\(settings.name.value)\": \(error)")
}

/// What can be known to be wrong with sinks without opening them: templates, paths, programs.
func checkSinks(_ configuration: Configuration) -> [ConfigurationProblem] {
    configuration.sinks.compactMap { settings -> ConfigurationProblem? in
        do throws(SinkError) {
            try check(settings.kind)
            return nil
        } catch {
            return problem(settings, error)
        }
    }
}

private func check(_ kind: SinkSettings.Kind) throws(SinkError) {
    switch kind {
    case .log(let log): try checkLog(log.path.value)
    case .webhook(let webhook): _ = try WebhookSink.Target(webhook)
    case .command(let command): try checkProgram(command.arguments.first?.value ?? "")
    case .mail, .journal: break
    }
}

private func checkLog(_ path: String) throws(SinkError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
        if isFolder.boolValue { throw .file(path: path, reason: "is a directory; name a file in it") }
        return
    }
    // The nearest folder that is there must be a folder.
    var folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    while !FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), folder.path != "/" {
        folder.deleteLastPathComponent()
    }
    if !isFolder.boolValue { throw .file(path: path, reason: "\(folder.path) is no directory") }
}

private func checkProgram(_ path: String) throws(SinkError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
        throw .file(path: path, reason: "there is no such program")
    }
    guard access(path, X_OK) == 0 else { throw .file(path: path, reason: "is not executable; chmod +x") }
}

extension RetrySchedule {
    fileprivate init(for kind: SinkSettings.Kind) {
        switch kind {
        case .log, .journal: self = .local
        case .webhook, .mail, .command: self = .standardWebhooks
        }
    }

    fileprivate init(_ delays: [Duration]) { self.init(delays: delays.map(\.components.seconds)) }
}

extension LogFileSink.Options {
    fileprivate init(_ log: LogSettings) {
        self.init()
        isText = log.isText
        flush =
            switch log.flush {
            case .always: .always
            case .interval: .interval
            case .never: .never
            }
        maxSize = log.maxSize
        keep = log.keep
    }
}

extension WebhookSink.Target {
    fileprivate init(_ webhook: WebhookSettings) throws(SinkError) {
        self.init(url: webhook.url.reveal)
        format = MessageFormat(rawValue: webhook.format) ?? .json
        address = webhook.target?.reveal
        isBinary = webhook.isBinary
        timeout = webhook.timeout
        headers = webhook.headers.map { (name: $0.name, value: $0.value.reveal) }
        var keys: [SigningKey] = []
        for secret in webhook.secrets { keys.append(try SigningKey(secret.reveal)) }
        self.keys = keys
        secrets = webhook.secrets.map(\.reveal) + (format == .pagerduty ? [address ?? ""] : [])
        if let path = webhook.template?.value {
            template = try MessageTemplate(path: path, contentType: webhook.contentType)
        }
    }
}

extension MailSink.Target {
    fileprivate init(_ mail: MailSettings) {
        let host = URL(string: mail.server)?.host ?? ""
        let isLocal = host == "localhost" || host == "::1" || host.hasPrefix("127.")
        let privacy: MailRequest.Privacy =
            switch mail.privacy {
            case .auto: isLocal ? .whereOffered : .required
            case .starttls: .required
            case .none: .none
            }
        self.init(server: mail.server, from: mail.from, to: mail.to, privacy: privacy)
        user = mail.user
        password = mail.password?.reveal
    }
}

/// Tries one sink of a configuration once, without the outbox.
public func trySink(
    _ name: String, of configuration: Configuration, with alert: OutgoingAlert
) async -> Rehearsal {
    var one = configuration
    one.sinks = configuration.sinks.filter { $0.name.value == name }
    let (stations, problems) = openSinks(one, now: wallClock)
    guard let station = stations.first else {
        return Rehearsal(
            outcome: .rejected(reason: problems.first.map { "\($0)" } ?? "there is no such sink"))
    }
    return await station.sink.rehearse(alert)
}
