import Language
import Yams

extension Reader {
    /// `stories: {window: 72h}`, or `stories: off`.
    func readStories(_ place: Place?, into configuration: inout Configuration) {
        guard let place else { return }
        if place.node.bool == false || place.node.scalar?.string == "off" {
            configuration.stories.isOn = false
            return
        }
        guard let keys = mapping(place, "stories", keys: ["window"]) else { return }
        if let window = duration(keys["window"], "stories.window", atLeast: 60) {
            configuration.stories.window = window
            if window > .seconds(31 * 86_400), let at = keys["window"] {
                report(at, "stories.window is longer than 31 days", "a story is over after days: 72h is usual")
            }
        }
    }

    /// `stories: first | updates | all` of a sink.
    func storyDelivery(_ place: Place?) -> StoryDelivery {
        guard let place, let text = string(place, "stories") else { return .first }
        if let known = StoryDelivery(rawValue: text) { return known }
        let names = StoryDelivery.allCases.map(\.rawValue)
        let hint = nearest(text, in: names).map { "did you mean \"\($0)\"?" }
        report(place, "unknown choice \"\(text)\" for stories", hint ?? "one of: \(names.joined(separator: ", "))")
        return .first
    }
}
