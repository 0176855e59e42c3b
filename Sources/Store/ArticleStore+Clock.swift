import GRDB

/// Waits are kept as the Unix second at which they end and the one at which they were set, so that each lasts as long as
/// it was meant to whatever becomes of the clock. Messages over several alerts see to themselves, in `settleDue`.
extension ArticleStore {
    /// Lets waits of deliveries and pages that were set by a clock which ran ahead last from now on: it was set right while
    /// nobody looked.
    public func correctClock(now: Int64) async throws(StoreError) {
        try await write { database in
            let newest: StatementArguments = ["now": now, "ahead": now + clockTolerance]
            try database.execute(
                sql: """
                    UPDATE delivery SET next_try = :now + max(next_try - noted, 0), noted = :now
                    WHERE state = 'pending' AND next_try > 0 AND noted > :ahead
                    """, arguments: newest)
            try database.execute(
                sql: """
                    UPDATE page_job SET next_try = :now + max(next_try - noted, 0), noted = :now WHERE noted > :ahead
                    """, arguments: newest)
        }
    }

    /// Moves the waits of deliveries and pages, because the clock was set by so many seconds.
    public func shiftWaits(by seconds: Int64) async throws(StoreError) {
        try await write { database in
            try database.execute(
                sql: """
                    UPDATE delivery SET next_try = max(next_try + ?1, 1), noted = max(noted + ?1, 0)
                    WHERE state = 'pending' AND next_try > 0
                    """, arguments: [seconds])
            try database.execute(
                sql: "UPDATE page_job SET next_try = max(next_try + ?1, 0), noted = max(noted + ?1, 0)",
                arguments: [seconds])
        }
    }
}

/// Seconds by which a clock may have been ahead without anybody noticing.
private let clockTolerance: Int64 = 5

extension FeedState {
    /// Lets waits that were set by a clock which ran ahead last from now on.
    public mutating func correctClock(now: Int64) {
        guard let last = lastPoll, last > now + clockTolerance else { return }
        let ahead = last - now
        lastPoll = now
        nextPoll = max(nextPoll - ahead, 0)
        notBefore = max(notBefore - ahead, 0)
        hostNotBefore = max(hostNotBefore - ahead, 0)
        lastSuccess = lastSuccess.map { min($0, now) }
        unmodifiedSince = unmodifiedSince.map { min($0, now) }
    }
}
