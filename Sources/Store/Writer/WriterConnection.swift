import GRDB

/// The writer's connection within a transaction, with the queries that run for every article.
struct WriterConnection {
    let database: Database
    fileprivate let queries: PreparedQueries

    init(_ database: Database, _ queries: PreparedQueries) {
        self.database = database
        self.queries = queries
    }

    /// The query of these words, prepared when it is first asked for.
    ///
    /// - Parameter sql: a literal; one place in the source is one query.
    func query(_ sql: StaticString) throws -> PreparedQuery {
        let place = UInt(bitPattern: sql.utf8Start)
        if let known = queries.prepared[place] { return known }
        let query = try PreparedQuery(sql, in: database)
        queries.prepared[place] = query
        return query
    }
}

/// The queries of a store's writer, which does one transaction at a time.
final class PreparedQueries: @unchecked Sendable {
    /// By where their words stand in memory.
    fileprivate var prepared: [UInt: PreparedQuery] = [:]
}
