/// Why the daemon cannot start, a line for each thing.
public struct StartError: Error, Sendable, CustomStringConvertible {
    public let lines: [String]

    public init(lines: [String]) { self.lines = lines }

    public var description: String { lines.joined(separator: "\n") }
}
