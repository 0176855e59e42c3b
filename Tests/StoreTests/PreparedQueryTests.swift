import Foundation
import GRDB
import Testing

@testable import Store

@Suite struct PreparedQueryTests {
    private let queue: DatabaseQueue

    init() throws {
        queue = try DatabaseQueue()
        try queue.write {
            try $0.execute(sql: "CREATE TABLE t (k INTEGER PRIMARY KEY, a TEXT NOT NULL, b TEXT, c BLOB)")
        }
    }

    private struct Line: Equatable {
        var text: String
        var other: String?
        var bytes: [UInt8]?
    }

    @Test func `values come back as they went in`() throws {
        let lines = [
            Line(text: "", other: nil, bytes: nil), Line(text: "العراق", other: "", bytes: []),
            Line(text: String(repeating: "伊拉克 Ирак ", count: 9_000), other: "nul \u{0} within", bytes: [0, 255, 0]),
        ]
        let read = try queue.write { database -> [Line] in
            let writer = WriterConnection(database, PreparedQueries())
            for line in lines {
                let changes = try writer.query("INSERT INTO t (a, b, c) VALUES (?,?,?)").run {
                    $0.add(line.text)
                    $0.add(line.other)
                    $0.add(blob: line.bytes)
                }
                #expect(changes == 1)
            }
            var read: [Line] = []
            try writer.query("SELECT a, b, c FROM t WHERE k > ? ORDER BY k").forEach {
                $0.add(0)
            } _: { row in
                let other = row.isNull(1) ? nil : row.text(1)
                read.append(
                    Line(text: row.text(0), other: other, bytes: row.isNull(2) ? nil : row.withBlob(2) { [UInt8]($0) }))
            }
            return read
        }
        #expect(read == lines)
    }

    @Test func `an insert that finds its row there changes nothing, and one that breaks a rule says so`() throws {
        try queue.write { database in
            let writer = WriterConnection(database, PreparedQueries())
            let changes = try [1, 1, 2].map { key in
                try writer.query("INSERT INTO t (k, a) VALUES (?,'x') ON CONFLICT (k) DO NOTHING").run {
                    $0.add(Int64(key))
                }
            }
            #expect(changes == [1, 0, 1])
            #expect(throws: DatabaseError.self) {
                try writer.query("INSERT INTO t (k, a) VALUES (?,?)").run {
                    $0.add(9)
                    $0.add(nil as String?)
                }
            }
            // The statement is of use again after its failure.
            let count = try writer.query("SELECT count(*) FROM t").first { _ in
            } _: {
                $0.int64(0)
            }
            #expect(count == 2)
        }
    }
}
