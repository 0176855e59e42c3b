/// Several alerts told of as one: a group, a digest, what a throttle held back.
///
/// It is an outbox row like an alert; every sink and format understands it.
public struct NotificationDocument: Sendable {
    /// The same at every replay.
    public var id: String
    /// What it is, for receivers that care, such as `group` or `digest`.
    public var kind: String
    /// One line for people.
    public var title: String
    public var rule: String
    /// The highest among the alerts.
    public var severity: String
    /// Unix seconds.
    public var timestamp: Int64
    public var reasons: [String]
    /// Where all alerts are on one story.
    public var story: AlertDocument.StoryPart?
    /// How many alerts it tells of; more than `alerts` where only the first are listed.
    public var total: Int
    /// The labels that the alerts of a group share: name, value.
    public var group: [[String]] = []
    /// Unix seconds of the first alert that it is about.
    public var from: Int64?
    /// 1 for the first message of a group; nil where it is no group's.
    public var number: Int?
    /// Whether nothing in it is new: a group that is still open says so again.
    public var isRepetition = false
    /// The ids of those alerts that a silence or a more urgent alert had muted.
    public var silenced: [String] = []
    /// Documents of alerts, as they were recorded.
    public var alerts: [[UInt8]]

    public init(
        id: String, kind: String, title: String, rule: String, severity: String, timestamp: Int64,
        alerts: [[UInt8]]
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.rule = rule
        self.severity = severity
        self.timestamp = timestamp
        self.alerts = alerts
        reasons = []
        total = alerts.count
    }

    /// One line of JSON: `{"type":"notification","timestamp":…,"data":{…,"alerts":[documents]}}`.
    public func json() -> [UInt8] {
        var json = JSONText()
        json.object {
            $0.member("type", "notification")
            $0.member("timestamp", rfc3339(timestamp))
            $0.member("data") { $0.object(writeData) }
        }
        return json.bytes
    }

    private func writeData(_ json: inout JSONText) {
        json.member("id", id)
        json.member("kind", kind)
        json.member("title", title)
        json.member("rule", rule)
        json.member("severity", severity)
        json.member("reasons") { $0.array(reasons) { $0.string($1) } }
        if let story { json.member("story") { story.write(&$0) } }
        json.member("total", total)
        if let from { json.member("from", rfc3339(from)) }
        if let number {
            json.member("group") { json in
                json.object { json in
                    for pair in group where pair.count == 2 { json.member(pair[0], pair[1]) }
                }
            }
            json.member("number", number)
            json.member("repetition", isRepetition)
        }
        if !silenced.isEmpty { json.member("silenced") { $0.array(silenced) { $0.string($1) } } }
        json.member("alerts") { $0.array(alerts) { $0.raw($1) } }
    }
}
