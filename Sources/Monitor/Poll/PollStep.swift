import Feeds
import Fetch
import Settings
import Store

/// What is to be done about a server's answer.
enum PollStep {
    /// Nothing was asked.
    case leave
    case read(FeedReading)
    case record(PollRecord)
}

/// A feed that was fetched and parsed, and is to be recognised.
final class FeedReading: Sendable {
    let parsed: ParsedFeed
    let feed: FeedSettings
    /// As it was before the poll.
    let state: FeedState
    /// Unix seconds.
    let time: Int64
    private let policy: PollPolicy
    /// Without its body.
    private let response: FetchResponse

    init(
        _ parsed: ParsedFeed, _ response: FetchResponse, feed: FeedSettings, state: FeedState, policy: PollPolicy,
        time: Int64
    ) {
        self.parsed = parsed
        self.feed = feed
        self.state = state
        self.policy = policy
        self.time = time
        var response = response
        response.body = []
        self.response = response
    }

    /// Whether there may be more behind the end of the document.
    ///
    /// With its validators the rest would not be shown before the feed changes. One that ends too soon at the same place
    /// twice is taken as it is.
    private var isBrokenOff: Bool { parsed.isCutOff && response.bytesReceived != Int(state.bodyBytes) }

    @inline(never)
    func record(of articles: [NewArticle], _ documents: [String: RaisedDocument], rhythm: [UInt8]?) -> PollRecord {
        var wishes = FeedWishes()
        wishes.ttl = parsed.ttlSeconds.map(Int64.init)
        wishes.skipHours = parsed.skipped.hours
        wishes.skipDays = parsed.skipped.days
        // 226 holds only what is new, and says little of the feed as a whole.
        let isDelta = response.status == 226
        var next = policy.succeeded(
            state, response: response, wishes: isDelta ? nil : wishes, now: time, random: .random(in: 0..<1))
        if isBrokenOff { (next.etag, next.lastModified) = (nil, nil) }
        next.rhythm = rhythm
        next.title = parsed.title ?? state.title
        return PollRecord(
            state: next, articles: articles, documents: documents, isWhole: !isDelta && !isBrokenOff,
            outcome: .read(entries: parsed.articles.count), hub: HubOffer(parsed, response), answer: response)
    }
}

/// What a poll came to, to be recorded.
final class PollRecord: Sendable {
    let state: FeedState
    let articles: [NewArticle]
    /// Of the alerts, by their ids.
    let documents: [String: RaisedDocument]
    /// Whether the articles are all that the feed shows.
    let isWhole: Bool
    let outcome: PollReport.Outcome
    private let hub: HubOffer?
    /// Keeps its share of the fetcher's memory until all is recorded, so that recording holds fetching back.
    private let answer: FetchResponse?

    init(
        state: FeedState, articles: [NewArticle] = [], documents: [String: RaisedDocument] = [:],
        isWhole: Bool = true, outcome: PollReport.Outcome, hub: HubOffer? = nil, answer: FetchResponse? = nil
    ) {
        self.state = state
        self.articles = articles
        self.documents = documents
        self.isWhole = isWhole
        self.outcome = outcome
        self.hub = hub
        self.answer = answer
    }

    @inline(never)
    func report(_ recorded: Recorded) -> PollReport {
        var report = PollReport(state: recorded.state ?? state, outcome: outcome)
        report.newArticles = recorded.newArticles.count
        report.alerts = recorded.raised.compactMap { raised in
            documents[raised.alert].map { $0.document.told(raised.story, $0.story) }
        }
        (report.pages, report.pagesTurnedAway) = (recorded.pages, recorded.pagesTurnedAway)
        report.gap = recorded.gap
        report.notices = recorded.notices
        report.hub = hub
        if case .failed = outcome, state.hostNotBefore > 0 { report.hostNotBefore = state.hostNotBefore }
        return report
    }
}
