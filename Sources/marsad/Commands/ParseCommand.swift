import ArgumentParser
import Feeds
import Foundation
import Monitor

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
            var bytes: [UInt8] = []
            do {
                // What is larger is refused without being read.
                bytes = try readFile(file, atMost: FeedLimits().maxBytes + 1)
                let feed = try FeedParser().parse(bytes, contentType: contentType, url: url)
                say(feedLine(feed, now: wallClock()))
            } catch FeedError.html {
                let hint = feedHint(onPage: bytes, url: url ?? "")
                complain("\(file): \(FeedError.html)" + (hint.map { "; \($0)" } ?? ""))
                failed = true
            } catch {
                complain("\(file): \(error)")
                failed = true
            }
        }
        if failed { throw ExitCode(1) }
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
