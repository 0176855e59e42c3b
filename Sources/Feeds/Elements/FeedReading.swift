/// What stands in a feed beside its entries.
extension ElementReading {
    var homePageURL: String? { link(rel: "alternate") ?? elements.first(.link).flatMap { address($0) } }

    func fill(_ feed: inout ParsedFeed, language inherited: Int) {
        feed.title = elements.first(.title, .dcTitle).map(title)
        feed.description = elements.first(
            .description, .subtitle, .tagline, .dcDescription, .itunesSummary, .playDescription, .itunesSubtitle
        ).map(text)
        feed.language = language(.language, .dcLanguage, inherited: inherited)
        feed.homePageURL = homePageURL
        feed.feedURL = link(rel: "self")
        for hub in elements.all(.link) where scope.value(.rel, hub.attributes, is: "hub") && feed.hubs.count < 10 {
            if let url = resolveURL(attribute(.href, of: hub), against: scope.bases[hub.base]) {
                feed.hubs.append(Hub(type: "WebSub", url: url))
            }
        }
        feed.authors = authors(
            .author, .managingEditor, .dcCreator, .dcAuthor, .itunesAuthor, .playAuthor, .webMaster)
        feed.updated = date(.updated, .lastBuildDate, .modified, .dcDate, .pubDate)
        feed.ttlSeconds = ttl
        feed.skipped = skippedTimes
    }

    private var ttl: Int? {
        if let seconds = timeToLive(elements.first(.ttl).map { text($0) }) { return seconds }
        let periods = ["hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000]
        guard let period = elements.first(.updatePeriod).flatMap({ periods[text($0).lowercased()] }) else { return nil }
        return period / max(elements.first(.updateFrequency).flatMap { Int(text($0)) } ?? 1, 1)
    }

    private var skippedTimes: SkippedTimes {
        var skipped = SkippedTimes()
        for hour in elements.all(.hour) where hour.parent == .skipHours {
            if let hour = Int(text(hour)) { skipped.add(hour: hour) }
        }
        for day in elements.all(.day) where day.parent == .skipDays { skipped.add(day: text(day)) }
        return skipped
    }
}

/// The seconds of a `ttl` in minutes, a year at the most; nil where it is none.
func timeToLive(_ minutes: String?) -> Int? {
    minutes.flatMap { Int($0) }.flatMap { $0 > 0 ? min($0, 525_600) * 60 : nil }
}
