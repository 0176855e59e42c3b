import Deliver
import Feeds
import Fetch
public import Settings
import Store
import Synchronization
public import Watch

/// A configuration made ready to run: everything that can be wrong with it has been found by now.
public struct Plan: Sendable {
    public let configuration: Configuration
    public let watch: CompiledWatch
    /// Tells this plan from the one before it.
    let version = lastVersion.add(1, ordering: .relaxed).newValue
    private static let lastVersion = Atomic(0)
    /// What the operator says about the pages of sites.
    public let siteRules: SiteRules
    /// Where alerts go, and when.
    let floods: FloodRules

    init(configuration: Configuration, watch: CompiledWatch, siteRules: SiteRules) {
        self.configuration = configuration
        self.watch = watch
        self.siteRules = siteRules
        floods = FloodRules(configuration)
    }

    /// Compiles the watch list and the rules, and answers every problem with its place in the files.
    public static func compile(_ configuration: Configuration) -> (plan: Plan, problems: [ConfigurationProblem]) {
        let (watch, problems) = CompiledWatch.compile(configuration.watchDefinition)
        let placed = problems.map { problem in configuration.place(problem) }
        let (siteRules, selectors) = SiteRules.compile(configuration.extract)
        return (
            Plan(configuration: configuration, watch: watch, siteRules: siteRules),
            placed + selectors + checkSinks(configuration)
        )
    }
}

extension TermSettings {
    fileprivate var watched: WatchedTerm { WatchedTerm(text, language: language) }
}

extension Configuration {
    fileprivate var watchDefinition: WatchDefinition {
        let everySink = sinks.map(\.name.value)
        return WatchDefinition(
            people: people.map { WatchedPerson(name: $0.name.value, aliases: $0.aliases, exact: $0.exact) },
            topics: topics.map {
                WatchedTopic(
                    name: $0.name.value, any: $0.any.map(\.watched), all: $0.all.map(\.watched),
                    none: $0.none.map(\.watched), weights: $0.weights.map { ($0.term.watched, $0.weight) },
                    threshold: $0.threshold)
            },
            rules: rules.map { rule in
                WatchRule(
                    name: rule.name.value, when: rule.when.value, severity: Severity(rawValue: rule.severity) ?? .low,
                    sinks: rule.sinks.isEmpty ? everySink : rule.sinks.map(\.value))
            },
            senses: senses.map { PinnedSense(phrase: $0.phrase.value, country: $0.country) },
            expressions: expressions.map { NamedExpression(name: $0.name.value, when: $0.when.value) })
    }

    fileprivate func place(_ problem: WatchProblem) -> ConfigurationProblem {
        switch problem.subject {
        case .person(let index):
            ConfigurationProblem(
                position: people[index].name.position, message: problem.message, hint: problem.hint)
        case .topic(let index):
            ConfigurationProblem(
                position: topics[index].name.position, message: problem.message, hint: problem.hint)
        case .sense(let index):
            ConfigurationProblem(
                position: senses[index].phrase.position, message: problem.message, hint: problem.hint)
        case .expression(let index):
            ConfigurationProblem(
                position: expressions[index].when.position,
                message: "expression \"\(expressions[index].name.value)\": \(problem.message)", hint: problem.hint,
                excerpt: problem.offset.map { Self.caret(expressions[index].when.value, at: $0) })
        case .rule(let index):
            ConfigurationProblem(
                position: rules[index].position(ofByte: problem.offset ?? 0),
                message: "rule \"\(rules[index].name.value)\": \(problem.message)", hint: problem.hint,
                excerpt: problem.offset.map { Self.caret(rules[index].when.value, at: $0) })
        }
    }

    /// The rule's text with a caret under the place.
    private static func caret(_ text: String, at offset: Int) -> String {
        let bytes = Array(text.utf8)
        let place = min(max(offset, 0), bytes.count)
        let lineStart = bytes[..<place].lastIndex(of: 10).map { $0 + 1 } ?? 0
        let lineEnd = bytes[place...].firstIndex(of: 10) ?? bytes.count
        let line = String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
        let before = String(decoding: bytes[lineStart..<place], as: UTF8.self)
        return "    \(line)\n    \(String(repeating: " ", count: before.count))^"
    }
}

extension Plan {
    /// The plan cut down to one feed; nil where none has that name or address.
    public func only(feed name: String) -> Plan? {
        var configuration = configuration
        configuration.feeds = configuration.feeds.filter { $0.name == name || $0.url.value == name }
        return configuration.feeds.isEmpty
            ? nil : Plan(configuration: configuration, watch: watch, siteRules: siteRules)
    }
}
