import Foundation
import Testing

@testable import Deliver

@Suite struct LogFileTests {
    private let folder: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("log-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        folder = url.path
    }

    private func alert(_ number: Int) -> OutgoingAlert {
        let document = AlertDocument(
            id: "id\(number)", rule: "زيارة", severity: "high", timestamp: 1_795_428_930,
            article: AlertDocument.ArticlePart(
                id: "a", url: "https://n.example/\(number)", title: "خبر \u{202E}\(number)\n", published: nil,
                language: "ar", summary: nil,
                feed: AlertDocument.FeedPart(name: "وكالة", url: "https://n.example/", tags: [])),
            mentions: [], reasons: ["لأن"])
        return OutgoingAlert(id: document.id, body: document.json())
    }

    private func lines(_ name: String = "alerts") throws -> [String] {
        let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        return text.split(separator: "\n").map(String.init)
    }

    private func sink(_ options: LogFileSink.Options = .init()) throws -> LogFileSink {
        try LogFileSink(name: "log", path: "\(folder)/alerts", options: options)
    }

    /// How many of a batch were written.
    private func write(_ numbers: Range<Int>, to sink: LogFileSink) async -> Int {
        let count = Latest<Int>()
        await sink.deliver(numbers.map(alert)) { index, outcome in
            if case .delivered = outcome { count.set(index + 1) }
            return true
        }
        return count.value ?? 0
    }

    @Test func `a line that a crash cut is taken back at the next start`() async throws {
        _ = await write(0..<3, to: try sink())
        let path = "\(folder)/alerts"
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        try (whole + whole.prefix(100)).write(to: URL(fileURLWithPath: path))
        _ = try sink()
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == whole)
    }

    @Test func `what stands in the log already when a crash forgot it is not written twice`() async throws {
        _ = await write(0..<3, to: try sink())
        let second = try sink()
        #expect(await write(1..<5, to: second) == 4)
        #expect(try lines().count == 5)
    }

    @Test(arguments: [
        (-1, 0, 0), (0, 0, 0), (4, 0, 0), (5, 1, 5), (9, 1, 5), (12, 1, 5), (13, 2, 13), (15, 3, 15), (20, 4, 18),
    ])
    func `on a full disk only what stands before the cut counts as written`(count: Int, lines: Int, bytes: Int) {
        // The third line is shorter than the second, which may be cut where the third would fit.
        let batch: [[UInt8]] = [5, 8, 2, 3].map { Array(repeating: 0x61, count: $0) }
        let whole = LogFile.whole(batch[...], within: count)
        #expect(whole.lines == lines && whole.bytes == bytes)
    }

    @Test func `a log that was moved away is begun anew, without a signal`() async throws {
        let sink = try sink()
        _ = await write(0..<2, to: sink)
        #expect(rename("\(folder)/alerts", "\(folder)/old") == 0)
        _ = await write(2..<3, to: sink)
        #expect(try lines("old").count == 2)
        #expect(try lines().count == 1)
    }

    @Test func `lines of several writers stay whole`() async throws {
        let sinks = try (0..<4).map { _ in try sink() }
        await withTaskGroup(of: Void.self) { group in
            for (writer, sink) in sinks.enumerated() {
                group.addTask {
                    for batch in 0..<20 {
                        _ = await write((writer * 1_000 + batch * 5)..<(writer * 1_000 + batch * 5 + 5), to: sink)
                    }
                }
            }
        }
        let ids = try lines().map { try #require($0.firstMatch(of: /"id":"(id\d+)"/)).1 }
        #expect(Set(ids).count == 400 && ids.count == 400)
        #expect(try lines().allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
    }

    @Test func `a full log is put aside, and only so many are kept`() async throws {
        var options = LogFileSink.Options()
        options.maxSize = alert(100).body.count * 2 + 10
        options.keep = 2
        let sink = try sink(options)
        #expect(await write(100..<107, to: sink) == 7)
        #expect(try lines().count == 1)
        #expect(try lines("alerts.1").count == 2)
        #expect(try lines("alerts.2").count == 2)
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/alerts.3"))
    }

    @Test(arguments: [LogFileSink.Options.Flush.interval, .never])
    func `other policies of flushing write the same`(flush: LogFileSink.Options.Flush) async throws {
        var options = LogFileSink.Options()
        options.flush = flush
        let sink = try sink(options)
        #expect(await write(0..<3, to: sink) == 3)
        await sink.rest()
        #expect(try lines().count == 3)
    }

    @Test func `the format for people is one line an alert, its text set apart`() async throws {
        var options = LogFileSink.Options()
        options.isText = true
        _ = await write(0..<1, to: try sink(options))
        #expect(
            try lines() == [
                "2026-11-23T10:15:30Z high \u{2068}زيارة\u{2069}: \u{2068}خبر 0 \u{2069}  https://n.example/0"
                    + "  (\u{2068}وكالة\u{2069})  — \u{2068}لأن\u{2069}"
            ])
    }

    @Test func `a log may be a pipe`() async throws {
        #expect(mkfifo("\(folder)/alerts", 0o600) == 0)
        let reader = open("\(folder)/alerts", O_RDONLY | O_NONBLOCK)
        defer { close(reader) }
        #expect(await write(0..<2, to: try sink()) == 2)
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(reader, &bytes, bytes.count)
        #expect(bytes.prefix(max(count, 0)).count { $0 == 0x0A } == 2)
    }

    @Test func `a folder is no log`() throws {
        #expect(throws: SinkError.self) { try LogFileSink(name: "log", path: folder) }
    }
}
