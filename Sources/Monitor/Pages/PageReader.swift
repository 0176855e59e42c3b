import Deliver
import Feeds
import Fetch
import Foundation
import Settings
import Store

/// What the reading of one page came to.
struct PageReport: Sendable {
    var host: String
    var feed: String
    /// The host that is kept from others meanwhile: the last that was asked.
    var held: String?
    /// Seconds before the next page of that host.
    var rest: Int64
    var alerts: [AlertDocument] = []
    /// Why there is no text, where there is none.
    var failure: String?
    /// Whether the result could not be written: the page is to be read again.
    var isLost = false
}

/// The path of one page: robots.txt, fetch, extract, match, record.
struct PageReader: Sendable {
    let store: ArticleStore
    let fetcher: Fetcher
    let robots: RobotsBook
    let hosts: PageHosts
    let plan: Plan
    let now: @Sendable () -> Int64

    /// Readings of a live blog, and the seconds between two.
    static let liveReadings = 8
    private static let livePause: Int64 = 900
    /// Hosts that a page may be redirected over.
    private static let mostHosts = 5

    private var settings: PageSettings { plan.configuration.pages }

    @concurrent
    func read(_ job: PageJob) async -> PageReport {
        var report = PageReport(
            host: job.host, feed: job.article.feedURL, held: job.host, rest: settings.pause.components.seconds)
        guard let feed = plan.configuration.feeds.first(where: { $0.url.value == job.article.feedURL }) else {
            return await record(.never("the feed is watched no more"), job, &report)
        }
        report.feed = feed.name
        guard let address = PageAddress(job.url) else {
            return await record(.never("its address is no plain web address"), job, &report)
        }
        var (place, trust) = (address, trust(address, feed: feed))
        // Every host on the way is asked for its rules before it is asked for the page.
        for _ in 0..<Self.mostHosts {
            let rules: RobotsRules
            switch await permission(place, trust: trust, &report) {
            case .success(let known): rules = known
            case .failure(let refusal): return await record(refusal.verdict, job, &report)
            }
            let response: FetchResponse
            do {
                response = try await fetcher.fetch(request(place, trust: trust, rules, job))
            } catch {
                if case .cancelled = error { return report }
                if case .heldBack(let url) = error {
                    let host = PageAddress(url)?.host ?? place.host
                    return await record(.never("robots.txt of \(host) forbids what it redirects to"), job, &report)
                }
                return await record(PageVerdict(error), job, &report)
            }
            guard let target = response.redirectURL else {
                return await judge(response, of: place, feed: feed, job: job, &report)
            }
            guard let next = PageAddress(target) else {
                return await record(.never("it redirects to what is no plain web address"), job, &report)
            }
            if next.host != report.held {
                if let held = report.held { hosts.leave(held, rest: report.rest) }
                (report.held, report.rest) = (nil, settings.pause.components.seconds)
                guard await hosts.enter(next.host) else {
                    return await record(
                        .later("it redirects to \(next.host), which is being read", wait: nil), job, &report)
                }
                report.held = next.host
            }
            (place, trust) = (next, .untrusted)
        }
        return await record(.never("it redirects over more than \(Self.mostHosts) hosts"), job, &report)
    }

    private func request(
        _ address: PageAddress, trust: AddressTrust, _ rules: RobotsRules, _ job: PageJob
    ) -> FetchRequest {
        var request = FetchRequest(url: address.url)
        request.trust = trust
        request.staysOnHost = true
        // What the rules forbid is not asked for on the way either.
        request.mayFollow = { PageAddress($0).map { rules.allows($0.url) } ?? true }
        request.maxBody = settings.maxBody
        request.truncateBody = true
        request.headers = [(name: "Accept", value: "text/html, application/xhtml+xml, */*;q=0.1")]
        if job.readings > 0 { request.validators = Validators(etag: job.etag, lastModified: job.lastModified) }
        return request
    }

    private func judge(
        _ response: FetchResponse, of address: PageAddress, feed: FeedSettings, job: PageJob, _ report: inout PageReport
    ) async -> PageReport {
        let verdict = PageVerdict(response, isConditional: job.readings > 0)
        guard verdict == .page else { return await record(verdict, job, &report) }
        // The same host under another scheme has rules of its own.
        if let final = PageAddress(response.finalURL), final.scheme != address.scheme,
            case .failure(let refusal) = await permission(final, trust: .untrusted, &report)
        {
            return await record(refusal.verdict, job, &report)
        }
        return await read(response, feed: feed, job: job, &report)
    }

    /// Links to the very host and port that the operator wrote are as good as the feed's own address.
    private func trust(_ address: PageAddress, feed: FeedSettings) -> AddressTrust {
        PageAddress(feed.url.value)?.origin == address.origin ? .operatorWritten : .untrusted
    }

    private struct Refusal: Error {
        var verdict: PageVerdict
    }

    /// The rules of robots.txt that allow a page, or what they have against it; their wish for a pause goes into the
    /// report.
    private func permission(
        _ address: PageAddress, trust: AddressTrust, _ report: inout PageReport
    ) async -> Result<RobotsRules, Refusal> {
        guard settings.robots else { return .success(RobotsRules()) }
        let agent = RobotsBook.productToken(plan.configuration.fetch.userAgent)
        switch await robots.answer(for: address, agent: agent, trust: trust) {
        case .unreachable(let reason): return .failure(Refusal(verdict: .later(reason, wait: nil)))
        case .rules(let rules):
            if let delay = rules.crawlDelay { report.rest = max(report.rest, Int64(min(delay, 120).rounded(.up))) }
            guard rules.allows(address.url) else {
                return .failure(Refusal(verdict: .never("robots.txt of \(address.host) forbids it")))
            }
            return .success(rules)
        }
    }

    private func read(
        _ response: FetchResponse, feed: FeedSettings, job: PageJob, _ report: inout PageReport
    ) async -> PageReport {
        let final = PageAddress(response.finalURL)
        let page = extractArticle(
            response.body, contentType: response.contentType, url: response.finalURL,
            rule: plan.siteRules.rule(forPage: response.finalURL))
        if page.contentText.isEmpty
            || final.map({ $0.looksLikeLogin && !(PageAddress(job.url)?.looksLikeLogin ?? false) }) ?? false
        {
            let reason =
                final?.looksLikeLogin ?? false
                ? "the page asks for a login" : page.emptiness ?? "there is no article on it"
            return await record(.never(reason), job, &report)
        }
        let isRicher = PageChoice.isRicher(page: page.contentText, feed: job.article.content)
        var result = PageResult(.read(text: page.contentText, url: page.url, isRicher: isRicher))
        result.etag = response.validators.etag
        result.lastModified = response.validators.lastModified
        // An address without a path is the site's, whatever its pages say of themselves.
        result.addresses = [page.url, response.finalURL].compactMap { $0.flatMap(canonicalURL) }
            .filter { $0.contains("/") }
        if page.isPartial { result.note = "the page shows a part of the article only (partial)" }
        if page.isLive, job.readings + 1 < Self.liveReadings { result.again = now() + Self.livePause }
        let matching = ArticleMatching(plan: plan, feed: feed, feedLanguage: feed.language)
        let raised = match(page, matching, job: job)
        result.alerts = raised.map { matching.outboxRow($0.document, $0.story) }
        return await record(result, raised, job, &report)
    }

    /// What the rules say of the whole article; what they said of the feed's text is among it, with the same ids.
    private func match(_ page: PageArticle, _ matching: ArticleMatching, job: PageJob) -> [RaisedDocument] {
        let stored = job.article
        var article = Article()
        article.url = stored.url
        article.title = stored.title
        article.summary = stored.summary
        article.contentText = wholeText(feed: stored.content, page: page.contentText)
        article.language = stored.language ?? page.language
        article.datePublished = stored.published ?? page.datePublished
        let identity = ArticleIdentity(id: stored.id, key: "", canonicalURL: nil)
        return matching.match(article, identity, time: now()).map {
            RaisedDocument(document: $0.document, story: $0.story)
        }
    }

    private func record(_ verdict: PageVerdict, _ job: PageJob, _ report: inout PageReport) async -> PageReport {
        switch verdict {
        case .unchanged:
            var result = PageResult(.read(text: nil, url: nil, isRicher: false))
            if job.readings + 1 < Self.liveReadings { result.again = now() + Self.livePause }
            return await record(result, [], job, &report)
        case .later(let reason, let wait):
            if let wait { report.rest = max(report.rest, min(wait, 86_400)) }
            var result = PageResult(.failed("page not read: \(reason)"))
            result.again = PageVerdict.nextTry(
                after: job.tries, retry: settings.retry.components.seconds, wait: wait, now: now())
            report.failure = reason
            return await record(result, [], job, &report)
        case .never(let reason):
            report.failure = reason
            return await record(PageResult(.failed("page not read: \(reason)")), [], job, &report)
        case .page: return report
        }
    }

    private func record(
        _ result: PageResult, _ raised: [RaisedDocument], _ job: PageJob, _ report: inout PageReport
    ) async -> PageReport {
        do {
            let new = try await store.record(
                result, of: job, now: now(), stories: plan.configuration.storyPolicy,
                intake: FloodDesk(rules: plan.floods))
            let documents = Dictionary(raised.map { ($0.document.id, $0) }, uniquingKeysWith: { first, _ in first })
            report.alerts = new.compactMap { new in
                documents[new.alert].map { $0.document.told(new.story, $0.story) }
            }
        } catch {
            report.failure = "\(error)"
            report.isLost = true
            report.rest = max(report.rest, 60)
        }
        return report
    }
}
