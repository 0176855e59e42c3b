import ArgumentParser
import Feeds
import Foundation

struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "Print each feed file as one JSON Feed 1.1 object on one line.")

    @Option(name: .long, help: "The address the file came from, for relative links.")
    var url: String?

    @Option(name: .long, help: "The Content-Type header it came with.")
    var contentType: String?

    @Argument(help: "Feed files; - is standard input.")
    var files: [String]

    func run() throws {
        var failed = false
        for file in files {
            do {
                // What is larger is refused without being read.
                let bytes = try readFile(file, atMost: FeedLimits().maxBytes + 1)
                say(try line(bytes))
            } catch {
                complain("\(file): \(error)")
                failed = true
            }
        }
        if failed { throw ExitCode(1) }
    }

    private func line(_ bytes: [UInt8]) throws -> String {
        do {
            let feed = try FeedParser().parse(bytes, contentType: contentType, url: url)
            return feedLine(feed, now: Int64(Date().timeIntervalSince1970))
        } catch FeedError.html {
            let hint = feedHint(onPage: bytes, url: url ?? "")
            throw FileError(description: "\(FeedError.html)" + (hint.map { "; \($0)" } ?? ""))
        }
    }
}

/// What could not be read, and why.
struct FileError: Error, CustomStringConvertible {
    let description: String
}

/// The bytes of a file, or of standard input for `-`, and of those no more than a number.
func readFile(_ path: String, atMost limit: Int = .max) throws(FileError) -> [UInt8] {
    guard path == "-" || FileManager.default.fileExists(atPath: path) else {
        throw FileError(description: "no such file")
    }
    do {
        let file =
            path == "-"
            ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        var bytes: [UInt8] = []
        while bytes.count < limit, let piece = try file.read(upToCount: min(limit - bytes.count, 1 << 20)),
            !piece.isEmpty
        {
            bytes += piece
        }
        return bytes
    } catch {
        throw FileError(description: "cannot be read")
    }
}
