import Fetch
import Settings
import Store
import Testing

@testable import Monitor

@Suite struct PageChoiceTests {
    private static let long = String(
        repeating: "The committee spoke of the harbour and its cranes at length. ", count: 60)

    private func wants(_ fullText: FullText, _ text: String, read: Int = 0, richer: Int = 0, id: String = "1") -> Bool {
        PageChoice(fullText: fullText, pages: FeedPages(read: read, richer: richer)).wantsPage(text, article: id)
    }

    @Test(arguments: [
        (FullText.feed, "Two lines.", 0, 0, false), (.page, long, 0, 0, true), (.auto, "Two lines.", 0, 0, true),
        (.auto, long, 0, 0, false), (.auto, long + "and then…", 0, 0, true), (.auto, long + " [...]", 0, 0, true),
        (.auto, long + "\nاقرأ المزيد", 0, 0, true), (.auto, long + "\nЧитать далее", 0, 0, true),
        // Five pages judge a feed.
        (.auto, "Two lines.", 4, 0, true), (.auto, "Two lines.", 5, 0, false), (.auto, "Two lines.", 10, 1, false),
        (.auto, "Two lines.", 10, 2, true), (.auto, "Two lines.", 10, 10, true),
        (.auto, "It breaks off…", 10, 0, false),
    ])
    func `a page is wanted where the feed carries a teaser`(
        fullText: FullText, text: String, read: Int, richer: Int, wanted: Bool
    ) {
        #expect(wants(fullText, text, read: read, richer: richer) == wanted)
    }

    @Test func `a feed judged full is sampled all the same`() {
        #expect(wants(.auto, "Two lines.", read: 100, richer: 0, id: "ab0"))
    }

    @Test func `Chinese text is weighed by its words, not by its letters`() {
        #expect(!wants(.auto, String(repeating: "伊拉克总理抵达德黑兰，", count: 120)))
        #expect(wants(.auto, String(repeating: "伊拉克总理抵达德黑兰，", count: 20)))
    }

    @Test(arguments: [
        ("Short teaser.", nil, "Short teaser."), ("Short teaser.", "", "Short teaser."),
        (
            "The harbour was closed …", "The harbour was closed on Monday.\nIt opens again.",
            "The harbour was closed on Monday.\nIt opens again."
        ),
        ("Only the feed says this.", "The page.", "The page.\nOnly the feed says this."),
        ("قال «الرئيس» اليوم...", "قال \"الرئيس\" اليوم إنه سيعود.", "قال \"الرئيس\" اليوم إنه سيعود."),
    ])
    func `the whole text is the page's, with what only the feed says`(feed: String, page: String?, whole: String) {
        #expect(wholeText(feed: feed, page: page) == whole)
    }

    @Test(arguments: [
        ("https://News.example/a?b#c", "news.example", "news.example:443", true),
        ("http://127.0.0.1:8080/a", "127.0.0.1:8080", "127.0.0.1:8080", true),
        ("http://[::1]/a", "[::1]", "[::1]:80", true), ("ftp://a.example/", "", "", false),
        ("http://user@a.example/", "", "", false),
        ("http://a.example\\@b.example/", "", "", false), ("http://a.example/ b", "", "", false),
        ("javascript:alert(1)", "", "", false),
        ("http:///a", "", "", false), ("/relative", "", "", false),
    ])
    func `only plain web addresses are asked for`(url: String, host: String, origin: String, holds: Bool) {
        let address = PageAddress(url)
        #expect((address != nil) == holds)
        #expect(address?.host ?? "" == host)
        #expect(address?.origin ?? "" == origin)
    }

    @Test func `a host is asked for one page at a time, with a rest after each`() {
        var queue = PageQueue()
        let starts = [queue.start("1", on: "a"), queue.start("2", on: "a")]
        #expect(starts == [true, false])
        #expect(queue.closedHosts(now: 100) == ["a"])
        queue.finished("1", on: "a", rest: 5, now: 100)
        #expect(queue.closedHosts(now: 104) == ["a"])
        #expect(queue.closedHosts(now: 105).isEmpty)
        #expect(queue.reading.isEmpty)
    }

    @Test func `a host rests no longer because the clock was set back`() {
        var queue = PageQueue()
        _ = queue.start("1", on: "a")
        queue.finished("1", on: "a", rest: 5, now: 100_000)
        #expect(queue.closedHosts(now: 100_001) == ["a"])
        #expect(queue.closedHosts(now: 50_000) == ["a"])
        #expect(queue.closedHosts(now: 50_004).isEmpty)
    }

    @Test func `a redirect waits for the host that it leads to, and leaves the one before`() {
        var queue = PageQueue()
        var entries = [queue.start("1", on: "a"), queue.start("2", on: "b"), queue.enter("b", now: 100)]
        queue.leave("a", rest: 5, now: 100)
        queue.finished("2", on: "b", rest: 5, now: 100)
        entries += [queue.enter("b", now: 104), queue.enter("b", now: 105)]
        #expect(entries == [true, true, false, false, true])
        #expect(queue.reading == ["1"])
        #expect(queue.closedHosts(now: 105) == ["b"])
        let isReadTwice = queue.start("1", on: "a")
        #expect(!isReadTwice, "its own host is free again, but the page is being read")
        queue.finished("1", on: nil, rest: 5, now: 105)
        #expect(queue.reading.isEmpty)
    }

    @Test func `tries are further and further apart, seven in all`() {
        let waits = (0..<7).map { PageVerdict.nextTry(after: $0, retry: 60, wait: nil, now: 0) }
        #expect(waits == [60, 240, 960, 3_840, 15_360, 61_440, nil])
        #expect(PageVerdict.nextTry(after: 0, retry: 60, wait: 600, now: 0) == 600)
        #expect(PageVerdict.nextTry(after: 0, retry: 60, wait: 10_000_000, now: 0) == 86_400)
    }

}
