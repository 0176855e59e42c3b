import Foundation
import Language
import Yams

/// Reads a configuration and every file it includes.
///
/// - Returns: what could be read of the configuration, nil where it is no mapping at all, so that its rules can be
///   checked too; and every problem. It holds where no problem is an error.
public func loadConfiguration(
    path: String, environment: [String: String]
) -> (configuration: Configuration?, problems: [ConfigurationProblem]) {
    let reader = Reader(environment: environment)
    guard let root = reader.document(path) else { return (nil, reader.problems) }
    var configuration = Configuration(file: path)
    let keys = [
        "store", "http", "fetch", "websub", "pages", "extract", "feeds", "watch", "rules", "deliver", "sinks",
        "stories", "time_intervals", "routes", "inhibit", "flatline",
    ]
    guard let sections = reader.mapping(root, "the configuration", keys: keys) else { return (nil, reader.problems) }
    configuration.store.path = reader.path("marsad.sqlite", from: root)
    reader.readStore(sections["store"], into: &configuration)
    reader.readHTTP(sections["http"], into: &configuration)
    reader.readFetch(sections["fetch"], into: &configuration)
    reader.readWebSub(sections["websub"], into: &configuration)
    reader.readPages(sections["pages"], into: &configuration)
    reader.readExtract(sections["extract"], into: &configuration)
    reader.readFeeds(sections["feeds"], into: &configuration)
    if configuration.feeds.isEmpty {
        reader.report(root, "no feeds are watched", "add some under `feeds:`", warning: true)
    }
    reader.readWatch(sections["watch"], into: &configuration)
    reader.readStories(sections["stories"], into: &configuration)
    reader.readDeliver(sections["deliver"], into: &configuration)
    reader.readSinks(sections["sinks"], into: &configuration)
    reader.readTimeIntervals(sections["time_intervals"])
    reader.readRules(sections["rules"], into: &configuration)
    reader.readRoutes(sections["routes"], into: &configuration)
    reader.readInhibitions(sections["inhibit"], into: &configuration)
    reader.readFlatline(sections["flatline"], into: &configuration)
    reader.readHolds(sections["sinks"], into: &configuration)
    reader.checkReferences(configuration)
    reader.checkRouting(configuration)
    return (configuration, reader.problems)
}

extension Reader {
    /// The files that a glob names, in order; a glob that names none is a problem.
    func files(_ place: Place) -> [String] {
        guard let pattern = string(place, "a file name") else { return [] }
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(path(pattern, from: place), 0, nil, &found) == 0 else {
            report(place, "no file matches \"\(pattern)\"", "paths are relative to the file they stand in")
            return []
        }
        return (0..<Int(found.gl_pathc)).compactMap { found.gl_pathv[$0].map { String(cString: $0) } }
    }

    /// The items of a list in which a text stands for the items of the files it names.
    func included(_ place: Place?, key: String) -> [Place] {
        list(place).flatMap { item -> [Place] in
            guard item.node.scalar != nil else { return [item] }
            return files(item).flatMap { file -> [Place] in
                guard let root = document(file, from: item.position) else { return [] }
                if let mapping = root.node.mapping, let inner = mapping[.init(key)] { return list(root.with(inner)) }
                return list(root)
            }
        }
    }

    func checkReferences(_ configuration: Configuration) {
        let sinks = configuration.sinks.map(\.name.value)
        for rule in configuration.rules {
            for sink in rule.sinks where !sinks.contains(sink.value) {
                let hint = nearest(sink.value, in: sinks).map { "did you mean \"\($0)\"?" }
                problems.append(
                    ConfigurationProblem(
                        position: sink.position, message: "unknown sink \"\(sink.value)\"",
                        hint: hint ?? "sinks stand under `sinks:`"))
            }
        }
        checkUnique(configuration.rules.map(\.name), "rule")
        checkUnique(configuration.people.map(\.name), "person")
        checkUnique(configuration.topics.map(\.name), "topic")
    }

    private func checkUnique(_ names: [Located<String>], _ what: String) {
        var first: [String: SourcePosition] = [:]
        for name in names {
            if let earlier = first[name.value] {
                problems.append(
                    ConfigurationProblem(
                        position: name.position, message: "\(what) \"\(name.value)\" stands twice",
                        hint: "the first is at \(earlier)"))
            } else {
                first[name.value] = name.position
            }
        }
    }
}
