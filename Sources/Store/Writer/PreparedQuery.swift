import CSQLite
import GRDB

/// A statement that runs for every article: its values go in and out as they are.
///
/// It belongs to the connection that it was made on, and to one transaction at a time.
@safe final class PreparedQuery {
    /// Owns `raw`.
    private let statement: Statement
    private let raw: OpaquePointer

    init(_ sql: StaticString, in database: Database) throws {
        statement = try database.makeStatement(sql: "\(sql)")
        raw = statement.sqliteStatement
    }

    /// Runs it to its end, and answers how many rows it changed; it must be one that changes rows.
    @discardableResult
    func run(_ bind: (inout Values) -> Void) throws -> Int {
        defer { sqlite3_reset(raw) }
        try fill(bind)
        while try step() {}
        return Int(sqlite3_changes(sqlite3_db_handle(raw)))
    }

    /// What is read from its first row, where there is one.
    func first<Answer>(_ bind: (inout Values) -> Void, _ read: (Columns) -> Answer) throws -> Answer? {
        defer { sqlite3_reset(raw) }
        try fill(bind)
        return try step() ? read(Columns(raw: raw)) : nil
    }

    func forEach(_ bind: (inout Values) -> Void, _ read: (Columns) -> Void) throws {
        defer { sqlite3_reset(raw) }
        try fill(bind)
        while try step() { read(Columns(raw: raw)) }
    }

    private func fill(_ bind: (inout Values) -> Void) throws {
        var values = Values(raw: raw)
        bind(&values)
        guard values.code == SQLITE_OK else { throw failure(values.code) }
    }

    /// Answers whether there is a row to read.
    private func step() throws -> Bool {
        let code = sqlite3_step(raw)
        switch code {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw failure(code)
        }
    }

    private func failure(_ code: CInt) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code),
            message: sqlite3_errmsg(sqlite3_db_handle(raw)).map { String(cString: $0) })
    }
}

extension PreparedQuery {
    /// Takes the values of a statement's parameters, one after the other.
    struct Values {
        fileprivate let raw: OpaquePointer
        private var place: CInt = 0
        /// The first error, told when all are in.
        fileprivate var code = SQLITE_OK

        fileprivate init(raw: OpaquePointer) { self.raw = raw }

        private mutating func bind(_ body: (OpaquePointer, CInt) -> CInt) {
            place += 1
            let code = body(raw, place)
            if self.code == SQLITE_OK { self.code = code }
        }

        mutating func add(_ value: Int64) { bind { sqlite3_bind_int64($0, $1, value) } }

        mutating func add(_ value: Int64?) {
            if let value { add(value) } else { bind(sqlite3_bind_null) }
        }

        mutating func add(_ text: String) {
            var text = text
            bind { raw, place in
                text.withUTF8 { bytes in
                    bytes.withMemoryRebound(to: CChar.self) {
                        // An empty text may have no address, which would bind null.
                        $0.isEmpty
                            ? sqlite3_bind_text(raw, place, "", 0, Self.copied)
                            : sqlite3_bind_text(raw, place, $0.baseAddress, CInt(clamping: $0.count), Self.copied)
                    }
                }
            }
        }

        mutating func add(_ text: String?) {
            if let text { add(text) } else { bind(sqlite3_bind_null) }
        }

        mutating func add(blob bytes: [UInt8]?) {
            guard let bytes else { return bind(sqlite3_bind_null) }
            bind { raw, place in
                bytes.withUnsafeBytes {
                    $0.isEmpty
                        ? sqlite3_bind_zeroblob(raw, place, 0)
                        : sqlite3_bind_blob(raw, place, $0.baseAddress, CInt(clamping: $0.count), Self.copied)
                }
            }
        }

        /// `SQLITE_TRANSIENT`: SQLite copies what it is given.
        private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    }

    /// The columns of the row that stands to be read.
    struct Columns {
        fileprivate let raw: OpaquePointer

        func isNull(_ column: CInt) -> Bool { sqlite3_column_type(raw, column) == SQLITE_NULL }
        func int64(_ column: CInt) -> Int64 { sqlite3_column_int64(raw, column) }
        func optionalInt64(_ column: CInt) -> Int64? { isNull(column) ? nil : int64(column) }

        func text(_ column: CInt) -> String {
            guard let start = sqlite3_column_text(raw, column) else { return "" }
            let count = Int(sqlite3_column_bytes(raw, column))
            return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        }

        func withBlob<Answer>(_ column: CInt, _ body: (UnsafeRawBufferPointer) -> Answer) -> Answer {
            let start = sqlite3_column_blob(raw, column)
            return body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(raw, column))))
        }
    }
}
