import CSQLite
import Foundation
import GRDB

/// The embedded database: feed states, articles, and the outbox of alerts.
///
/// SQLite in WAL mode with `synchronous=FULL`: what a call has returned survives power loss.
public final class ArticleStore: Sendable {
    let queries = PreparedQueries()
    let pool: DatabasePool
    let recorder = Recorder()
    let stories = StoryBook()
    let requests: RequestJournal
    private let lock: RecorderLock?

    /// Opens or creates the file and brings its tables up to date.
    ///
    /// - Parameter recording: whether this process polls and delivers; at most one may do so at a time.
    public init(path: String, recording: Bool = true) throws(StoreError) {
        do {
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw .unusable(path: path, reason: "its folder cannot be created; check that this user may write there")
        }
        lock = recording ? try RecorderLock(path: path + ".lock", store: path) : nil
        requests = RequestJournal(path: path + ".asked", recording: recording)
        Self.createForOwner(path)
        _ = Self.leavesMemoryUncounted
        var configuration = GRDB.Configuration()
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { database in
            // Keys are hashes, so every insert touches another page: 16 MB hold the upper levels of the indices.
            try database.execute(sql: "PRAGMA cache_size = \(database.configuration.readonly ? -2000 : -16000)")
            try database.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            // A pool sets its writer to NORMAL as it opens it: a power loss would take the last transactions with it.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            let migrator = Schema.migrator
            if try pool.read({ database in try migrator.hasBeenSuperseded(database) }) {
                throw StoreError.newerVersion(path: path)
            }
            try Self.migrate(pool, migrator)
        } catch let error as StoreError {
            throw error
        } catch {
            throw .unusable(path: path, reason: Self.words(error))
        }
    }

    /// Makes a new file readable by its owner alone, for addresses of feeds may hold passwords; SQLite's other files follow.
    private static func createForOwner(_ path: String) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        if descriptor >= 0 { close(descriptor) }
    }

    /// Brings the tables up to date.
    ///
    /// Two processes may do so at once, a command and the daemon at its first start: where the other has made a table
    /// first, what is left is looked up again.
    private static func migrate(_ pool: DatabasePool, _ migrator: DatabaseMigrator) throws {
        for _ in 0..<40 {
            do {
                return try migrator.migrate(pool)
            } catch let error as DatabaseError
                where [.SQLITE_ERROR, .SQLITE_BUSY, .SQLITE_CONSTRAINT].contains(error.resultCode)
            {
                usleep(50_000)
            }
        }
        try migrator.migrate(pool)
    }

    /// Answers whether a read goes through, for health checks and the watchdog.
    public func answers() async -> Bool {
        (try? await pool.read { database in try Int.fetchOne(database, sql: "SELECT 1") }) == 1
    }

    /// Folds the write-ahead log into the main file.
    public func checkpoint() async {
        _ = try? await pool.writeWithoutTransaction { database in try database.checkpoint(.truncate) }
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws(StoreError) -> T {
        do { return try await pool.read(body) } catch { throw .failed(Self.words(error)) }
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws(StoreError) -> T {
        do { return try await pool.write(body) } catch { throw .failed(Self.words(error)) }
    }

    /// Keeps SQLite from summing up its memory, behind a lock that all connections share, at every allocation.
    ///
    /// Nobody asks for the sum. It has to be said before the first connection.
    private static let leavesMemoryUncounted = marsad_sqlite_leave_memory_uncounted() == SQLITE_OK

    private static func words(_ error: any Error) -> String {
        guard let error = error as? DatabaseError else { return "\(error)" }
        return switch error.resultCode {
        case .SQLITE_FULL: "the disk is full; free some space"
        case .SQLITE_READONLY: "it is read-only; this user must be able to write it and its folder"
        case .SQLITE_CANTOPEN: "it cannot be opened; check that the folder exists and that this user may write there"
        case .SQLITE_NOTADB: "it is not a database; set another store.path"
        case .SQLITE_CORRUPT: "it is damaged; move it away or restore a copy"
        case .SQLITE_IOERR: "reading or writing failed (\(error.message ?? "I/O error"))"
        default: error.message ?? "SQLite error \(error.resultCode.rawValue)"
        }
    }
}
