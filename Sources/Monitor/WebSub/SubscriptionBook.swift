import Store

/// The feeds' subscriptions and what is to be done about them.
///
/// Pure: times are Unix seconds and come from outside, and so do the random token and secret. Every change answers
/// the subscription that is to be saved.
struct SubscriptionBook {
    private var byFeed: [String: Subscription]
    private var feedByToken: [String: String]

    /// A hub that was asked and does not verify is taken for silent after this.
    static let patience: Int64 = 3_600
    /// Polls that found what the hub should have pushed, before it is no longer relied on.
    static let mostMissed = 2

    init(_ subscriptions: [Subscription]) {
        byFeed = Dictionary(subscriptions.map { ($0.feed, $0) }, uniquingKeysWith: { first, _ in first })
        feedByToken = Dictionary(
            subscriptions.map { ($0.token, $0.feed) }, uniquingKeysWith: { first, _ in first })
    }

    func subscription(token: String) -> Subscription? {
        feedByToken[token].flatMap { byFeed[$0] }
    }

    func subscription(feed: String) -> Subscription? { byFeed[feed] }

    /// Whether the hub can be relied on, so that polls may be few.
    func isPushed(_ feed: String, now: Int64) -> Bool {
        guard let subscription = byFeed[feed] else { return false }
        return subscription.state == .active && subscription.leaseEnd > now
            && subscription.missed < Self.mostMissed
    }

    /// Takes up what a feed offers; nil where nothing changes.
    mutating func offer(
        _ offer: HubOffer, feed: String, now: Int64, token: @autoclosure () -> String,
        secret: @autoclosure () -> String
    ) -> Subscription? {
        guard let hub = choice(offer, feed: feed) else { return nil }
        var subscription = Subscription(feed: feed, topic: offer.topic, hub: hub, token: token(), secret: secret())
        subscription.nextTry = now
        if let known = byFeed[feed], known.topic == offer.topic, offer.hubs.contains(known.hub) {
            // Each hub is asked once at once; then they take turns at growing pauses.
            subscription.failures = known.failures
            if known.failures >= offer.hubs.count { subscription.nextTry = known.nextTry }
        }
        put(subscription)
        return subscription
    }

    /// The hub to subscribe to; nil where the one that is known stays: it is the next one's turn only where that has
    /// failed and another is offered.
    private func choice(_ offer: HubOffer, feed: String) -> String? {
        guard let known = byFeed[feed], known.topic == offer.topic, let place = offer.hubs.firstIndex(of: known.hub)
        else { return offer.hubs.first }
        guard known.state != .active, known.lastError != nil, offer.hubs.count > 1 else { return nil }
        return offer.hubs[(place + 1) % offer.hubs.count]
    }

    /// The subscriptions whose hub is to be asked now.
    func due(now: Int64) -> [Subscription] {
        byFeed.values.filter { $0.nextTry <= now }.sorted { ($0.nextTry, $0.feed) < ($1.nextTry, $1.feed) }
    }

    /// The hub was asked; until it verifies, it is asked again with growing pauses.
    mutating func asked(_ feed: String, error: String?, now: Int64) -> Subscription? {
        change(feed) { subscription in
            subscription.lastError = error
            subscription.failures += 1
            let backoff = min(Self.patience << Int64(min(subscription.failures - 1, 5)), 86_400)
            subscription.nextTry = now + (error == nil ? Self.patience : backoff)
        }
    }

    /// The hub asks whether we meant it (WebSub §5.3); nil where we did not.
    mutating func verify(token: String, topic: String, lease: Int64?, now: Int64) -> Subscription? {
        guard let known = subscription(token: token), known.topic == topic else { return nil }
        return change(known.feed) { subscription in
            // A lease beyond a month is renewed after one, a short one not more often than every few minutes.
            let lease = min(max(lease ?? 864_000, 1), 2_592_000)
            subscription.state = .active
            subscription.leaseEnd = now + lease
            subscription.nextTry = now + max(lease * 4 / 5, 240)
            subscription.failures = 0
            subscription.missed = 0
            subscription.lastError = nil
        }
    }

    /// The hub says no (WebSub §5.2); it is asked again the day after.
    mutating func denied(token: String, topic: String, reason: String, now: Int64) -> Subscription? {
        guard let known = subscription(token: token), known.topic == topic else { return nil }
        return change(known.feed) { subscription in
            subscription.state = .wanted
            subscription.leaseEnd = 0
            subscription.nextTry = now + 86_400
            subscription.lastError = reason
        }
    }

    mutating func pushed(_ feed: String, now: Int64) -> Subscription? {
        change(feed) { subscription in
            subscription.lastPush = now
            subscription.missed = 0
        }
    }

    /// A poll found articles that the hub had not pushed.
    mutating func missed(_ feed: String) -> Subscription? {
        guard let known = byFeed[feed], known.state == .active, known.missed < Self.mostMissed else { return nil }
        return change(feed) { $0.missed += 1 }
    }

    /// Forgets the feeds that are no longer watched, and answers them.
    mutating func keep(only feeds: Set<String>) -> [Subscription] {
        let gone = byFeed.values.filter { !feeds.contains($0.feed) }
        for subscription in gone {
            byFeed[subscription.feed] = nil
            feedByToken[subscription.token] = nil
        }
        return gone
    }

    private mutating func put(_ subscription: Subscription) {
        if let old = byFeed[subscription.feed] { feedByToken[old.token] = nil }
        byFeed[subscription.feed] = subscription
        feedByToken[subscription.token] = subscription.feed
    }

    private mutating func change(_ feed: String, _ body: (inout Subscription) -> Void) -> Subscription? {
        guard var subscription = byFeed[feed] else { return nil }
        body(&subscription)
        byFeed[feed] = subscription
        return subscription
    }
}
