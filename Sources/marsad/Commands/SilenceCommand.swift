import ArgumentParser
import Floods
import Foundation
import Monitor
import Settings
import Store

struct SilenceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "silence", abstract: "Mute alerts for a while; a daemon that is running heeds it at once.",
        subcommands: [AddSilence.self, ListSilences.self, ExpireSilence.self],
        defaultSubcommand: ListSilences.self)
}

struct AddSilence: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Mute the alerts that fulfil all matchers.",
        discussion: """
            Example:  marsad silence add rule=Protests 'severity<=medium' --for 2h --comment "election day"
            Muted alerts stand in the logs, in digests, and in `marsad alerts --held`.
            """)

    @OptionGroup var options: ConfigurationOptions

    @Argument(help: "Matchers: LABEL=VALUE, !=, =~, !~; severity>=high, severity<=low.")
    var matchers: [String] = []

    @Option(name: .long, help: "A matcher; may be given several times.")
    var matcher: [String] = []

    @Option(name: [.customLong("for"), .customLong("duration")], help: "How long: 90s, 30m, 2h, 7d.")
    var length: String?

    @Option(name: [.customLong("until"), .customLong("end")], help: "Until when: 2026-11-25T18:00:00Z.")
    var until: String?

    @Option(help: "Why, for whoever finds it later.")
    var comment: String

    @Option(help: "Who.")
    var author: String = ProcessInfo.processInfo.userName

    func run() async throws {
        let plan = try requirePlan(options.config)
        let now = wallClock()
        let ends = try end(now)
        let texts = matchers + matcher
        guard !texts.isEmpty else { throw failure("a silence needs a matcher, e.g. rule=NAME or severity<=low") }
        var parsed: [Matcher] = []
        for text in texts {
            do { parsed.append(try parseMatcher(text)) } catch { throw failure("\(error)") }
        }
        for doubt in doubts(parsed, plan.configuration) { complain("marsad: warning: \(doubt)") }
        let silence = Silence(
            id: 0, matchers: parsed, starts: now, ends: ends, comment: comment, author: author)
        do {
            let id = try await ArticleStore(path: plan.configuration.store.path, recording: false).add(silence)
            say("silence \(id) until \(dayAndTime(ends)): \(parsed.map(\.description).joined(separator: " "))")
        } catch {
            throw failure("\(error)")
        }
    }

    private func end(_ now: Int64) throws -> Int64 {
        switch (length, until) {
        case (let length?, nil):
            guard let seconds = parseDuration(length)?.components.seconds, seconds > 0 else {
                throw failure("\"\(length)\" is no duration; write it as 90s, 30m, 2h or 7d")
            }
            return now + seconds
        case (nil, let until?):
            guard let time = try? Date(until, strategy: .iso8601) else {
                throw failure("\"\(until)\" is no time; write it as 2026-11-25T18:00:00Z")
            }
            guard Int64(time.timeIntervalSince1970) > now else { throw failure("\(until) has passed") }
            return Int64(time.timeIntervalSince1970)
        default:
            throw failure("say how long with --for 2h, or until when with --until 2026-11-25T18:00:00Z")
        }
    }

    /// A name that the configuration does not know is likely a slip, and may be meant.
    private func doubts(_ matchers: [Matcher], _ configuration: Configuration) -> [String] {
        let names = [
            "rule": configuration.rules.map(\.name.value) + ["flatline"], "feed": configuration.feeds.map(\.name),
            "person": configuration.people.map(\.name.value), "topic": configuration.topics.map(\.name.value),
        ]
        let labels = AlertLabels.known + configuration.rules.flatMap(\.labels.keys)
        return matchers.flatMap { matcher -> [String] in
            guard labels.contains(matcher.label) else { return ["alerts have no label \"\(matcher.label)\""] }
            guard let known = names[matcher.label] else { return [] }
            return matcher.namedValues.filter { !known.contains($0) }
                .map { "the configuration has no \(matcher.label) \"\($0)\"" }
        }
    }
}

struct ListSilences: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the silences in force.")

    @OptionGroup var options: ConfigurationOptions

    @Flag(help: "Those that are over as well.")
    var all = false

    @Flag(help: "One JSON object a silence.")
    var json = false

    private struct Line: Encodable {
        let id: Int64
        let matchers: [String]
        let starts, ends: Int64
        let active: Bool
        let comment, author: String
    }

    func run() async throws {
        let now = wallClock()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        do {
            let path = try requirePlan(options.config).configuration.store.path
            let store = try ArticleStore(path: path, recording: false)
            for silence in try await store.silences(endingAfter: all ? 0 : now) {
                let matchers = silence.matchers.map(\.description)
                let isActive = silence.isActive(at: now)
                guard !json else {
                    let line = Line(
                        id: silence.id, matchers: matchers, starts: silence.starts, ends: silence.ends,
                        active: isActive, comment: silence.comment, author: silence.author)
                    say(String(decoding: try encoder.encode(line), as: UTF8.self))
                    continue
                }
                say(
                    "\(silence.id)  \(isActive ? "until" : "was until") \(dayAndTime(silence.ends))  "
                        + "\(harmless(matchers.joined(separator: " ")))  \(isolated(silence.comment)) "
                        + "(\(harmless(silence.author)))")
            }
        } catch let error as StoreError {
            throw failure("\(error)")
        }
    }
}

struct ExpireSilence: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "expire", abstract: "End silences now.")

    @OptionGroup var options: ConfigurationOptions

    @Argument(help: "Their numbers, as `marsad silence list` shows them.")
    var ids: [Int64]

    func run() async throws {
        do {
            let path = try requirePlan(options.config).configuration.store.path
            let store = try ArticleStore(path: path, recording: false)
            for id in ids {
                let now = wallClock()
                guard try await store.expireSilence(id, now: now) else {
                    throw failure("there is no silence \(id) in force; see `marsad silence list`")
                }
                say("silence \(id) is over")
            }
        } catch let error as StoreError {
            throw failure("\(error)")
        }
    }
}
