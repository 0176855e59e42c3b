import GRDB

/// A feed's subscription at its hub (WebSub), as the store keeps it.
///
/// Times are Unix seconds.
public struct Subscription: Sendable, Equatable {
    public enum State: String, Sendable {
        /// Asked for, not verified yet; also where the hub refused and is asked again later.
        case wanted
        /// Verified: the hub pushes until the lease ends.
        case active
    }

    /// The address of the feed as configured.
    public var feed: String
    /// What the feed calls itself (`rel=self`).
    public var topic: String
    public var hub: String
    /// Names the callback; cannot be guessed.
    public var token: String
    /// What the hub signs with.
    public var secret: String
    public var state = State.wanted
    public var leaseEnd: Int64 = 0
    /// When the hub is asked next.
    public var nextTry: Int64 = 0
    /// Requests in a row that led to no verification.
    public var failures = 0
    /// Polls in a row that found articles which the hub had not pushed.
    public var missed = 0
    public var lastPush: Int64?
    public var lastError: String?

    public init(feed: String, topic: String, hub: String, token: String, secret: String) {
        self.feed = feed
        self.topic = topic
        self.hub = hub
        self.token = token
        self.secret = secret
    }
}

extension ArticleStore {
    public func subscriptions() async throws(StoreError) -> [Subscription] {
        try await read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM subscription").map { row in
                var subscription = Subscription(
                    feed: row["feed"], topic: row["topic"], hub: row["hub"], token: row["token"],
                    secret: row["secret"])
                subscription.state = Subscription.State(rawValue: row["state"]) ?? .wanted
                subscription.leaseEnd = row["lease_end"]
                subscription.nextTry = row["next_try"]
                subscription.failures = row["failures"]
                subscription.missed = row["missed"]
                subscription.lastPush = row["last_push"]
                subscription.lastError = row["last_error"]
                return subscription
            }
        }
    }

    public func save(_ subscription: Subscription) async throws(StoreError) {
        try await write { database in
            try database.execute(
                sql: """
                    INSERT OR REPLACE INTO subscription (feed, topic, hub, token, secret, state, lease_end, next_try,
                        failures, missed, last_push, last_error) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)
                    """,
                arguments: [
                    subscription.feed, subscription.topic, subscription.hub, subscription.token, subscription.secret,
                    subscription.state.rawValue, subscription.leaseEnd, subscription.nextTry, subscription.failures,
                    subscription.missed, subscription.lastPush, subscription.lastError,
                ])
        }
    }

    public func removeSubscription(feed: String) async throws(StoreError) {
        try await write { database in
            try database.execute(sql: "DELETE FROM subscription WHERE feed = ?", arguments: [feed])
        }
    }
}
