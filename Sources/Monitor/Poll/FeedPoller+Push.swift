import Deliver
import Feeds
import Settings
import Store

extension FeedPoller {
    /// Records what a hub pushed: a whole feed, or only its new entries.
    ///
    /// The schedule and the validators stay as the last poll left them.
    @concurrent
    func receive(_ document: PushedDocument, feed: FeedSettings, state known: FeedState) async -> PollReport {
        let parsed: ParsedFeed
        do {
            parsed = try FeedParser().parse(document.body, contentType: document.contentType, url: feed.url.value)
        } catch {
            return PollReport(state: known, outcome: .failed("the hub pushed what is no feed: \(error)"))
        }
        var state = known
        let time = now()
        state.lastSuccess = time
        state.bytes += Int64(document.body.count)
        var documents: [String: RaisedDocument] = [:]
        do {
            let articles = try await recognise(parsed, feed: feed, state: &state, time: time, documents: &documents)
            return await record(
                PollRecord(
                    state: state, articles: articles, documents: documents, isWhole: false,
                    outcome: .read(entries: parsed.articles.count)))
        } catch {
            return PollReport(state: known, outcome: .notRecorded("\(error)"))
        }
    }
}
