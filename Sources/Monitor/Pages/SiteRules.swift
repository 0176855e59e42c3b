public import Feeds
import Settings

/// The operator's rules for the pages of sites, by host.
public struct SiteRules: Sendable {
    private var rules: [String: SiteRule] = [:]

    /// The rules of a configuration, and every selector that does not hold, with its place.
    static func compile(_ settings: [ExtractSettings]) -> (rules: SiteRules, problems: [ConfigurationProblem]) {
        var compiled = SiteRules()
        var problems: [ConfigurationProblem] = []
        func selector(_ text: Located<String>) -> Selector? {
            do {
                return try Selector(text.value)
            } catch {
                problems.append(
                    ConfigurationProblem(
                        position: text.position, message: "\"\(text.value)\" is no CSS selector: \(error.message)",
                        hint: nil,
                        excerpt: "    \(text.value)\n    \(String(repeating: " ", count: error.offset))^"))
                return nil
            }
        }
        for setting in settings {
            let host =
                setting.host.value.hasPrefix("www.") ? String(setting.host.value.dropFirst(4)) : setting.host.value
            if compiled.rules[host] != nil {
                problems.append(
                    ConfigurationProblem(
                        position: setting.host.position,
                        message: "there are two extract rules for \(setting.host.value)",
                        hint: "put their selectors into one"))
            }
            compiled.rules[host] = SiteRule(
                body: setting.body.flatMap(selector), drop: setting.drop.compactMap(selector))
        }
        return (compiled, problems)
    }

    /// The rule for a host: its own, else that of the nearest domain above it.
    public func rule(forHost host: String) -> SiteRule? {
        guard !rules.isEmpty else { return nil }
        var name = host.lowercased()[...]
        while !name.isEmpty {
            if let rule = rules[String(name)] { return rule }
            guard let dot = name.firstIndex(of: ".") else { return nil }
            name = name[name.index(after: dot)...]
        }
        return nil
    }

    /// The rule for a page's address.
    public func rule(forPage url: String) -> SiteRule? {
        PageAddress(url).flatMap { rule(forHost: $0.site) }
    }
}
