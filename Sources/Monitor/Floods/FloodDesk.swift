import Deliver
import Floods
import Store
import Stories

/// Sends new alerts through the gate, within the transaction that records them, and watches for spikes and silence.
struct FloodDesk: AlertIntake {
    let rules: FloodRules

    func admit(_ alerts: [RecordedAlert], to outbox: OutboxTransaction) throws {
        let arrivals = alerts.map { recorded in
            var labels = recorded.alert.labels
            // As the store keeps the article, through whichever feed it was recorded.
            labels["story"] = [recorded.story?.id ?? recorded.article]
            return FloodGate.Arrival(id: recorded.alert.id, labels: labels)
        }
        try rules.gate.admit(arrivals, now: outbox.now, ledger: outbox)
        for recorded in alerts { try watchSpike(recorded, outbox) }
    }

    private func watchSpike(_ recorded: RecordedAlert, _ outbox: OutboxTransaction) throws {
        let rule = recorded.alert.rule
        guard let limit = rules.gate.policy.rules[rule]?.spike else { return }
        var (history, state) = try outbox.count(rule: rule)
        let spike = state.judge(history, limit, now: outbox.now)
        try outbox.save(state, rule: rule)
        guard let spike else { return }
        let document = spikeDocument(
            rule: rule, observed: spike.observed, usual: spike.usual, limit: limit, trigger: recorded.alert.id,
            time: outbox.now)
        try raise(document, outbox)
    }

    func polled(_ state: FeedState, newArticles: Int, in outbox: OutboxTransaction) throws {
        guard let (limit, name) = rules.silences[state.url] else { return }
        let now = outbox.now
        var pulse = try outbox.pulse(of: state.url) ?? FeedPulse(since: now, lastNews: now)
        if newArticles > 0 {
            pulse.beat(at: now)
        } else if state.failures == 0 || state.failures >= Self.enoughFailures,
            let seconds = pulse.falls(limit, now: now)
        {
            let document = flatlineDocument(
                state, name: name, silentFor: seconds, pulse: pulse, limit: limit,
                severity: rules.flatlineSeverity, time: now)
            try raise(document, outbox)
        }
        try outbox.save(pulse, of: state.url)
    }

    /// A poll that fails says nothing of the feed; so many in a row do.
    private static let enoughFailures = 3

    /// Puts an alert of the daemon's own into the outbox, and through the gate like any other.
    private func raise(_ document: AlertDocument, _ outbox: OutboxTransaction) throws {
        let notice = NoticeRow(
            id: document.id, kind: document.kind ?? "", rule: document.rule, severity: document.severity,
            title: document.article.title, url: document.article.url, body: document.json())
        guard try outbox.write(notice) else { return }
        let labels = document.labels(own: rules.labels[document.rule] ?? [:])
        try rules.gate.admit([.init(id: document.id, labels: labels)], now: outbox.now, ledger: outbox)
    }

    /// Empties a bucket whose time has come into the outbox.
    func settle(_ bucket: Bucket, _ outbox: OutboxTransaction) throws {
        guard let message = try rules.gate.flush(bucket, now: outbox.now, ledger: outbox) else { return }
        try MessageWriter(message: message, outbox: outbox).forEachPart { part in
            try outbox.write(part.notice)
            try outbox.deliver(part.notice.id, to: message.sink, now: outbox.now)
            if !message.isRepetition { try outbox.carry(part.alerts, by: part.notice.id) }
        }
    }
}
