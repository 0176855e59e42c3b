/// Something in the files that does not hold, with its place and what to do about it.
public struct ConfigurationProblem: Error, Sendable, CustomStringConvertible {
    public var position: SourcePosition?
    public var isWarning: Bool
    public var message: String
    public var hint: String?
    /// Lines to show below, with a caret.
    public var excerpt: String?

    public init(
        position: SourcePosition?, isWarning: Bool = false, message: String, hint: String? = nil,
        excerpt: String? = nil
    ) {
        self.position = position
        self.isWarning = isWarning
        self.message = message
        self.hint = hint
        self.excerpt = excerpt
    }

    public var description: String {
        let place = position.map { "\($0): " } ?? ""
        let text = "\(place)\(isWarning ? "warning" : "error"): \(message)" + (hint.map { "; \($0)" } ?? "")
        return text + (excerpt.map { "\n" + $0 } ?? "")
    }
}

/// Problems as they follow in each file; the files in the order in which they were first met.
public func inOrder(_ problems: [ConfigurationProblem]) -> [ConfigurationProblem] {
    var files: [String] = []
    for problem in problems {
        let file = problem.position?.file ?? ""
        if !files.contains(file) { files.append(file) }
    }
    return files.flatMap { file in
        problems.filter { ($0.position?.file ?? "") == file }.sorted { left, right in
            guard let left = left.position, let right = right.position else { return false }
            return (left.line, left.column) < (right.line, right.column)
        }
    }
}
