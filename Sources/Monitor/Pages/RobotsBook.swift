import Fetch
import Foundation

/// What the robots.txt of each host says, asked for once a day (RFC 9309 §2.3, §2.4).
actor RobotsBook {
    enum Answer: Sendable, Equatable {
        case rules(RobotsRules)
        /// The server fails or does not answer: nothing of it may be fetched meanwhile (§2.3.1.4).
        case unreachable(String)
    }

    private struct Page {
        var answer: Answer
        /// Unix seconds.
        var until: Int64
    }

    /// Bounds on what hosts can make us keep.
    private static let mostHosts = 5_000
    private static let mostBytes = 8_000_000

    /// Seconds before a file that could not be had is asked for again.
    private static let pause: Int64 = 60

    private let fetcher: Fetcher
    private let now: @Sendable () -> Int64
    private var pages: [String: Page] = [:]
    private var bytes = 0

    init(fetcher: Fetcher, now: @escaping @Sendable () -> Int64) {
        self.fetcher = fetcher
        self.now = now
    }

    func answer(for address: PageAddress, agent: String, trust: AddressTrust) async -> Answer {
        // A reload may have changed the agent, for whom other rules hold.
        let key = agent + " " + address.scheme + "://" + address.host
        if let page = pages[key], page.until > now() { return page.answer }
        var request = FetchRequest(url: address.robots)
        request.trust = trust
        request.maxBody = RobotsRules.mostBytes
        request.truncateBody = true
        let page = await ask(request, agent: agent)
        keep(page, for: key)
        return page.answer
    }

    private func ask(_ request: FetchRequest, agent: String) async -> Page {
        do {
            let response = try await fetcher.fetch(request)
            return Self.page(response, agent: agent, now: now())
        } catch {
            // What is refused or malformed will be refused for the page as well, with better words.
            if !error.isTransient { return Page(answer: .rules(RobotsRules()), until: now() + 600) }
            if case .cancelled = error { return Page(answer: .unreachable("cancelled"), until: 0) }
            return Page(answer: .unreachable("robots.txt: \(error)"), until: now() + Self.pause)
        }
    }

    private static func page(_ response: FetchResponse, agent: String, now: Int64) -> Page {
        let fresh = response.maxAge.map { min(max($0.components.seconds, 600), 86_400) } ?? 86_400
        switch response.status {
        case 200..<300:
            return Page(answer: .rules(RobotsRules(response.body, agent: agent)), until: now + fresh)
        case 429, 500...:
            let wait = response.retryAfter?.components.seconds ?? pause
            return Page(
                answer: .unreachable("robots.txt: HTTP \(response.status), so nothing may be fetched"),
                until: now + min(max(wait, pause), 86_400))
        // No file, or a redirect that leads nowhere: no rules (§2.3.1.2, §2.3.1.3).
        default: return Page(answer: .rules(RobotsRules()), until: now + fresh)
        }
    }

    private func keep(_ page: Page, for key: String) {
        guard page.until > 0 else { return }
        if pages.count >= Self.mostHosts || bytes > Self.mostBytes {
            pages.removeAll()
            bytes = 0
        }
        pages[key] = page
        if case .rules(let rules) = page.answer { bytes += rules.size + key.utf8.count + 100 }
    }

    /// The product token of a User-Agent: `Marsad` of `Marsad/0.1 (+…)`.
    static func productToken(_ userAgent: String) -> String {
        String(userAgent.prefix { $0.isASCII && $0.isLetter || $0 == "-" || $0 == "_" })
    }
}
