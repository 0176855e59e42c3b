import ArgumentParser
import Feeds
import Fetch
import Foundation
import Monitor
import Settings

struct DiscoverFeeds: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "discover", abstract: "Find the feeds behind a page's address and print their addresses.")

    @Argument(help: "The address of a site, a page or a feed.")
    var url: String

    func run() async throws {
        let found = try await FeedSearch().feeds(behind: url).map(\.link)
        guard !found.isEmpty else {
            throw failure("\(url): no feed was found, neither named on the page nor at the usual places")
        }
        for link in found { say("\(link.url)" + (link.title.map { "  \(isolated($0))" } ?? "")) }
    }
}

struct AddFeed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Try a feed and print the lines of YAML to paste under `feeds:`.")

    @Argument(help: "The address of a feed, or of a page that names one.")
    var url: String

    func run() async throws {
        let search = try FeedSearch()
        let candidates = try await search.feeds(behind: url)
        guard !candidates.isEmpty else {
            throw failure("\(redacted(url)): no feed was found, neither named on the page nor at the usual places")
        }
        for found in candidates {
            var read = found.feed
            if read == nil { read = await search.feed(at: found.link.url) }
            if let feed = read { return tell(feed, found.link) }
        }
        throw failure("\(candidates[0].link.url): the page names this feed, but it is none")
    }

    private func tell(_ feed: ParsedFeed, _ link: FeedLink) {
        complain(
            "\(feed.articles.count) entries, \(feed.format), the latest: \(isolated(feed.articles.first?.title ?? "none"))"
        )
        var facts = ["url: \(Self.quoted(link.url))"]
        facts.append("name: \(Self.quoted(feed.title ?? link.title ?? link.url))")
        // The login is for the host that it was given for.
        if let user = userName(in: url)?.removingPercentEncoding, host(of: link.url) == host(of: url) {
            facts.append("auth: {user: \(Self.quoted(user)), password: \"${env:FEED_PASSWORD}\"}")
            complain("the password is not printed; put it into the environment variable FEED_PASSWORD, or name a file")
        }
        say("  - {\(facts.joined(separator: ", "))}")
    }

    private func host(of url: String) -> String? { URLComponents(string: url)?.host?.lowercased() }

    /// A double-quoted scalar of YAML.
    private static func quoted(_ text: String) -> String {
        "\"" + harmless(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

/// Looks for feeds over the network; what has been read is not asked for again.
private struct FeedSearch {
    struct Found {
        var link: FeedLink
        /// Nil where it has not been read yet.
        var feed: ParsedFeed?
    }

    private let fetcher: Fetcher

    init() throws {
        var limits = FetchConfiguration()
        limits.userAgent = Configuration.Fetch().userAgent
        do { fetcher = try Fetcher(limits) } catch { throw failure("\(error)") }
    }

    func feeds(behind address: String) async throws -> [Found] {
        let trimmed = address.trimmingCharacters(in: .whitespacesAndNewlines)
        let url = trimmed.contains("://") ? trimmed : "https://" + trimmed
        let response: FetchResponse
        do {
            response = try await fetcher.fetch(FetchRequest(url: url))
        } catch {
            throw failure("\(redacted(url)): \(error)")
        }
        if let feed = parsed(response) {
            // What has not moved for good stays where it was written.
            let place = response.permanentURL ?? withoutUser(url)
            return [Found(link: FeedLink(url: place, title: feed.title), feed: feed)]
        }
        guard (200..<300).contains(response.status) else {
            throw failure("\(redacted(url)): \(statusWords(response.status))")
        }
        let named = feedLinks(onPage: response.body, url: response.finalURL)
        return named.isEmpty ? await atUsualPlaces(response) : named.map { Found(link: $0) }
    }

    func feed(at url: String) async -> ParsedFeed? {
        let response = try? await fetcher.fetch(FetchRequest(url: url))
        return response.flatMap(parsed)
    }

    private func parsed(_ response: FetchResponse) -> ParsedFeed? {
        guard (200..<300).contains(response.status) else { return nil }
        return try? FeedParser().parse(response.body, contentType: response.contentType, url: response.finalURL)
    }

    /// Asks where sites keep their feeds, one after the other, until one answers with a feed.
    private func atUsualPlaces(_ page: FetchResponse) async -> [Found] {
        for candidate in likelyFeedAddresses(ofPage: page.body, url: page.finalURL) {
            guard let response = try? await fetcher.fetch(FetchRequest(url: candidate)), let feed = parsed(response)
            else { continue }
            return [Found(link: FeedLink(url: response.finalURL, title: feed.title), feed: feed)]
        }
        return []
    }
}
