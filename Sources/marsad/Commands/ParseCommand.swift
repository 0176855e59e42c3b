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
                let bytes = try readFile(file)
                let feed = try FeedParser().parse(bytes, contentType: contentType, url: url)
                say(feedLine(feed, now: Int64(Date().timeIntervalSince1970)))
            } catch FeedError.html {
                let hint = (try? readFile(file)).flatMap { feedHint(onPage: $0, url: url ?? "") }
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

/// The bytes of a file, or of standard input for `-`.
func readFile(_ path: String) throws(FileError) -> [UInt8] {
    if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
    do {
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
        throw FileError(description: FileManager.default.fileExists(atPath: path) ? "cannot be read" : "no such file")
    }
}
