import Foundation
import Synchronization

/// A folder of its own, gone at the end.
final class Workspace: Sendable {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("marsad-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    func write(_ text: String, to name: String) throws {
        try text.write(toFile: path(name), atomically: true, encoding: .utf8)
    }

    func lines(of name: String) -> [String] {
        guard let text = try? String(contentsOfFile: path(name), encoding: .utf8) else { return [] }
        return text.split(separator: "\n").map(String.init)
    }
}

/// The built command, run as a process.
final class MarsadProcess: Sendable {
    private let process = Process()
    private let errorPath: String

    /// Starts it; standard output and error go to files of the workspace.
    init(
        _ arguments: [String], in workspace: Workspace, label: String = UUID().uuidString,
        program: URL = executable, environment: [String: String] = [:]
    ) throws {
        if !environment.isEmpty {
            process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        }
        errorPath = workspace.path("\(label).err")
        _ = FileManager.default.createFile(atPath: errorPath, contents: nil)
        let output = workspace.path("\(label).out")
        _ = FileManager.default.createFile(atPath: output, contents: nil)
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = workspace.folder
        process.standardError = FileHandle(forWritingAtPath: errorPath)
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardInput = FileHandle.nullDevice
        outputPath = output
        try process.run()
    }

    private let outputPath: String

    /// Beside the test bundle.
    static let executable: URL = {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return bundle.appendingPathComponent("marsad")
    }()

    var diagnostics: String { (try? String(contentsOfFile: errorPath, encoding: .utf8)) ?? "" }
    var output: String { (try? String(contentsOfFile: outputPath, encoding: .utf8)) ?? "" }

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Waits for the end and answers the exit status.
    @discardableResult
    func wait() async -> Int32 {
        while process.isRunning { try? await Task.sleep(for: .milliseconds(20)) }
        return process.terminationStatus
    }

    /// Sends SIGTERM and waits.
    @discardableResult
    func stop() async -> Int32 {
        send(SIGTERM)
        return await wait()
    }
}

/// Runs a command to its end.
func marsad(
    _ arguments: [String], in workspace: Workspace
) async throws -> (status: Int32, output: String, diagnostics: String) {
    let process = try MarsadProcess(arguments, in: workspace)
    let status = await process.wait()
    return (status, process.output, process.diagnostics)
}

/// Runs another program to its end.
func run(
    _ program: String, _ arguments: [String], in workspace: Workspace
) async throws -> (status: Int32, output: String, diagnostics: String) {
    let process = try MarsadProcess(arguments, in: workspace, program: URL(fileURLWithPath: program))
    let status = await process.wait()
    return (status, process.output, process.diagnostics)
}

/// Waits until something holds, at most so long; answers whether it came to hold.
func eventually(within limit: Duration = .seconds(60), _ holds: @Sendable () async -> Bool) async -> Bool {
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end {
        if await holds() { return true }
        try? await Task.sleep(for: .milliseconds(50))
    }
    return await holds()
}
