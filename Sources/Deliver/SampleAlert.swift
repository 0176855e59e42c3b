/// An alert that tells of nothing, for trying a sink out.
public func sampleAlert(time: Int64) -> OutgoingAlert {
    let document = AlertDocument(
        id: "sample-\(time)", rule: "A sample", severity: "info", timestamp: time,
        article: AlertDocument.ArticlePart(
            id: "sample", url: "https://example.org/sample", title: "This is a sample alert — هذا تنبيه للتجربة",
            published: time, language: "en", summary: nil,
            feed: AlertDocument.FeedPart(name: "marsad sinks test", url: "https://example.org/feed", tags: ["sample"])),
        mentions: [], reasons: ["somebody asked for a sample with `marsad sinks test`"])
    return OutgoingAlert(id: document.id, body: document.json())
}
