import ArgumentParser
import Feeds
import Fetch
import Foundation

struct DiscoverFeeds: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "discover", abstract: "Find the feeds behind a page's address and print their addresses.")

    @Argument(help: "The address of a site, a page or a feed.")
    var url: String

    func run() async throws {
        let found = try await FeedSearch().feeds(behind: url)
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
        let search = FeedSearch()
        guard let link = try await search.feeds(behind: url).first else {
            throw failure("\(url): no feed was found, neither named on the page nor at the usual places")
        }
        guard let feed = try await search.feed(at: link.url) else { throw failure("\(link.url): this is no feed") }
        complain(
            "\(feed.articles.count) entries, \(feed.format), the latest: \(isolated(feed.articles.first?.title ?? "none"))"
        )
        let name = feed.title ?? link.title ?? link.url
        say("  - {url: \(Self.quoted(link.url)), name: \(Self.quoted(name))}")
    }

    /// A double-quoted scalar of YAML.
    private static func quoted(_ text: String) -> String {
        "\"" + harmless(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

/// Looks for feeds over the network.
private struct FeedSearch {
    func feeds(behind address: String) async throws -> [FeedLink] {
        let url = address.contains("://") ? address : "https://" + address
        let fetcher: Fetcher
        do { fetcher = try Fetcher(FetchConfiguration()) } catch { throw failure("\(error)") }
        let response: FetchResponse
        do {
            response = try await fetcher.fetch(FetchRequest(url: url))
        } catch {
            await fetcher.shutdown()
            throw failure("\(url): \(error)")
        }
        var found: [FeedLink] = []
        if let feed = parsed(response) {
            found = [FeedLink(url: response.finalURL, title: feed.title)]
        } else {
            found = feedLinks(onPage: response.body, url: response.finalURL)
            if found.isEmpty { found = await atUsualPlaces(response, fetcher) }
        }
        await fetcher.shutdown()
        return found
    }

    func feed(at url: String) async throws -> ParsedFeed? {
        let fetcher = try Fetcher(FetchConfiguration())
        let response = try? await fetcher.fetch(FetchRequest(url: url))
        await fetcher.shutdown()
        return response.flatMap(parsed)
    }

    private func parsed(_ response: FetchResponse) -> ParsedFeed? {
        guard (200..<300).contains(response.status) else { return nil }
        return try? FeedParser().parse(response.body, contentType: response.contentType, url: response.finalURL)
    }

    /// Asks where sites keep their feeds, one after the other, until one answers with a feed.
    private func atUsualPlaces(_ page: FetchResponse, _ fetcher: Fetcher) async -> [FeedLink] {
        for candidate in likelyFeedAddresses(ofPage: page.body, url: page.finalURL) {
            guard let response = try? await fetcher.fetch(FetchRequest(url: candidate)), let feed = parsed(response)
            else { continue }
            return [FeedLink(url: response.finalURL, title: feed.title)]
        }
        return []
    }
}
