import GRDB

/// Waits are kept as the Unix second at which they end and the one at which they were set, so that each lasts as long as
/// it was meant to whatever becomes of the clock. Messages over several alerts see to themselves, in `settleDue`.
extension ArticleStore {
    /// Lets waits that were set by a clock which ran ahead last from now on: it was set right while nobody looked.
    ///
    /// Seconds up to `tolerance` are left alone.
    public func correctClock(now: Int64, tolerance: Int64 = 5) async throws(StoreError) {
        try await write { database in
            let newest: StatementArguments = ["now": now, "ahead": now + tolerance]
            try database.execute(
                sql: """
                    UPDATE delivery SET next_try = :now + max(next_try - noted, 0), noted = :now
                    WHERE state = 'pending' AND next_try > 0 AND noted > :ahead
                    """, arguments: newest)
            try database.execute(
                sql: """
                    UPDATE page_job SET next_try = :now + max(next_try - noted, 0), noted = :now WHERE noted > :ahead
                    """, arguments: newest)
            try database.execute(
                sql: """
                    UPDATE feed SET last_poll = :now, next_poll = :now + max(next_poll - last_poll, 0),
                        not_before = CASE not_before WHEN 0 THEN 0 ELSE :now + max(not_before - last_poll, 0) END,
                        host_not_before =
                            CASE host_not_before WHEN 0 THEN 0 ELSE :now + max(host_not_before - last_poll, 0) END
                    WHERE last_poll > :ahead
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
