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
func readFile(_ path: String, atMost limit: Int? = nil) throws(FileError) -> [UInt8] {
    let file = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let file else {
        let exists = FileManager.default.fileExists(atPath: path)
        throw FileError(description: exists ? "cannot be read" : "no such file")
    }
    let content: Data?
    do {
        content = if let limit { try file.read(upToCount: limit) } else { try file.readToEnd() }
    } catch {
        throw FileError(description: "cannot be read")
    }
    return [UInt8](content ?? Data())
}
