import Feeds
import Foundation

/// The processor time of the process, which other work on the machine does not lengthen.
private func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

private func parse(_ feed: [UInt8]) -> ParsedFeed? {
    try? FeedParser().parse(feed, contentType: nil, url: "https://a.example/feed")
}

func benchParse(_ files: [String]) {
    let feeds = files.compactMap { FileManager.default.contents(atPath: $0).map { [UInt8]($0) } }
    let bytes = feeds.reduce(0) { $0 + $1.count }
    // Each run reads at least two megabytes, so that the clock's grain does not count.
    let repeats = max(1, 2_000_000 / max(bytes, 1))
    let before = residentBytes()
    let kept = feeds.compactMap(parse)
    let memory = residentBytes() - before
    let entries = kept.reduce(0) { $0 + $1.articles.count }
    let times = (0..<7).map { _ in
        let start = processorSeconds()
        for _ in 0..<repeats { for feed in feeds { _ = parse(feed) } }
        return (processorSeconds() - start) / Double(repeats)
    }.sorted()
    let time = times[times.count / 2]
    withExtendedLifetime(kept) {}
    print(
        """
        {"megabytes_per_second": \(Double(bytes) / time / 1e6), "entries_per_second": \(Double(entries) / time), \
        "entries": \(entries), "memory_per_byte": \(Double(max(memory, 0)) / Double(max(bytes, 1)))}
        """)
}
