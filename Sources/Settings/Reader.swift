import Floods
import Foundation
import Language
import Yams

/// Walks the nodes of a configuration and gathers every problem on the way.
final class Reader {
    var problems: [ConfigurationProblem] = []
    let environment: [String: String]
    /// The spans of the named time intervals.
    var timeIntervals: [String: [QuietSpan]] = [:]
    /// Where routes are named.
    var routeNames: [String: SourcePosition] = [:]
    /// The labels that rules set of their own.
    var labelNames: [String] = []
    /// Sinks and matchers that are checked when everything has been read.
    var namedSinks: [Located<String>] = []
    var matcherPlaces: [(matcher: Matcher, label: SourcePosition, value: SourcePosition)] = []

    init(environment: [String: String]) {
        self.environment = environment
    }

    /// A YAML node with the file it stands in.
    struct Place {
        let node: Node
        let file: String

        var position: SourcePosition {
            SourcePosition(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        }

        func with(_ node: Node) -> Place { Place(node: node, file: file) }
    }

    func report(_ place: Place, _ message: String, _ hint: String? = nil, warning: Bool = false) {
        problems.append(
            ConfigurationProblem(position: place.position, isWarning: warning, message: message, hint: hint))
    }

    /// The root of a file; nil after a problem was reported.
    func document(_ path: String, from origin: SourcePosition? = nil) -> Place? {
        let text: String
        do {
            let data = try Data(contentsOf: URL(fileURLWithPath: path))
            guard data.count <= 4_000_000 else {
                problems.append(.init(position: origin, message: "\(path) is larger than 4 MB"))
                return nil
            }
            text = String(decoding: data, as: UTF8.self)
        } catch {
            let exists = FileManager.default.fileExists(atPath: path)
            problems.append(
                .init(
                    position: origin, message: "\(path): \(exists ? "cannot be read" : "no such file")",
                    hint: exists ? "check its owner and permissions" : "give its path with --config"))
            return nil
        }
        do {
            guard let node = try Yams.compose(yaml: text) else {
                problems.append(
                    .init(position: SourcePosition(file: path, line: 1, column: 1), message: "the file is empty"))
                return nil
            }
            return Place(node: node, file: path)
        } catch {
            problems.append(Self.problem(error, path))
            return nil
        }
    }

    private static func problem(_ error: any Error, _ path: String) -> ConfigurationProblem {
        switch error as? YamlError {
        case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _), .composer(_, let text, let mark, _):
            let hint = text.contains("cannot start any token") ? "YAML takes no tabs; indent with spaces" : nil
            return .init(
                position: SourcePosition(file: path, line: mark.line, column: mark.column),
                message: "not YAML: \(text)", hint: hint)
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map { "\"\($0)\"" }.joined(separator: ", ")
            return .init(
                position: SourcePosition(file: path, line: context.mark.line, column: context.mark.column),
                message: "key \(names) stands twice")
        default:
            return .init(position: SourcePosition(file: path, line: 1, column: 1), message: "not YAML: \(error)")
        }
    }

    /// The entries of a mapping whose keys are all known; unknown ones are reported.
    func mapping(_ place: Place, _ what: String, keys: [String]) -> [String: Place]? {
        guard let mapping = place.node.mapping else {
            report(place, "\(what) must be a mapping (key: value)")
            return nil
        }
        var result: [String: Place] = [:]
        for (key, value) in mapping {
            let name = key.string ?? ""
            if keys.contains(name) {
                result[name] = place.with(value)
            } else {
                let hint = nearest(name, in: keys).map { "did you mean \"\($0)\"?" }
                report(
                    place.with(key), "unknown key \"\(name)\" in \(what)",
                    hint ?? "known keys: \(keys.joined(separator: ", "))")
            }
        }
        return result
    }

    /// The items of a list; a single value stands for a list of one.
    func list(_ place: Place?) -> [Place] {
        guard let place else { return [] }
        guard let sequence = place.node.sequence else {
            return place.node.null != nil ? [] : [place]
        }
        return sequence.map(place.with)
    }

    /// A text with `${env:…}`, `${file:…}` and `${credential:…}` filled in.
    func string(_ place: Place?, _ what: String) -> String? {
        guard let place else { return nil }
        guard let scalar = place.node.scalar?.string else {
            report(place, "\(what) must be a text")
            return nil
        }
        return substitute(scalar, place)
    }

    func located(_ place: Place?, _ what: String) -> Located<String>? {
        guard let place, let text = string(place, what) else { return nil }
        return Located(text, place.position)
    }

    func strings(_ place: Place?, _ what: String) -> [Located<String>] {
        list(place).compactMap { located($0, what) }
    }

    func flag(_ place: Place?, _ what: String) -> Bool? {
        guard let place else { return nil }
        if let value = place.node.bool { return value }
        report(place, "\(what) must be true or false")
        return nil
    }

    func number(_ place: Place?, _ what: String, in range: ClosedRange<Int>) -> Int? {
        guard let place else { return nil }
        if let value = place.node.int, range.contains(value) { return value }
        report(place, "\(what) must be a number from \(range.lowerBound) to \(range.upperBound)")
        return nil
    }

    func duration(_ place: Place?, _ what: String, atLeast seconds: Int64 = 1) -> Duration? {
        guard let place, let text = string(place, what) else { return nil }
        if let value = parseDuration(text), value >= .seconds(seconds) { return value }
        report(place, "\(what): \"\(text)\" is no duration of at least \(seconds)s", "write it as 90s, 5m, 2h or 1d")
        return nil
    }

    func path(_ text: String, from place: Place) -> String {
        guard !text.hasPrefix("/") else { return text }
        return URL(fileURLWithPath: place.file).deletingLastPathComponent().appendingPathComponent(text)
            .standardizedFileURL.path
    }

    private func substitute(_ text: String, _ place: Place) -> String {
        var result = ""
        var rest = text[...]
        while let start = rest.range(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
            result += rest[..<start.lowerBound]
            result += value(String(rest[start.upperBound..<end]), place) ?? ""
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private func value(_ reference: String, _ place: Place) -> String? {
        let parts = reference.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            report(place, "${\(reference)} is no reference", "write ${env:NAME}, ${file:PATH} or ${credential:NAME}")
            return nil
        }
        switch parts[0] {
        case "env":
            if let value = environment[parts[1]] { return value }
            report(place, "the environment has no \(parts[1])", "set it, or use ${file:PATH}")
        case "file", "credential":
            let folder = environment["CREDENTIALS_DIRECTORY"] ?? ""
            let file = parts[0] == "file" ? path(parts[1], from: place) : "\(folder)/\(parts[1])"
            if let text = try? String(contentsOfFile: file, encoding: .utf8) {
                return text.trimmingCharacters(in: .newlines)
            }
            report(place, "\(file) cannot be read", "check that it exists and that this user may read it")
        default:
            report(place, "${\(reference)} is no reference", "write ${env:NAME}, ${file:PATH} or ${credential:NAME}")
        }
        return nil
    }
}
