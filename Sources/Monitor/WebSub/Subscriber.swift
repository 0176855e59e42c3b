import Fetch
import Foundation
import Logging
import Settings
import Store
import Synchronization

/// Asks hubs to push, answers their questions, and takes what they push (WebSub, W3C Recommendation 2018).
///
/// A hub's address comes from a feed, so the address guard holds for it.
public final class Subscriber: Sendable {
    private let store: ArticleStore
    private let fetcher: Fetcher
    private let now: @Sendable () -> Int64
    private let logger: Logger
    private let plan: @Sendable () -> Plan
    private let inbox: PushInbox
    /// Nil until the store has been read.
    private let book = Mutex<SubscriptionBook?>(nil)
    private let signal = WakeSignal()

    init(
        store: ArticleStore, fetcher: Fetcher, inbox: PushInbox, logger: Logger, now: @escaping @Sendable () -> Int64,
        plan: @escaping @Sendable () -> Plan
    ) {
        self.store = store
        self.fetcher = fetcher
        self.inbox = inbox
        self.logger = logger
        self.now = now
        self.plan = plan
    }

    // MARK: - Asking

    /// Subscribes and renews until cancelled.
    func run() async {
        await load()
        while !Task.isCancelled {
            if let settings = plan().configuration.webSub {
                await forgetUnwatched()
                for subscription in book.withLock({ $0?.due(now: now()) ?? [] }) where !Task.isCancelled {
                    await ask(subscription, callback: settings.callback.value, lease: settings.lease)
                }
            }
            await signal.wait(atMost: .seconds(30))
        }
    }

    private func load() async {
        while !Task.isCancelled {
            do {
                let known = try await store.subscriptions()
                return book.withLock { $0 = SubscriptionBook(known) }
            } catch {
                logger.error("subscriptions cannot be read; trying again", metadata: ["reason": "\(error)"])
                try? await Task.sleep(for: .seconds(5))
            }
        }
    }

    private func forgetUnwatched() async {
        let feeds = Set(plan().configuration.feeds.map(\.url.value))
        let gone = book.withLock { $0?.keep(only: feeds) ?? [] }
        for subscription in gone { try? await store.removeSubscription(feed: subscription.feed) }
    }

    private func ask(_ subscription: Subscription, callback: String, lease: Duration) async {
        var request = FetchRequest(url: subscription.hub)
        request.method = "POST"
        request.trust = .untrusted
        request.maxBody = 65_536
        request.truncateBody = true
        request.headers = [(name: "Content-Type", value: "application/x-www-form-urlencoded")]
        request.body = Array(
            formEncoded([
                ("hub.mode", "subscribe"), ("hub.topic", subscription.topic),
                ("hub.callback", "\(callback)/websub/\(subscription.token)"), ("hub.secret", subscription.secret),
                ("hub.lease_seconds", "\(lease.components.seconds)"),
            ]).utf8)
        var failure: String?
        do {
            let response = try await fetcher.fetch(request)
            if !(200..<300).contains(response.status) { failure = "the hub answers HTTP \(response.status)" }
        } catch .cancelled {
            return
        } catch {
            failure = "the hub cannot be reached: \(error)"
        }
        // The hub may have verified before it answered: then there is nothing to wait for.
        let isVerified = book.withLock { ($0?.subscription(feed: subscription.feed)?.nextTry ?? 0) > now() }
        if isVerified, failure == nil { return }
        await save { $0.asked(subscription.feed, error: failure, now: now()) }
        if let failure {
            logger.warning(
                "hub does not take a subscription; the feed is polled",
                metadata: ["feed": "\(name(subscription.feed))", "reason": "\(failure)"])
        }
    }

    // MARK: - What polls tell

    /// Takes note of the hub that a feed names.
    func offer(_ offer: HubOffer, feed: String) async {
        guard plan().configuration.webSub != nil else { return }
        await save { $0.offer(offer, feed: feed, now: now(), token: unguessable(), secret: unguessable()) }
        signal.wake()
    }

    /// A poll found articles; where the hub should have pushed them, it is trusted less.
    func foundByPolling(_ feed: String) async {
        await save { $0.missed(feed) }
    }

    func isPushed(_ feed: String) -> Bool {
        book.withLock { $0?.isPushed(feed, now: now()) ?? false }
    }

    // MARK: - What hubs send

    /// Bytes of a pushed document.
    public var maxBody: Int { plan().configuration.fetch.maxBody }

    /// The answer to a hub's question (WebSub §5.3): the challenge, or nil where it asks for what we did not want.
    public func verify(token: String, parameters: [String: String]) async -> String? {
        let topic = parameters["hub.topic"] ?? ""
        switch parameters["hub.mode"] {
        case "subscribe":
            guard let challenge = parameters["hub.challenge"], plan().configuration.webSub != nil else { return nil }
            let lease = parameters["hub.lease_seconds"].flatMap { Int64($0) }
            guard let verified = await save({ $0.verify(token: token, topic: topic, lease: lease, now: now()) })
            else { return nil }
            logger.info("hub pushes this feed", metadata: ["feed": "\(name(verified.feed))"])
            return challenge
        case "denied":
            let reason = "the hub refuses: " + String((parameters["hub.reason"] ?? "no reason given").prefix(200))
            guard let denied = await save({ $0.denied(token: token, topic: topic, reason: reason, now: now()) }) else {
                return nil
            }
            logger.warning(
                "hub refuses a subscription; the feed is polled",
                metadata: ["feed": "\(name(denied.feed))", "reason": "\(reason)"])
            return ""
        default: return nil
        }
    }

    /// The HTTP status that refuses whatever is pushed to a token; nil where it may be taken.
    public func refusal(of token: String) -> Int? {
        let (isReady, isKnown) = book.withLock { ($0 != nil, $0?.subscription(token: token) != nil) }
        guard isReady else { return 503 }
        return isKnown && plan().configuration.webSub != nil ? nil : 410
    }

    /// Takes a pushed document; the HTTP status to answer with.
    ///
    /// 2xx only once the articles are recorded: a hub sends again what was not taken.
    public func receive(token: String, contentType: String?, signature: String?, body: [UInt8]) async -> Int {
        if let refusal = refusal(of: token) { return refusal }
        guard let subscription = book.withLock({ $0?.subscription(token: token) }) else { return 410 }
        guard isSigned(body, by: signature, secret: subscription.secret) else {
            logger.warning(
                "a push without a good signature was ignored", metadata: ["feed": "\(name(subscription.feed))"])
            return 202
        }
        let taken = await inbox.submit(feed: subscription.feed, contentType: contentType, body: body)
        guard taken else { return 503 }
        await save { $0.pushed(subscription.feed, now: now()) }
        return 204
    }

    @discardableResult
    private func save(_ change: (inout SubscriptionBook) -> Subscription?) async -> Subscription? {
        let changed = book.withLock { book -> Subscription? in
            guard var known = book else { return nil }
            defer { book = known }
            return change(&known)
        }
        guard let changed else { return nil }
        do {
            try await store.save(changed)
        } catch {
            logger.error("subscription not recorded", metadata: ["reason": "\(error)"])
        }
        return changed
    }

    private func name(_ feed: String) -> String {
        plan().configuration.feeds.first { $0.url.value == feed }?.name ?? "a feed no longer watched"
    }
}

/// `application/x-www-form-urlencoded`.
private func formEncoded(_ fields: [(String, String)]) -> String {
    let plain = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
    return fields.map { name, value in
        name + "=" + (value.addingPercentEncoding(withAllowedCharacters: plain) ?? "")
    }.joined(separator: "&")
}
