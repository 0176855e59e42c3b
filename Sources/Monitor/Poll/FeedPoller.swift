public import Deliver
import Feeds
import Fetch
import Foundation
import Schedule
import Settings
public import Store
import Stories
import Watch

/// What one poll of a feed came to.
public struct PollReport: Sendable {
    public enum Outcome: Sendable, Equatable {
        case notModified
        /// The number of entries the feed shows.
        case read(entries: Int)
        case failed(String)
        /// Nothing was recorded: the same poll is to be made again.
        case notRecorded(String)
    }

    public var state: FeedState
    public var outcome: Outcome
    public var newArticles = 0
    /// Articles whose pages are to be read.
    public var pages = 0
    /// Those that found the queue full.
    public var pagesTurnedAway = 0
    public var alerts: [AlertDocument] = []
    public var gap = false
    /// Alerts of the daemon's own: spikes, and the feed's silence.
    public var notices = 0
    /// The whole host asked for a pause until then, Unix seconds.
    public var hostNotBefore: Int64?
    /// The hub that the feed names.
    var hub: HubOffer?

    var isRecorded: Bool {
        if case .notRecorded = outcome { false } else { true }
    }
}

/// The path of one feed: fetch, parse, recognise, match, record.
struct FeedPoller: Sendable {
    let store: ArticleStore
    let fetcher: Fetcher
    let plan: Plan
    let now: @Sendable () -> Int64

    /// Asks the feed's server once and records what it said.
    ///
    /// - Parameter onAnswer: called when the server has answered, before the answer is read.
    @concurrent
    func poll(_ due: ScheduleBook.DuePoll, onAnswer: @Sendable (HostPause?) -> Void = { _ in }) async -> PollReport {
        // What is known of the feed if nothing comes of the request, whatever becomes of this process.
        let asked = asked(due)
        do {
            try store.noteRequest(asked)
        } catch {
            return PollReport(state: due.state, outcome: .notRecorded("\(error)"))
        }
        let step: PollStep
        do {
            let response = try await fetcher.fetch(request(due))
            let pause = policy(due).hostPause(response, now: now())
            if let pause { due.pauses?.note(pause) }
            onAnswer(pause)
            step = judge(response, due)
        } catch {
            onAnswer(nil)
            step = judge(error, due)
        }
        var report: PollReport
        switch consume step {
        case .leave:
            store.withdrawRequest(of: due.state.url)
            return PollReport(state: due.state, outcome: .notRecorded("cancelled"))
        case .record(let record): report = await self.record(record)
        case .read(let reading): report = await read(consume reading)
        }
        if !report.isRecorded { report.state = asked }
        return report
    }

    // The steps that wait for nothing are functions of their own: hundreds of polls wait for the disk at once, and the
    // frame of a function that waits holds every copy that its code makes.

    @inline(never)
    private func asked(_ due: ScheduleBook.DuePoll) -> FeedState {
        policy(due).interrupted(due.state, now: now())
    }

    @inline(never)
    private func judge(_ error: FetchError, _ due: ScheduleBook.DuePoll) -> PollStep {
        let (state, policy) = (due.state, policy(due))
        switch error {
        case .cancelled: return .leave
        case .interrupted:
            let next = policy.interrupted(state, now: now())
            return .record(PollRecord(state: next, outcome: .notRecorded("cancelled")))
        case .heldBack(let url):
            let pause = due.pauses?.until(hostName(url)) ?? 0
            return .record(failed("\(error)", nil, state, policy, leftAloneUntil: pause))
        default: return .record(failed("\(error)", nil, state, policy))
        }
    }

    @inline(never)
    private func judge(_ response: FetchResponse, _ due: ScheduleBook.DuePoll) -> PollStep {
        let (state, policy) = (due.state, policy(due))
        switch response.status {
        case 304:
            guard state.etag != nil || state.lastModified != nil else {
                let failure = "the server said 304 (not modified) without having been asked; its cache may be broken"
                return .record(failed(failure, response, state, policy))
            }
            let next = policy.succeeded(state, response: response, wishes: nil, now: now(), random: .random(in: 0..<1))
            return .record(PollRecord(state: next, outcome: .notModified))
        // 203 is a 200 that a proxy on the way has changed.
        case 200, 203, 226:
            do {
                let parsed = try FeedParser().parse(
                    response.body, contentType: response.contentType, url: response.finalURL)
                return .read(
                    FeedReading(parsed, response, feed: due.feed, state: state, policy: policy, time: now()))
            } catch {
                let hint = error == .html ? feedHint(onPage: response.body, url: response.finalURL) : nil
                return .record(failed("\(error)" + (hint.map { "; \($0)" } ?? ""), response, state, policy))
            }
        default:
            return .record(failed(statusWords(response.status), response, state, policy))
        }
    }

    private func policy(_ due: ScheduleBook.DuePoll) -> PollPolicy {
        var policy = PollPolicy(interval: due.pause)
        policy.clockStep = 1
        return policy
    }

    private func failed(
        _ failure: String, _ response: FetchResponse?, _ state: FeedState, _ policy: PollPolicy,
        leftAloneUntil pause: Int64 = 0
    ) -> PollRecord {
        var next = policy.failed(state, error: failure, response: response, now: now(), random: .random(in: 0..<1))
        if pause > 0 { next.leaveAlone(until: pause) }
        return PollRecord(state: next, outcome: .failed(failure))
    }

    private func request(_ due: ScheduleBook.DuePoll) -> FetchRequest {
        let (feed, state) = (due.feed, due.state)
        var request = FetchRequest(url: feed.url.value)
        request.trust = .writtenAddress
        if let move = state.move, move.holds(at: now()) { request.movedURL = move.url }
        if let pauses = due.pauses { request.mayFollow = { [now] in pauses.until(hostName($0)) <= now() } }
        request.validators = Validators(etag: state.etag, lastModified: state.lastModified)
        request.present(feed.access)
        request.headers.append((name: "Accept", value: Self.accept))
        // Only what is new, where the server can tell (RFC 3229 with the instance manipulation "feed").
        if state.etag != nil { request.headers.append((name: "A-IM", value: "feed")) }
        for (name, value) in feed.headers.sorted(by: { $0.key < $1.key }) {
            request.headers.append((name: name, value: value.reveal))
        }
        return request
    }

    private static let accept =
        "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5"

    private func read(_ reading: consuming FeedReading) async -> PollReport {
        var state = reading.state
        var documents: [String: RaisedDocument] = [:]
        let articles: [NewArticle]
        do {
            articles = try await recognise(
                reading.parsed, feed: reading.feed, state: &state, time: reading.time, documents: &documents)
        } catch {
            return PollReport(state: reading.state, outcome: .notRecorded("\(error)"))
        }
        return await record(reading.record(of: articles, documents, rhythm: state.rhythm))
    }

    /// The entries with what `record` needs; those the feed has not shown before are matched, and teach its rhythm.
    func recognise(
        _ document: ParsedFeed, feed: FeedSettings, state: inout FeedState, time: Int64,
        documents: inout [String: RaisedDocument]
    ) async throws(StoreError) -> [NewArticle] {
        var parsed = document
        // An entry that the document breaks off in comes whole at the next poll.
        parsed.articles.removeAll { $0.isCutOff }
        let address = sameAddress(feed.url.value)
        let identities = identities(of: parsed.articles, feed: address)
        let known =
            state.lastSuccess == nil
            ? [:] : try await store.sightings(keys: identities.map(\.key), feed: feed.url.value)
        let matching = ArticleMatching(plan: plan, feed: feed, feedLanguage: feed.language ?? parsed.language)
        let reader = StoryReader()
        let choice = try await pageChoice(feed)
        var articles: [NewArticle] = []
        var keys = Set<String>()
        var dates: [Int64?] = []
        for (article, named) in zip(parsed.articles, identities) where keys.insert(named.key).inserted {
            var identity = named
            if let sighting = known[named.key] {
                identity = try await identityNow(article, named, sighting, feed: address)
            }
            if identity == named, let sighting = known[identity.key] {
                articles.append(
                    try await shown(article, identity, sighting, matching, time: time, documents: &documents))
                continue
            }
            var new = matching.newArticle(article, identity)
            dates.append(article.datePublished ?? article.dateModified)
            var entities: [String] = []
            if isWanted(article, firstPoll: state.lastSuccess == nil, time: time) {
                new.page = choice.page(of: new, limits: plan.configuration.pages)
                let result = matching.result(article, identity)
                entities = result.entities
                for (document, story) in matching.documents(of: result, article, identity, time: time) {
                    documents[document.id] = RaisedDocument(document: document, story: story)
                    new.alerts.append(matching.outboxRow(document, story))
                }
            }
            if plan.configuration.stories.isOn {
                let text = reader.read(title: new.title, content: new.content)
                new.sketch = Sketch(text)
                if !new.alerts.isEmpty { new.terms = EventTerms(text, entities: entities) }
                new.text = text
            }
            articles.append(new)
        }
        var rhythm = state.rhythm.flatMap(Rhythm.init(encoded:)) ?? Rhythm()
        rhythm.observe(newArticles: dates, now: time)
        state.rhythm = rhythm.encoded
        return articles
    }

    private func pageChoice(_ feed: FeedSettings) async throws(StoreError) -> PageChoice {
        let fullText = plan.configuration.pages.fullText(of: feed)
        guard fullText == .auto else { return PageChoice(fullText: fullText, pages: FeedPages()) }
        return PageChoice(fullText: fullText, pages: try await store.feedPages(url: feed.url.value))
    }

    /// Whether an article may raise alerts: a feed's first poll shows its backlog, which is old news.
    private func isWanted(_ article: Article, firstPoll: Bool, time: Int64) -> Bool {
        guard firstPoll else { return true }
        switch plan.configuration.fetch.backlog {
        case .alert: return true
        case .mark: return false
        case .age(let age):
            guard let published = article.datePublished ?? article.dateModified else { return true }
            return published >= time - age.components.seconds
        }
    }

    func record(_ record: PollRecord) async -> PollReport {
        do {
            let recorded = try await store.record(
                record.state, articles: record.articles, isWhole: record.isWhole, now: now(),
                stories: plan.configuration.storyPolicy, intake: FloodDesk(rules: plan.floods))
            return record.report(recorded)
        } catch {
            return PollReport(state: record.state, outcome: .notRecorded("\(error)"))
        }
    }
}
