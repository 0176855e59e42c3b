import Foundation
import Monitor
import Schedule
import Settings
import Store

/// What the store knows of a feed, as `marsad feeds` shows it; the names are those of `--json`.
struct FeedReport: Encodable {
    let name, url, state: String
    let title, error, etag, last_modified, hub, hub_error: String?
    let status: Int?
    let last_poll, last_success, next_poll, hub_lease_end, last_push, last_gap: Int64?
    let failures, articles, polls, not_modified: Int
    let articles_per_day: Double?
    let bytes, bytes_saved: Int64
    var full_text: FullTextState?

    init(_ state: FeedState, name: String, subscription: Subscription?) {
        self.name = name
        url = redacted(state.url)
        self.state = state.word
        title = state.title
        error = state.lastError
        etag = state.etag
        last_modified = state.lastModified
        status = state.status
        last_poll = state.lastPoll
        last_success = state.lastSuccess
        next_poll = state.lastPoll == nil || state.gone ? nil : state.nextPoll
        failures = state.failures
        articles = state.articles
        polls = state.polls
        not_modified = state.notModified
        articles_per_day = state.rhythm.flatMap(Rhythm.init(encoded:))?.articlesPerDay.map {
            ($0 * 10).rounded() / 10
        }
        bytes = state.bytes
        bytes_saved = state.bytesSaved
        hub = subscription.map { $0.state == .active ? "pushes" : "asked" }
        hub_error = subscription?.lastError
        hub_lease_end = subscription.flatMap { $0.state == .active ? $0.leaseEnd : nil }
        last_push = subscription?.lastPush
        last_gap = state.lastGap
    }

    /// A few lines of at most 80 columns, but for names and errors.
    var view: String {
        var lines = ["\(state.padding(toLength: 8, withPad: " ", startingAt: 0)) \(isolated(name))"]
        if let last = last_poll {
            lines.append("last \(dayAndTime(last)), next \(next_poll.map(dayAndTime) ?? "never")")
            let pace = articles_per_day.map { ", \($0) a day" } ?? ""
            lines.append("\(articles) articles\(pace); \(not_modified) of \(polls) polls not modified")
            lines.append("\(size(bytes)) received, \(size(bytes_saved)) saved by 304")
        }
        switch hub {
        case "pushes":
            let push = last_push.map { ", last \(dayAndTime($0))" } ?? ""
            lines.append("its hub pushes\(push), until \(dayAndTime(hub_lease_end ?? 0))")
        case "asked": lines.append("its hub was asked to push" + (hub_error.map { ": \(harmless($0))" } ?? ""))
        default: break
        }
        if let full_text { lines.append(harmless(full_text.words)) }
        if let gap = last_gap { lines.append("every entry was new at \(dayAndTime(gap)): some may have been missed") }
        if let error { lines.append(harmless(error)) }
        return lines.joined(separator: "\n         ")
    }
}

/// `12 kB`, `3.4 MB`: decimal units.
private func size(_ bytes: Int64) -> String {
    switch bytes {
    case ..<1_000: "\(bytes) B"
    case ..<1_000_000: "\(bytes / 1_000) kB"
    case ..<1_000_000_000: "\(Double(bytes / 100_000) / 10) MB"
    default: "\(Double(bytes / 100_000_000) / 10) GB"
    }
}

extension FeedState {
    /// The state in one word.
    var word: String {
        if gone { return "gone" }
        if lastSuccess == nil, failures == 0 { return "new" }
        return failures == 0 ? "ok" : "failing"
    }
}
