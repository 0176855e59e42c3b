/// A mute for the alerts that fulfil all matchers, from one time until another.
public struct Silence: Sendable {
    public var id: Int64
    public var matchers: [Matcher]
    /// Unix seconds.
    public var starts: Int64
    /// Unix seconds; from then on it is over.
    public var ends: Int64
    public var comment: String
    public var author: String

    public init(id: Int64, matchers: [Matcher], starts: Int64, ends: Int64, comment: String, author: String) {
        self.id = id
        self.matchers = matchers
        self.starts = starts
        self.ends = ends
        self.comment = comment
        self.author = author
    }

    public func isActive(at now: Int64) -> Bool { starts <= now && now < ends }

    func mutes(_ labels: AlertLabels, at now: Int64) -> Bool {
        isActive(at: now) && matchers.match(labels)
    }
}
