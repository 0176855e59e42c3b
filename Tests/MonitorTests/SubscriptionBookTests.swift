import Store
import Testing

@testable import Monitor

@Suite struct SubscriptionBookTests {
    private static let offer = HubOffer(hub: "https://hub.example/", topic: "https://a.example/feed")

    private func book(at now: Int64 = 0) -> SubscriptionBook {
        var book = SubscriptionBook([])
        let new = book.offer(Self.offer, feed: "f", now: now, token: "t", secret: "s")
        #expect(new?.hub == "https://hub.example/")
        return book
    }

    @Test func `a hub that stays silent is asked again, ever more seldom, and the feed is polled`() throws {
        var book = book()
        var now: Int64 = 0
        var pauses: [Int64] = []
        for _ in 0..<8 {
            #expect(book.due(now: now).map(\.feed) == ["f"])
            let change = book.asked("f", error: "down", now: now)
            let asked = try #require(change)
            pauses.append(asked.nextTry - now)
            #expect(!book.isPushed("f", now: now))
            now = asked.nextTry
        }
        #expect(pauses == pauses.sorted() && pauses[0] == 3_600 && pauses.last == 86_400)
    }

    @Test func `of several hubs the next is asked where one fails, each once at once and then in turns`() throws {
        var book = SubscriptionBook([])
        let offer = HubOffer(hubs: ["https://one.example/", "https://two.example/"], topic: "https://a.example/feed")
        var asked: [String] = []
        var now: Int64 = 0
        for _ in 0..<40 {
            _ = book.offer(offer, feed: "f", now: now, token: "t\(now)", secret: "s")
            for subscription in book.due(now: now) {
                asked.append("\(subscription.hub.dropFirst(8).prefix(3)) \(now / 3_600)")
                _ = book.asked("f", error: "down", now: now)
            }
            now += 900
        }
        #expect(asked == ["one 0", "two 0", "one 2", "two 6"], "\(asked)")
        let token = try #require(book.subscription(feed: "f")?.token)
        _ = book.verify(token: token, topic: offer.topic, lease: nil, now: now)
        let change = book.offer(offer, feed: "f", now: now, token: "new", secret: "s")
        #expect(change == nil)
        #expect(book.isPushed("f", now: now + 800_000))
    }

    @Test func `a denial counts for its own topic, and a short lease is not relied on beyond its end`() {
        var book = book()
        let strange = book.denied(token: "t", topic: "https://other.example/", reason: "no", now: 0)
        #expect(strange == nil)
        let verified = book.verify(token: "t", topic: Self.offer.topic, lease: 60, now: 0)
        #expect(verified?.nextTry == 240)
        #expect(book.isPushed("f", now: 59) && !book.isPushed("f", now: 60))
        let denied = book.denied(token: "t", topic: Self.offer.topic, reason: "no", now: 1)
        #expect(denied?.lastError == "no")
        #expect(!book.isPushed("f", now: 1))
    }

    @Test func `what we did not ask for is not verified`() throws {
        var book = book()
        let strange = [
            book.verify(token: "x", topic: Self.offer.topic, lease: 600, now: 0),
            book.verify(token: "t", topic: "https://other.example/", lease: 600, now: 0),
        ]
        #expect(strange == [nil, nil])
        #expect(!book.isPushed("f", now: 0))
        _ = book.verify(token: "t", topic: Self.offer.topic, lease: 600, now: 0)
        #expect(book.isPushed("f", now: 0))
    }

    @Test func `a lease is renewed before it ends, and one that ended is not relied on`() throws {
        var book = book()
        let change = book.verify(token: "t", topic: Self.offer.topic, lease: 10_000, now: 0)
        let verified = try #require(change)
        #expect(verified.nextTry == 8_000)
        #expect(book.due(now: 7_999).isEmpty)
        #expect(book.isPushed("f", now: 9_999))
        #expect(!book.isPushed("f", now: 10_000))
    }

    @Test func `a hub that lets polls find the news is not relied on until it pushes again`() throws {
        var book = book()
        _ = book.verify(token: "t", topic: Self.offer.topic, lease: 100_000, now: 0)
        _ = book.missed("f")
        #expect(book.isPushed("f", now: 1))
        _ = book.missed("f")
        #expect(!book.isPushed("f", now: 1))
        _ = book.pushed("f", now: 2)
        #expect(book.isPushed("f", now: 2))
    }

    @Test func `another hub makes another subscription with another token`() throws {
        var book = book()
        let other = HubOffer(hub: "https://other.example/", topic: Self.offer.topic)
        let same = book.offer(Self.offer, feed: "f", now: 1, token: "u", secret: "s")
        #expect(same == nil)
        let moved = book.offer(other, feed: "f", now: 1, token: "u", secret: "s")
        #expect(moved?.token == "u")
        #expect(book.subscription(token: "t") == nil)
        let gone = book.keep(only: [])
        #expect(gone.map(\.feed) == ["f"])
        #expect(book.subscription(token: "u") == nil)
    }

    @Test(arguments: [
        ("<https://h.example/>; rel=\"hub\", <https://a.example/f>; rel=self", ["hub", "self"]),
        ("<https://h.example/?a,b>; title=\"x, y\"; rel=\"alternate hub\"", ["alternate hub"]),
        ("nonsense", []), ("<unclosed; rel=hub", []), ("<>;;;=;rel", [""]),
    ])
    func `Link headers are read`(header: String, relations: [String]) {
        #expect(webLinks(header).map { $0.relations.joined(separator: " ") } == relations)
    }
}
